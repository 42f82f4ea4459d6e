package bytecode;

/** ++ and -- before and after, on every type of variable, field, element and box, at the limits. */
public class IncrementForms {
  static byte sb = Byte.MAX_VALUE;
  static long sl = Long.MIN_VALUE;
  short is = Short.MIN_VALUE;
  Integer box = 127;
  static Character cbox = '\uffff';

  public static void main(String[] args) {
    int i = Integer.MAX_VALUE;
    char c = 0;
    float f = 16777216f;
    double d = -0.0;
    System.out.println(i++ + " " + i + " " + --i + " " + i-- + " " + (c--) + (int) c + " " + (int) ++c + " " + f++ + " " + f + " " + --f + " " + d++ + " " + d + " " + d-- + " " + d);
    System.out.println(sb++ + " " + sb + " " + --sb + " " + sl-- + " " + sl + " " + ++sl);
    IncrementForms o = new IncrementForms();
    System.out.println(o.is-- + " " + o.is + " " + ++o.is + " " + o.box++ + " " + o.box + " " + --o.box + " " + (int) cbox++ + " " + (int) cbox + " " + (int) --cbox);
    byte[] b = {-128, 127};
    long[] l = {5};
    double[] e = {0.1};
    Long[] boxes = {Long.MAX_VALUE};
    int k = 0;
    System.out.println(b[k++]-- + " " + b[k--]++ + " " + b[0] + " " + b[1] + " " + k + " " + ++l[k] + " " + l[0]-- + " " + l[0] + " " + e[0]++ + " " + --e[0] + " " + boxes[0]++ + " " + boxes[0]);
    i = 5;
    i = i++ + ++i;
    System.out.print(i + " ");
    i = i++;
    System.out.print(i + " ");
    i += i++ * 2 + i;
    System.out.print(i + " ");
    i -= -i-- - --i;
    System.out.println(i + " " + (i = i-- - i--) + " " + -i++ + " " + ~--i + " " + - -i);
    Integer same = 1000, alias = same;
    same++;
    System.out.println(same + " " + alias + " " + (same == alias));
  }
}
