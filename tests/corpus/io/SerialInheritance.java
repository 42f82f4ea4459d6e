package io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Which constructors run, and which hooks of which superclass, when objects are read. */
public class SerialInheritance {
  static class Plain {
    int plain = 1;

    Plain() {
      System.out.println("Plain()");
    }
  }

  static class Middle extends Plain implements Serializable {
    private static final long serialVersionUID = 1;
    int middle = 2;
    static int counter;

    {
      System.out.println("initializer of Middle");
    }

    Middle(int middle) {
      this.middle = middle;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      System.out.println("Middle.writeObject");
      out.defaultWriteObject();
      out.writeInt(plain);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      plain = in.readInt();
      System.out.println("Middle.readObject " + middle + " " + plain);
    }

    protected Object readResolve() {
      System.out.println("Middle.readResolve of " + getClass().getSimpleName());
      return this;
    }
  }

  static final class Leaf extends Middle {
    private static final long serialVersionUID = 2;
    private final String leaf;
    private transient volatile Object cache = "cached";

    Leaf(String leaf) {
      super(20);
      this.leaf = leaf;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      System.out.println("Leaf.writeObject");
      ObjectOutputStream.PutField fields = out.putFields();
      fields.put("leaf", leaf + "'");
      out.writeFields();
      out.writeObject("extra");
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      ObjectInputStream.GetField fields = in.readFields();
      System.out.println("Leaf.readObject " + fields.get("leaf", "none") + " " + in.readObject());
      System.out.println(leaf + " " + cache + " " + fields.defaulted("leaf"));
      try {
        fields.get("no such field", 0);
      } catch (IllegalArgumentException e) {
        System.out.println(e);
      }
    }
  }

  static class NoDefault {
    NoDefault(int i) {}
  }

  static class Child extends NoDefault implements Serializable {
    private static final long serialVersionUID = 3;

    Child() {
      super(1);
    }
  }

  class Inner implements Serializable {
    private static final long serialVersionUID = 4;
    int i = 5;
  }

  private static byte[] write(Object o) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
    }
    return bytes.toByteArray();
  }

  private static Object copy(Object o) throws IOException, ClassNotFoundException {
    byte[] bytes = write(o);
    System.out.println(bytes.length + " bytes");
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  public static void main(String[] args) throws Exception {
    Middle m = new Middle(7);
    m.plain = 70;
    Middle c = (Middle) copy(m);
    System.out.println(c.middle + " " + c.plain);
    Leaf l = new Leaf("leaf");
    l.plain = 71;
    Leaf d = (Leaf) copy(l);
    System.out.println(d.leaf + " " + d.middle + " " + d.plain + " " + d.cache);
    try {
      copy(new Child());
    } catch (InvalidClassException e) {
      System.out.println(e);
    }
    try {
      copy(new SerialInheritance().new Inner());
    } catch (IOException e) {
      System.out.println(e);
    }
    Serializable anonymous =
        new Serializable() {
          private static final long serialVersionUID = 5;
          final int[] numbers = {1, 2};

          @Override
          public String toString() {
            return "anonymous " + numbers.length;
          }
        };
    System.out.println(copy(anonymous));
  }
}
