package reflection;

/** Method.invoke: statics, virtual dispatch, boxing and widening of arguments, exceptions inside, varargs, bridges, interfaces. */
public class MethodInvocation {
  static class A {
    public String hello(String s) {
      return "A " + s;
    }

    public static long sum(int a, long b, double c) {
      return a + b + (long) c;
    }

    public void fails(int n) throws java.io.IOException {
      if (n == 0) throw new java.io.IOException("checked");
      if (n == 1) throw new IllegalStateException("unchecked");
      throw new StackOverflowError("error");
    }

    public String rest(String a, Object... more) {
      return a + more.length;
    }

    private int secret(int x) {
      return x * 2;
    }

    public void nothing() {}

    public char narrow(byte b, char c, boolean z) {
      return z ? (char) (c + b) : c;
    }
  }

  static class B extends A implements Comparable<B> {
    @Override
    public String hello(String s) {
      return "B " + s;
    }

    @Override
    public int compareTo(B o) {
      return 42;
    }
  }

  interface Call {
    Object call() throws Exception;
  }

  static void attempt(Call c) {
    try {
      System.out.println(c.call());
    } catch (java.lang.reflect.InvocationTargetException e) {
      System.out.println("target " + e.getCause() + " " + e.getMessage());
    } catch (Exception e) {
      System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
    }
  }

  public static void main(String[] args) throws Exception {
    var hello = A.class.getMethod("hello", String.class);
    var sum = A.class.getMethod("sum", int.class, long.class, double.class);
    var fails = A.class.getMethod("fails", int.class);
    var rest = A.class.getMethod("rest", String.class, Object[].class);
    var secret = A.class.getDeclaredMethod("secret", int.class);
    var narrow = A.class.getMethod("narrow", byte.class, char.class, boolean.class);
    secret.setAccessible(true);
    A a = new A(), b = new B();
    attempt(() -> hello.invoke(a, "x") + " " + hello.invoke(b, "x") + " " + hello.invoke(b, (Object) null));
    attempt(() -> sum.invoke(null, 1, 2L, 3.9) + " " + sum.invoke("ignored", (byte) 1, 'a', 2f) + " " + secret.invoke(a, 21) + " " + narrow.invoke(a, (byte) 1, 'y', true) + " " + A.class.getMethod("nothing").invoke(a));
    attempt(() -> sum.invoke(null, 1L, 2L, 3.0));
    attempt(() -> sum.invoke(null, 1, 2));
    attempt(() -> sum.invoke(null, 1, null, 2.0));
    attempt(() -> hello.invoke(a, 5));
    attempt(() -> hello.invoke("not an A", "x"));
    attempt(() -> hello.invoke(null, "x"));
    for (int n = 0; n < 3; n++) {
      int k = n;
      attempt(() -> fails.invoke(a, k));
    }
    attempt(() -> rest.invoke(a, "v", new Object[] {1, 2, 3}) + " " + rest.isVarArgs() + " " + rest.getParameterCount());
    attempt(() -> rest.invoke(a, "v", 1));
    var compare = Comparable.class.getMethod("compareTo", Object.class);
    attempt(() -> compare.invoke(b, b) + " " + compare.invoke("a", "b"));
    attempt(() -> compare.invoke(b, "s"));
    attempt(() -> A.class.getMethod("secret", int.class));
    attempt(() -> A.class.getMethod("hello", Object.class));
    System.out.println(hello + " | " + sum.toGenericString() + " | " + fails + " | " + java.util.Arrays.toString(fails.getExceptionTypes()) + hello.getReturnType() + secret.isAccessible() + hello.equals(A.class.getMethod("hello", String.class)) + B.class.getMethod("hello", String.class).getDeclaringClass().getSimpleName());
    System.out.println(java.util.Arrays.stream(B.class.getDeclaredMethods()).map(m -> m.getName() + m.isBridge() + m.isSynthetic() + m.getReturnType().getSimpleName()).sorted().toList());
  }
}
