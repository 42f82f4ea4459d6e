package io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;

/** Lambdas and method references in object streams. */
public class SerialLambdas {
  interface Named extends Serializable {
    String name(int i);
  }

  interface SerialFunction<A, B> extends Function<A, B>, Serializable {}

  interface SerialSupplier<A> extends Supplier<A>, Serializable {}

  private final String text = "a field";

  @SuppressWarnings("unchecked")
  private static <T> T copy(T o) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
    }
    byte[] written = bytes.toByteArray();
    System.out.print(written.length + " bytes: ");
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
      return (T) in.readObject();
    }
  }

  public static void main(String[] args) throws Exception {
    Named plain = i -> "number " + i;
    System.out.println(copy(plain).name(3));

    String prefix = "p" + args.length;
    long big = 1L << 40;
    double half = 0.5;
    Named captures = i -> prefix + i + big + half;
    System.out.println(copy(captures).name(4));

    SerialFunction<String, Integer> reference = String::length;
    System.out.println(copy(reference).apply("four"));
    SerialFunction<String, StringBuilder> constructor = StringBuilder::new;
    System.out.println(copy(constructor).apply("built").reverse());
    SerialFunction<Integer, int[]> array = int[]::new;
    System.out.println(copy(array).apply(5).length);
    SerialSupplier<String> bound = prefix::toUpperCase;
    System.out.println(copy(bound).get());
    IntBinaryOperator cast = (IntBinaryOperator & Serializable) Math::max;
    System.out.println(copy(cast).applyAsInt(3, 9));

    Comparator<String> comparator =
        Comparator.comparing((Function<String, Integer> & Serializable) String::length)
            .thenComparing(Comparator.<String>naturalOrder().reversed());
    List<String> list = new ArrayList<>(List.of("bb", "a", "cc", "ddd"));
    list.sort(copy(comparator));
    System.out.println(list);
    TreeMap<String, Integer> map = new TreeMap<>(Comparator.reverseOrder());
    map.put("x", 1);
    map.put("y", 2);
    System.out.println(copy(map));

    SerialLambdas self = new SerialLambdas();
    SerialSupplier<String> outer = () -> self.text;
    try {
      System.out.println(copy(outer).get());
    } catch (NotSerializableException e) {
      System.out.println(e);
    }
    Runnable not = () -> {};
    try {
      copy(not);
    } catch (NotSerializableException e) {
      System.out.println(
          "not serializable: " + e.getMessage().startsWith("io.SerialLambdas$$Lambda"));
    }
  }
}
