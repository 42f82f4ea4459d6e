/*
 * com.sun.management.internal.OperatingSystemImpl: what /proc and the system's calls say of machine
 * and process. Loads are those since the last question; the first one's begin is when the bean was
 * made.
 */
#include "classes.h"
#include "natives.h"

#include <ctype.h>
#include <dirent.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <time.h>
#include <unistd.h>

int64_t com_sun_management_os_committed(kref self) {
  (void)self;
  FILE *file = fopen("/proc/self/statm", "re");
  long pages = 0;
  if (!file)
    return -1;
  if (fscanf(file, "%ld", &pages) != 1)
    pages = -1;
  fclose(file);
  return pages < 0 ? -1 : (int64_t)pages * sysconf(_SC_PAGESIZE);
}

int64_t com_sun_management_os_free_memory(kref self) {
  (void)self;
  return (int64_t)sysconf(_SC_AVPHYS_PAGES) * sysconf(_SC_PAGESIZE);
}

int64_t com_sun_management_os_total_memory(kref self) {
  (void)self;
  return (int64_t)sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE);
}

int64_t com_sun_management_os_free_swap(kref self) {
  (void)self;
  struct sysinfo system;
  return sysinfo(&system) == 0 ? (int64_t)system.freeswap * system.mem_unit : -1;
}

int64_t com_sun_management_os_total_swap(kref self) {
  (void)self;
  struct sysinfo system;
  return sysinfo(&system) == 0 ? (int64_t)system.totalswap * system.mem_unit : -1;
}

int64_t com_sun_management_os_most_files(kref self) {
  (void)self;
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) == 0)
    return limit.rlim_cur == RLIM_INFINITY ? INT64_MAX : (int64_t)limit.rlim_cur;
  kiln_throw_internal("getrlimit failed");
  return -1;
}

int64_t com_sun_management_os_open_files(kref self) {
  (void)self;
  DIR *directory = opendir("/proc/self/fd");
  if (!directory) {
    kiln_throw_internal("Unable to open directory /proc/self/fd");
    return -1;
  }
  int64_t count = -1; /* without the one that lists them */
  for (struct dirent *entry; (entry = readdir(directory)) != NULL;)
    count += isdigit((unsigned char)entry->d_name[0]) != 0;
  closedir(directory);
  return count;
}

static int64_t nanos_of(clockid_t clock) {
  struct timespec time;
  return clock_gettime(clock, &time) == 0 ? time.tv_sec * INT64_C(1000000000) + time.tv_nsec : -1;
}

int64_t com_sun_management_os_cpu_time(kref self) {
  (void)self;
  return nanos_of(CLOCK_PROCESS_CPUTIME_ID);
}

/* --- loads
 * ------------------------------------------------------------------------------------------ */

struct ticks {
  uint64_t busy, all;
};

enum { MOST_PROCESSORS = 1024 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct ticks last_machine, last_processor[MOST_PROCESSORS];
static int64_t last_cpu, last_time;

/* Of a processor, or of all for -1: the line "cpuN user nice system idle iowait irq softirq steal".
 */
static bool read_ticks(int32_t processor, struct ticks *ticks) {
  char name[16], line[512];
  snprintf(name, sizeof name, processor < 0 ? "cpu " : "cpu%d ", processor);
  FILE *file = fopen("/proc/stat", "re");
  bool found = false;
  while (file && !found && fgets(line, sizeof line, file))
    found = strncmp(line, name, strlen(name)) == 0;
  if (file)
    fclose(file);
  unsigned long long n[8] = {0};
  if (!found || sscanf(line + strlen(name), "%llu %llu %llu %llu %llu %llu %llu %llu", &n[0], &n[1],
                       &n[2], &n[3], &n[4], &n[5], &n[6], &n[7]) < 4)
    return false;
  ticks->all = 0;
  for (int i = 0; i < 8; i++)
    ticks->all += n[i];
  ticks->busy = ticks->all - n[3] - n[4];
  return true;
}

static double load_of(int32_t processor, struct ticks *last) {
  struct ticks now;
  if (!read_ticks(processor, &now))
    return -1;
  pthread_mutex_lock(&lock);
  uint64_t all = now.all - last->all, busy = now.busy - last->busy;
  *last = now;
  pthread_mutex_unlock(&lock);
  return all == 0 || busy > all ? 0 : (double)busy / (double)all;
}

double com_sun_management_os_cpu_load(kref self) {
  (void)self;
  return load_of(-1, &last_machine);
}

double com_sun_management_os_one_cpu_load(kref self, int32_t processor) {
  (void)self;
  return processor < 0 || processor >= MOST_PROCESSORS
             ? -1
             : load_of(processor, &last_processor[processor]);
}

double com_sun_management_os_process_load(kref self) {
  (void)self;
  int64_t cpu = nanos_of(CLOCK_PROCESS_CPUTIME_ID), time = nanos_of(CLOCK_MONOTONIC);
  pthread_mutex_lock(&lock);
  double used = (double)(cpu - last_cpu), passed = (double)(time - last_time);
  last_cpu = cpu;
  last_time = time;
  pthread_mutex_unlock(&lock);
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  double load = passed > 0 ? used / passed / (double)(processors > 0 ? processors : 1) : 0;
  return load < 0 ? 0 : load > 1 ? 1 : load;
}

void com_sun_management_os_initialize(void) {
  struct ticks now;
  bool known = read_ticks(-1, &now);
  pthread_mutex_lock(&lock);
  if (known)
    last_machine = now;
  last_cpu = nanos_of(CLOCK_PROCESS_CPUTIME_ID);
  last_time = nanos_of(CLOCK_MONOTONIC);
  pthread_mutex_unlock(&lock);
}

int32_t com_sun_management_os_processors(kref self) {
  (void)self;
  return (int32_t)sysconf(_SC_NPROCESSORS_CONF);
}

int32_t com_sun_management_os_processors_online(kref self) {
  (void)self;
  return (int32_t)sysconf(_SC_NPROCESSORS_ONLN);
}

/* In nanoseconds, as the containers' figures that it is compared with. */
int64_t com_sun_management_os_host_time(kref self) {
  (void)self;
  struct ticks now;
  return read_ticks(-1, &now) ? (int64_t)now.all * (1000000000 / sysconf(_SC_CLK_TCK)) : -1;
}

#define ROW(function, signature)                                                                   \
  KILN_NATIVE(com_sun_management_os_##function,                                                    \
              "com/sun/management/internal/OperatingSystemImpl." signature)
ROW(committed, "getCommittedVirtualMemorySize0()J");
ROW(free_memory, "getFreeMemorySize0()J");
ROW(total_memory, "getTotalMemorySize0()J");
ROW(free_swap, "getFreeSwapSpaceSize0()J");
ROW(total_swap, "getTotalSwapSpaceSize0()J");
ROW(most_files, "getMaxFileDescriptorCount0()J");
ROW(open_files, "getOpenFileDescriptorCount0()J");
ROW(cpu_time, "getProcessCpuTime0()J");
ROW(process_load, "getProcessCpuLoad0()D");
ROW(cpu_load, "getCpuLoad0()D");
ROW(one_cpu_load, "getSingleCpuLoad0(I)D");
ROW(processors, "getHostConfiguredCpuCount0()I");
ROW(processors_online, "getHostOnlineCpuCount0()I");
ROW(host_time, "getHostTotalCpuTicks0()J");
ROW(initialize, "initialize0()V");
