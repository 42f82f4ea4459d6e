/* Class-data sharing: a native image has no archive and makes none. */
#include "natives.h"

int32_t jdk_internal_misc_CDS_no(void) { return 0; }

int64_t jdk_internal_misc_CDS_getRandomSeedForDumping(void) { return 0; }

void jdk_internal_misc_CDS_dump(kref file) {
  (void)file;
  kiln_throw_new(KILN_CLASS(java_lang_UnsupportedOperationException),
                 "a native image has no class-data archive");
}

KILN_NATIVE_LEAF(jdk_internal_misc_CDS_no, "jdk/internal/misc/CDS.isDumpingClassList0()Z");
KILN_NATIVE_LEAF(jdk_internal_misc_CDS_no, "jdk/internal/misc/CDS.isDumpingArchive0()Z");
KILN_NATIVE_LEAF(jdk_internal_misc_CDS_no, "jdk/internal/misc/CDS.isSharingEnabled0()Z");
KILN_NATIVE_NOTHING(jdk_internal_misc_CDS_logLambdaFormInvoker,
                    "jdk/internal/misc/CDS.logLambdaFormInvoker(Ljava/lang/String;)V");
KILN_NATIVE_NOTHING(jdk_internal_misc_CDS_initializeFromArchive,
                    "jdk/internal/misc/CDS.initializeFromArchive(Ljava/lang/Class;)V");
KILN_NATIVE_NOTHING(jdk_internal_misc_CDS_defineArchivedModules,
                    "jdk/internal/misc/CDS.defineArchivedModules(Ljava/lang/ClassLoader;"
                    "Ljava/lang/ClassLoader;)V");
KILN_NATIVE_LEAF(jdk_internal_misc_CDS_getRandomSeedForDumping,
                 "jdk/internal/misc/CDS.getRandomSeedForDumping()J");
KILN_NATIVE(jdk_internal_misc_CDS_dump, "jdk/internal/misc/CDS.dumpClassList(Ljava/lang/String;)V");
KILN_NATIVE(jdk_internal_misc_CDS_dump,
            "jdk/internal/misc/CDS.dumpDynamicArchive(Ljava/lang/String;)V");
