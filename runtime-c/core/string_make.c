// Making java.lang.Strings.
//
// A String holds its characters in a byte[]: Latin-1 (coder 0) if all fit, else UTF-16LE (coder 1).
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "classes.h"
#include "crash.h"
#include "java_strings.h"
#include "native_memory.h"
#include "roots.h"
#include "throw.h"

static kref make(kref value, int8_t coder) {
  if (!value)
    return NULL;
  KILN_ROOTS(roots, value);
  kref string = kiln_new_instance(KILN_CLASS(java_lang_String));
  if (!string)
    return NULL;
  KILN_SET_REF(string, java_lang_String, value, value);
  KILN_I8(string, java_lang_String, coder) = coder;
  return string;
}

kref kiln_string_latin1(const uint8_t *chars, int32_t count) {
  kref value = kiln_new_bytes(count);
  if (value)
    memcpy(kiln_bytes(value), chars, (size_t)count);
  return make(value, 0);
}

static kref make_utf16(const uint16_t *chars, int32_t count) {
  kref value = kiln_new_bytes(count * 2);
  if (value)
    memcpy(kiln_bytes(value), chars, (size_t)count * 2);
  return make(value, 1);
}

kref kiln_string_utf16(const uint16_t *chars, int32_t count) {
  for (int32_t i = 0; i < count; i++)
    if (chars[i] > 0xff)
      return make_utf16(chars, count);
  kref value = kiln_new_bytes(count);
  if (value)
    for (int32_t i = 0; i < count; i++)
      kiln_bytes(value)[i] = (int8_t)chars[i];
  return make(value, 0);
}

// Decodes one UTF-8 sequence; surrogates coded apart and C0 80 pass if `modified`. Malformed input:
// U+FFFD for one byte.
static uint32_t decode(const uint8_t *at, const uint8_t *end, bool modified, int *used) {
  uint32_t c = *at;
  int more = c < 0x80 ? 0 : c < 0xc0 ? -1 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : c < 0xf8 ? 3 : -1;
  *used = 1;
  if (more == 0)
    return c;
  if (more < 0 || end - at <= more)
    return 0xfffd;
  static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
  c &= 0x3f >> more;
  for (int i = 1; i <= more; i++) {
    if ((at[i] & 0xc0) != 0x80)
      return 0xfffd;
    c = c << 6 | (at[i] & 0x3f);
  }
  bool surrogate = c >= 0xd800 && c < 0xe000;
  if ((c < least[more] && !(modified && c == 0)) || (surrogate && !modified) || c > 0x10ffff)
    return 0xfffd;
  *used = more + 1;
  return c;
}

static kref from_utf8(const char *text, size_t bytes, bool modified) {
  const uint8_t *at = (const uint8_t *)text, *end = at + bytes;
  while (at < end && *at < 0x80)
    at++;
  if (at == end)
    return kiln_string_latin1((const uint8_t *)text, (int32_t)bytes);
  uint16_t *chars = kiln_memory_or_throw( // never more units than bytes
      kiln_memory_resize(KILN_MEMORY_TEXT, NULL, bytes, sizeof *chars));
  if (!chars)
    return NULL;
  int32_t count = 0;
  int used;
  for (at = (const uint8_t *)text; at < end; at += used) {
    uint32_t c = decode(at, end, modified, &used);
    if (c >= 0x10000) {
      chars[count++] = (uint16_t)(0xd7c0 + (c >> 10));
      chars[count++] = (uint16_t)(0xdc00 + (c & 0x3ff));
    } else {
      chars[count++] = (uint16_t)c;
    }
  }
  kref string = kiln_string_utf16(chars, count);
  kiln_memory_free(chars);
  return string;
}

kref kiln_string_utf8(const char *utf8, size_t bytes) { return from_utf8(utf8, bytes, false); }

kref kiln_string(const char *utf8) { return from_utf8(utf8, strlen(utf8), false); }

kref kiln_string_modified(const char *bytes, size_t length) {
  return from_utf8(bytes, length, true);
}

kref kiln_string_format(const char *format, ...) {
  size_t length;
  va_list arguments;
  va_start(arguments, format);
  char *text =
      kiln_memory_or_throw(kiln_memory_format_list(KILN_MEMORY_TEXT, &length, format, arguments));
  va_end(arguments);
  if (!text)
    return NULL;
  kref string = kiln_string_utf8(text, length);
  kiln_memory_free(text);
  return string;
}

kref kiln_literal(struct kiln_literal *slot) {
  kref string = kiln_ref_load_acquire(&slot->ref);
  if (string)
    return string;
  int32_t count = (int32_t)(slot->nchars_flags >> 1);
  if (slot->nchars_flags & 1)
    string = make_utf16((const uint16_t *)slot->bytes, count);
  else
    string = kiln_string_latin1(slot->bytes, count);
  if (!string || !(string = kiln_intern(string)))
    return NULL;
  kiln_ref_store(&slot->ref, string); // all threads store the same
  return string;
}
