package dev.kiln.backend.npe;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Each method whose name starts with {@code npe} dereferences null in its own way. */
@SuppressWarnings({"unused", "ConstantConditions", "DataFlowIssue", "null"})
public class NpeCases {
  static NpeCases none;
  static int[][][] cubes = new int[3][][];
  static Object[] things = new Object[4];
  NpeCases next;
  NpeCases[] many;
  int number;
  long wide;
  String text;
  int[] ints;

  static NpeCases make() {
    return null;
  }

  NpeCases more(int i, String s, Object[] o, long[][] l, List<String> list) {
    return null;
  }

  void act(StringBuilder b, StringBuilder[] c) {}

  static <T> T nil() {
    return null;
  }

  static int index(int i) {
    return i;
  }

  static void npeFieldOfStatic() {
    none.number = 1;
  }

  static int npeReadOfStatic() {
    return none.number;
  }

  static void npeWideField(long x) {
    none.wide = x;
  }

  static void npeParameter(String a, long b, String c) {
    c.length();
  }

  void npeInstanceParameter(double d, NpeCases c) {
    c.next.next = this;
  }

  static void npeOverwritten(String a) {
    a = nil();
    a.length();
  }

  static void npeLocal(long a) {
    String s = nil();
    String t = s;
    t.length();
  }

  static void npeChain() {
    var c = new NpeCases();
    c.next = new NpeCases();
    c.next.next.next.number = 3;
  }

  void npeThisChain() {
    next = new NpeCases();
    next.next.act(null, null);
  }

  static void npeDeep() {
    var c = new NpeCases();
    c.next = new NpeCases();
    c.next.next = new NpeCases();
    c.next.next.next = new NpeCases();
    c.next.next.next.next = new NpeCases();
    c.next.next.next.next.next = new NpeCases();
    c.next.next.next.next.next.next.next = c;
  }

  static void npeInvokes() {
    make().more(1, "", null, null, null).more(2, "", null, null, null);
  }

  static void npeInvokeOnField() {
    new NpeCases().next.more(1, "", null, null, null);
  }

  static void npeInterface(Map<String, Integer> m) {
    m.get("a").intValue();
  }

  static void npeUnboxed() {
    int i = Map.<String, Integer>of().get("x");
  }

  static void npeArrayElement() {
    cubes[1][2][index(0)] = 3;
  }

  static int npeArrayLoads(int i, int j) {
    cubes[2] = new int[5][];
    return cubes[i + 2][j + 3][4];
  }

  static int npeArrayLoadLocals(int i, int j) {
    cubes[2] = new int[5][];
    i += 2;
    return cubes[i][j][4];
  }

  static int npeArrayIndexMethod() {
    return cubes[index(1)][200][40000];
  }

  int npeArrayIndexField() {
    number = 2;
    return cubes[number][this.number][1];
  }

  int npeArrayIndexArray() {
    ints = new int[] {0, 1, 2};
    return cubes[ints[ints[1]]][0].length;
  }

  static long npeLongArray(long[] a) {
    return a[-0];
  }

  static void npeLongStore(long[] a) {
    a[5] = 6;
  }

  static void npeDoubleStore(double[] a) {
    a[-1] = 6;
  }

  static double npeDoubleLoad(double[] a) {
    return a[1];
  }

  static void npeFloat(float[] a) {
    a[1] += 1;
  }

  static void npeByte(byte[] a) {
    a[1] = 1;
  }

  static boolean npeBoolean(boolean[] a) {
    return a[127];
  }

  static void npeChar(char[] a) {
    a[128] = 1;
  }

  static short npeShort(short[] a) {
    return a[32767];
  }

  static void npeObjectStore(Object[] a) {
    a[32768] = a;
  }

  static Object npeObjectLoad(Object[] a) {
    return a[1];
  }

  static int npeLength(int[] a) {
    return a.length;
  }

  static int npeLengthOfMethod() {
    return NpeCases.<int[]>nil().length;
  }

  static void npeThrow(RuntimeException e) {
    throw e;
  }

  static void npeThrowNull() {
    throw null;
  }

  static void npeEnter(Object o) {
    synchronized (o) {
      o.hashCode();
    }
  }

  static void npeNull() {
    ((String) null).length();
  }

  static void npeCast(Object o) {
    ((NpeCases) o).text.length();
  }

  static void npeCastArray() {
    ((NpeCases) things[2]).text = "";
  }

  static void npeTernary(boolean b, String x, String y) {
    (b ? x : y).length();
  }

  static void npeTernaryWithin(boolean b, NpeCases x) {
    x = new NpeCases();
    (b ? x : new NpeCases()).next.number++;
  }

  static void npeTernaryIndex(boolean b) {
    cubes[b ? 0 : 1][2][3]++;
  }

  static void npeIncrement() {
    none.number++;
  }

  static void npeCompound(NpeCases c) {
    c.wide += 4;
  }

  static void npeAssignedInline(NpeCases c) {
    NpeCases d;
    (d = c).number = 4;
  }

  static void npeClone(int[] a) {
    a.clone();
  }

  static void npeCloneObjects(String[][] a) {
    a.clone();
  }

  static void npeBuilder(StringBuilder b) {
    b.append(new char[0], 1, 2).append("x");
  }

  static void npeOnOwner(NpeCases c) {
    c.act(null, null);
  }

  static void npeObjectParameter(List<Object> l) {
    l.add(0, "x");
  }

  static void npeString(String s) {
    s.equals("");
  }

  static void npeStringMethod(Object o) {
    String.valueOf(none.text).concat(none.text.substring(1));
  }

  static void npeExplicit() {
    throw new NullPointerException();
  }

  static void npeExplicitMessage() {
    throw new NullPointerException("mine");
  }

  static void npeLambdaResult() {
    Supplier<String> s = () -> null;
    s.get().length();
  }

  static void npeLoop(String s) {
    for (int i = 0; i < 3; i++) {
      String t = i < 2 ? "" : null;
      t.length();
      s = t;
    }
  }

  static void npeParameterWrittenLater(String s, boolean b) {
    for (int i = 0; i < 3; i++) {
      if (b) {
        s.length();
      }
      s = null;
      b = true;
    }
  }

  static void npeInHandler(String s) {
    try {
      throw new IllegalStateException();
    } catch (IllegalStateException e) {
      s.length();
    }
  }

  static void npeAfterHandler(String s) {
    try {
      s = null;
      throw new IllegalStateException();
    } catch (IllegalStateException e) {
      s.length();
    }
  }

  static void npeHandlerLocal() {
    RuntimeException saved = null;
    try {
      Integer.parseInt("x");
    } catch (NumberFormatException e) {
      saved.addSuppressed(e);
    }
  }

  static void npeSwitch(String s) {
    switch (s) {
      case "a":
        break;
      default:
    }
  }

  enum Colour {
    RED
  }

  static void npeEnumSwitch(Colour c) {
    switch (c) {
      case RED:
        break;
      default:
    }
  }

  static void npeForEach(List<String> l) {
    for (String s : l) {
      s.length();
    }
  }

  static void npeForEachArray(String[] l) {
    for (String s : l) {
      s.length();
    }
  }

  static void npeManyLocals() {
    long a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7, h = 8, i = 9, j = 10, k = 11, l = 12;
    long m = 1, n = 2, o = 3, p = 4, q = 5, r = 6, s = 7, t = 8, u = 9, v = 10, w = 11, x = 12;
    long a1 = 1, b1 = 2, c1 = 3, d1 = 4, e1 = 5, f1 = 6, g1 = 7, h1 = 8, i1 = 9, j1 = 10;
    String far = nil();
    far.length();
  }

  class Inner {
    int value;

    void npeOuter() {
      many[3].next = null;
    }
  }

  void npeInner() {
    new Inner().npeOuter();
  }

  void npeManyOfMany() {
    many = new NpeCases[5];
    many[2] = new NpeCases();
    many[2].many[1].many[0].text = "";
  }

  static void npeArrayOfMethods() {
    NpeCases[] some = new NpeCases[3];
    some[index(2)].many[index(1)].number = 2;
  }

  static void npeIntParameterIndex(int[][] a, int i) {
    a = new int[4][];
    a[i][0] = 1;
  }

  static void npeIntParameterIncremented(int i) {
    int[][] a = new int[4][];
    i++;
    a[i][i] = 1;
  }

  static void npeLongIndex(long x) {
    int[][] a = new int[4][];
    a[(int) x][0] = 1;
  }

  static void npeMulti() {
    int[][][] a = new int[3][][];
    a[2][1][0]++;
  }

  static void npeNestedInvoke() {
    make().more(make().number, "", null, null, null);
  }

  static void npeConstantArray() {
    (new String[] {null})[0].length();
  }

  static void npeLambdaArgument(List<String> l) {
    l.forEach(s -> l.clear());
  }

  static void npePrivateCall() {
    none.secret(new Object(), new Object[0][], "", new String[0]);
  }

  private void secret(Object a, Object[][] b, String c, String[] d) {}
}
