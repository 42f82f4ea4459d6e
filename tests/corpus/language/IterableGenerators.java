package language;

import java.util.*;
import java.util.function.*;

/** Own iterators: lazy filters, zips, windows, infinite sequences with take, peeking, nested iterators, for each over them. */
public class IterableGenerators {
  interface Seq<T> extends Iterable<T> {
    static Seq<Integer> from(int n) {
      return () -> new Iterator<>() {
        int k = n;

        @Override
        public boolean hasNext() {
          return true;
        }

        @Override
        public Integer next() {
          return k++;
        }
      };
    }

    default Seq<T> filter(Predicate<? super T> p) {
      return () -> new Iterator<>() {
        final Iterator<T> in = iterator();
        T ahead;
        boolean ready;

        @Override
        public boolean hasNext() {
          while (!ready && in.hasNext()) ready = p.test(ahead = in.next());
          return ready;
        }

        @Override
        public T next() {
          if (!hasNext()) throw new NoSuchElementException();
          ready = false;
          return ahead;
        }
      };
    }

    default <R> Seq<R> map(Function<? super T, ? extends R> f) {
      return () -> {
        Iterator<T> in = iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return in.hasNext();
          }

          @Override
          public R next() {
            return f.apply(in.next());
          }
        };
      };
    }

    default Seq<T> take(int n) {
      return () -> new Iterator<>() {
        final Iterator<T> in = iterator();
        int left = n;

        @Override
        public boolean hasNext() {
          return left > 0 && in.hasNext();
        }

        @Override
        public T next() {
          if (left-- <= 0) throw new NoSuchElementException("taken " + n);
          return in.next();
        }
      };
    }

    default <U> Seq<Map.Entry<T, U>> zip(Iterable<U> o) {
      return () -> {
        Iterator<T> a = iterator();
        Iterator<U> b = o.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return a.hasNext() && b.hasNext();
          }

          @Override
          public Map.Entry<T, U> next() {
            return Map.entry(a.next(), b.next());
          }
        };
      };
    }

    default List<T> list() {
      List<T> l = new ArrayList<>();
      for (T t : this) l.add(t);
      return l;
    }
  }

  public static void main(String[] args) {
    System.out.println(Seq.from(1).filter(x -> x % 3 == 0).map(x -> x * x).take(5).list() + " " + Seq.from(10).zip(List.of("a", "b")).list());
    Seq<Integer> primes = Seq.from(2).filter(n -> {
      for (int p : Seq.from(2).take(Math.max(0, (int) Math.sqrt(n) - 1))) if (n % p == 0) return false;
      return true;
    });
    System.out.println(primes.take(20).list() + " " + primes.take(3).list());
    int sum = 0;
    outer:
    for (int x : Seq.from(1)) {
      for (int y : Seq.from(x)) {
        if (y > 10) continue outer;
        if (x * y > 40) break outer;
        sum += y;
      }
    }
    System.out.println(sum);
    Iterator<Integer> it = Seq.from(0).take(1).iterator();
    it.next();
    try {
      it.next();
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    try {
      it.remove();
    } catch (UnsupportedOperationException e) {
      System.out.println(e.getMessage());
    }
  }
}
