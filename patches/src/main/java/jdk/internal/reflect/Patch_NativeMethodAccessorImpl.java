package jdk.internal.reflect;

import kiln.patch.Fold;
import kiln.patch.Patch;

@Patch(
    value = "jdk.internal.reflect.NativeMethodAccessorImpl",
    why = "accessors cannot be generated as bytecode, however often one is used")
@Fold("jdk/internal/reflect/ReflectionFactory.inflationThreshold()I=2147483647")
class Patch_NativeMethodAccessorImpl {}
