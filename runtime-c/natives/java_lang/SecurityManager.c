#include "classes.h"
#include "jdk_internal_reflect/callers.h"
#include "native_memory.h"
#include "natives.h"
#include "support/member_objects.h"

struct context {
  struct kiln_cid_list *list;
  uint32_t room;
  bool incomplete;
  bool inside; /* the frame of getClassContext itself is still to come */
};

static bool visit(void *argument, const struct kiln_java_frame *frame) {
  struct context *context = argument;
  if (context->inside) {
    context->inside = false;
    return true;
  }
  if (kiln_frame_is_reflection(frame))
    return true;
  if (context->list->n == context->room) {
    uint32_t room = 2 * context->room;
    void *list = kiln_memory_resize(KILN_MEMORY_TEXT, context->list,
                                    sizeof *context->list + room * sizeof(uint32_t), 1);
    if (!list) {
      context->incomplete = true;
      return false;
    }
    context->list = list;
    context->room = room;
  }
  context->list->cid[context->list->n++] = kiln_frame_class(frame)->cid;
  return true;
}

/* The classes of all frames, newest first. */
kref java_lang_SecurityManager_getClassContext(kref self) {
  (void)self;
  struct context context = {.room = 64, .inside = true};
  context.list = kiln_memory_or_throw(kiln_memory_allocate(
      KILN_MEMORY_TEXT, sizeof *context.list + context.room * sizeof(uint32_t)));
  if (!context.list)
    return NULL;
  context.list->n = 0;
  kiln_visit_frames(&kiln_thread, __builtin_frame_address(0), true, visit, &context);
  if (context.incomplete)
    kiln_memory_or_throw(NULL);
  kref classes = context.incomplete ? NULL : kiln_meta_classes(context.list);
  kiln_memory_free(context.list);
  return classes;
}

KILN_NATIVE(java_lang_SecurityManager_getClassContext,
            "java/lang/SecurityManager.getClassContext()[Ljava/lang/Class;");
