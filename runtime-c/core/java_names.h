// Names of Java things as C sees them.
//
// The build resolves these names when an image is linked: each is a constant that the image
// defines (field offset, class record, code pointer, dispatch slot). A name is the internal class
// name with '/' as '_' ('$' stays), then "__" and the member. An overloaded method adds "__" and
// its descriptor with / ( ) ; [ as '_'; a constructor is called _init_. Examples:
//   KILN_OFF(java_lang_String, value)
//   KILN_CLASS(java_lang_String)
//   KILN_METHOD(java_lang_Thread, run)
//   KILN_METHOD(java_lang_Thread, _init____Ljava_lang_ThreadGroup_Ljava_lang_String__V)
// Naming a class or method in an object file makes it part of every image that uses the object.
#ifndef KILN_JAVA_NAMES_H
#define KILN_JAVA_NAMES_H

#include <stdint.h>

struct kiln_class;

#define KILN_HIDDEN __attribute__((visibility("hidden")))

// Byte offset of a field: from the object's start, or from the statics of the class.
#define KILN_OFF(C, f)                                                                             \
  (__extension__({                                                                                 \
    extern const int32_t kiln_off__##C##__##f KILN_HIDDEN;                                         \
    kiln_off__##C##__##f;                                                                          \
  }))

// Class record, or null when the class is not in the image.
#define KILN_CLASS(C)                                                                              \
  (__extension__({                                                                                 \
    extern struct kiln_class *const kiln_cls__##C KILN_HIDDEN;                                     \
    kiln_cls__##C;                                                                                 \
  }))

// Code of a method, or null when it is not in the image. Call it with kiln_call.
#define KILN_METHOD(C, m)                                                                          \
  (__extension__({                                                                                 \
    extern void *const kiln_jm__##C##__##m KILN_HIDDEN;                                            \
    kiln_jm__##C##__##m;                                                                           \
  }))

// The same, but does not make the method part of the image.
#define KILN_METHOD_IF_THERE(C, m)                                                                 \
  (__extension__({                                                                                 \
    extern void *const kiln_jmif__##C##__##m KILN_HIDDEN;                                          \
    kiln_jmif__##C##__##m;                                                                         \
  }))

// Dispatch slot of a virtual method (byte offset from a class record).
#define KILN_VSLOT(C, m)                                                                           \
  (__extension__({                                                                                 \
    extern const int32_t kiln_vs__##C##__##m KILN_HIDDEN;                                          \
    kiln_vs__##C##__##m;                                                                           \
  }))

// Address of a static field.
#define KILN_STATIC(C, f)                                                                          \
  (__extension__({                                                                                 \
    extern char kiln_statics__##C[] KILN_HIDDEN;                                                   \
    (void *)(kiln_statics__##C + KILN_OFF(C, f));                                                  \
  }))

#endif
