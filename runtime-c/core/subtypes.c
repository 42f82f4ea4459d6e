// Subtype tests for any two classes.
//
// 1. An interface target: its bit in the class's row of interface bits. Array classes have such
// rows
//    too (Cloneable, Serializable, and those of Object[]).
// 2. A target array whose innermost element is an interface: strip as many dimensions as the target
//    has; what is left must be a class or array class that implements the interface.
// 3. All else: classes stand in preorder of the hierarchy, arrays below Object and in preorder of
//    their elements' hierarchy, so subclasses are a range of ids.
#include "classes.h"

static bool implements(const struct kiln_class *cls, const struct kiln_class *interface) {
  return cls->iface_bits &&
         (cls->iface_bits[interface->iface_index >> 3] >> (interface->iface_index & 7) & 1);
}

int32_t kiln_is_subclass(uint32_t cid, struct kiln_class *target) {
  if (cid == target->cid)
    return 1;
  const struct kiln_class *cls = kiln_class_at(cid);
  if (target->kind == KILN_KIND_INTERFACE)
    return implements(cls, target);
  if (target->kind == KILN_KIND_OBJECT_ARRAY &&
      kiln_class_at(target->element_cid)->kind == KILN_KIND_INTERFACE) {
    const struct kiln_class *interface = target;
    while (interface->kind == KILN_KIND_OBJECT_ARRAY) {
      if (cls->kind != KILN_KIND_OBJECT_ARRAY)
        return 0;
      cls = cls->component;
      interface = interface->component;
    }
    return cls->kind != KILN_KIND_PRIMITIVE && (cls == interface || implements(cls, interface));
  }
  if (target->kind == KILN_KIND_PRIMITIVE)
    return 0;
  if (cls->kind == KILN_KIND_INTERFACE)
    return !target->super && target->kind == KILN_KIND_CLASS; // only Object is above
  if (cls->kind == KILN_KIND_PRIMITIVE)
    return 0;
  // An array of interfaces against an array above it: by component.
  if (cls->kind == KILN_KIND_OBJECT_ARRAY && target->kind == KILN_KIND_OBJECT_ARRAY)
    return kiln_is_subclass(cls->component->cid, target->component);
  return cid - target->cid <= target->cid_last - target->cid;
}
