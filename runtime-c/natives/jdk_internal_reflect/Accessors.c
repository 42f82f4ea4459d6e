/*
 * Reflective calls.
 *
 * 1. Find the member's metadata: its class and slot.
 * 2. Check the receiver and the number of arguments; initialize the class.
 * 3. Unbox and widen each primitive argument, check the type of each reference.
 * 4. Select the code by the receiver's class; call it.
 * 5. Wrap what it throws into an InvocationTargetException; box its result.
 */
#include "java_strings.h"
#include "jdk_internal_reflect/boxes.h"
#include "natives.h"
#include "roots.h"
#include "support/member_objects.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_SLOTS = 256 };

struct call {
  const struct kiln_method_meta *method;
  char shorty[MAX_SLOTS + 2];
  union kiln_value arguments[MAX_SLOTS];
  int count; /* arguments, receiver included */
};

/* Converts one argument to the parameter type; false with IllegalArgumentException pending. */
static bool convert(kref argument, struct kiln_class *type, union kiln_value *value) {
  if (type->kind != KILN_KIND_PRIMITIVE) {
    if (argument && !kiln_is_instance(argument, type)) {
      kiln_throw_illegal_argument("argument type mismatch");
      return false;
    }
    value->l = argument;
    return true;
  }
  if (!argument) {
    kiln_throw_illegal_argument(NULL);
    return false;
  }
  char from = kiln_box_type(argument);
  if (from)
    *value = kiln_unbox(argument, from);
  if (!from || !kiln_widen(value, from, kiln_type_letter(type))) {
    kiln_throw_illegal_argument("argument type mismatch");
    return false;
  }
  return true;
}

/* Adds the Java arguments (Object[] or null) to the call. */
static bool add_arguments(struct call *call, kref arguments, kref types) {
  int32_t given = arguments ? kiln_array_length(arguments) : 0;
  if (given != kiln_array_length(types)) {
    kiln_throw_illegal_argument("wrong number of arguments");
    return false;
  }
  for (int32_t i = 0; i < given; i++) {
    struct kiln_class *type = kiln_mirror_class(kiln_array_get(types, i));
    if (!convert(kiln_array_get(arguments, i), type, &call->arguments[call->count]))
      return false;
    call->shorty[++call->count] = kiln_type_letter(type);
  }
  call->shorty[call->count + 1] = 0;
  /* The call stub knows int, not the types below it. */
  for (int i = 0; i <= call->count; i++)
    if (strchr("ZBCS", call->shorty[i]))
      call->shorty[i] = 'I';
  return true;
}

static void wrap_pending(void) {
  kref thrown = kiln_take_pending();
  KILN_ROOTS(roots, thrown);
  struct kiln_class *cls = KILN_CLASS(java_lang_reflect_InvocationTargetException);
  if (!kiln_class_ready(cls))
    return;
  kref wrapper = kiln_new_throwable(cls, NULL, NULL);
  if (!wrapper)
    return;
  /* Its constructor forbids a later initCause: the cause is null, getCause is overridden. */
  KILN_SET_REF(wrapper, java_lang_Throwable, cause, NULL);
  KILN_SET_REF(wrapper, java_lang_reflect_InvocationTargetException, target, thrown);
  kiln_set_pending(wrapper);
}

static union kiln_value invoke(const struct call *call, kref receiver) {
  void *code = kiln_method_code(call->method);
  if (receiver && call->method->vslot)
    code = kiln_dispatch(receiver, call->method->vslot);
  if (!code) {
    kiln_throw_internal("%s%s is called by reflection, but the image does not contain it",
                        kiln_meta_string(call->method->name), kiln_meta_string(call->method->desc));
    return (union kiln_value){.l = NULL};
  }
  union kiln_value result = kiln_call_values(code, call->shorty, call->arguments);
  if (kiln_pending())
    wrap_pending();
  return result;
}

kref jdk_internal_reflect_NativeMethodAccessorImpl_invoke0(kref method, kref receiver,
                                                           kref arguments) {
  struct kiln_class *owner = kiln_mirror_class(KILN_REF(method, java_lang_reflect_Method, clazz));
  struct call call = {
      .method = &kiln_methods_of(owner).at[KILN_I32(method, java_lang_reflect_Method, slot)]};
  kref types = KILN_REF(method, java_lang_reflect_Method, parameterTypes);
  struct kiln_class *result =
      kiln_mirror_class(KILN_REF(method, java_lang_reflect_Method, returnType));
  if (call.method->access & KILN_ACC_STATIC) {
    receiver = NULL;
    if (!kiln_class_ready(owner))
      return NULL;
  } else {
    KILN_CHECK_NULL(receiver, NULL);
    if (!kiln_is_instance(receiver, owner)) {
      kiln_throw_illegal_argument("object is not an instance of declaring class");
      return NULL;
    }
    call.arguments[0].l = receiver;
    call.shorty[++call.count] = 'L';
  }
  char result_letter = kiln_type_letter(result);
  call.shorty[0] = result_letter;
  if (!add_arguments(&call, arguments, types))
    return NULL;
  union kiln_value value = invoke(&call, receiver);
  if (kiln_pending() || result_letter == 'V')
    return NULL;
  return kiln_box(value, result_letter);
}

/* A new object of the class, on which a constructor of it or of a superclass was run. */
static kref construct(struct kiln_class *cls, kref constructor, kref arguments) {
  struct kiln_class *owner =
      kiln_mirror_class(KILN_REF(constructor, java_lang_reflect_Constructor, clazz));
  struct call call = {
      .method =
          &kiln_methods_of(owner).at[KILN_I32(constructor, java_lang_reflect_Constructor, slot)]};
  kref types = KILN_REF(constructor, java_lang_reflect_Constructor, parameterTypes);
  if (cls->flags & KILN_CLASS_ABSTRACT) {
    kiln_throw_new(KILN_CLASS(java_lang_InstantiationException), "%s", kiln_class_name(cls));
    return NULL;
  }
  if (!kiln_class_ready(cls))
    return NULL;
  kref object = kiln_new_instance(cls);
  if (!object)
    return NULL;
  KILN_ROOTS(roots, object);
  call.arguments[0].l = object;
  call.shorty[0] = 'V';
  call.shorty[++call.count] = 'L';
  if (!add_arguments(&call, arguments, types))
    return NULL;
  invoke(&call, NULL);
  return kiln_pending() ? NULL : object;
}

kref jdk_internal_reflect_NativeConstructorAccessorImpl_newInstance0(kref constructor,
                                                                     kref arguments) {
  kref owner = KILN_REF(constructor, java_lang_reflect_Constructor, clazz);
  return construct(kiln_mirror_class(owner), constructor, arguments);
}

kref jdk_internal_reflect_KilnConstruction_construct(kref type, kref constructor, kref arguments) {
  return construct(kiln_mirror_class(type), constructor, arguments);
}

KILN_NATIVE(jdk_internal_reflect_NativeMethodAccessorImpl_invoke0,
            "jdk/internal/reflect/NativeMethodAccessorImpl.invoke0(Ljava/lang/reflect/Method;"
            "Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;");
KILN_NATIVE(jdk_internal_reflect_NativeConstructorAccessorImpl_newInstance0,
            "jdk/internal/reflect/NativeConstructorAccessorImpl.newInstance0"
            "(Ljava/lang/reflect/Constructor;[Ljava/lang/Object;)Ljava/lang/Object;");
KILN_NATIVE(jdk_internal_reflect_KilnConstruction_construct,
            "jdk/internal/reflect/KilnConstruction.construct"
            "(Ljava/lang/Class;Ljava/lang/reflect/Constructor;[Ljava/lang/Object;)"
            "Ljava/lang/Object;");
