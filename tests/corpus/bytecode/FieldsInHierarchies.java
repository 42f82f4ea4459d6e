package bytecode;

/** Fields of all sizes along a hierarchy, so that layouts have gaps: none overlaps another. */
public class FieldsInHierarchies {
  static class A { byte a1 = 1; long a2 = 2; boolean a3 = true; }

  static class B extends A { short b1 = 3; byte b2 = 4; Object b3 = "b3"; char b4 = 'c'; }

  static class C extends B { int c1 = 5; byte c2 = 6; double c3 = 7.5; float c4 = 8.25f; Object c5 = "c5"; }

  static class D extends C { boolean d1 = true; long d2 = Long.MIN_VALUE; byte d3 = -1; }

  static String all(D d) { return d.a1 + " " + d.a2 + " " + d.a3 + " " + d.b1 + " " + d.b2 + " " + d.b3 + " " + d.b4 + " " + d.c1 + " " + d.c2 + " " + d.c3 + " " + d.c4 + " " + d.c5 + " " + d.d1 + " " + d.d2 + " " + d.d3; }

  public static void main(String[] args) {
    D d = new D();
    System.out.println(all(d));
    d.a1 = -1;
    System.out.println(all(d));
    d.a2 = -1;
    d.a3 = false;
    d.b1 = -1;
    System.out.println(all(d));
    d.b2 = -128;
    d.b3 = null;
    d.b4 = '\uffff';
    System.out.println(all(d).replace('\uffff', '?'));
    d.c1 = -1;
    d.c2 = 127;
    d.c3 = Double.NaN;
    d.c4 = -0f;
    d.c5 = d.b3;
    System.out.println(all(d).replace('\uffff', '?'));
    d.d1 = false;
    d.d2 = 1L << 40;
    d.d3 = 0;
    D[] many = new D[200];
    for (int i = 0; i < many.length; i++) {
      many[i] = new D();
      many[i].b3 = many[Math.max(0, i - 1)];
      many[i].d3 = (byte) i;
      many[i].c1 = i * i;
    }
    System.gc();
    int sum = 0;
    for (D x : many) sum += x.d3 + x.c1 + (x.b3 == null ? 0 : ((D) x.b3).c1) + (int) x.a2 + x.b1;
    System.out.println(all(d).replace('\uffff', '?') + " " + sum);
  }
}
