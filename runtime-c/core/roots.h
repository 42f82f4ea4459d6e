// Roots in C frames.
//
//   KILN_ROOTS(r, name, value);       // name and value are kref locals, already initialized
//   ... allocate, call Java, block: the locals stay valid ...
//   KILN_ROOTS_END(r);                // optional: leaving the scope ends the roots too
//
// Each thread has a chain of such frames, newest first; the unwinder cuts it where it lands.
// Objects do not move: a rooted local keeps its value, it is only kept alive. Up to 8 locals.
#ifndef KILN_ROOTS_H
#define KILN_ROOTS_H

#include "kiln.h"

struct kiln_roots {
  struct kiln_roots *previous;
  uint64_t count;
  kref *const *locals;
};

static inline void kiln_roots_end(struct kiln_roots *roots) { kiln_thread.roots = roots->previous; }

#define KILN_ADDR_1(a) &a
#define KILN_ADDR_2(a, ...) &a, KILN_ADDR_1(__VA_ARGS__)
#define KILN_ADDR_3(a, ...) &a, KILN_ADDR_2(__VA_ARGS__)
#define KILN_ADDR_4(a, ...) &a, KILN_ADDR_3(__VA_ARGS__)
#define KILN_ADDR_5(a, ...) &a, KILN_ADDR_4(__VA_ARGS__)
#define KILN_ADDR_6(a, ...) &a, KILN_ADDR_5(__VA_ARGS__)
#define KILN_ADDR_7(a, ...) &a, KILN_ADDR_6(__VA_ARGS__)
#define KILN_ADDR_8(a, ...) &a, KILN_ADDR_7(__VA_ARGS__)
#define KILN_ADDR_PICK(a, b, c, d, e, f, g, h, name, ...) name
#define KILN_ADDRESSES(...)                                                                        \
  KILN_ADDR_PICK(__VA_ARGS__, KILN_ADDR_8, KILN_ADDR_7, KILN_ADDR_6, KILN_ADDR_5, KILN_ADDR_4,     \
                 KILN_ADDR_3, KILN_ADDR_2, KILN_ADDR_1, )                                          \
  (__VA_ARGS__)

#define KILN_ROOTS(r, ...)                                                                         \
  kref *const r##_locals[] = {KILN_ADDRESSES(__VA_ARGS__)};                                        \
  __attribute__((cleanup(kiln_roots_end))) struct kiln_roots r = {                                 \
      kiln_thread.roots, sizeof r##_locals / sizeof r##_locals[0], r##_locals};                    \
  kiln_thread.roots = &r

#define KILN_ROOTS_END(r) kiln_roots_end(&r)

#endif
