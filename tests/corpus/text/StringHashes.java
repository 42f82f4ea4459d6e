package text;

/** hashCode of strings of many lengths and both encodings; equal strings of different origin; zero hashes; in switch and maps. */
public class StringHashes {
  public static void main(String[] args) {
    StringBuilder latin = new StringBuilder(), wide = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      System.out.print(latin.toString().hashCode() + " " + wide.toString().hashCode() + " ");
      latin.append((char) (i * 37 % 256));
      wide.append((char) (0x4e00 + i * 1009));
    }
    System.out.println();
    String zero = "\0\0", f5a5a608 = "f5a5a608";
    System.out.println("".hashCode() + " " + zero.hashCode() + " " + f5a5a608.hashCode() + " " + "polygenelubricants".hashCode() + " " + "AaAaAa".hashCode() + " " + "BBBBBB".hashCode() + " " + "a".repeat(1000).hashCode() + " " + "\u0100".repeat(1000).hashCode());
    String made = new String(new char[] {'c', 'a', 'f', '\u00e9'}), cut = "\u4e2dcaf\u00e9".substring(1), bytes = new String(new byte[] {'c', 'a', 'f', (byte) 0xe9}, java.nio.charset.StandardCharsets.ISO_8859_1);
    System.out.println(made.equals(cut) + " " + cut.equals(bytes) + " " + (made.hashCode() == cut.hashCode()) + " " + (cut.intern() == made.intern()) + " " + java.util.Set.of(made).contains(cut) + " " + (made == cut));
    java.util.Map<String, Integer> m = new java.util.HashMap<>();
    String[] letters = {"Aa", "BB"};
    for (int i = 0; i < 64; i++) {
      StringBuilder s = new StringBuilder();
      for (int k = 0; k < 6; k++) s.append(letters[i >> k & 1]);
      m.put(s.toString(), i);
    }
    System.out.println(m.size() + " " + m.get("AaBBAaBBAaBB") + " " + m.get("BBBBBBBBBBBB") + " " + m.keySet().stream().map(String::hashCode).distinct().count() + " " + m.containsKey("CCCC"));
    System.out.println(java.util.Objects.hash("a", 1, null) + " " + java.util.Arrays.hashCode(new String[] {"x", null}) + " " + java.util.List.of("p", "q").hashCode() + " " + java.util.Map.of("k", "v").hashCode());
  }
}
