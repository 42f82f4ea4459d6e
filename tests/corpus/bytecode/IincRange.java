package bytecode;

/** Additions of constants around the limits of iinc: one byte, two bytes, beyond; overflow. */
public class IincRange {
  public static void main(String[] args) {
    int i = args.length;
    i += 127;
    System.out.print(i + " ");
    i += 128;
    System.out.print(i + " ");
    i -= 128;
    System.out.print(i + " ");
    i -= 129;
    System.out.print(i + " ");
    i += 32767;
    System.out.print(i + " ");
    i += 32768;
    System.out.print(i + " ");
    i -= 32768;
    System.out.print(i + " ");
    i -= 32769;
    System.out.print(i + " ");
    i += 65535;
    System.out.print(i + " ");
    i += Integer.MAX_VALUE;
    System.out.print(i + " ");
    i += Integer.MIN_VALUE;
    System.out.print(i + " ");
    i -= Integer.MIN_VALUE;
    System.out.println(i);
    int steps = 0;
    for (int k = Integer.MAX_VALUE - 40000; k > 0; k += 32767) steps++;
    for (int k = 1000; k != 0; k -= 200) steps++;
    for (int k = 100; k > -100; k += -3) steps++;
    System.out.println(steps);
    int j = 1;
    j += j += j += 3;
    int m = j++ + (j += 100) + j--;
    System.out.println(j + " " + m);
  }
}
