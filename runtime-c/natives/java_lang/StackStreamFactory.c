/*
 * StackWalker.
 *
 * 1. callStackWalk notes all Java frames of the thread, newest first, apart from the walker's own.
 * 2. It fills the first batch of the Java side's buffer and calls back into doStackWalk, in which
 * the walk happens; the frames below cannot change meanwhile.
 * 3. Further batches are filled by fetchStackFrames, which finds the notes by the anchor.
 * A StackFrameInfo gets class, name, descriptor and flags in its MemberName, and its line in `bci`.
 */
#include "java.h"
#include "java_strings.h"
#include "jdk_internal_reflect/callers.h"
#include "native_memory.h"
#include "natives.h"
#include "roots.h"
#include "support/member_objects.h"

#include <string.h>

/* Bits of the mode, as StackStreamFactory has them. */
enum { CLASSES_ONLY = 0x2, GET_CALLER_CLASS = 0x4, SHOW_HIDDEN = 0x20 };

/* MemberName's flags. */
enum { IS_METHOD = 0x10000, IS_CONSTRUCTOR = 0x20000, KIND_SHIFT = 24 };
enum { KIND_VIRTUAL = 5, KIND_STATIC = 6, KIND_CONSTRUCTOR = 8 };

enum { ROW_CALLER_SENSITIVE = 0x20000 };

struct noted {
  uint32_t method;
  int32_t line;
};

struct notes {
  struct noted *frames;
  size_t count, room, next;
  bool inside_walker; /* no frame but the walker's own was seen yet */
  bool incomplete;    /* there was no memory for all */
};

static bool is_walker(const struct kiln_java_frame *frame) {
  const struct kiln_class *cls = kiln_frame_class(frame);
  struct kiln_class *base = KILN_CLASS(java_lang_StackStreamFactory$AbstractStackWalker);
  return cls == KILN_CLASS(java_lang_StackWalker) || cls == base || cls->super == base;
}

static bool note(void *argument, const struct kiln_java_frame *frame) {
  struct notes *notes = argument;
  if (notes->inside_walker && is_walker(frame))
    return true;
  notes->inside_walker = false;
  if (notes->count == notes->room) {
    size_t room = notes->room ? 2 * notes->room : 64;
    struct noted *frames =
        kiln_memory_resize(KILN_MEMORY_TEXT, notes->frames, room, sizeof *frames);
    if (!frames) {
      notes->incomplete = true;
      return false;
    }
    notes->frames = frames;
    notes->room = room;
  }
  notes->frames[notes->count++] = (struct noted){frame->method, frame->line};
  return true;
}

static bool fill_member(kref member, const struct kiln_method_row *row, kref mirror) {
  bool ok = true;
  bool constructor = strcmp(kiln_meta_string(row->name), "<init>") == 0;
  uint32_t access = row->flags & 0xffff;
  uint32_t kind = constructor                ? KIND_CONSTRUCTOR
                  : access & KILN_ACC_STATIC ? KIND_STATIC
                                             : KIND_VIRTUAL;
  KILN_SET_REF(member, java_lang_invoke_MemberName, clazz, mirror);
  KILN_SET_REF(member, java_lang_invoke_MemberName, name, kiln_meta_text(row->name, true, &ok));
  KILN_SET_REF(member, java_lang_invoke_MemberName, type, kiln_meta_text(row->desc, true, &ok));
  KILN_I32(member, java_lang_invoke_MemberName, flags) =
      (int32_t)(access | (constructor ? IS_CONSTRUCTOR : IS_METHOD) | kind << KIND_SHIFT);
  return ok;
}

/* Fills buffer elements from `start`; returns the index after the last. 0: an exception is pending.
 */
static int32_t fill(struct notes *notes, int64_t mode, int32_t count, int32_t start, kref buffer) {
  int32_t index = start;
  for (; index < start + count && notes->next < notes->count; index++) {
    const struct noted *frame = &notes->frames[notes->next++];
    const struct kiln_method_row *row = kiln_method_row(frame->method);
    kref mirror = kiln_mirror(kiln_class_at(row->cid));
    if (!mirror)
      return 0;
    if ((mode & GET_CALLER_CLASS) && index == start && (row->flags & ROW_CALLER_SENSITIVE)) {
      kiln_throw_new(KILN_CLASS(java_lang_UnsupportedOperationException),
                     "StackWalker::getCallerClass called from @CallerSensitive '%s.%s%s' method",
                     kiln_class_name(kiln_class_at(row->cid)), kiln_meta_string(row->name),
                     kiln_meta_string(row->desc));
      return 0;
    }
    if (mode & CLASSES_ONLY) {
      kiln_array_set(buffer, index, mirror);
      continue;
    }
    kref info = kiln_array_get(buffer, index);
    KILN_I32(info, java_lang_StackFrameInfo, bci) = frame->line;
    if (!fill_member(KILN_REF(info, java_lang_StackFrameInfo, memberName), row, mirror))
      return 0;
  }
  return index;
}

kref java_lang_StackStreamFactory_callStackWalk(kref self, int64_t mode, int32_t skip,
                                                int32_t count, int32_t start, kref buffer) {
  KILN_CHECK_NULL(buffer, NULL);
  struct notes notes = {.inside_walker = true};
  kiln_visit_frames(&kiln_thread, __builtin_frame_address(0), !(mode & SHOW_HIDDEN), note, &notes);
  if (notes.incomplete) {
    kiln_memory_free(notes.frames);
    kiln_memory_or_throw(NULL);
    return NULL;
  }
  notes.next = (size_t)skip < notes.count ? (size_t)skip : notes.count;
  int32_t end = fill(&notes, mode, count, start, buffer);
  kref result = NULL;
  if (end == start)
    kiln_throw_internal("stack walk: decode failed");
  else if (end != 0)
    result = kiln_call(KILN_METHOD(java_lang_StackStreamFactory$AbstractStackWalker, doStackWalk),
                       "LLJIIII", self, (int64_t)&notes, skip, count, start, end)
                 .l;
  kiln_memory_free(notes.frames);
  return kiln_pending() ? NULL : result;
}

int32_t java_lang_StackStreamFactory_fetchStackFrames(kref self, int64_t mode, int64_t anchor,
                                                      int32_t count, int32_t start, kref buffer) {
  (void)self;
  KILN_CHECK_NULL(buffer, 0);
  return fill((struct notes *)anchor, mode, count, start, buffer);
}

/* The constants above are those of this JDK. */
int32_t java_lang_StackStreamFactory_checkStackWalkModes(void) { return 1; }

KILN_NATIVE(java_lang_StackStreamFactory_callStackWalk,
            "java/lang/StackStreamFactory$AbstractStackWalker.callStackWalk(JIII"
            "[Ljava/lang/Object;)Ljava/lang/Object;");
KILN_NATIVE(java_lang_StackStreamFactory_fetchStackFrames,
            "java/lang/StackStreamFactory$AbstractStackWalker.fetchStackFrames(JJII"
            "[Ljava/lang/Object;)I");
KILN_NATIVE_LEAF(java_lang_StackStreamFactory_checkStackWalkModes,
                 "java/lang/StackStreamFactory.checkStackWalkModes()Z");
