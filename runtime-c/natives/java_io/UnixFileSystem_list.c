/*
 * File.list:
 * 1. Read all names of the directory into C memory (blocking, no references).
 * 2. Make the array of strings.
 */
#include "classes.h"
#include "native_memory.h"
#include "natives.h"
#include "roots.h"
#include "support/platform.h"

#include <dirent.h>
#include <string.h>

struct names {
  char *bytes; /* NUL-terminated, one after the other */
  size_t used, room;
  int32_t count;
  bool incomplete; /* there was no memory for all */
};

static bool add(struct names *names, const char *name) {
  size_t size = strlen(name) + 1;
  if (names->used + size > names->room) {
    size_t room = (names->room + size) * 2;
    char *bytes = kiln_memory_resize(KILN_MEMORY_TEXT, names->bytes, room, 1);
    if (!bytes) {
      names->incomplete = true;
      return false;
    }
    names->bytes = bytes;
    names->room = room;
  }
  memcpy(names->bytes + names->used, name, size);
  names->used += size;
  names->count++;
  return true;
}

static bool read_names(const char *path, struct names *names) {
  DIR *directory = opendir(path);
  if (!directory)
    return false;
  bool complete = true;
  for (struct dirent *entry; complete && (entry = readdir(directory)) != NULL;) {
    if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
      complete = add(names, entry->d_name);
  }
  closedir(directory);
  return complete;
}

kref java_io_UnixFileSystem_list(kref self, kref file) {
  (void)self;
  KILN_PLATFORM_BYTES(path, KILN_REF(file, java_io_File, path));
  struct names names = {0};
  kiln_enter_blocked();
  bool readable = read_names(path, &names);
  kiln_leave_blocked();
  if (names.incomplete)
    kiln_memory_or_throw(NULL);
  kref array = readable ? kiln_new_array_of(KILN_CLASS(_Ljava_lang_String_), names.count) : NULL;
  KILN_ROOTS(roots, array);
  const char *next = names.bytes;
  for (int32_t i = 0; array && i < names.count; i++) {
    kref name = kiln_platform_string(next);
    if (!name) {
      array = NULL;
      break;
    }
    kiln_array_set(array, i, name);
    next += strlen(next) + 1;
  }
  kiln_memory_free(names.bytes);
  return array;
}

KILN_NATIVE(java_io_UnixFileSystem_list,
            "java/io/UnixFileSystem.list(Ljava/io/File;)[Ljava/lang/String;");
