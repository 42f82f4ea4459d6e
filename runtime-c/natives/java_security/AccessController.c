/*
 * Access control without a security manager: all code is trusted, which a null context means.
 */
#include "natives.h"
#include "threads.h"

kref java_security_AccessController_nothing(void) { return NULL; }

kref java_security_AccessController_getInheritedAccessControlContext(void) {
  return KILN_REF(kiln_current_java_thread(), java_lang_Thread, inheritedAccessControlContext);
}

KILN_NATIVE_LEAF(java_security_AccessController_nothing,
                 "java/security/AccessController.getProtectionDomain(Ljava/lang/Class;)"
                 "Ljava/security/ProtectionDomain;");
KILN_NATIVE_LEAF(java_security_AccessController_nothing,
                 "java/security/AccessController.getStackAccessControlContext()"
                 "Ljava/security/AccessControlContext;");
KILN_NATIVE_LEAF(java_security_AccessController_getInheritedAccessControlContext,
                 "java/security/AccessController.getInheritedAccessControlContext()"
                 "Ljava/security/AccessControlContext;");
KILN_NATIVE_NOTHING(java_security_AccessController_ensureMaterializedForStackWalk,
                    "java/security/AccessController.ensureMaterializedForStackWalk"
                    "(Ljava/lang/Object;)V");
