/*
 * Boxing and unboxing between java.lang.Integer and its like and C values, with the widening that
 * reflection allows.
 */
#ifndef KILN_NATIVES_BOXES_H
#define KILN_NATIVES_BOXES_H

#include "classes.h"
#include "java.h"

/*
 * Primitive type letters are those of descriptors: Z B C S I J F D. kiln_box_type: the letter of a
 * box object, 0 if the object is no box.
 */
char kiln_box_type(kref object);

/* The value in a box. */
union kiln_value kiln_unbox(kref box, char type);

/* A new box; null with an exception pending. */
kref kiln_box(union kiln_value value, char type);

/*
 * Widens a primitive value as method invocation does (byte to int, int to double, ...). False if
 * the language does not allow it; nothing is thrown.
 */
bool kiln_widen(union kiln_value *value, char from, char to);

/* The letter of a primitive class, L for the others. */
char kiln_type_letter(const struct kiln_class *cls);

#endif
