package collections;

/** EnumMap and EnumSet: order, ranges, complements, more than 64 constants, null rules, equality with other maps. */
public class EnumCollections {
  enum Small {A, B, C, D}

  enum Big {
    E0, E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12, E13, E14, E15, E16, E17, E18, E19, E20, E21, E22, E23, E24, E25, E26, E27, E28, E29, E30, E31, E32, E33, E34, E35, E36, E37, E38, E39, E40, E41, E42, E43, E44, E45, E46, E47, E48, E49, E50, E51, E52, E53, E54, E55, E56, E57, E58, E59, E60, E61, E62, E63, E64, E65, E66, E67, E68, E69
  }

  public static void main(String[] args) {
    var s = java.util.EnumSet.of(Small.D, Small.A);
    System.out.println(s + " " + java.util.EnumSet.complementOf(s) + " " + java.util.EnumSet.allOf(Small.class) + java.util.EnumSet.noneOf(Small.class) + java.util.EnumSet.range(Small.B, Small.D) + " " + s.contains(Small.B) + s.contains(null) + s.add(Small.A) + s.remove(Small.D) + s);
    var big = java.util.EnumSet.range(Big.E60, Big.E67);
    big.add(Big.E0);
    big.removeIf(e -> e.ordinal() % 2 == 1);
    System.out.println(big + " " + big.size() + " " + java.util.EnumSet.complementOf(big).size() + " " + big.containsAll(java.util.EnumSet.of(Big.E64, Big.E66)) + " " + java.util.EnumSet.copyOf(java.util.List.of(Big.E69, Big.E1, Big.E69)));
    var other = java.util.EnumSet.allOf(Big.class);
    other.removeAll(big);
    other.retainAll(java.util.EnumSet.range(Big.E58, Big.E69));
    System.out.println(other + " " + other.equals(new java.util.HashSet<>(other)) + " " + other.clone().equals(other));
    var m = new java.util.EnumMap<Small, Integer>(Small.class);
    m.put(Small.C, 3);
    m.put(Small.A, null);
    m.putAll(java.util.Map.of(Small.D, 4));
    System.out.println(m + " " + m.get(Small.A) + m.containsKey(Small.A) + m.containsKey(Small.B) + m.get("x") + m.remove(Small.C) + m.keySet() + m.values() + m.entrySet() + m.equals(new java.util.HashMap<>(m)) + m.size());
    for (var e : m.entrySet()) e.setValue(e.getKey().ordinal());
    m.merge(Small.B, 1, Integer::sum);
    m.computeIfAbsent(Small.C, k -> k.name().length());
    System.out.println(m + " " + new java.util.EnumMap<>(m).equals(m));
    try {
      java.util.EnumSet.copyOf(new java.util.ArrayList<Small>());
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      m.put(null, 1);
    } catch (NullPointerException e) {
      System.out.println("null key");
    }
  }
}
