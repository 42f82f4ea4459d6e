#include "classes.h"
#include "natives.h"

/* The packages of the image are found through its classes, not through a list. */
kref jdk_internal_loader_BootLoader_getSystemPackageNames(void) {
  return kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), 0);
}

kref jdk_internal_loader_BootLoader_getSystemPackageLocation(kref name) {
  (void)name;
  return NULL;
}

KILN_NATIVE(jdk_internal_loader_BootLoader_getSystemPackageNames,
            "jdk/internal/loader/BootLoader.getSystemPackageNames()[Ljava/lang/String;");
KILN_NATIVE_LEAF(jdk_internal_loader_BootLoader_getSystemPackageLocation,
                 "jdk/internal/loader/BootLoader.getSystemPackageLocation(Ljava/lang/String;)Ljava/"
                 "lang/String;");
KILN_NATIVE_NOTHING(jdk_internal_loader_BootLoader_setBootLoaderUnnamedModule0,
                    "jdk/internal/loader/BootLoader.setBootLoaderUnnamedModule0"
                    "(Ljava/lang/Module;)V");
