package language;

/** Object.clone: shallow, keeps the class, refused without Cloneable, of arrays in fields, of subclasses, of inner objects. */
public class CloneContracts {
  static class Plain {
    Object copy() throws CloneNotSupportedException {
      return super.clone();
    }
  }

  static class Rich implements Cloneable {
    byte b = 1;
    long l = 2;
    double d = Double.NaN;
    char c = 'c';
    boolean z = true;
    Object o = new Object();
    int[] a = {1, 2};
    Rich next;

    @Override
    protected Rich clone() {
      try {
        return (Rich) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  static class Deep extends Rich {
    final int made;
    static int count;

    Deep() {
      made = ++count;
    }

    @Override
    protected Rich clone() {
      Rich r = super.clone();
      r.a = a.clone();
      if (next != null) r.next = next.clone();
      return r;
    }
  }

  class Inner implements Cloneable {
    Object outer() throws CloneNotSupportedException {
      return ((Inner) clone()).up() == CloneContracts.this;
    }

    Object up() {
      return CloneContracts.this;
    }
  }

  public static void main(String[] args) throws Exception {
    try {
      new Plain().copy();
    } catch (CloneNotSupportedException e) {
      System.out.println(e.getMessage());
    }
    Rich r = new Rich();
    r.next = new Rich();
    Rich s = r.clone();
    s.a[0] = 9;
    s.b++;
    s.l *= 1L << 40;
    System.out.println(r.a[0] + " " + r.b + s.b + " " + s.l + s.d + s.c + s.z + (s.o == r.o) + (s.next == r.next) + (s.getClass() == Rich.class) + (s.hashCode() == r.hashCode()));
    Deep d = new Deep();
    d.next = new Deep();
    Deep e = (Deep) d.clone();
    e.a[0] = 5;
    System.out.println(d.a[0] + " " + e.made + Deep.count + (e.next == d.next) + ((Deep) e.next).made);
    System.out.println(new CloneContracts().new Inner().outer());
    java.util.ArrayList<int[]> list = new java.util.ArrayList<>(java.util.List.of(new int[] {1}));
    @SuppressWarnings("unchecked")
    java.util.ArrayList<int[]> copy = (java.util.ArrayList<int[]>) list.clone();
    copy.add(null);
    System.out.println(list.size() + " " + (copy.get(0) == list.get(0)));
    Object lock = new Rich();
    synchronized (lock) {
      System.out.println(Thread.holdsLock(((Rich) lock).clone()));
    }
  }
}
