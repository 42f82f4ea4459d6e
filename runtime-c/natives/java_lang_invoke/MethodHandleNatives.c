/*
 * The virtual machine's part of method handles. Call sites were resolved when the image was built;
 * what asks for a member at run time is answered by an exception.
 */
#include "natives.h"

static void refuse(void) {
  kiln_throw_new(KILN_CLASS(java_lang_UnsupportedOperationException),
                 "a native image cannot resolve method handles at run time");
}

kref java_lang_invoke_MethodHandleNatives_refuse(void) {
  refuse();
  return NULL;
}

/* No constants of the machine to compare with. */
int32_t java_lang_invoke_MethodHandleNatives_getNamedCon(int32_t which, kref name) {
  (void)which;
  (void)name;
  return 0;
}

/* A call site's target is a plain field here: nothing was compiled against it. */
void java_lang_invoke_MethodHandleNatives_setTarget(kref site, kref target) {
  kiln_ref_store_volatile((char *)site + KILN_OFF(java_lang_invoke_CallSite, target), target);
}

KILN_NATIVE_NOTHING(java_lang_invoke_MethodHandleNatives_registerNatives,
                    "java/lang/invoke/MethodHandleNatives.registerNatives()V");
KILN_NATIVE_LEAF(java_lang_invoke_MethodHandleNatives_getNamedCon,
                 "java/lang/invoke/MethodHandleNatives.getNamedCon(I[Ljava/lang/Object;)I");
KILN_NATIVE_LEAF(java_lang_invoke_MethodHandleNatives_setTarget,
                 "java/lang/invoke/MethodHandleNatives.setCallSiteTargetNormal"
                 "(Ljava/lang/invoke/CallSite;Ljava/lang/invoke/MethodHandle;)V");
KILN_NATIVE_LEAF(java_lang_invoke_MethodHandleNatives_setTarget,
                 "java/lang/invoke/MethodHandleNatives.setCallSiteTargetVolatile"
                 "(Ljava/lang/invoke/CallSite;Ljava/lang/invoke/MethodHandle;)V");
KILN_NATIVE_NOTHING(java_lang_invoke_MethodHandleNatives_clearCallSiteContext,
                    "java/lang/invoke/MethodHandleNatives.clearCallSiteContext"
                    "(Ljava/lang/invoke/MethodHandleNatives$CallSiteContext;)V");

#define REFUSED(signature)                                                                         \
  KILN_NATIVE(java_lang_invoke_MethodHandleNatives_refuse,                                         \
              "java/lang/invoke/MethodHandleNatives." signature)
REFUSED("init(Ljava/lang/invoke/MemberName;Ljava/lang/Object;)V");
REFUSED("expand(Ljava/lang/invoke/MemberName;)V");
REFUSED("resolve(Ljava/lang/invoke/MemberName;Ljava/lang/Class;IZ)Ljava/lang/invoke/MemberName;");
REFUSED("getMembers(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;ILjava/lang/Class;I"
        "[Ljava/lang/invoke/MemberName;)I");
REFUSED("objectFieldOffset(Ljava/lang/invoke/MemberName;)J");
REFUSED("staticFieldOffset(Ljava/lang/invoke/MemberName;)J");
REFUSED("staticFieldBase(Ljava/lang/invoke/MemberName;)Ljava/lang/Object;");
REFUSED("getMemberVMInfo(Ljava/lang/invoke/MemberName;)Ljava/lang/Object;");
REFUSED("copyOutBootstrapArguments(Ljava/lang/Class;[III[Ljava/lang/Object;IZ"
        "Ljava/lang/Object;)V");
