package reflection;

import java.lang.reflect.*;
import java.util.*;

/** Constructors of enums, records, inner classes, abstract classes and private ones by reflection; exceptions wrapped; parameter names; executables' text. */
public class EnumsAndRecordsMade {
  enum E {
    A, B {};

    E() {}
  }

  record R(int x, List<String> names) {
    R {
      if (x < 0) throw new IllegalArgumentException("negative");
    }
  }

  class Inner {
    final String s;

    Inner(String s) {
      this.s = s + outer;
    }
  }

  abstract static class Abstract {
    protected Abstract() {}
  }

  static class Private {
    private final int v;

    private Private(int v) {
      this.v = v;
    }

    private Private(int... vs) throws java.io.IOException {
      this(vs.length);
      if (vs.length == 0) throw new java.io.IOException("empty");
    }

    <T extends Comparable<T>> Private(T t, Map<? super T, int[]> m) {
      this(m.size());
    }
  }

  private final String outer = "!";

  interface Callable {
    Object call() throws Exception;
  }

  static void fails(Callable c) {
    try {
      System.out.println(c.call());
    } catch (InvocationTargetException e) {
      System.out.println("target " + e.getCause() + " " + e.getMessage());
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Constructor<R> record = R.class.getDeclaredConstructor(int.class, List.class);
    System.out.println(record.newInstance(3, List.of("a")) + " " + record + " " + record.toGenericString() + " " + Modifier.toString(record.getModifiers()) + " " + record.getParameterCount() + Arrays.toString(record.getParameters()));
    fails(() -> record.newInstance(-1, null));
    fails(() -> record.newInstance("x", null));
    fails(() -> record.newInstance(1));
    fails(() -> record.newInstance(null, null));
    RecordComponent[] cs = R.class.getRecordComponents();
    System.out.println(cs.length + " " + cs[1] + " " + cs[1].getGenericType() + " " + cs[0].getAccessor().invoke(new R(9, null)) + " " + cs[0].getDeclaringRecord());
    Constructor<?> e = E.class.getDeclaredConstructors()[0];
    e.setAccessible(true);
    fails(() -> e.newInstance("C", 2));
    Constructor<Inner> inner = Inner.class.getDeclaredConstructor(EnumsAndRecordsMade.class, String.class);
    System.out.println(inner.newInstance(new EnumsAndRecordsMade(), "made").s + " " + inner.getParameterTypes()[0].getSimpleName());
    fails(() -> Abstract.class.getDeclaredConstructor().newInstance());
    Constructor<Private> one = Private.class.getDeclaredConstructor(int.class), many = Private.class.getDeclaredConstructor(int[].class);
    System.out.println(one.newInstance(4).v + " " + many.newInstance(new int[] {1, 2}).v + " " + many.isVarArgs() + " " + many + " " + Arrays.toString(many.getExceptionTypes()));
    fails(() -> many.newInstance(new int[0]));
    fails(() -> one.newInstance((byte) 3).v);
    fails(() -> one.newInstance(3L).v);
    fails(() -> Private.class.getDeclaredConstructor(String.class));
    Constructor<?> generic = Private.class.getDeclaredConstructor(Comparable.class, Map.class);
    System.out.println(generic.toGenericString() + " " + Arrays.toString(generic.getGenericParameterTypes()) + Arrays.toString(generic.getTypeParameters()) + " " + ((Private) generic.newInstance("k", Map.of("k", new int[0]))).v);
    System.out.println(one.equals(Private.class.getDeclaredConstructor(int.class)) + " " + one.hashCode() + " " + one.getName() + " " + one.isSynthetic() + one.isAccessible() + one.canAccess(null));
    fails(() -> new ArrayList<>(List.of(1)).getClass().getConstructor(int.class).newInstance(-1));
    fails(() -> Integer.class.getConstructor(String.class).newInstance("12"));
    System.out.println(E.class.isEnum() + " " + E.B.getClass().isEnum() + " " + E.B.getClass().isAnonymousClass() + " " + Arrays.toString(E.class.getEnumConstants()) + " " + E.class.getField("A").isEnumConstant() + E.class.getField("A").get(null));
  }
}
