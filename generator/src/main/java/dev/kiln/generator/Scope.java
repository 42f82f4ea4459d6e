package dev.kiln.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The local variables that a place sees. */
final class Scope {
  /** A local variable; a fixed one is final, and a lambda may capture it. */
  record Local(String name, Type type, boolean fixed) {}

  private final List<Local> locals = new ArrayList<>();
  private int visibleFrom;

  void declare(String name, Type type, boolean fixed) {
    locals.add(new Local(name, type, fixed));
  }

  int mark() {
    return locals.size();
  }

  void release(int mark) {
    while (locals.size() > mark) {
      locals.remove(locals.size() - 1);
    }
  }

  List<Local> matching(Predicate<Local> wanted) {
    List<Local> found = new ArrayList<>();
    for (int i = 0; i < locals.size(); i++) {
      Local local = locals.get(i);
      if ((i >= visibleFrom || local.fixed()) && wanted.test(local)) {
        found.add(local);
      }
    }
    return found;
  }

  /** From here on outer variables are seen only if fixed; the return value undoes it. */
  int enterLambda() {
    int before = visibleFrom;
    visibleFrom = locals.size();
    return before;
  }

  void leaveLambda(int before) {
    visibleFrom = before;
  }
}
