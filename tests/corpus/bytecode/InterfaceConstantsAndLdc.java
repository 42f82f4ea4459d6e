package bytecode;

/** Class literals, string constants, dynamic constants of enums in switch, nested class literals of arrays and primitives compared. */
public class InterfaceConstantsAndLdc {
  interface K { String S = "const"; long L = 1L << 40; Class<?> C = K[].class; double D = 1 / 3.0; int N = S.length(); }

  static final String LONG = "0123456789".repeat(10) + K.S;

  public static void main(String[] args) {
    Class<?>[] c = {int.class, int[].class, int[][].class, Integer.class, void.class, Void.class, K.class, K.C, String[].class, Object.class, boolean.class, Boolean[].class, Runnable.class, InterfaceConstantsAndLdc.class};
    StringBuilder s = new StringBuilder();
    for (Class<?> a : c) {
      for (Class<?> b : c) s.append(a == b ? 1 : 0);
      s.append(a.getSimpleName()).append(' ');
    }
    System.out.println(s);
    System.out.println((int.class == Integer.TYPE) + " " + (K.C == new K[0].getClass()) + " " + (c[12] == ((Class<?>) Runnable.class)) + " " + (K.S == "con" + "st") + " " + K.N + K.L + K.D + " " + LONG.length() + LONG.hashCode());
    String nul = "a\0b", wide = "\u4e2d\u0100", emoji = "\ud83d\ude00", lone = "\udc00", latin = "\u00ff\u0080", empty = "", ctl = "\t\n\r\f\b\"\\\'";
    for (String x : new String[] {nul, wide, emoji, lone, latin, empty, ctl}) System.out.print(x.length() + " " + x.hashCode() + " " + (x.length() > 0 ? (int) x.charAt(x.length() - 1) : -1) + "; ");
    System.out.println("" + 'x' + 1 + 1L + 1f + 1d + true + null + "s" + (char) 65 + (byte) 1 + K.S);
  }
}
