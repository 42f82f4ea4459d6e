// sun.management.VMManagementImpl: figures of the process and the runtime.
//
// Not here: what a compiler ahead of time has no figures for (compilation, class loading times).
#include <time.h>
#include <unistd.h>

#include "classes.h"
#include "java_strings.h"
#include "metadata.h"
#include "natives.h"
#include "options.h"
#include "peers.h"
#include "roots.h"
#include "support/process_start.h"

// The version of the management interface that the JDK's own classes expect (JDK 17: 4.0).
kref sun_management_VMManagementImpl_getVersion0(void) { return kiln_string("4.0"); }

#define SET_SUPPORT(field, value)                                                                  \
  *(uint8_t *)KILN_STATIC(sun_management_VMManagementImpl, field) = (value)

void sun_management_VMManagementImpl_initOptionalSupportFields(void) {
  SET_SUPPORT(compTimeMonitoringSupport, 0);
  SET_SUPPORT(threadContentionMonitoringSupport, 0);
  SET_SUPPORT(currentThreadCpuTimeSupport, 1);
  SET_SUPPORT(otherThreadCpuTimeSupport, 1);
  SET_SUPPORT(objectMonitorUsageSupport, 0);
  SET_SUPPORT(synchronizerUsageSupport, 0);
  SET_SUPPORT(threadAllocatedMemorySupport, 0);
  SET_SUPPORT(remoteDiagnosticCommandsSupport, 0);
}

int32_t sun_management_VMManagementImpl_isThreadContentionMonitoringEnabled(kref self) {
  (void)self;
  return 0;
}

int32_t sun_management_VMManagementImpl_isThreadCpuTimeEnabled(kref self) {
  (void)self;
  return 1;
}

int32_t sun_management_VMManagementImpl_isThreadAllocatedMemoryEnabled(kref self) {
  (void)self;
  return 0;
}

// Classes count as loaded once they are initialized or have a Class object.
int64_t sun_management_VMManagementImpl_getTotalClassCount(kref self) {
  (void)self;
  return kiln_loaded_class_count();
}

int64_t sun_management_VMManagementImpl_getUnloadedClassCount(kref self) {
  (void)self;
  return 0;
}

int32_t sun_management_VMManagementImpl_getVerboseClass(kref self) {
  (void)self;
  return 0;
}

int32_t sun_management_VMManagementImpl_getVerboseGC(kref self) {
  (void)self;
  return kiln_heap_log_enabled();
}

int32_t sun_management_VMManagementImpl_getProcessId(kref self) {
  (void)self;
  return getpid();
}

kref sun_management_VMManagementImpl_getVmArguments0(kref self) {
  (void)self;
  int count;
  const char *const *options = kiln_vm_arguments(&count);
  kref list = kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), count);
  if (!list)
    return NULL;
  KILN_ROOTS(roots, list);
  for (int i = 0; i < count; i++) {
    kref option = kiln_string(options[i]);
    if (!option)
      return NULL;
    kiln_array_set(list, i, option);
  }
  return list;
}

// Milliseconds since 1970.
int64_t sun_management_VMManagementImpl_getStartupTime(kref self) {
  (void)self;
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  int64_t milliseconds = now.tv_sec * INT64_C(1000) + now.tv_nsec / 1000000;
  return milliseconds - kiln_process_uptime_ms();
}

int64_t sun_management_VMManagementImpl_getUptime0(kref self) {
  (void)self;
  return kiln_process_uptime_ms();
}

int32_t sun_management_VMManagementImpl_getAvailableProcessors(kref self) {
  (void)self;
  long n = sysconf(_SC_NPROCESSORS_ONLN);
  return n > 0 ? (int32_t)n : 1;
}

int64_t sun_management_VMManagementImpl_getTotalThreadCount(kref self) {
  (void)self;
  kiln_threads_lock();
  int64_t count = (int64_t)kiln_threads_started;
  kiln_threads_unlock();
  return count;
}

int32_t sun_management_VMManagementImpl_getPeakThreadCount(kref self) {
  (void)self;
  kiln_threads_lock();
  int32_t count = kiln_thread_peak;
  kiln_threads_unlock();
  return count;
}

int32_t sun_management_VMManagementImpl_getLiveThreadCount(kref self) {
  (void)self;
  kiln_threads_lock();
  int32_t count = kiln_thread_count;
  kiln_threads_unlock();
  return count;
}

int32_t sun_management_VMManagementImpl_getDaemonThreadCount(kref self) {
  (void)self;
  int32_t count = 0;
  kiln_threads_lock();
  for (struct kiln_thread *thread = kiln_thread_list; thread; thread = thread->next)
    count += thread->daemon;
  kiln_threads_unlock();
  return count;
}

KILN_NATIVE(sun_management_VMManagementImpl_getVersion0,
            "sun/management/VMManagementImpl.getVersion0()Ljava/lang/String;");
KILN_NATIVE(sun_management_VMManagementImpl_initOptionalSupportFields,
            "sun/management/VMManagementImpl.initOptionalSupportFields()V");
KILN_NATIVE(sun_management_VMManagementImpl_isThreadContentionMonitoringEnabled,
            "sun/management/VMManagementImpl.isThreadContentionMonitoringEnabled()Z");
KILN_NATIVE(sun_management_VMManagementImpl_isThreadCpuTimeEnabled,
            "sun/management/VMManagementImpl.isThreadCpuTimeEnabled()Z");
KILN_NATIVE(sun_management_VMManagementImpl_isThreadAllocatedMemoryEnabled,
            "sun/management/VMManagementImpl.isThreadAllocatedMemoryEnabled()Z");
KILN_NATIVE(sun_management_VMManagementImpl_getTotalClassCount,
            "sun/management/VMManagementImpl.getTotalClassCount()J");
KILN_NATIVE(sun_management_VMManagementImpl_getUnloadedClassCount,
            "sun/management/VMManagementImpl.getUnloadedClassCount()J");
KILN_NATIVE(sun_management_VMManagementImpl_getVerboseClass,
            "sun/management/VMManagementImpl.getVerboseClass()Z");
KILN_NATIVE(sun_management_VMManagementImpl_getVerboseGC,
            "sun/management/VMManagementImpl.getVerboseGC()Z");
KILN_NATIVE(sun_management_VMManagementImpl_getProcessId,
            "sun/management/VMManagementImpl.getProcessId()I");
KILN_NATIVE(sun_management_VMManagementImpl_getVmArguments0,
            "sun/management/VMManagementImpl.getVmArguments0()[Ljava/lang/String;");
KILN_NATIVE(sun_management_VMManagementImpl_getStartupTime,
            "sun/management/VMManagementImpl.getStartupTime()J");
KILN_NATIVE(sun_management_VMManagementImpl_getUptime0,
            "sun/management/VMManagementImpl.getUptime0()J");
KILN_NATIVE(sun_management_VMManagementImpl_getAvailableProcessors,
            "sun/management/VMManagementImpl.getAvailableProcessors()I");
KILN_NATIVE(sun_management_VMManagementImpl_getTotalThreadCount,
            "sun/management/VMManagementImpl.getTotalThreadCount()J");
KILN_NATIVE(sun_management_VMManagementImpl_getPeakThreadCount,
            "sun/management/VMManagementImpl.getPeakThreadCount()I");
KILN_NATIVE(sun_management_VMManagementImpl_getLiveThreadCount,
            "sun/management/VMManagementImpl.getLiveThreadCount()I");
KILN_NATIVE(sun_management_VMManagementImpl_getDaemonThreadCount,
            "sun/management/VMManagementImpl.getDaemonThreadCount()I");
