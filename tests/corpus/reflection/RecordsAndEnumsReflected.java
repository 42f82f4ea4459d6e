package reflection;

/** Record components, enum constants, permitted subclasses, nest members by reflection. */
public class RecordsAndEnumsReflected {
  record Point<T>(int x, T y, java.util.List<String> names) {
    static int made;

    Point {
      made++;
    }
  }

  enum Op {
    ADD {
      @Override
      int apply(int a) {
        return a + 1;
      }
    },
    NOP;

    int apply(int a) {
      return a;
    }
  }

  sealed interface Shape permits Sq, Ci {}

  record Sq(int a) implements Shape {}

  static final class Ci implements Shape {}

  public static void main(String[] args) throws Exception {
    Point<String> p = new Point<>(3, "y", java.util.List.of("n"));
    for (var c : Point.class.getRecordComponents()) {
      var a = c.getAccessor();
      a.setAccessible(true);
      System.out.println(c.getName() + " " + c.getType() + " " + c.getGenericType() + " " + a.getName() + " " + a.invoke(p) + " " + c);
    }
    System.out.println(Point.class.isRecord() + " " + String.class.getRecordComponents() + " " + java.util.Arrays.stream(Point.class.getDeclaredFields()).map(f -> f.getName() + java.lang.reflect.Modifier.toString(f.getModifiers())).sorted().toList());
    var ctor = Point.class.getDeclaredConstructor(int.class, Object.class, java.util.List.class);
    ctor.setAccessible(true);
    System.out.println(ctor.newInstance(1, 2, null) + " " + Point.made);
    System.out.println(java.util.Arrays.toString(Op.class.getEnumConstants()) + " " + Op.ADD.getClass().getSuperclass().getSimpleName() + " " + Op.ADD.getClass().isEnum() + Op.ADD.getClass().isAnonymousClass() + " " + Op.ADD.getDeclaringClass().getSimpleName() + " " + Op.class.getMethod("valueOf", String.class).invoke(null, "NOP") + " " + ((Object[]) Op.class.getMethod("values").invoke(null)).length + " " + Op.class.getField("ADD").isEnumConstant() + " " + ((Op) Op.class.getField("ADD").get(null)).apply(1));
    try {
      Op.class.getMethod("valueOf", String.class).invoke(null, "none");
    } catch (java.lang.reflect.InvocationTargetException e) {
      System.out.println(e.getCause().getMessage());
    }
    System.out.println(java.util.Arrays.stream(Shape.class.getPermittedSubclasses()).map(Class::getSimpleName).toList() + " " + Sq.class.getPermittedSubclasses() + " " + Shape.class.isSealed());
    System.out.println(Sq.class.isNestmateOf(Shape.class) + " " + Sq.class.getNestHost().getSimpleName() + " " + Sq.class.isNestmateOf(String.class) + " " + Integer.class.getNestHost().getSimpleName());
  }
}
