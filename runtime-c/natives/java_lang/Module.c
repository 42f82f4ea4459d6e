/* The virtual machine's part of modules: an image checks module access when it is built. */
#include "natives.h"

KILN_NATIVE_NOTHING(java_lang_Module_defineModule0,
                    "java/lang/Module.defineModule0(Ljava/lang/Module;ZLjava/lang/String;"
                    "Ljava/lang/String;[Ljava/lang/Object;)V");
KILN_NATIVE_NOTHING(java_lang_Module_addReads0,
                    "java/lang/Module.addReads0(Ljava/lang/Module;Ljava/lang/Module;)V");
KILN_NATIVE_NOTHING(java_lang_Module_addExports0,
                    "java/lang/Module.addExports0(Ljava/lang/Module;Ljava/lang/String;"
                    "Ljava/lang/Module;)V");
KILN_NATIVE_NOTHING(java_lang_Module_addExportsToAll0,
                    "java/lang/Module.addExportsToAll0(Ljava/lang/Module;Ljava/lang/String;)V");
KILN_NATIVE_NOTHING(java_lang_Module_addExportsToAllUnnamed0,
                    "java/lang/Module.addExportsToAllUnnamed0(Ljava/lang/Module;"
                    "Ljava/lang/String;)V");
