// Arguments of a call from C into Java, sorted into registers as preserve_none passes them:
// r12 r13 r14 r15 rdi rsi rdx rcx r8 r9 r11 rax for integers and references, xmm0 to xmm7 for
// floating point, the rest on the stack, in order, one word each.
#include <stdarg.h>
#include <string.h>

#include "java.h"

enum { GENERAL = 12, VECTOR = 8, STACK_WORDS = 256 };

void kiln_call_stub(void *code, const uint64_t *general, const uint64_t *vector,
                    const uint64_t *stack, uint64_t stack_words, uint64_t *result);

struct argument_words {
  uint64_t general[GENERAL], vector[VECTOR], stack[STACK_WORDS];
  unsigned generals, vectors, stacked;
};

static void put(struct argument_words *words, char kind, uint64_t value) {
  if (kind == 'F' || kind == 'D') {
    if (words->vectors < VECTOR) {
      words->vector[words->vectors++] = value;
      return;
    }
  } else if (words->generals < GENERAL) {
    words->general[words->generals++] = value;
    return;
  }
  words->stack[words->stacked++] = value; // a method has at most 255 argument words
}

static uint64_t float_bits(float f) {
  uint32_t bits;
  memcpy(&bits, &f, sizeof bits);
  return bits;
}

static uint64_t double_bits(double d) {
  uint64_t bits;
  memcpy(&bits, &d, sizeof bits);
  return bits;
}

static union kiln_value call(void *code, char result_kind, struct argument_words *words) {
  uint64_t result[2] = {0, 0};
  kiln_call_stub(code, words->general, words->vector, words->stack, words->stacked, result);
  union kiln_value value;
  if (result_kind == 'F' || result_kind == 'D')
    memcpy(&value, &result[1], sizeof value);
  else
    memcpy(&value, &result[0], sizeof value);
  return value;
}

union kiln_value kiln_call(void *code, const char *shorty, ...) {
  struct argument_words words;
  words.generals = words.vectors = words.stacked = 0;
  va_list arguments;
  va_start(arguments, shorty);
  for (const char *kind = shorty + 1; *kind; kind++)
    switch (*kind) {
    case 'I':
      put(&words, 'I', (uint32_t)va_arg(arguments, int32_t));
      break;
    case 'J':
      put(&words, 'J', (uint64_t)va_arg(arguments, int64_t));
      break;
    case 'F':
      put(&words, 'F', float_bits((float)va_arg(arguments, double)));
      break;
    case 'D':
      put(&words, 'D', double_bits(va_arg(arguments, double)));
      break;
    default:
      put(&words, 'L', (uint64_t)va_arg(arguments, kref));
      break;
    }
  va_end(arguments);
  return call(code, shorty[0], &words);
}

union kiln_value kiln_call_values(void *code, const char *shorty,
                                  const union kiln_value *arguments) {
  struct argument_words words;
  words.generals = words.vectors = words.stacked = 0;
  for (const char *kind = shorty + 1; *kind; kind++, arguments++)
    switch (*kind) {
    case 'I':
      put(&words, 'I', (uint32_t)arguments->i);
      break;
    case 'F':
      put(&words, 'F', float_bits(arguments->f));
      break;
    default:
      put(&words, *kind, (uint64_t)arguments->j);
      break;
    }
  return call(code, shorty[0], &words);
}
