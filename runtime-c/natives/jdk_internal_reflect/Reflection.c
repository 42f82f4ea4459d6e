#include "classes.h"
#include "jdk_internal_reflect/callers.h"
#include "natives.h"
#include "support/members.h"

/*
 * The caller of the method that asks: the frames are getCallerClass itself, the method that asks,
 * and then the first that is not reflection's own.
 */
struct search {
  int depth;
  struct kiln_class *found;
};

static bool visit(void *argument, const struct kiln_java_frame *frame) {
  struct search *search = argument;
  if (search->depth < 2) {
    search->depth++;
    return true;
  }
  if (kiln_frame_is_reflection(frame))
    return true;
  search->found = kiln_frame_class(frame);
  return false;
}

kref jdk_internal_reflect_Reflection_getCallerClass(void) {
  struct search search = {0, NULL};
  kiln_visit_frames(&kiln_thread, __builtin_frame_address(0), true, visit, &search);
  return search.found ? kiln_mirror(search.found) : NULL;
}

int32_t jdk_internal_reflect_Reflection_getClassAccessFlags(kref mirror) {
  return (int32_t)(kiln_mirror_class(mirror)->access & 0x7fff);
}

static uint32_t nest_host(const struct kiln_class *cls) {
  uint32_t host = cls->meta->nest_host_cid;
  return host ? host : cls->cid;
}

int32_t jdk_internal_reflect_Reflection_areNestMates(kref current, kref member) {
  return nest_host(kiln_mirror_class(current)) == nest_host(kiln_mirror_class(member));
}

KILN_NATIVE(jdk_internal_reflect_Reflection_getCallerClass,
            "jdk/internal/reflect/Reflection.getCallerClass()Ljava/lang/Class;");
KILN_NATIVE_LEAF(jdk_internal_reflect_Reflection_getClassAccessFlags,
                 "jdk/internal/reflect/Reflection.getClassAccessFlags(Ljava/lang/Class;)I");
KILN_NATIVE_LEAF(jdk_internal_reflect_Reflection_areNestMates,
                 "jdk/internal/reflect/Reflection.areNestMates(Ljava/lang/Class;"
                 "Ljava/lang/Class;)Z");
