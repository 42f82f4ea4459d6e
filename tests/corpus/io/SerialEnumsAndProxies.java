package io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/** Enum constants stay what they are; proxies are written with their handler; bad versions. */
public class SerialEnumsAndProxies {
  enum Simple {
    A,
    B
  }

  enum WithBodies {
    PLUS {
      @Override
      int of(int a, int b) {
        return a + b;
      }
    },
    MINUS {
      @Override
      int of(int a, int b) {
        return a - b;
      }
    };

    int state = 1;

    abstract int of(int a, int b);
  }

  static class Handler implements InvocationHandler, Serializable {
    private static final long serialVersionUID = 1;
    final String answer;

    Handler(String answer) {
      this.answer = answer;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) {
      return method.getName() + " " + answer;
    }
  }

  static class Versioned implements Serializable {
    private static final long serialVersionUID = 0x1122334455667788L;
    int value = 6;
  }

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

  private static byte[] replace(byte[] bytes, String from, String to) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace(from, to)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  public static void main(String[] args) throws Exception {
    WithBodies.PLUS.state = 9;
    Object[] constants = {Simple.B, WithBodies.PLUS, new Object[] {WithBodies.MINUS, Simple.A}};
    for (Object o : constants) {
      byte[] bytes = write(o);
      Object c = read(bytes);
      System.out.println(bytes.length + " " + Arrays.hashCode(bytes) + " " + (c == o));
      if (c instanceof Object[] a) {
        System.out.println(a[0] == WithBodies.MINUS && a[1] == Simple.A);
      }
    }
    System.out.println(ObjectStreamClass.lookup(Simple.class));
    try {
      read(replace(write(Simple.B), "\0\1B", "\0\1C"));
    } catch (IOException e) {
      System.out.println(e);
    }

    Supplier<?> proxy =
        (Supplier<?>)
            Proxy.newProxyInstance(
                SerialEnumsAndProxies.class.getClassLoader(),
                new Class<?>[] {Supplier.class},
                new Handler("from afar"));
    Supplier<?> copy = (Supplier<?>) read(write(proxy));
    System.out.println(copy.get() + " " + Proxy.isProxyClass(copy.getClass()));

    byte[] versioned = write(new Versioned());
    System.out.println(((Versioned) read(versioned)).value);
    try {
      read(replace(versioned, "\u0011\42", "\u0011\41"));
    } catch (InvalidClassException e) {
      System.out.println(e);
    }
    try {
      read(replace(versioned, "Versioned", "Unheardof"));
    } catch (ClassNotFoundException e) {
      System.out.println(e);
    }
    try {
      read(replace(versioned, "xp", "x\u0001"));
    } catch (StreamCorruptedException e) {
      System.out.println(e);
    }
    try {
      ((ObjectStreamClass) read(write(ObjectStreamClass.lookup(Versioned.class)))).forClass();
      System.out.println("a description of a class");
    } catch (IOException e) {
      System.out.println(e);
    }
  }
}
