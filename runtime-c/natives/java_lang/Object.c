// java.lang.Object
#include "classes.h"
#include "identity_hash.h"
#include "monitor.h"
#include "natives.h"

kref java_lang_Object_getClass(kref self) { return kiln_mirror(kiln_class_of(self)); }

int32_t java_lang_Object_hashCode(kref self) { return kiln_identity_hash(self); }

kref java_lang_Object_clone(kref self) { return kiln_clone_object(self); }

void java_lang_Object_notify(kref self) { kiln_notify(self, false); }

void java_lang_Object_notifyAll(kref self) { kiln_notify(self, true); }

void java_lang_Object_wait(kref self, int64_t milliseconds) { kiln_wait(self, milliseconds); }

KILN_NATIVE_NOTHING(java_lang_Object_registerNatives, "java/lang/Object.registerNatives()V");
KILN_NATIVE(java_lang_Object_getClass, "java/lang/Object.getClass()Ljava/lang/Class;");
KILN_NATIVE_LEAF(java_lang_Object_hashCode, "java/lang/Object.hashCode()I");
KILN_NATIVE(java_lang_Object_clone, "java/lang/Object.clone()Ljava/lang/Object;");
KILN_NATIVE(java_lang_Object_notify, "java/lang/Object.notify()V");
KILN_NATIVE(java_lang_Object_notifyAll, "java/lang/Object.notifyAll()V");
KILN_NATIVE(java_lang_Object_wait, "java/lang/Object.wait(J)V");
