package dev.kiln.generator.bytecode;

import java.util.ArrayList;
import java.util.List;

/** The operand stack as the generator knows it while it writes. */
final class Frame {
  /** Most values on a stack. */
  static final int DEPTH = 12;

  final List<Slot> stack = new ArrayList<>();

  Frame(List<Slot> shape) {
    stack.addAll(shape);
  }

  int depth() {
    return stack.size();
  }

  /** The value that many below the top. */
  Slot top(int below) {
    return stack.get(stack.size() - 1 - below);
  }

  boolean tops(Slot... slots) {
    if (stack.size() < slots.length) {
      return false;
    }
    for (int i = 0; i < slots.length; i++) {
      if (top(slots.length - 1 - i) != slots[i]) {
        return false;
      }
    }
    return true;
  }

  void push(Slot slot) {
    stack.add(slot);
  }

  Slot pop() {
    return stack.remove(stack.size() - 1);
  }

  void pop(int count) {
    for (int i = 0; i < count; i++) {
      pop();
    }
  }

  /** Puts copies of the {@code count} values on top below {@code under} more. */
  void duplicate(int count, int under) {
    int at = stack.size();
    List<Slot> copies = List.copyOf(stack.subList(at - count, at));
    stack.addAll(at - count - under, copies);
  }

  /** Whether the top is one value of two words, or two of one. */
  boolean pair() {
    return depth() > 0 && (top(0).size == 2 || depth() > 1 && top(1).size == 1 && top(0).size == 1);
  }
}
