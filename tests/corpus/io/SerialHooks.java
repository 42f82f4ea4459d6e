package io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectInputValidation;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Subclasses of object streams, filters, validation, declared fields, mixed data. */
public class SerialHooks {
  static class Replacing extends ObjectOutputStream {
    Replacing(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object o) {
      return o instanceof StringBuilder b ? "was a builder: " + b : o;
    }

    @Override
    protected void annotateClass(Class<?> c) throws IOException {
      System.out.println("annotate " + c.getName());
      writeUTF("note of " + c.getSimpleName());
    }
  }

  static class Resolving extends ObjectInputStream {
    Resolving(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass d)
        throws IOException, ClassNotFoundException {
      Class<?> c = super.resolveClass(d);
      System.out.println("resolve " + d.getName() + ": " + readUTF());
      return c;
    }

    @Override
    protected Object resolveObject(Object o) {
      return o instanceof Integer i ? (Object) (i + 1) : o;
    }
  }

  static class Declared implements Serializable, ObjectInputValidation {
    private static final long serialVersionUID = 9;
    private static final ObjectStreamField[] serialPersistentFields = {
      new ObjectStreamField("written", int.class), new ObjectStreamField("names", String[].class)
    };
    int written = 4;
    int left = 5;
    String[] names = {"n", null};

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.registerValidation(this, 3);
      in.defaultReadObject();
    }

    @Override
    public void validateObject() {
      System.out.println("validate " + written + " " + left + " " + Arrays.toString(names));
    }
  }

  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new Replacing(bytes)) {
      out.writeInt(42);
      out.writeUTF("text");
      out.writeObject(new ArrayList<>(List.of(1, 2)));
      out.writeObject(new StringBuilder("b"));
      out.writeDouble(2.5);
      Declared d = new Declared();
      out.writeObject(d);
      out.writeObject(d);
      out.writeUnshared("unshared");
      out.reset();
      out.writeObject(String[].class);
      out.writeObject(new int[][] {{1}, {2, 3}});
      out.write(new byte[] {1, 2, 3});
    }
    byte[] written = bytes.toByteArray();
    System.out.println(written.length + " " + Arrays.hashCode(written));
    try (ObjectInputStream in = new Resolving(new ByteArrayInputStream(written))) {
      System.out.println(in.readInt() + in.readUTF() + in.readObject() + in.readObject());
      System.out.println(in.readDouble());
      Object first = in.readObject();
      System.out.println(first == in.readObject());
      System.out.println(in.readUnshared() + " " + in.readObject());
      System.out.println(Arrays.deepToString((int[][]) in.readObject()));
      System.out.println(Arrays.toString(in.readNBytes(3)) + in.read());
    }

    ObjectInputFilter filter = ObjectInputFilter.Config.createFilter("java.base/*;!*;maxdepth=5");
    System.out.println(filter);
    for (Object o : new Object[] {new ArrayList<>(List.of("x")), new Declared()}) {
      ByteArrayOutputStream b = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(b)) {
        out.writeObject(o);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()))) {
        in.setObjectInputFilter(filter);
        System.out.println(in.readObject());
      } catch (InvalidClassException e) {
        System.out.println(e);
      }
    }

    byte[] broken = written.clone();
    broken[0] = 0;
    for (byte[] data : new byte[][] {broken, Arrays.copyOf(written, 40), {}}) {
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(data))) {
        in.readInt();
        in.readUTF();
        System.out.println(in.readObject());
      } catch (IOException e) {
        System.out.println(e);
      }
    }
  }
}
