package library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Objects written to a stream and read again; their bytes are those of HotSpot. */
public class Serializing {
  static class Base {
    int base = 5;

    Base() {
      System.out.println("constructor of the base");
    }
  }

  static class Node extends Base implements Serializable {
    private static final long serialVersionUID = 7;
    String name;
    transient int forgotten = 9;
    long number;
    double[] doubles = {1.5, -0.0};
    Node next;
    List<Object> list = new ArrayList<>();

    Node(String name) {
      this.name = name;
      System.out.println("constructor of " + name);
    }
  }

  /** Its version number is computed of its members. */
  static class Unversioned implements Serializable, Comparable<Unversioned> {
    protected int value = 3;
    static String shared = "static".toUpperCase();

    public void method(int[] a) {}

    private void hidden() {}

    @Override
    public int compareTo(Unversioned o) {
      return value - o.value;
    }
  }

  static class Own implements Serializable {
    private static final long serialVersionUID = 1;
    int a = 1;
    transient String b = "b";

    private void writeObject(ObjectOutputStream out) throws IOException {
      System.out.println("writeObject");
      out.defaultWriteObject();
      out.writeUTF(b + "!");
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      b = in.readUTF();
      System.out.println("readObject " + a + " " + b);
    }
  }

  static class Replaced implements Serializable {
    private static final long serialVersionUID = 1;

    private Object writeReplace() throws ObjectStreamException {
      return new Substitute("in place of it");
    }
  }

  static class Substitute implements Serializable {
    private static final long serialVersionUID = 1;
    final String text;

    Substitute(String text) {
      this.text = text;
    }

    private Object readResolve() throws ObjectStreamException {
      return "resolved: " + text;
    }
  }

  public static class External implements Externalizable {
    int x;

    public External() {}

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeInt(x + 1);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
      x = in.readInt();
    }
  }

  static class Invalid implements Serializable {
    private static final long serialVersionUID = 1;

    private void readObject(ObjectInputStream in) throws IOException {
      throw new InvalidObjectException("never valid");
    }
  }

  private static byte[] write(Object o) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
    }
    System.out.println(bytes.size() + " bytes");
    if (!(o instanceof Throwable)) { // how a frame is to be printed is written too, and may differ
      System.out.println("hash " + Arrays.hashCode(bytes.toByteArray()));
    }
    return bytes.toByteArray();
  }

  private static Object copy(Object o) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(write(o)))) {
      return in.readObject();
    }
  }

  public static void main(String[] args) throws Exception {
    Node n = new Node("first");
    n.base = 77;
    n.number = Long.MIN_VALUE;
    n.next = new Node("second");
    n.next.next = n;
    n.list.add(n);
    n.list.add("text");
    n.list.add(17);
    n.list.add(TimeUnit.DAYS);
    n.list.add(new int[][] {{1}, {}});
    Node c = (Node) copy(n);
    System.out.println(c.name + " " + c.base + " " + c.forgotten + " " + c.number);
    System.out.println(Arrays.toString(c.doubles) + (c.next.next == c) + (c.list.get(0) == c));
    System.out.println(c.list.subList(1, 4) + " " + Arrays.deepToString((int[][]) c.list.get(4)));

    System.out.println(((Unversioned) copy(new Unversioned())).value);
    System.out.println(ObjectStreamClass.lookup(Unversioned.class).getSerialVersionUID());
    System.out.println(((Own) copy(new Own())).b);
    System.out.println(copy(new Replaced()));
    System.out.println(((External) copy(new External())).x);

    HashMap<String, Object> map = new HashMap<>();
    map.put("big", new BigDecimal("1234567890.123456789"));
    map.put("tree", new TreeMap<>(java.util.Map.of("k", List.of(1, 2))));
    BitSet bits = new BitSet();
    bits.set(70);
    map.put("bits", bits);
    System.out.println(new TreeMap<>((HashMap<?, ?>) copy(map)));

    Throwable t = (Throwable) copy(new IllegalStateException("m", new IOException("c")));
    System.out.println(t + " " + t.getCause() + " " + t.getStackTrace()[0]);
    try {
      copy(new Object());
    } catch (NotSerializableException e) {
      System.out.println(e);
    }
    try {
      copy(new Invalid());
    } catch (InvalidObjectException e) {
      System.out.println(e);
    }
  }
}
