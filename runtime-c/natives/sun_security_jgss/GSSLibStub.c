/*
 * The system's GSS library. An image does not load libraries, and System.loadLibrary("j2gss") says
 * so: java.security then goes on with the JDK's own Kerberos in Java, as on a machine without it.
 */
#include "classes.h"
#include "natives.h"

/* Could the library be loaded? */
int32_t gss_init(kref library, int32_t debug) {
  (void)library;
  (void)debug;
  return 0;
}

kref gss_mechanisms(void) { return kiln_new_array_of(KILN_CLASS(_Lorg_ietf_jgss_Oid_), 0); }

KILN_NATIVE(gss_init, "sun/security/jgss/wrapper/GSSLibStub.init(Ljava/lang/String;Z)Z");
KILN_NATIVE(gss_mechanisms,
            "sun/security/jgss/wrapper/GSSLibStub.indicateMechs()[Lorg/ietf/jgss/Oid;");
