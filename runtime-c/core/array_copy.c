// System.arraycopy.
//
// 1. Null checks, then kinds: both arrays, both of primitives of one type or both of objects.
// 2. Ranges, in HotSpot's order and words.
// 3. Primitives are moved. Objects: if the source's element class is below the target's, copy with
//    barriers; else check each element and stop at the first that does not fit.
// What is long is done in pieces, with a poll after each.
#include <stdio.h>
#include <string.h>

#include "classes.h"
#include "metadata.h"
#include "roots.h"
#include "throw.h"

static bool bad_store(const char *format, const char *a, const char *b) {
  char text[512];
  snprintf(text, sizeof text, format, a, b);
  kiln_throw_new(KILN_CLASS(java_lang_ArrayStoreException), "arraycopy: %s", text);
  return false;
}

// "int[]", or "object array[]" for all arrays of objects.
static const char *kind_name(const struct kiln_class *cls, char *buffer, size_t size) {
  if (cls->kind == KILN_KIND_OBJECT_ARRAY)
    return "object array[]";
  return kiln_class_external_name(cls, buffer, size);
}

static bool check_kinds(const struct kiln_class *from, const struct kiln_class *to) {
  char a[300], b[300];
  if (!kiln_class_is_array(from))
    return bad_store("source type %s is not an array%s",
                     kiln_class_external_name(from, a, sizeof a), "");
  if (!kiln_class_is_array(to))
    return bad_store("destination type %s is not an array%s",
                     kiln_class_external_name(to, b, sizeof b), "");
  if (from->kind == to->kind && (from->kind == KILN_KIND_OBJECT_ARRAY || from == to))
    return true;
  return bad_store("type mismatch: can not copy %s into %s", kind_name(from, a, sizeof a),
                   kind_name(to, b, sizeof b));
}

static bool out_of_bounds(const char *what, int64_t index, kref array) {
  char name[300];
  const struct kiln_class *cls = kiln_class_of(array);
  const char *kind = kind_name(cls, name, sizeof name);
  kiln_throw_new(KILN_CLASS(java_lang_ArrayIndexOutOfBoundsException),
                 "arraycopy: %s %lld out of bounds for %.*s[%d]", what, (long long)index,
                 (int)strlen(kind) - 2, kind, kiln_array_length(array));
  return false;
}

static bool check_ranges(kref source, int32_t from, kref target, int32_t to, int32_t count) {
  if (from < 0)
    return out_of_bounds("source index", from, source);
  if (to < 0)
    return out_of_bounds("destination index", to, target);
  if (count < 0) {
    kiln_throw_new(KILN_CLASS(java_lang_ArrayIndexOutOfBoundsException),
                   "arraycopy: length %d is negative", count);
    return false;
  }
  if ((int64_t)from + count > kiln_array_length(source))
    return out_of_bounds("last source index", (int64_t)from + count, source);
  if ((int64_t)to + count > kiln_array_length(target))
    return out_of_bounds("last destination index", (int64_t)to + count, target);
  return true;
}

enum { PIECE_BYTES = 128 << 10, PIECE_CHECKED = 4096 };

static void copy_piece(kref source, int32_t from, kref target, int32_t to, int32_t count) {
  const struct kiln_class *cls = kiln_class_of(source);
  if (cls->kind == KILN_KIND_PRIMITIVE_ARRAY)
    memmove((char *)kiln_elements(target) + ((size_t)to << cls->elem_shift),
            (char *)kiln_elements(source) + ((size_t)from << cls->elem_shift),
            (size_t)count << cls->elem_shift);
  else
    kiln_heap_copy_refs((kiln_narrow *)kiln_slots(target) + to,
                        (const kiln_narrow *)kiln_slots(source) + from, count);
}

static void copy_in_pieces(kref source, int32_t from, kref target, int32_t to, int32_t count,
                           int32_t piece) {
  KILN_ROOTS(roots, source, target);
  bool backwards = source == target && from < to;
  for (int32_t done = 0; done < count; done += piece) {
    int32_t n = count - done < piece ? count - done : piece;
    int32_t at = backwards ? count - done - n : done;
    copy_piece(source, from + at, target, to + at, n);
    kiln_poll();
  }
}

void kiln_array_copy_elements(kref source, int32_t from, kref target, int32_t to, int32_t count) {
  int32_t piece = PIECE_BYTES >> kiln_class_of(source)->elem_shift;
  if (count <= piece)
    copy_piece(source, from, target, to, count);
  else
    copy_in_pieces(source, from, target, to, count, piece);
}

static bool copy_checked(kref source, int32_t from, kref target, int32_t to, int32_t count) {
  KILN_ROOTS(roots, source, target);
  struct kiln_class *element = kiln_class_of(target)->component;
  for (int32_t i = 0; i < count; i++) {
    kref value = kiln_array_get(source, from + i);
    if (value && !kiln_is_subclass(value->cid, element)) {
      char a[300], b[300];
      return bad_store(
          "element type mismatch: can not cast one of the elements of %s to the type of "
          "the destination array, %s",
          kiln_class_external_name(kiln_class_of(source), a, sizeof a),
          kiln_class_external_name(element, b, sizeof b));
    }
    kiln_array_set(target, to + i, value);
    if (i % PIECE_CHECKED == PIECE_CHECKED - 1)
      kiln_poll();
  }
  return true;
}

bool kiln_array_copy(kref source, int32_t from, kref target, int32_t to, int32_t count) {
  if (!source || !target) {
    kiln_throw_null(NULL);
    return false;
  }
  struct kiln_class *source_class = kiln_class_of(source), *target_class = kiln_class_of(target);
  if (!(source_class == target_class && kiln_class_is_array(source_class)) &&
      !check_kinds(source_class, target_class))
    return false;
  if (!check_ranges(source, from, target, to, count))
    return false;
  if (source_class == target_class || source_class->kind == KILN_KIND_PRIMITIVE_ARRAY ||
      kiln_is_subclass(source_class->component->cid, target_class->component)) {
    kiln_array_copy_elements(source, from, target, to, count);
    return true;
  }
  return copy_checked(source, from, target, to, count);
}
