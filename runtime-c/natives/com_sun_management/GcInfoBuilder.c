/* com.sun.management: the last collection. There is one pool, so each array has one element. */
#include "classes.h"
#include "java.h"
#include "natives.h"
#include "roots.h"

int32_t com_sun_management_gc_attributes(kref self, kref collector) {
  (void)self;
  (void)collector;
  return 0;
}

void com_sun_management_gc_fill(kref self, kref collector, int32_t count, kref names, kref types,
                                kref descriptions) {
  (void)self, (void)collector, (void)count, (void)names, (void)types, (void)descriptions;
}

static bool set_usage(kref usages, uint64_t used) {
  struct kiln_class *cls = KILN_CLASS(java_lang_management_MemoryUsage);
  KILN_ROOTS(roots, usages);
  kref usage = kiln_class_ready(cls) ? kiln_new_instance(cls) : NULL;
  if (!usage)
    return false;
  KILN_ROOTS(usage_root, usage);
  int64_t total = (int64_t)kiln_heap_total();
  kiln_call(KILN_METHOD(java_lang_management_MemoryUsage, _init____JJJJ_V), "VLJJJJ", usage,
            (int64_t)0, (int64_t)used, (int64_t)used > total ? (int64_t)used : total,
            (int64_t)kiln_heap_max());
  if (kiln_pending())
    return false;
  kiln_array_set(usages, 0, usage);
  return true;
}

/* A GcInfo; null before the first collection. */
kref com_sun_management_gc_last(kref self, kref collector, int32_t count, kref values, kref types,
                                kref before, kref after) {
  (void)collector, (void)count, (void)types;
  struct kiln_heap_counters c;
  kiln_heap_read_counters(&c);
  struct kiln_class *cls = KILN_CLASS(com_sun_management_GcInfo);
  kref info = NULL;
  KILN_ROOTS(roots, self, values, before, after, info);
  if (c.cycles == 0 || !set_usage(before, c.last_used_before) ||
      !set_usage(after, c.last_used_after) || !kiln_class_ready(cls) ||
      !(info = kiln_new_instance(cls)))
    return NULL;
  kiln_call(
      KILN_METHOD(
          com_sun_management_GcInfo,
          _init____Lcom_sun_management_internal_GcInfoBuilder_JJJ_Ljava_lang_management_MemoryUsage__Ljava_lang_management_MemoryUsage__Ljava_lang_Object__V),
      "VLLJJJLLL", info, self, (int64_t)c.cycles, (int64_t)(c.last_begin_ns / 1000000),
      (int64_t)(c.last_end_ns / 1000000), before, after, values);
  return kiln_pending() ? NULL : info;
}

void com_sun_management_gc_notify(kref self, kref collector, int32_t on) {
  (void)self;
  (void)collector;
  if (on)
    kiln_throw_new(KILN_CLASS(java_lang_UnsupportedOperationException),
                   "a native image sends no notifications of collections");
}

KILN_NATIVE(com_sun_management_gc_attributes, "com/sun/management/internal/GcInfoBuilder."
                                              "getNumGcExtAttributes(Ljava/lang/management/"
                                              "GarbageCollectorMXBean;)I");
KILN_NATIVE(com_sun_management_gc_fill,
            "com/sun/management/internal/GcInfoBuilder.fillGcAttributeInfo(Ljava/lang/management/"
            "GarbageCollectorMXBean;I[Ljava/lang/String;[C[Ljava/lang/String;)V");
KILN_NATIVE(com_sun_management_gc_last,
            "com/sun/management/internal/GcInfoBuilder.getLastGcInfo0(Ljava/lang/management/"
            "GarbageCollectorMXBean;I[Ljava/lang/Object;[C[Ljava/lang/management/MemoryUsage;"
            "[Ljava/lang/management/MemoryUsage;)Lcom/sun/management/GcInfo;");
KILN_NATIVE(com_sun_management_gc_notify,
            "com/sun/management/internal/GarbageCollectorExtImpl.setNotificationEnabled("
            "Lcom/sun/management/GarbageCollectorMXBean;Z)V");
