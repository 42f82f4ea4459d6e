package dev.kiln.tests.fuzz;

import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;

/**
 * The class that fuzzing changes: annotations, signatures, serialization, lambdas, concatenation, a
 * proxy, a switch, handlers. It prints nothing: what a program reaches of the JDK is analyzed anew
 * for each input.
 */
@FuzzedProgram.Marked(
    value = 3,
    names = {"a", "b"},
    kind = Object.class)
public class FuzzedProgram<T extends Comparable<T>> implements Serializable {
  private static final long serialVersionUID = 7;

  /** An annotation with several kinds of members. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
  public @interface Marked {
    /** A number. */
    int value();

    /** An array. */
    String[] names() default {};

    /** A class. */
    Class<?> kind() default Void.class;
  }

  @Marked(1)
  private final List<? extends T> items;

  private transient int[] @Marked(2) [] rest;

  /** Kept as it is. */
  protected FuzzedProgram(@Marked(4) List<? extends T> items) {
    this.items = items;
  }

  private Object writeReplace() {
    return items;
  }

  /** Does a little of everything. */
  @Marked(5)
  public static void main(String[] args) throws Exception {
    Supplier<String> lambda = () -> args.length + " of " + args;
    Runnable reference = Thread::yield;
    try {
      switch (lambda.get()) {
        case "a", "b" -> reference.run();
        default -> throw new IllegalStateException("other " + args.length);
      }
    } catch (IllegalStateException | ArithmeticException e) {
      Object made = Class.forName("Fuzzed").getDeclaredMethod("main", String[].class);
      Object[][] objects = new Object[2][3];
      objects[1][0] =
          Proxy.newProxyInstance(null, new Class<?>[] {Runnable.class}, (p, m, a) -> made);
      FuzzedProgram.class.getAnnotation(Marked.class).names();
    } finally {
      synchronized (args) {
        new FuzzedProgram<Integer>(List.of(args.length)).writeReplace();
      }
    }
  }
}
