// Capturing a trace:
// 1. Walk the compiled frames; for each return address ask the tables for its Java frames.
// 2. At the top leave out fillInStackTrace frames, then constructors of the throwable's class and
// its
//    superclasses. The first return address of which a frame is kept starts the backtrace.
// 3. Count visible frames, at most KILN_MAX_TRACE.
// Decoding asks the tables again and counts the same way.
#include <stdio.h>
#include <string.h>

#include "global_roots.h"
#include "handshake.h"
#include "java.h"
#include "java_strings.h"
#include "metadata.h"
#include "peers.h"
#include "roots.h"
#include "stack_trace.h"
#include "throw.h"

// Bits of kiln_method_row.flags.
enum { ACCESS_NATIVE = 0x100, ROW_HIDDEN = 0x10000 };

bool kiln_method_hidden(uint32_t method) { return kiln_method_row(method)->flags & ROW_HIDDEN; }

bool kiln_method_native(uint32_t method) { return kiln_method_row(method)->flags & ACCESS_NATIVE; }

static int32_t line_of(const struct kiln_sp_frame *frame) {
  return kiln_method_native(frame->method) ? -2 : frame->line;
}

void kiln_visit_frames(struct kiln_thread *thread, void *start_frame, bool visible,
                       kiln_frame_visitor visit, void *argument) {
  struct kiln_walk walk = kiln_walk_from(thread, start_frame);
  while (kiln_walk_next(&walk)) {
    struct kiln_sp safepoint;
    if (!kiln_sp_find(walk.pc, &safepoint))
      continue;
    struct kiln_sp_frames it = kiln_sp_frames(&safepoint);
    for (struct kiln_sp_frame frame; kiln_sp_next_frame(&it, &frame);) {
      if (visible && kiln_method_hidden(frame.method))
        continue;
      struct kiln_java_frame found = {frame.method, line_of(&frame), walk.pc};
      if (!visit(argument, &found))
        return;
    }
  }
}

// --- capturing ----------------------------------------------------------------------------------
enum part { FILL_FRAMES, CONSTRUCTORS, REST };

struct capture {
  struct kiln_class *cls;
  enum part part;
  uint32_t depth, entries, skip;
  uintptr_t entry[KILN_MAX_TRACE + 1]; // the top one may show no frame
};

// Does the frame belong to the making of the throwable?
static bool is_making(struct capture *capture, uint32_t method) {
  const struct kiln_method_row *row = kiln_method_row(method);
  const char *name = kiln_meta_string(row->name);
  bool above = kiln_is_subclass(capture->cls->cid, kiln_class_at(row->cid));
  if (capture->part == FILL_FRAMES) {
    if (above && strcmp(name, "fillInStackTrace") == 0)
      return true;
    capture->part = CONSTRUCTORS;
  }
  if (capture->part == CONSTRUCTORS && above && strcmp(name, "<init>") == 0)
    return true;
  capture->part = REST;
  return false;
}

// Takes the frames of one return address; false: enough. Beyond the top one, addresses of hidden
// frames only take no room.
static bool take(struct capture *capture, uintptr_t pc) {
  struct kiln_sp safepoint;
  if (!kiln_sp_find(pc, &safepoint))
    return true;
  uint32_t skipped = 0, depth = capture->depth;
  bool top = capture->entries == 0, kept = !top;
  struct kiln_sp_frames it = kiln_sp_frames(&safepoint);
  for (struct kiln_sp_frame frame; kiln_sp_next_frame(&it, &frame);) {
    if (capture->part != REST && is_making(capture, frame.method)) {
      skipped++;
      continue;
    }
    if (!kept) {
      capture->skip = skipped;
      kept = true;
    }
    if (!kiln_method_hidden(frame.method) && ++capture->depth == KILN_MAX_TRACE)
      break;
  }
  if (kept && (top || capture->depth > depth))
    capture->entry[capture->entries++] = pc;
  return capture->depth < KILN_MAX_TRACE;
}

void kiln_fill_stack_trace(kref throwable, void *start_frame) {
  struct capture capture;
  capture.cls = kiln_class_of(throwable);
  capture.part = FILL_FRAMES;
  capture.depth = capture.entries = capture.skip = 0;
  struct kiln_walk walk = kiln_walk_from(&kiln_thread, start_frame);
  while (kiln_walk_next(&walk) && take(&capture, walk.pc)) {
  }
  KILN_ROOTS(roots, throwable);
  struct kiln_class *longs = KILN_CLASS(_J);
  kref backtrace =
      kiln_heap_alloc_array(longs->cid, (int32_t)capture.entries + 1, longs->elem_shift);
  if (!backtrace)
    capture.depth = 0;
  else {
    kiln_longs(backtrace)[0] = capture.skip;
    memcpy(kiln_longs(backtrace) + 1, capture.entry, capture.entries * sizeof(uintptr_t));
  }
  KILN_SET_REF(throwable, java_lang_Throwable, backtrace, backtrace);
  KILN_I32(throwable, java_lang_Throwable, depth) = (int32_t)capture.depth;
}

uintptr_t kiln_backtrace_top(kref backtrace) {
  if (!backtrace || kiln_array_length(backtrace) < 2 || kiln_longs(backtrace)[0] != 0)
    return 0;
  return (uintptr_t)kiln_longs(backtrace)[1];
}

// --- elements -----------------------------------------------------------------------------------
// Version of the JDK's modules: the property java.version, as set at start. Null before that.
static kref module_version(void) {
  static kref version;
  kref found = __atomic_load_n(&version, __ATOMIC_ACQUIRE);
  if (found)
    return found;
  kref key = kiln_intern_utf8("java.version");
  if (key)
    found = kiln_call(
                KILN_METHOD(java_lang_System, getProperty___Ljava_lang_String__Ljava_lang_String_),
                "LL", key)
                .l;
  if (kiln_take_pending() || !found)
    return NULL;
  static _Atomic int rooted;
  if (atomic_fetch_add(&rooted, 1) == 0)
    kiln_global_root(&version);
  kiln_global_store(&version, found);
  return found;
}

#define SET_STRING(element, field, text)                                                           \
  do {                                                                                             \
    kref string_ = kiln_intern_utf8(text);                                                         \
    if (!string_)                                                                                  \
      return false;                                                                                \
    KILN_SET_REF(element, java_lang_StackTraceElement, field, string_);                            \
  } while (0)

bool kiln_fill_trace_place(kref element, struct kiln_class *cls, kref method_name, int32_t line) {
  KILN_ROOTS(roots, element);
  KILN_SET_REF(element, java_lang_StackTraceElement, methodName, method_name);
  kref mirror = kiln_mirror(cls);
  if (!mirror)
    return false;
  KILN_SET_REF(element, java_lang_StackTraceElement, declaringClassObject, mirror);
  SET_STRING(element, declaringClass, kiln_class_name(cls));
  if (cls->meta->source_file)
    SET_STRING(element, fileName, kiln_meta_string(cls->meta->source_file));
  if (cls->meta->loader == KILN_LOADER_APP)
    SET_STRING(element, classLoaderName, "app");
  else if (cls->meta->loader == KILN_LOADER_PLATFORM)
    SET_STRING(element, classLoaderName, "platform");
  if (cls->meta->module_name) {
    SET_STRING(element, moduleName, kiln_meta_string(cls->meta->module_name));
    kref version = module_version();
    if (version)
      KILN_SET_REF(element, java_lang_StackTraceElement, moduleVersion, version);
  }
  KILN_I32(element, java_lang_StackTraceElement, lineNumber) = line;
  return true;
}

bool kiln_fill_trace_element(kref element, uint32_t method, int32_t line) {
  KILN_ROOTS(roots, element);
  const struct kiln_method_row *row = kiln_method_row(method);
  kref name = kiln_intern_utf8(kiln_meta_string(row->name));
  return name && kiln_fill_trace_place(element, kiln_class_at(row->cid), name, line);
}

bool kiln_decode_stack_trace(kref elements, kref backtrace) {
  KILN_ROOTS(roots, elements, backtrace);
  int32_t at = 0, length = kiln_array_length(elements);
  int64_t skip = kiln_longs(backtrace)[0];
  for (int32_t i = 1; i < kiln_array_length(backtrace) && at < length; i++) {
    struct kiln_sp safepoint;
    if (!kiln_sp_find((uintptr_t)kiln_longs(backtrace)[i], &safepoint))
      continue;
    struct kiln_sp_frames it = kiln_sp_frames(&safepoint);
    for (struct kiln_sp_frame frame; at < length && kiln_sp_next_frame(&it, &frame);) {
      if (skip-- > 0 || kiln_method_hidden(frame.method))
        continue;
      kref element = kiln_array_get(elements, at++);
      if (!element) {
        kiln_throw_null(NULL);
        return false;
      }
      if (!kiln_fill_trace_element(element, frame.method, line_of(&frame)))
        return false;
    }
  }
  return true;
}

void kiln_print_backtrace(kref backtrace) {
  for (int32_t i = 1; backtrace && i < kiln_array_length(backtrace); i++) {
    struct kiln_sp safepoint;
    if (!kiln_sp_find((uintptr_t)kiln_longs(backtrace)[i], &safepoint))
      continue;
    struct kiln_sp_frames it = kiln_sp_frames(&safepoint);
    for (struct kiln_sp_frame frame; kiln_sp_next_frame(&it, &frame);) {
      const struct kiln_method_row *row = kiln_method_row(frame.method);
      fprintf(stderr, "\tat %s.%s(line %d)\n", kiln_class_name(kiln_class_at(row->cid)),
              kiln_meta_string(row->name), frame.line);
    }
  }
}

// --- threads ------------------------------------------------------------------------------------
static bool collect(void *argument, const struct kiln_java_frame *frame) {
  struct kiln_trace *trace = argument;
  trace->frame[trace->count].method = frame->method;
  trace->frame[trace->count++].line = frame->line;
  return trace->count < KILN_MAX_TRACE;
}

void kiln_trace_thread(struct kiln_thread *thread, void *start_frame, struct kiln_trace *trace) {
  trace->count = 0;
  kiln_visit_frames(thread, start_frame, true, collect, trace);
}

struct trace_wanted {
  struct kiln_peer *peer;
  struct kiln_trace *trace;
};

static struct kiln_thread *traced_thread(void *wanted) {
  struct kiln_peer *peer = ((struct trace_wanted *)wanted)->peer;
  return peer ? peer->thread : NULL;
}

static void trace_request(struct kiln_thread *thread, void *wanted) {
  kiln_trace_thread(thread, thread->walk_frame, ((struct trace_wanted *)wanted)->trace);
}

bool kiln_trace_other(kref java_thread, struct kiln_trace *trace) {
  struct trace_wanted wanted = {kiln_peer_of(java_thread), trace};
  return kiln_handshake_one(traced_thread, trace_request, &wanted);
}

kref kiln_trace_elements(const struct kiln_trace *trace) {
  struct kiln_class *cls = KILN_CLASS(java_lang_StackTraceElement);
  kref elements = NULL;
  KILN_ROOTS(roots, elements);
  if (!kiln_class_ready(cls) || !(elements = kiln_new_array(cls, (int32_t)trace->count)))
    return NULL;
  for (uint32_t i = 0; i < trace->count; i++) {
    kref element = kiln_new_instance(cls);
    if (!element)
      return NULL;
    kiln_array_set(elements, (int32_t)i, element);
    if (!kiln_fill_trace_element(element, trace->frame[i].method, trace->frame[i].line))
      return NULL;
  }
  return elements;
}
