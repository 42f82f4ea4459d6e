package dev.kiln.backend.world;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/** Classes for tests of layouts and tables: hierarchies, defaults, constants, annotations. */
public final class Shapes {
  private Shapes() {}

  public interface Shape {
    double area();

    default String describe() {
      return "shape of " + area();
    }
  }

  public interface Named {
    String name();

    default String describe() {
      return name();
    }
  }

  public interface Sized extends Shape {
    int size();
  }

  @Retention(RetentionPolicy.RUNTIME)
  public @interface Mark {
    String value() default "none";

    long number() default 1L << 40;

    Class<?>[] types() default {};

    double[] weights() default {1.5, -2};
  }

  @Mark(
      value = "base",
      types = {String.class, int[].class})
  public abstract static class Base implements Shape {
    byte tag;
    long id;
    Object owner;
    static int counter;
    static Object shared;
    public static final String GREETING = "gr\u00fc\u00df \ud83d\ude00 \ud800";
    public static final long BIG = 0x123456789abcdefL;
    public static final char LETTER = 'k';

    @Mark("method")
    public void visit(@Mark int count, String text) throws IllegalStateException {}

    void packagePrivate() {}
  }

  public static class Circle extends Base implements Named {
    boolean filled;
    short edge;
    String label;

    @Override
    public double area() {
      return 3;
    }

    @Override
    public String name() {
      return "circle";
    }

    @Override
    public String describe() {
      return "round";
    }
  }

  public static class Disc extends Circle implements Sized {
    int depth;

    @Override
    public int size() {
      return depth;
    }

    @Override
    void packagePrivate() {
      depth++;
    }

    @Override
    public String toString() {
      return "disc";
    }
  }

  public static class Square extends Base implements Sized, Cloneable {
    @Override
    public double area() {
      return 4;
    }

    @Override
    public int size() {
      return 2;
    }
  }

  public static class Plain implements Supplier<String> {
    @Override
    public String get() {
      return "plain";
    }
  }

  public static class Soft extends SoftReference<Object> {
    Object more;

    public Soft(Object referent) {
      super(referent);
    }
  }

  public record Point(int x, @Mark("y") String y) {}

  /** A world of all these. */
  public static FixtureWorld world() {
    return new FixtureWorld(
        Shape.class,
        Named.class,
        Sized.class,
        Mark.class,
        Base.class,
        Circle.class,
        Disc.class,
        Square.class,
        Plain.class,
        Soft.class,
        Point.class,
        Shapes.class,
        int[].class,
        int[][].class,
        Object[].class,
        Object[][].class,
        Shape[].class,
        Circle[].class,
        Disc[].class,
        Base[][].class,
        Square[][].class);
  }
}
