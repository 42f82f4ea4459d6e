#include "api/memory.h"
#include "classes.h"
#include "java_strings.h"
#include "metadata.h"
#include "natives.h"

/* A class of the given loader by its binary name; NULL if there is none. */
static kref find(kref name, enum kiln_loader loader) {
  KILN_CHECK_NULL(name, NULL);
  char *utf8 = kiln_string_to_modified(name);
  struct kiln_class *cls = kiln_class_find(utf8);
  kiln_memory_free(utf8);
  if (!cls || kiln_class_is_array(cls) || cls->kind == KILN_KIND_PRIMITIVE ||
      cls->meta->loader != loader)
    return NULL;
  return kiln_mirror(cls);
}

kref java_lang_ClassLoader_findBootstrapClass(kref name) { return find(name, KILN_LOADER_BOOT); }

/* The JDK's loaders find the image's classes by themselves; loaders of the program define none. */
kref java_lang_ClassLoader_findLoadedClass0(kref self, kref name) {
  (void)self;
  (void)name;
  return NULL;
}

KILN_NATIVE_NOTHING(java_lang_ClassLoader_registerNatives,
                    "java/lang/ClassLoader.registerNatives()V");
KILN_NATIVE(java_lang_ClassLoader_findBootstrapClass,
            "java/lang/ClassLoader.findBootstrapClass(Ljava/lang/String;)Ljava/lang/Class;");
KILN_NATIVE_LEAF(java_lang_ClassLoader_findLoadedClass0,
                 "java/lang/ClassLoader.findLoadedClass0(Ljava/lang/String;)Ljava/lang/Class;");
