#include "natives.h"

#include <sys/sysinfo.h>

int32_t jdk_internal_platform_CgroupMetrics_isUseContainerSupport(void) { return 1; }

int64_t jdk_internal_platform_CgroupMetrics_getTotalMemorySize0(void) {
  struct sysinfo info;
  return sysinfo(&info) == 0 ? (int64_t)(info.totalram * info.mem_unit) : 0;
}

int64_t jdk_internal_platform_CgroupMetrics_getTotalSwapSize0(void) {
  struct sysinfo info;
  return sysinfo(&info) == 0 ? (int64_t)(info.totalswap * info.mem_unit) : 0;
}

KILN_NATIVE_LEAF(jdk_internal_platform_CgroupMetrics_isUseContainerSupport,
                 "jdk/internal/platform/CgroupMetrics.isUseContainerSupport()Z");
KILN_NATIVE_LEAF(jdk_internal_platform_CgroupMetrics_getTotalMemorySize0,
                 "jdk/internal/platform/CgroupMetrics.getTotalMemorySize0()J");
KILN_NATIVE_LEAF(jdk_internal_platform_CgroupMetrics_getTotalSwapSize0,
                 "jdk/internal/platform/CgroupMetrics.getTotalSwapSize0()J");
