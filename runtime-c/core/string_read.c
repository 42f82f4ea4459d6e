// Reading java.lang.Strings.
#include <string.h>

#include "crash.h"
#include "java_strings.h"
#include "native_memory.h"

static kref value_of(kref string) { return KILN_REF(string, java_lang_String, value); }

static bool is_utf16(kref string) { return KILN_I8(string, java_lang_String, coder) != 0; }

int32_t kiln_string_length(kref string) {
  return kiln_array_length(value_of(string)) >> (is_utf16(string) ? 1 : 0);
}

static uint16_t unit(const int8_t *bytes, bool wide, int32_t index) {
  if (!wide)
    return (uint8_t)bytes[index];
  uint16_t c;
  memcpy(&c, bytes + 2 * (size_t)index, 2);
  return c;
}

uint16_t kiln_string_char(kref string, int32_t index) {
  return unit(kiln_bytes(value_of(string)), is_utf16(string), index);
}

bool kiln_string_equals(kref a, kref b) {
  if (a == b)
    return true;
  if (!a || !b || is_utf16(a) != is_utf16(b))
    return false;
  kref x = value_of(a), y = value_of(b);
  return kiln_array_length(x) == kiln_array_length(y) &&
         memcmp(kiln_bytes(x), kiln_bytes(y), (size_t)kiln_array_length(x)) == 0;
}

bool kiln_string_is(kref string, const char *ascii) {
  size_t length = strlen(ascii);
  return string && !is_utf16(string) && (size_t)kiln_string_length(string) == length &&
         memcmp(kiln_bytes(value_of(string)), ascii, length) == 0;
}

// Appends one code point; returns the bytes written (at most 4).
static size_t put(char *to, uint32_t c) {
  if (c < 0x80) {
    to[0] = (char)c;
    return 1;
  }
  if (c < 0x800) {
    to[0] = (char)(0xc0 | c >> 6);
    to[1] = (char)(0x80 | (c & 0x3f));
    return 2;
  }
  if (c < 0x10000) {
    to[0] = (char)(0xe0 | c >> 12);
    to[1] = (char)(0x80 | (c >> 6 & 0x3f));
    to[2] = (char)(0x80 | (c & 0x3f));
    return 3;
  }
  to[0] = (char)(0xf0 | c >> 18);
  to[1] = (char)(0x80 | (c >> 12 & 0x3f));
  to[2] = (char)(0x80 | (c >> 6 & 0x3f));
  to[3] = (char)(0x80 | (c & 0x3f));
  return 4;
}

// Encodes into a buffer as far as it fits; at the end, terminates it. Returns the length.
static size_t encode(kref string, bool modified, char *buffer, size_t size) {
  const int8_t *bytes = kiln_bytes(value_of(string));
  bool wide = is_utf16(string);
  int32_t length = kiln_string_length(string);
  size_t n = 0;
  for (int32_t i = 0; i < length && n + 4 < size; i++) {
    uint32_t c = unit(bytes, wide, i);
    if (modified) {
      if (c == 0) {
        buffer[n++] = (char)0xc0;
        buffer[n++] = (char)0x80;
        continue;
      }
    } else if (c >= 0xd800 && c < 0xe000) {
      uint32_t low = c < 0xdc00 && i + 1 < length ? unit(bytes, wide, i + 1) : 0;
      if (low >= 0xdc00 && low < 0xe000) {
        c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
        i++;
      } else {
        c = '?';
      }
    }
    n += put(buffer + n, c);
  }
  buffer[n] = 0;
  return n;
}

static char *encode_new(kref string, bool modified) {
  if (!string)
    return NULL;
  size_t size = 3 * (size_t)kiln_string_length(string) + 8;
  char *buffer = kiln_memory_or_die(kiln_memory_allocate(KILN_MEMORY_TEXT, size), "a string");
  encode(string, modified, buffer, size);
  return buffer;
}

char *kiln_string_to_utf8(kref string) { return encode_new(string, false); }

char *kiln_string_to_modified(kref string) { return encode_new(string, true); }

char *kiln_string_copy(kref string, char *buffer, size_t size) {
  if (string && size > 5)
    encode(string, false, buffer, size);
  else if (size)
    buffer[0] = 0;
  return buffer;
}
