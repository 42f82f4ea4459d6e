// A heap dump, with all threads stopped.
//
// 1. Names and classes: a UTF8 and a LOAD CLASS record each. A class is known by its Class object's
//    address, or by its record's when there is no Class object.
// 2. Roots: threads, statics (as sticky classes, their values in the class's dump), whatever else.
// 3. From the roots everything reachable, depth first, each object once (a bit a granule); its
//    record is written when it is taken from the stack. Referents of References are not followed:
//    what only they reach is missing, and is read as null by viewers.
// Fields have names when the image holds them (-g); otherwise references are called by offset.
// Memory comes from the system: the heap may be full, malloc's lock may be held by a stopped
// thread.
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "api/heap.h"
#include "handshake.h"
#include "heap_dump.h"
#include "hprof.h"
#include "metadata.h"
#include "peers.h"

extern const struct kiln_cid_list kiln_class_list KILN_HIDDEN;
extern const struct kiln_field_names {
  uint32_t n;
  struct field_name {
    uint32_t cid, offset, name, desc, is_static;
  } row[];
} kiln_field_names KILN_HIDDEN;

struct dump {
  struct kiln_root_visitor roots;
  struct hprof *out;
  uint64_t *seen; // a bit for 16 bytes below 32 GiB, touched where objects are
  uint32_t *stack;
  size_t depth, capacity;
};

static const size_t SEEN_BYTES = (size_t)32 << 30 >> 4 >> 3;

static void *map(size_t bytes) {
  void *memory =
      mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

static uint64_t class_id(const struct kiln_class *cls) {
  return cls->mirror.bits ? (uint64_t)kiln_ref_decode(cls->mirror) : (uint64_t)cls;
}

static struct kiln_class *class_number(uint32_t i) { return kiln_class_at(kiln_class_list.cid[i]); }

// --- names
// ---------------------------------------------------------------------------------------- A text's
// identifier: its address. For names by offset: a number no address has.
static uint64_t offset_name(uint32_t offset) { return UINT64_MAX - offset; }

static void write_text(struct hprof *out, uint64_t id, const char *text) {
  hprof_u8(out, id);
  hprof_bytes(out, text, strlen(text));
  hprof_record(out, HPROF_UTF8);
}

static enum hprof_type type_of(char descriptor) {
  switch (descriptor) {
  case 'Z':
    return HPROF_BOOLEAN;
  case 'C':
    return HPROF_CHAR;
  case 'F':
    return HPROF_FLOAT;
  case 'D':
    return HPROF_DOUBLE;
  case 'B':
    return HPROF_BYTE;
  case 'S':
    return HPROF_SHORT;
  case 'I':
    return HPROF_INT;
  case 'J':
    return HPROF_LONG;
  default:
    return HPROF_OBJECT;
  }
}

// --- fields
// ---------------------------------------------------------------------------------------
struct field {
  uint64_t name;
  uint32_t offset;
  enum hprof_type type;
};

// A class's own fields, static or not, and how many bytes their values take.
enum { MOST_FIELDS = 4096 };
static struct field fields[MOST_FIELDS];

static uint32_t first_name_row(uint32_t cid) {
  uint32_t low = 0, high = kiln_field_names.n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (kiln_field_names.row[middle].cid < cid)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static uint32_t named_fields(const struct kiln_class *cls, bool of_class) {
  uint32_t count = 0;
  for (uint32_t i = first_name_row(cls->cid);
       i < kiln_field_names.n && kiln_field_names.row[i].cid == cls->cid && count < MOST_FIELDS;
       i++) {
    const struct field_name *row = &kiln_field_names.row[i];
    if (row->is_static == of_class)
      fields[count++] = (struct field){(uint64_t)kiln_meta_string(row->name), row->offset,
                                       type_of(*kiln_meta_string(row->desc))};
  }
  return count;
}

static bool inherited(const struct kiln_class *cls, uint32_t offset) {
  const struct kiln_ref_map *map = cls->super ? cls->super->ref_map : NULL;
  for (uint32_t i = 0; map && i < map->n; i++)
    if (map->offset[i] == offset)
      return true;
  return false;
}

static uint32_t instance_fields(const struct kiln_class *cls) {
  uint32_t count = named_fields(cls, false);
  const struct kiln_ref_map *map = cls->ref_map;
  if (count)
    return count;
  for (uint32_t i = 0; map && i < map->n && count < MOST_FIELDS; i++)
    if (!inherited(cls, map->offset[i]))
      fields[count++] = (struct field){offset_name(map->offset[i]), map->offset[i], HPROF_OBJECT};
  return count;
}

static uint32_t static_fields(const struct kiln_class *cls) {
  uint32_t count = named_fields(cls, true);
  const struct kiln_statics_map *map = cls->statics_map;
  if (count)
    return count;
  for (uint32_t i = 0; map && i < map->n && count < MOST_FIELDS; i++)
    fields[count++] = (struct field){offset_name(map->offset[i]), map->offset[i], HPROF_OBJECT};
  return count;
}

static uint32_t bytes_of(enum hprof_type type) {
  switch (type) {
  case HPROF_BOOLEAN:
  case HPROF_BYTE:
    return 1;
  case HPROF_CHAR:
  case HPROF_SHORT:
    return 2;
  case HPROF_INT:
  case HPROF_FLOAT:
    return 4;
  default:
    return 8;
  }
}

static void write_value(struct hprof *out, enum hprof_type type, const char *at) {
  switch (type) {
  case HPROF_OBJECT:
    hprof_u8(out, (uint64_t)kiln_ref_decode(*(const kiln_narrow *)at));
    break;
  case HPROF_BOOLEAN:
  case HPROF_BYTE:
    hprof_u1(out, *(const uint8_t *)at);
    break;
  case HPROF_CHAR:
  case HPROF_SHORT:
    hprof_u2(out, *(const uint16_t *)at);
    break;
  case HPROF_INT:
  case HPROF_FLOAT:
    hprof_u4(out, *(const uint32_t *)at);
    break;
  default:
    hprof_u8(out, *(const uint64_t *)at);
    break;
  }
}

// --- classes
// --------------------------------------------------------------------------------------
static void name_offsets(struct hprof *out, const uint32_t *offset, uint32_t n, bool *named,
                         uint32_t most) {
  for (uint32_t i = 0; i < n; i++)
    if (offset[i] < most && !named[offset[i]]) {
      char text[32];
      snprintf(text, sizeof text, "reference@%u", offset[i]);
      write_text(out, offset_name(offset[i]), text);
      named[offset[i]] = true;
    }
}

static void write_names(struct hprof *out) {
  enum { MOST = 1 << 16 };
  static bool named[MOST];
  memset(named, 0, sizeof named);
  for (uint32_t i = 0; i < kiln_class_list.n; i++) {
    const struct kiln_class *cls = class_number(i);
    write_text(out, (uint64_t)kiln_class_name(cls), kiln_class_name(cls));
    if (cls->ref_map)
      name_offsets(out, cls->ref_map->offset, cls->ref_map->n, named, MOST);
    if (cls->statics_map)
      name_offsets(out, cls->statics_map->offset, cls->statics_map->n, named, MOST);
  }
  for (uint32_t i = 0; i < kiln_field_names.n; i++) {
    const char *name = kiln_meta_string(kiln_field_names.row[i].name);
    write_text(out, (uint64_t)name, name); // again for each field of that name: harmless
  }
}

static void load_classes(struct hprof *out) {
  for (uint32_t i = 0; i < kiln_class_list.n; i++) {
    const struct kiln_class *cls = class_number(i);
    if (cls->kind == KILN_KIND_PRIMITIVE)
      continue;
    hprof_u4(out, i + 1);
    hprof_u8(out, class_id(cls));
    hprof_u4(out, 0); // no stack trace
    hprof_u8(out, (uint64_t)kiln_class_name(cls));
    hprof_record(out, HPROF_LOAD_CLASS);
  }
  // An empty stack trace, which the threads' roots name.
  hprof_u4(out, 0);
  hprof_u4(out, 0);
  hprof_u4(out, 0);
  hprof_record(out, HPROF_TRACE);
}

static void dump_class(struct hprof *out, const struct kiln_class *cls) {
  hprof_u1(out, HPROF_CLASS);
  hprof_u8(out, class_id(cls));
  hprof_u4(out, 0);
  hprof_u8(out, cls->super ? class_id(cls->super) : 0);
  for (int unknown = 0; unknown < 5; unknown++)
    hprof_u8(out, 0); // loader, signers, protection domain, two reserved
  hprof_u4(out, kiln_class_is_array(cls) ? 0 : cls->instance_size);
  hprof_u2(out, 0); // constant pool
  // Only classes with static references say where their statics are.
  uint32_t statics = cls->statics_map ? static_fields(cls) : 0;
  hprof_u2(out, (uint16_t)statics);
  for (uint32_t i = 0; i < statics; i++) {
    hprof_u8(out, fields[i].name);
    hprof_u1(out, (uint8_t)fields[i].type);
    write_value(out, fields[i].type, (char *)cls->statics_map->base + fields[i].offset);
  }
  uint32_t own = kiln_class_is_array(cls) ? 0 : instance_fields(cls);
  hprof_u2(out, (uint16_t)own);
  for (uint32_t i = 0; i < own; i++) {
    hprof_u8(out, fields[i].name);
    hprof_u1(out, (uint8_t)fields[i].type);
  }
  hprof_u1(out, HPROF_ROOT_STICKY_CLASS);
  hprof_u8(out, class_id(cls));
  hprof_segment(out);
}

// --- objects
// --------------------------------------------------------------------------------------
static bool is_mirror(kref object) { return kiln_class_of(object) == KILN_CLASS(java_lang_Class); }

static void reach(struct dump *d, kref object) {
  uint64_t granule = (uintptr_t)object >> 4;
  if (!object || granule / 8 >= SEEN_BYTES || (d->seen[granule / 64] >> (granule % 64) & 1))
    return;
  d->seen[granule / 64] |= UINT64_C(1) << (granule % 64);
  if (d->depth == d->capacity) {
    size_t bytes = d->capacity * sizeof *d->stack;
    uint32_t *larger = map(2 * bytes);
    if (!larger) {
      d->out->failed = true;
      d->out->error = ENOMEM;
      return;
    }
    memcpy(larger, d->stack, bytes);
    munmap(d->stack, bytes);
    d->stack = larger;
    d->capacity *= 2;
  }
  d->stack[d->depth++] = kiln_ref_encode(object).bits;
}

static void visit_root(struct kiln_root_visitor *self, kref object) {
  struct dump *d = (struct dump *)self;
  if (!object)
    return;
  hprof_u1(d->out, HPROF_ROOT_UNKNOWN);
  hprof_u8(d->out, (uint64_t)object);
  hprof_segment(d->out);
  reach(d, object);
}

static void visit_thread(struct kiln_thread_head *head, void *dump) {
  struct dump *d = dump;
  if (head->java_thread) {
    hprof_u1(d->out, HPROF_ROOT_THREAD);
    hprof_u8(d->out, (uint64_t)head->java_thread);
    hprof_u4(d->out, head->thread_id);
    hprof_u4(d->out, 0);
  }
  kiln_vm_scan_thread(head, &d->roots, KILN_SCAN_ALL);
}

static void dump_instance(struct dump *d, kref object, const struct kiln_class *cls) {
  uint32_t bytes = 0;
  for (const struct kiln_class *c = cls; c; c = c->super)
    for (uint32_t i = 0, n = instance_fields(c); i < n; i++)
      bytes += bytes_of(fields[i].type);
  hprof_u1(d->out, HPROF_INSTANCE);
  hprof_u8(d->out, (uint64_t)object);
  hprof_u4(d->out, 0);
  hprof_u8(d->out, class_id(cls));
  hprof_u4(d->out, bytes);
  for (const struct kiln_class *c = cls; c; c = c->super)
    for (uint32_t i = 0, n = instance_fields(c); i < n; i++)
      write_value(d->out, fields[i].type, (char *)object + fields[i].offset);
}

static void dump_primitives(struct hprof *out, kref array, const struct kiln_class *cls) {
  int32_t length = kiln_array_length(array);
  enum hprof_type type = type_of((char)cls->component->dims);
  hprof_u1(out, HPROF_PRIMITIVE_ARRAY);
  hprof_u8(out, (uint64_t)array);
  hprof_u4(out, 0);
  hprof_u4(out, (uint32_t)length);
  hprof_u1(out, (uint8_t)type);
  const char *elements = (const char *)array + KILN_ARRAY_BASE;
  if (bytes_of(type) == 1)
    hprof_bytes(out, elements, (size_t)length);
  else
    for (int32_t i = 0; i < length; i++)
      write_value(out, type, elements + (size_t)i * bytes_of(type));
}

static void dump_references(struct dump *d, kref array, const struct kiln_class *cls) {
  int32_t length = kiln_array_length(array);
  hprof_u1(d->out, HPROF_OBJECT_ARRAY);
  hprof_u8(d->out, (uint64_t)array);
  hprof_u4(d->out, 0);
  hprof_u4(d->out, (uint32_t)length);
  hprof_u8(d->out, class_id(cls));
  for (int32_t i = 0; i < length; i++) {
    kref element = kiln_ref_decode(*kiln_element(array, i));
    hprof_u8(d->out, (uint64_t)element);
    reach(d, element);
  }
}

static void dump_object(struct dump *d, kref object) {
  const struct kiln_class *cls = kiln_class_of(object);
  if (cls->kind == KILN_KIND_PRIMITIVE_ARRAY) {
    dump_primitives(d->out, object, cls);
  } else if (cls->kind == KILN_KIND_OBJECT_ARRAY) {
    dump_references(d, object, cls);
  } else {
    if (!is_mirror(object)) // a Class object is there as its class
      dump_instance(d, object, cls);
    for (uint32_t i = 0, n = cls->ref_map ? cls->ref_map->n : 0; i < n; i++)
      reach(d, kiln_ref_decode(*kiln_field(object, (int32_t)cls->ref_map->offset[i])));
  }
  hprof_segment(d->out);
}

static void write_all(struct hprof *out, struct dump *d) {
  write_names(out);
  load_classes(out);
  for (uint32_t i = 0; i < kiln_class_list.n; i++)
    if (class_number(i)->kind != KILN_KIND_PRIMITIVE)
      dump_class(out, class_number(i));
  kiln_vm_scan_globals(&d->roots);
  kiln_vm_each_thread(visit_thread, d);
  while (d->depth && !out->failed)
    dump_object(d, kiln_ref_decode((kiln_narrow){d->stack[--d->depth]}));
  hprof_record(out, HPROF_DUMP_SEGMENT);
  hprof_record(out, HPROF_DUMP_END);
}

const char *kiln_heap_dump(const char *path, uint64_t *bytes) {
  struct hprof out;
  if (!hprof_open(&out, path))
    return strerror(out.error);
  struct dump d = {.roots = {.visit = visit_root}, .out = &out, .capacity = 1 << 16};
  d.seen = map(SEEN_BYTES);
  d.stack = map(d.capacity * sizeof *d.stack);
  if (d.seen && d.stack) {
    kiln_vm_stop();
    write_all(&out, &d);
    kiln_vm_resume();
  } else {
    out.failed = true;
    out.error = ENOMEM;
  }
  if (d.seen)
    munmap(d.seen, SEEN_BYTES);
  if (d.stack)
    munmap(d.stack, d.capacity * sizeof *d.stack);
  *bytes = out.written;
  return hprof_close(&out) ? NULL : strerror(out.error);
}
