#include "java_strings.h"
#include "natives.h"

/* Nothing can attach to a native image, so there is nothing to say to agents. */
kref jdk_internal_vm_VMSupport_initAgentProperties(kref properties) { return properties; }

kref jdk_internal_vm_VMSupport_getVMTemporaryDirectory(void) { return kiln_string("/tmp"); }

KILN_NATIVE_LEAF(
    jdk_internal_vm_VMSupport_initAgentProperties,
    "jdk/internal/vm/VMSupport.initAgentProperties(Ljava/util/Properties;)Ljava/util/Properties;");
KILN_NATIVE(jdk_internal_vm_VMSupport_getVMTemporaryDirectory,
            "jdk/internal/vm/VMSupport.getVMTemporaryDirectory()Ljava/lang/String;");
