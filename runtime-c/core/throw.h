// Throwing from C.
//
// C code never unwinds itself: it makes an exception pending in the thread and returns; the
// compiled caller tests for it after each native. Only KILN_ENTRY functions, called straight from
// compiled code, may leave through the unwinder (unwind.h).
#ifndef KILN_THROW_H
#define KILN_THROW_H

#include "kiln.h"

// Makes a new exception of the class pending, with a printf-formatted UTF-8 message (NULL: none).
// Its fields are those that Throwable's constructors set and its stack trace starts in the caller
// of the native; no Java constructor runs. If the class is not in the image: InternalError.
// May collect.
void kiln_throw_new(struct kiln_class *cls, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

// The same with a cause (may be null) already made.
void kiln_throw_new_cause(struct kiln_class *cls, kref cause, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

// Makes and returns such an exception instead of making it pending; null if that failed, and then
// another exception is pending.
kref kiln_new_throwable(struct kiln_class *cls, kref cause, const char *message);

// The usual ones. kiln_throw_null: message may be NULL.
void kiln_throw_null(const char *message);
void kiln_throw_illegal_argument(const char *message);
void kiln_throw_illegal_state(const char *message);
void kiln_throw_internal(const char *format, ...) __attribute__((format(printf, 1, 2)));
// reason NULL: "Java heap space".
void kiln_throw_out_of_memory(const char *reason);
void kiln_throw_array_bounds(int32_t index, int32_t length);
// message NULL is usual.
void kiln_throw_interrupted(const char *message);

// HotSpot's "class A cannot be cast to class B (...)".
void kiln_throw_class_cast(kref object, struct kiln_class *target);
// StackOverflowError; opens the stack's reserve until the unwind leaves it.
void kiln_stack_overflow(void);
// At start: what must be ready before memory or stack is short. False: an exception is pending.
bool kiln_throw_prepare(void);

// Makes an existing exception pending.
void kiln_set_pending(kref exception);
// Is one pending?
bool kiln_pending(void);
// Takes the pending exception: returns it and clears it.
kref kiln_take_pending(void);

#endif
