package text;

/** StringBuilder under a long random sequence of edits beside a naive model, crossing from Latin-1 to UTF-16. */
public class BuilderEditing {
  public static void main(String[] args) {
    java.util.Random r = new java.util.Random(42);
    StringBuilder b = new StringBuilder();
    String model = "";
    int checks = 0;
    for (int i = 0; i < 1500; i++) {
      int len = model.length(), p = r.nextInt(len + 1), q = Math.min(len, p + r.nextInt(5));
      String piece = i % 200 > 150 ? "\u4e2d" + i : "" + (char) ('a' + r.nextInt(26)) + i % 7;
      switch (r.nextInt(9)) {
        case 0 -> { b.insert(p, piece); model = model.substring(0, p) + piece + model.substring(p); }
        case 1 -> { b.delete(p, q); model = model.substring(0, p) + model.substring(q); }
        case 2 -> { b.replace(p, q, piece); model = model.substring(0, p) + piece + model.substring(q); }
        case 3 -> { if (p < len) { b.setCharAt(p, piece.charAt(0)); model = model.substring(0, p) + piece.charAt(0) + model.substring(p + 1); } }
        case 4 -> { if (p < len) { b.deleteCharAt(p); model = model.substring(0, p) + model.substring(p + 1); } }
        case 5 -> { b.insert(p, i); model = model.substring(0, p) + i + model.substring(p); }
        case 6 -> { b.insert(p, piece.toCharArray()); model = model.substring(0, p) + piece + model.substring(p); }
        case 7 -> { if (len > 60) { b.setLength(len / 2); model = model.substring(0, len / 2); } }
        default -> { b.append(piece); model += piece; }
      }
      if (b.toString().equals(model) && b.length() == model.length() && b.compareTo(new StringBuilder(model)) == 0) checks++;
    }
    System.out.println(checks + " " + model.hashCode() + " " + b.chars().sum() + " " + b.reverse().toString().hashCode());
    b.setLength(3);
    b.setLength(5);
    System.out.println((int) b.charAt(4) + " " + b.length() + " " + (b.capacity() >= 5));
    b.trimToSize();
    System.out.println(b.capacity() + " " + new StringBuilder("abc").capacity() + " " + new StringBuilder().capacity() + " " + new StringBuilder(7).append("12345678").capacity());
  }
}
