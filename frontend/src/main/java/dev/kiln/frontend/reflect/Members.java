package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import java.util.List;
import org.objectweb.asm.Type;

/** Keeps members of one class for one cause. */
record Members(Keep keep, JElement cause, String why) {
  private static final String CLINIT = "<clinit>";

  void initialize(JClass c) {
    keep.keepClass(c, cause, why);
    for (JClass k = c; k != null; k = k.superclass()) {
      JMethod clinit = k.isArray() ? null : k.method(CLINIT, "()V");
      if (clinit != null) {
        keep.keepMethod(clinit, cause, why);
      }
    }
  }

  void fields(JClass c) {
    for (JField f : c.fields()) {
      keep.keepField(f, cause, why);
    }
  }

  /** Those of the class and its superclasses: what is asked for may be any of them. */
  void allFields(JClass c) {
    for (JClass k = c; k != null; k = k.superclass()) {
      fields(k);
    }
  }

  /** Those of the class, and what it inherits from classes of the application. */
  void allMethods(JClass c) {
    inheritedMethods(c);
    methods(c);
  }

  /** A field by name, where {@code Class.getField} or {@code getDeclaredField} finds it. */
  void field(JClass c, String name) {
    for (JClass k = c; k != null; k = k.superclass()) {
      for (JField f : k.fields()) {
        if (f.name().equals(name)) {
          keep.keepField(f, cause, why);
          return;
        }
      }
    }
    for (JClass i : c.interfaces()) {
      field(i, name);
    }
  }

  void methods(JClass c) {
    for (JMethod m : c.declaredMethods()) {
      if (!m.name().startsWith("<") && !m.name().contains("$$Kiln")) {
        keep.keepMethod(m, cause, why);
      }
    }
  }

  /** All methods that {@code Class.getMethods} gives of application classes. */
  private void inheritedMethods(JClass c) {
    for (JClass k = c; k != null && k.loader() == JClass.Loader.APP; k = k.superclass()) {
      methods(k);
      for (JClass i : k.interfaces()) {
        if (i.loader() == JClass.Loader.APP) {
          inheritedMethods(i);
        }
      }
    }
  }

  /** Methods of that name; of these parameters unless they are unknown (null). */
  void method(JClass c, String name, List<Type> parameters) {
    for (JClass k = c; k != null; k = k.superclass()) {
      for (JMethod m : k.declaredMethods()) {
        if (m.name().equals(name) && fits(m, parameters)) {
          keep.keepMethod(m, cause, why);
        }
      }
      for (JClass i : k.interfaces()) {
        method(i, name, parameters);
      }
    }
  }

  void constructors(JClass c, List<Type> parameters) {
    boolean any = false;
    for (JMethod m : c.declaredMethods()) {
      if (m.isConstructor() && fits(m, parameters)) {
        keep.keepMethod(m, cause, why);
        any = true;
      }
    }
    if (any && !c.isAbstract() && !c.isInterface()) {
      keep.keepClass(c, cause, why);
      keep.keepInstantiated(c, cause, why);
    }
  }

  /** Class, default constructor and initializer: what naming a class in a file needs. */
  void provider(String internalName) {
    JClass c = keep.lookup(internalName);
    if (c != null) {
      initialize(c);
      constructors(c, List.of());
    }
  }

  private static boolean fits(JMethod m, List<Type> parameters) {
    return parameters == null || List.of(Type.getArgumentTypes(m.desc())).equals(parameters);
  }
}
