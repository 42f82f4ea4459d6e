package sun.util.locale.provider;

import kiln.patch.Fold;
import kiln.patch.Patch;

@Patch(
    value = "sun.util.locale.provider.LocaleProviderAdapter",
    why = "a choice of providers by java.locale.providers would bring logging for its mistakes")
@Fold(
    "sun/security/action/GetPropertyAction.privilegedGetProperty"
        + "(Ljava/lang/String;)Ljava/lang/String;=null")
abstract class Patch_LocaleProviderAdapter {}
