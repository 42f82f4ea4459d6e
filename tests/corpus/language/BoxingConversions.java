package language;

import java.util.*;

/** Boxing in assignments, calls, arithmetic, comparisons, collections, compound operators, ternaries, switch and string concatenation. */
public class BoxingConversions {
  static Integer counter = 0;
  static Character letter = 'a';

  static long widen(long x) {
    return x;
  }

  static Object box(Object o) {
    return o;
  }

  public static void main(String[] args) {
    Integer i = 5;
    Long l = 5L;
    Double d = i * 1.5;
    Byte b = 1;
    Short s = (short) (b + 1);
    Boolean t = i > 4 & !Boolean.FALSE;
    for (int k = 0; k < 3; k++) counter++;
    letter++;
    letter = (char) (letter + 1);
    System.out.println(i + l + d + b + s + " " + t + counter + letter + (i == 5) + (l == 5) + (i.equals(5)) + l.equals(5) + (i < l) + (d >= i) + widen(i) + widen(b) + box(letter).getClass().getSimpleName() + box(b + s).getClass().getSimpleName() + box(i / 2f).getClass().getSimpleName());
    List<Integer> list = new ArrayList<>();
    for (int k = 0; k < 5; k++) list.add(k * 100);
    int sum = 0;
    for (int x : list) sum += x;
    list.set(0, list.get(1) + list.get(2));
    list.remove(Integer.valueOf(400));
    list.remove(1);
    System.out.println(sum + " " + list + " " + (list.get(0) == 300) + list.get(0).equals(300) + list.indexOf(200) + list.contains(200L));
    Map<Character, Integer> m = new TreeMap<>();
    for (char c : "hello".toCharArray()) m.put(c, m.containsKey(c) ? m.get(c) + 1 : 1);
    int total = 0;
    for (Map.Entry<Character, Integer> e : m.entrySet()) total += e.getKey() * e.getValue();
    System.out.println(m + " " + total);
    i += 3;
    i <<= 2;
    d /= 2;
    t ^= true;
    i = i++ + ++i;
    Integer old = i++;
    System.out.println(i + " " + old + " " + d + " " + t + " " + -i + ~i + !t + (char) (letter + i) + (i > 10 ? i : d) + (t ? 1 : 'x') + (t ? i : null));
    switch (b) {
      case 1:
        System.out.print("one ");
      default:
        System.out.print("rest ");
    }
    switch (letter) {
      case 'c' -> System.out.println("c");
      default -> System.out.println("other");
    }
    int[] array = {1, 2, 3};
    Integer index = 1;
    array[index] += index;
    Object o = array[index];
    System.out.println(o + " " + (o instanceof Integer n && n == 3) + " " + (int) o + (long) (Integer) o + (Integer) o / 2.0 + Integer.valueOf('a') + Double.valueOf(1) + new Object[] {1, 2L, 'c'}.length + Arrays.asList(1, 2.0, 'c', true));
    for (Runnable r : new Runnable[] {() -> { Integer none = null; int x = none; }, () -> { Boolean none = null; if (none) return; }, () -> { Long none = null; long x = none + 1; }, () -> { Character none = null; switch (none) { default: } }, () -> { Integer none = null; none++; }, () -> { Map<String, Integer> e = new HashMap<>(); int x = e.get("no"); }}) {
      try {
        r.run();
        System.out.print("fine ");
      } catch (NullPointerException e) {
        System.out.print("null ");
      }
    }
    System.out.println();
  }
}
