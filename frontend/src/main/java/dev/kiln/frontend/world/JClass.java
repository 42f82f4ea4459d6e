package dev.kiln.frontend.world;

import java.lang.reflect.Modifier;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;

/** A class, interface, array class or primitive type of the image. Compared by identity. */
public non-sealed interface JClass extends JElement {
  /** What a class record is of; the ordinals are the record's {@code kind} values. */
  enum Kind {
    CLASS,
    INTERFACE,
    PRIMITIVE,
    OBJECT_ARRAY,
    PRIMITIVE_ARRAY
  }

  /** The class loader that Java code sees as the definer. */
  enum Loader {
    BOOT,
    PLATFORM,
    APP
  }

  /**
   * Internal name: {@code java/lang/String}, {@code [I}, {@code [Ljava/lang/String;}, {@code int}.
   */
  String name();

  Kind kind();

  /**
   * Access flags of the class file (arrays: those the JVM gives them; primitives: public final).
   */
  int access();

  /** Null for Object, interfaces report Object as the class file does, primitives null. */
  JClass superclass();

  /** Direct superinterfaces, in declaration order. */
  List<JClass> interfaces();

  /** All declared fields, in class file order. */
  List<JField> fields();

  /**
   * Methods that this class declares and that the image keeps: compiled ones, selectors, abstract
   * methods and those visible to reflection.
   */
  List<JMethod> methods();

  /** Every declared method, kept or not, in class file order. */
  List<JMethod> declaredMethods();

  /** Component class of an array class, else null. */
  JClass component();

  /** The array class with this class as component if it is in the image, else null. */
  JClass arrayClass();

  String sourceFile();

  /** Generic signature or null. */
  String signature();

  /** {@code java.base} and the like; null in the unnamed module. */
  String moduleName();

  Loader loader();

  /**
   * Whether it counts as the class library's: it was read from there, or made on account of a class
   * of it. What Kiln makes on account of the program is the program's, even if its module and
   * package are the library's.
   */
  boolean isLibrary();

  /** Whether the class declares a {@code <clinit>} that the image runs. */
  boolean hasClinit();

  /** The class file after patches and rewriting (no frames); null for arrays and primitives. */
  ClassNode node();

  /** What linking it throws each time that it is to be initialized, or null. */
  default ClassTarget.LinkageError linkError() {
    return null;
  }

  /**
   * Whether it is an interface as whose instances other objects may pass in bytecode that the
   * verifier accepts, so that its calls must look whether the receiver implements it.
   */
  default boolean isLenient() {
    return false;
  }

  /** Whether {@code Class.forName} of this name finds it at run time. */
  boolean reflective();

  /** Whether it was made by Kiln (lambda classes and the like) and not read from anywhere. */
  boolean isSynthesized();

  /** The declared method (kept or not) of that name and descriptor, or null. */
  JMethod method(String name, String desc);

  /** The declared field, or null. */
  JField field(String name, String desc);

  /** Subtyping by JVMS 4.10.1.2 / checkcast, arrays and interfaces included. */
  boolean isSubtypeOf(JClass other);

  default boolean isInterface() {
    return kind() == Kind.INTERFACE;
  }

  default boolean isArray() {
    return kind() == Kind.OBJECT_ARRAY || kind() == Kind.PRIMITIVE_ARRAY;
  }

  default boolean isPrimitive() {
    return kind() == Kind.PRIMITIVE;
  }

  default boolean isAbstract() {
    return Modifier.isAbstract(access());
  }

  @Override
  default String symbol() {
    return name();
  }
}
