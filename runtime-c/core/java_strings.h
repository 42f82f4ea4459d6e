// java.lang.String in C: making, reading, interning.
//
// Everything that makes a string may collect, and returns null with OutOfMemoryError pending.
#ifndef KILN_JAVA_STRINGS_H
#define KILN_JAVA_STRINGS_H

#include "api/memory.h"
#include "kiln.h"

// From NUL-terminated standard UTF-8 (malformed bytes become U+FFFD).
kref kiln_string(const char *utf8);
kref kiln_string_utf8(const char *utf8, size_t bytes);
// From modified UTF-8 as class files have it (C0 80 for NUL, surrogates coded apart).
kref kiln_string_modified(const char *bytes, size_t length);
kref kiln_string_latin1(const uint8_t *chars, int32_t count);
// Compacts to Latin-1 if all chars allow it.
kref kiln_string_utf16(const uint16_t *chars, int32_t count);
// printf to a string.
kref kiln_string_format(const char *format, ...) __attribute__((format(printf, 1, 2)));

// Number of UTF-16 units; the unit at an index.
int32_t kiln_string_length(kref string);
uint16_t kiln_string_char(kref string, int32_t index);
bool kiln_string_equals(kref a, kref b);
// Is the string the same as this ASCII text?
bool kiln_string_is(kref string, const char *ascii);

// A NUL-terminated UTF-8 copy (unpaired surrogates become '?'); kiln_memory_free it. Never NULL:
// the process ends when malloc fails. Null in gives NULL.
char *kiln_string_to_utf8(kref string);
// The same in modified UTF-8.
char *kiln_string_to_modified(kref string);
// Copies into a buffer as UTF-8, cut to fit, NUL-terminated; returns the buffer.
char *kiln_string_copy(kref string, char *buffer, size_t size);

// The canonical string with these contents.
kref kiln_intern(kref string);
// The string of a literal slot, made and interned at first use.
kref kiln_literal(struct kiln_literal *slot);
// Interned, from NUL-terminated (modified) UTF-8.
kref kiln_intern_utf8(const char *utf8);

#endif
