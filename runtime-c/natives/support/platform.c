#include "support/platform.h"
#include "java_strings.h"
#include "native_memory.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <string.h>

enum codeset { UTF8, LATIN1, ASCII };

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *codeset_name = "UTF-8";
static enum codeset codeset = UTF8;

static void enter(void) {
  setlocale(LC_CTYPE, "");
  setlocale(LC_MESSAGES, "");
  const char *name = nl_langinfo(CODESET);
  if (name && *name)
    codeset_name = name;
  if (strcmp(codeset_name, "UTF-8") == 0)
    codeset = UTF8;
  else if (strcmp(codeset_name, "ISO-8859-1") == 0)
    codeset = LATIN1;
  else /* other encodings: their ASCII part */
    codeset = ASCII;
}

void kiln_platform_locale(void) { pthread_once(&once, enter); }

const char *kiln_platform_codeset(void) {
  kiln_platform_locale();
  return codeset_name;
}

kref kiln_platform_string_of(const char *bytes, size_t length) {
  kiln_platform_locale();
  if (codeset == UTF8)
    return kiln_string_utf8(bytes, length);
  bool plain = true;
  for (size_t i = 0; plain && i < length; i++)
    plain = (bytes[i] & 0x80) == 0;
  if (codeset == LATIN1 || plain)
    return kiln_string_latin1((const uint8_t *)bytes, (int32_t)length);
  uint16_t *chars =
      kiln_memory_or_throw(kiln_memory_resize(KILN_MEMORY_TEXT, NULL, length, sizeof *chars));
  if (!chars)
    return NULL;
  for (size_t i = 0; i < length; i++)
    chars[i] = bytes[i] & 0x80 ? 0xfffd : (uint8_t)bytes[i];
  kref string = kiln_string_utf16(chars, (int32_t)length);
  kiln_memory_free(chars);
  return string;
}

kref kiln_platform_string(const char *bytes) {
  return kiln_platform_string_of(bytes, strlen(bytes));
}

char *kiln_platform_bytes(kref string) {
  if (!string)
    return NULL;
  kiln_platform_locale();
  if (codeset == UTF8)
    return kiln_string_to_utf8(string);
  int32_t length = kiln_string_length(string);
  char *bytes =
      kiln_memory_or_die(kiln_memory_allocate(KILN_MEMORY_TEXT, (size_t)length + 1), "a string");
  uint16_t limit = codeset == LATIN1 ? 0xff : 0x7f;
  for (int32_t i = 0; i < length; i++) {
    uint16_t c = kiln_string_char(string, i);
    bytes[i] = (char)(c <= limit ? c : '?');
  }
  bytes[length] = 0;
  return bytes;
}
