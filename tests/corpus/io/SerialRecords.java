package io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Records in object streams: their canonical constructor makes and checks them. */
public class SerialRecords {
  record Primitives(
      int i, long l, double d, float f, boolean z, byte b, char c, short s, String text)
      implements Serializable {}

  record Range(int low, int high) implements Serializable {
    Range {
      System.out.println("Range " + low + " " + high);
      if (low > high) {
        throw new IllegalArgumentException(low + " > " + high);
      }
    }
  }

  record Pair<A, B>(A first, B second) implements Serializable {}

  record Replaced(String name) implements Serializable {
    private Object writeReplace() {
      return new Pair<>("replaced", name);
    }
  }

  record Resolved(String name) implements Serializable {
    private Object readResolve() {
      return "resolved " + name;
    }
  }

  record Empty() implements Serializable {}

  private static byte[] write(Object o) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  public static void main(String[] args) throws Exception {
    Object[] all = {
      new Primitives(1, -2L, 0.5, 1.5f, true, (byte) -3, 'c', (short) 400, "text"),
      new Primitives(0, 0, -0.0, Float.NaN, false, (byte) 0, '\0', (short) 0, null),
      new Range(1, 2),
      new Pair<>(new Pair<>("a", 1), List.of(new Range(3, 4))),
      new Replaced("r"),
      new Resolved("s"),
      new Empty(),
    };
    for (Object o : all) {
      byte[] bytes = write(o);
      System.out.println(bytes.length + " " + Arrays.hashCode(bytes));
      Object copy = read(bytes);
      System.out.println(copy + " " + copy.equals(o));
    }
    System.out.println(ObjectStreamClass.lookup(Range.class));
    System.out.println(Arrays.toString(ObjectStreamClass.lookup(Pair.class).getFields()));

    byte[] bad = write(new Range(5, 0x01020304));
    bad[bad.length - 4] = 0x7f; // the lower one comes last
    try {
      read(bad);
    } catch (InvalidObjectException e) {
      System.out.println(e + " / " + e.getCause());
    }
  }
}
