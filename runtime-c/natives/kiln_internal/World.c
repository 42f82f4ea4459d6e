/* What the patched class library asks of the closed world. */
#include "api/memory.h"
#include "classes.h"
#include "java_strings.h"
#include "metadata.h"
#include "natives.h"

kref kiln_internal_World_findClass(kref name) {
  KILN_CHECK_NULL(name, NULL);
  char *utf8 = kiln_string_to_modified(name);
  struct kiln_class *cls = kiln_class_find(utf8);
  kiln_memory_free(utf8);
  if (!cls || cls->kind == KILN_KIND_PRIMITIVE || kiln_class_is_array(cls))
    return NULL;
  return kiln_mirror(cls);
}

static const struct kiln_class *element_class(kref mirror) {
  const struct kiln_class *cls = kiln_mirror_class(mirror);
  return kiln_class_is_array(cls) ? kiln_class_at(cls->element_cid) : cls;
}

kref kiln_internal_World_moduleName(kref mirror) {
  uint32_t name = element_class(mirror)->meta->module_name;
  return name ? kiln_string(kiln_meta_string(name)) : NULL;
}

int32_t kiln_internal_World_loader(kref mirror) { return element_class(mirror)->meta->loader; }

KILN_NATIVE(kiln_internal_World_findClass,
            "kiln/internal/World.findClass(Ljava/lang/String;)Ljava/lang/Class;");
KILN_NATIVE(kiln_internal_World_moduleName,
            "kiln/internal/World.moduleName(Ljava/lang/Class;)Ljava/lang/String;");
KILN_NATIVE_LEAF(kiln_internal_World_loader, "kiln/internal/World.loader(Ljava/lang/Class;)I");
