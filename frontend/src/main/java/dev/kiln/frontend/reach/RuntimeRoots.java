package dev.kiln.frontend.reach;

import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.world.Reason;
import java.util.List;

/** What compiled code and the runtime's core make by themselves, whatever the program is. */
final class RuntimeRoots {
  /** Objects that the machine itself makes. */
  private static final List<String> OBJECTS =
      List.of(
          "java/lang/Object",
          "java/lang/String",
          "java/lang/Class",
          "java/lang/Thread",
          "java/lang/ThreadGroup",
          "java/lang/StackTraceElement");

  /** Exceptions that instructions throw without naming them. */
  private static final List<String> THROWN =
      List.of(
          "java/lang/NullPointerException",
          "java/lang/ArrayIndexOutOfBoundsException",
          "java/lang/ArithmeticException",
          "java/lang/ClassCastException",
          "java/lang/ArrayStoreException",
          "java/lang/NegativeArraySizeException",
          "java/lang/IllegalMonitorStateException",
          "java/lang/StackOverflowError",
          "java/lang/OutOfMemoryError",
          "java/lang/AbstractMethodError",
          "java/lang/UnsatisfiedLinkError",
          "java/lang/NoClassDefFoundError",
          "java/lang/ExceptionInInitializerError");

  private static final List<String> ARRAYS =
      List.of(
          "[Z",
          "[B",
          "[C",
          "[S",
          "[I",
          "[J",
          "[F",
          "[D",
          "[Ljava/lang/Object;",
          "[Ljava/lang/String;",
          "[Ljava/lang/Class;",
          "[Ljava/lang/StackTraceElement;");

  private RuntimeRoots() {}

  static void add(Reachability reachability, Universe universe) {
    Reason root = Reason.root("the runtime");
    for (TypeInfo p : universe.primitives()) {
      reachability.reach(p, root);
    }
    for (String name : OBJECTS) {
      TypeInfo t = universe.require(name);
      reachability.initialize(t, root);
      reachability.instantiate(t, root);
    }
    for (String name : THROWN) {
      reachability.throwByRuntime(universe.require(name), root);
    }
    for (String name : ARRAYS) {
      reachability.instantiate(universe.require(name), root);
    }
  }
}
