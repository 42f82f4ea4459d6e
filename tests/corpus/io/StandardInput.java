package io;

/** Standard input: available, lines, end of file again and again, through readers and Scanner. */
public class StandardInput {
  public static void main(String[] args) throws Exception {
    System.out.println((char) System.in.read());
    byte[] b = new byte[5];
    System.out.println(System.in.read(b, 1, 3) + " " + new String(b, 1, 3));
    var s = new java.util.Scanner(System.in);
    System.out.println(s.hasNextLine() + " [" + s.nextLine() + "]");
    System.out.println(s.hasNext() + " " + s.hasNextLine());
    try {
      s.nextLine();
    } catch (java.util.NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(System.in.read() + " " + System.in.read(b) + " " + System.in.read(new byte[0]) + " " + System.in.readAllBytes().length);
    System.setIn(new java.io.ByteArrayInputStream("replaced\nsecond".getBytes()));
    System.out.println(new java.io.BufferedReader(new java.io.InputStreamReader(System.in)).readLine() + " " + (System.console() == null));
  }
}
