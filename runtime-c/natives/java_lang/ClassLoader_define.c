/* Defining classes at run time: not in a closed world. */
#include "java_strings.h"
#include "natives.h"

static void refuse(kref name) {
  char text[200];
  kiln_throw_new(KILN_CLASS(java_lang_UnsupportedOperationException),
                 "a native image cannot define classes at run time: %s",
                 name ? kiln_string_copy(name, text, sizeof text) : "(unnamed)");
}

/* byte[] and ByteBuffer forms. */
kref java_lang_ClassLoader_defineClass1(kref loader, kref name) {
  (void)loader;
  refuse(name);
  return NULL;
}

/* The hidden form: its second argument is the class to be nest host. */
kref java_lang_ClassLoader_defineClass0(kref loader, kref lookup, kref name) {
  (void)loader;
  (void)lookup;
  refuse(name);
  return NULL;
}

KILN_NATIVE(java_lang_ClassLoader_defineClass1,
            "java/lang/ClassLoader.defineClass1(Ljava/lang/ClassLoader;Ljava/lang/String;[BII"
            "Ljava/security/ProtectionDomain;Ljava/lang/String;)Ljava/lang/Class;");
KILN_NATIVE(java_lang_ClassLoader_defineClass1,
            "java/lang/ClassLoader.defineClass2(Ljava/lang/ClassLoader;Ljava/lang/String;"
            "Ljava/nio/ByteBuffer;IILjava/security/ProtectionDomain;Ljava/lang/String;)"
            "Ljava/lang/Class;");
KILN_NATIVE(java_lang_ClassLoader_defineClass0,
            "java/lang/ClassLoader.defineClass0(Ljava/lang/ClassLoader;Ljava/lang/Class;"
            "Ljava/lang/String;[BIILjava/security/ProtectionDomain;ZILjava/lang/Object;)"
            "Ljava/lang/Class;");
