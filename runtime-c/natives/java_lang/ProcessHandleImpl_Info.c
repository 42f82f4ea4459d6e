#include "api/memory.h"
#include "classes.h"
#include "java_lang/process_status.h"
#include "natives.h"
#include "roots.h"
#include "support/platform.h"

#include <fcntl.h>
#include <limits.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SET(self, field, value) KILN_SET_REF(self, java_lang_ProcessHandleImpl$Info, field, value)

static void set_user(kref self, uid_t id) {
  struct passwd entry, *found = NULL;
  char room[16384];
  if (getpwuid_r(id, &entry, room, sizeof room, &found) != 0 || !found)
    return;
  kref user = kiln_platform_string(found->pw_name);
  if (user)
    SET(self, user, user);
}

static bool set_command(kref self, int process) {
  char path[64], target[PATH_MAX];
  snprintf(path, sizeof path, "/proc/%d/exe", process);
  ssize_t length = readlink(path, target, sizeof target - 1);
  if (length < 0)
    return true;
  kref command = kiln_platform_string_of(target, (size_t)length);
  if (command)
    SET(self, command, command);
  return command != NULL;
}

/* The arguments lie NUL-terminated in /proc; the first is the program. */
static void set_arguments(kref self, int process) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/cmdline", process);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return;
  static const size_t room = 1 << 16;
  char *text = kiln_memory_allocate(KILN_MEMORY_TEXT, room + 1);
  size_t length = 0;
  for (ssize_t count;
       text && length < room && (count = read(file, text + length, room - length)) > 0;)
    length += (size_t)count;
  close(file);
  if (!text || length == 0) {
    kiln_memory_free(text);
    return;
  }
  text[length] = 0;
  int32_t count = -1;
  for (size_t i = 0; i < length; i++)
    count += text[i] == 0;
  if (count >= 0) {
    kref array = kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), count);
    KILN_ROOTS(roots, array);
    const char *next = text + strlen(text) + 1;
    int32_t i = 0;
    for (; array && i < count; i++, next += strlen(next) + 1) {
      kref argument = kiln_platform_string(next);
      if (!argument)
        break;
      kiln_array_set(array, i, argument);
    }
    if (array && i == count)
      SET(self, arguments, array);
  }
  kiln_memory_free(text);
}

void process_info_info0(kref self, int64_t process) {
  char path[64];
  struct stat status;
  struct process_status times;
  snprintf(path, sizeof path, "/proc/%d", (int)process);
  if (stat(path, &status) != 0)
    return;
  set_user(self, status.st_uid);
  if (process_status_read((pid_t)process, &times)) {
    KILN_I64(self, java_lang_ProcessHandleImpl$Info, totalTime) = times.cpu_nanos;
    KILN_I64(self, java_lang_ProcessHandleImpl$Info, startTime) = times.start_millis;
  }
  if (set_command(self, (int)process))
    set_arguments(self, (int)process);
}

KILN_NATIVE_NOTHING(process_info_initIDs, "java/lang/ProcessHandleImpl$Info.initIDs()V");
KILN_NATIVE(process_info_info0, "java/lang/ProcessHandleImpl$Info.info0(J)V");
