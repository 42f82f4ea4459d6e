package reflection;

/** Generic types by reflection: type parameters with bounds, superclasses, fields, methods, wildcards, arrays of variables. */
public class GenericSignatures {
  static class Box<T extends Number & Comparable<T>, U> implements java.util.function.Function<T, java.util.List<? super U>> {
    java.util.Map<String, ? extends T[]> field;
    U[] array;
    java.util.List<int[]>[] lists;

    @Override
    public java.util.List<? super U> apply(T t) {
      return null;
    }

    <X extends Exception, Y> Y method(java.util.Set<X> a, Y[] b, int c) throws X {
      return null;
    }

    class Inner<V> {
      Box<T, U>.Inner<V> self;
    }
  }

  static class Concrete extends Box<Integer, String> implements Comparable<Concrete> {
    @Override
    public int compareTo(Concrete o) {
      return 0;
    }
  }

  static String kind(java.lang.reflect.Type t) {
    return t instanceof Class<?> ? "class" : t instanceof java.lang.reflect.ParameterizedType p ? "parameterized" + p.getActualTypeArguments().length + p.getRawType() + p.getOwnerType() : t instanceof java.lang.reflect.TypeVariable<?> v ? "variable" + v.getGenericDeclaration() + java.util.Arrays.toString(v.getBounds()) : t instanceof java.lang.reflect.WildcardType w ? "wildcard" + java.util.Arrays.toString(w.getUpperBounds()) + java.util.Arrays.toString(w.getLowerBounds()) : t instanceof java.lang.reflect.GenericArrayType a ? "array of " + a.getGenericComponentType() : "?";
  }

  public static void main(String[] args) throws Exception {
    System.out.println(java.util.Arrays.toString(Box.class.getTypeParameters()) + " " + kind(Box.class.getTypeParameters()[0]) + " " + Box.class.toGenericString());
    System.out.println(Concrete.class.getGenericSuperclass() + " " + kind(Concrete.class.getGenericSuperclass()) + " " + java.util.Arrays.toString(Concrete.class.getGenericInterfaces()));
    for (String f : new String[] {"field", "array", "lists"}) {
      var t = Box.class.getDeclaredField(f).getGenericType();
      System.out.println(f + " " + t + " " + kind(t));
      if (t instanceof java.lang.reflect.ParameterizedType p) for (var x : p.getActualTypeArguments()) System.out.println("  " + kind(x));
    }
    var m = Box.class.getDeclaredMethod("method", java.util.Set.class, Object[].class, int.class);
    System.out.println(m.toGenericString() + " " + m.getGenericReturnType() + " " + java.util.Arrays.toString(m.getGenericParameterTypes()) + " " + java.util.Arrays.toString(m.getGenericExceptionTypes()) + " " + java.util.Arrays.toString(m.getTypeParameters()) + " " + m);
    System.out.println(Box.Inner.class.getDeclaredField("self").getGenericType() + " " + java.util.ArrayList.class.getGenericSuperclass());
    var t = Concrete.class.getGenericSuperclass();
    System.out.println(t.equals(Concrete.class.getGenericSuperclass()) + " " + (t.hashCode() == Concrete.class.getGenericSuperclass().hashCode()) + " " + t.getTypeName() + " " + Box.class.getTypeParameters()[1].equals(Box.class.getTypeParameters()[1]));
  }
}
