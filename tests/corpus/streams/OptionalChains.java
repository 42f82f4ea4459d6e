package streams;

/** Optional: map, flatMap, filter, or, ifPresentOrElse, stream, equality, nulls. */
public class OptionalChains {
  static int calls;

  static String make(String s) {
    calls++;
    return s;
  }

  public static void main(String[] args) {
    java.util.Optional<String> some = java.util.Optional.of("value"), none = java.util.Optional.empty();
    for (var o : java.util.List.of(some, none)) {
      System.out.print(o + " " + o.isPresent() + o.isEmpty() + " " + o.map(String::length) + o.map(s -> (String) null) + o.flatMap(s -> java.util.Optional.of(s + "!")) + o.filter(s -> s.startsWith("x")) + o.filter(s -> s.startsWith("v")) + " " + o.orElse(make("else")) + o.orElseGet(() -> make("get")) + o.or(() -> java.util.Optional.of("or")).get() + " " + o.stream().count() + " " + o.hashCode() + " ");
      o.ifPresent(s -> System.out.print("present " + s + " "));
      o.ifPresentOrElse(s -> System.out.print("p"), () -> System.out.print("e"));
      try {
        System.out.println(" " + o.get() + o.orElseThrow());
      } catch (java.util.NoSuchElementException e) {
        System.out.println(" " + e.getMessage());
      }
    }
    System.out.println(calls + " " + some.equals(java.util.Optional.of("value")) + none.equals(java.util.Optional.ofNullable(null)) + some.equals("value") + (none == java.util.Optional.<String>empty()));
    for (Runnable r : new Runnable[] {() -> java.util.Optional.of(null), () -> some.map(null), () -> some.flatMap(x -> null), () -> none.or(() -> null), () -> none.orElseThrow(() -> new IllegalStateException("own")), () -> none.map(x -> make("never")).orElseThrow()}) {
      try {
        r.run();
      } catch (RuntimeException e) {
        System.out.print(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()) + "; ");
      }
    }
    System.out.println();
    System.out.println(java.util.stream.Stream.of("1", "x", "3").map(OptionalChains::parse).flatMap(java.util.Optional::stream).toList() + " " + java.util.stream.Stream.of(some, none).flatMap(java.util.Optional::stream).findAny() + " " + parse("5").or(() -> parse("6")).map(x -> x * 2).filter(x -> x > 5).orElse(0));
  }

  static java.util.Optional<Integer> parse(String s) {
    try {
      return java.util.Optional.of(Integer.valueOf(s));
    } catch (NumberFormatException e) {
      return java.util.Optional.empty();
    }
  }
}
