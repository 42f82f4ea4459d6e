// Copies of arrays and objects, with barriers.
#include "heap_state.h"

#include <string.h>

static void move_ref(kiln_narrow *to, const kiln_narrow *from, bool marking) {
  kiln_narrow value = {__atomic_load_n(&from->bits, __ATOMIC_RELAXED)};
  if (marking && value.bits)
    kiln_barrier_slow(kiln_ref_decode(value));
  __atomic_store_n(&to->bits, value.bits, __ATOMIC_RELAXED);
}

void kiln_heap_copy_refs(kiln_narrow *to, const kiln_narrow *from, int32_t n) {
  bool marking = kiln_thread_self()->marking;
  if (to <= from || to >= from + n)
    for (int32_t i = 0; i < n; i++)
      move_ref(to + i, from + i, marking);
  else
    for (int32_t i = n; i-- > 0;)
      move_ref(to + i, from + i, marking);
}

uint64_t kiln_heap_object_size(kref object) {
  const struct kiln_class *c = kiln_class_of(object);
  uint64_t size = c->instance_size;
  if (c->kind >= KILN_KIND_OBJECT_ARRAY)
    size += (uint64_t)(uint32_t)kiln_array_length(object) << c->elem_shift;
  return size;
}

// References are shaded first: nothing polls between that and the copy.
static void shade_fields(const struct kiln_class *c, kref object) {
  const struct kiln_ref_map *map = c->ref_map;
  for (uint32_t i = 0, n = map ? map->n : 0; i < n; i++) {
    kref value = kiln_field_load(object, (int32_t)map->offset[i]);
    if (value)
      kiln_barrier_slow(value);
  }
}

void kiln_heap_copy_object(kref to, kref from) {
  const struct kiln_class *c = kiln_class_of(from);
  if (c->kind == KILN_KIND_OBJECT_ARRAY) {
    kiln_heap_copy_refs(kiln_element(to, 0), kiln_element(from, 0), kiln_array_length(from));
    return;
  }
  if (kiln_thread_self()->marking)
    shade_fields(c, from);
  memcpy((char *)to + sizeof(struct kiln_object), (char *)from + sizeof(struct kiln_object),
         kiln_heap_object_size(from) - sizeof(struct kiln_object));
}
