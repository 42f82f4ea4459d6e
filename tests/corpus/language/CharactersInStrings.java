package language;

/** char against String and int everywhere they can be confused: append, +, switch, ternary, valueOf, indexOf, remove. */
public class CharactersInStrings {
  public static void main(String[] args) {
    char c = 'a';
    StringBuilder s = new StringBuilder("x");
    s.append(c).append((int) c).append(c + 1).append((char) (c + 1)).append("" + c + 1).append('a' + 'b').append("" + 'a' + 'b').append(c++).append(++c).append(new char[] {'q'}).append(String.valueOf('r')).insert(0, 't').insert(1, 65);
    System.out.println(s + " " + s.indexOf("b") + " " + new StringBuilder('c').length() + " " + new StringBuilder("c").length());
    System.out.println(c + 1 + " " + c + 1 + " " + (char) 98 + 'c' + " " + ('a' < 98) + ('a' == 97) + " " + "abc".indexOf('c') + "abc".indexOf(99) + "abc".indexOf("c") + " " + "a,b".split(",")[1] + "aXbX".replace('X', 'Y') + "aXbX".replace("X", "") + String.valueOf(new char[] {'h', 'i'}) + new char[] {'h'}.length);
    java.util.List<Object> l = new java.util.ArrayList<>(java.util.List.of('a', 97, "a"));
    System.out.println(l.indexOf('a') + "" + l.indexOf(97) + l.indexOf("a") + l.remove((Object) 97) + l + l.contains((int) 'a') + java.util.Set.of('a', 'b').contains('b') + java.util.Map.of('k', 1).get('k') + java.util.Map.of('k', 1).get((Object) "k"));
    int sum = 0;
    for (char x : "hello".toCharArray()) sum += x;
    for (int x : "hello".chars().toArray()) sum -= x;
    char up = (char) (c ^ 32), d = 'z';
    d -= 25;
    d += 1.7;
    System.out.println(sum + " " + up + d + (char) (d | ' ') + (d > 'a' ? d : 'a') + (d > 'a' ? d : 1000000) + (true ? 'x' : 0) + (args.length == 0 ? 'x' : sum) + Character.toString(d) + (int) Character.forDigit(11, 16) + Character.getNumericValue('z') + ('0' + 5) + (char) ('0' + 5) + ("5".charAt(0) - '0'));
    switch (d) {
      case 'a' + 1 -> System.out.println("constant expression");
      case 'b' + 1, 100 -> System.out.println("int label for a char");
      default -> System.out.println("default " + d);
    }
  }
}
