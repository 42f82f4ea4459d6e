package collections;

import java.util.*;

/** Parenthesis matching, reverse Polish notation, undo stacks and histories by Deque and Stack. */
public class StackOfStrings {
  static String match(String s) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      int k = "([{<".indexOf(c), m = ")]}>".indexOf(c);
      if (k >= 0) open.push(")]}>".charAt(k));
      else if (m >= 0 && (open.isEmpty() || open.pop() != c)) return "error at " + i;
    }
    return open.isEmpty() ? "ok" : "missing " + open;
  }

  static String rpn(String s) {
    Stack<Long> st = new Stack<>();
    try {
      for (StringTokenizer t = new StringTokenizer(s); t.hasMoreTokens(); ) {
        String x = t.nextToken();
        switch (x) {
          case "+" -> st.push(st.pop() + st.pop());
          case "*" -> st.push(st.pop() * st.pop());
          case "-" -> st.push(-st.pop() + st.pop());
          case "/" -> {
            long b = st.pop();
            st.push(st.pop() / b);
          }
          case "dup" -> st.push(st.peek());
          case "swap" -> Collections.swap(st, st.size() - 1, st.size() - 2);
          default -> st.push(Long.valueOf(x));
        }
      }
      return st.toString();
    } catch (EmptyStackException | ArithmeticException | NumberFormatException | IndexOutOfBoundsException e) {
      return e.getClass().getSimpleName() + " " + e.getMessage() + " " + st;
    }
  }

  public static void main(String[] args) {
    for (String s : new String[] {"", "()", "([]{<>})", "(]", "((", "a(b)c]", "<{[(", "{(})"}) System.out.print(match(s) + ", ");
    System.out.println();
    for (String s : new String[] {"1 2 +", "5 1 2 + 4 * + 3 -", "2 dup * dup *", "1 0 /", "+", "1 2 swap -", "swap", "1 x", "9223372036854775807 1 +", ""}) System.out.println(s + " -> " + rpn(s));
    StringBuilder text = new StringBuilder();
    Deque<Runnable> undo = new ArrayDeque<>();
    for (String w : List.of("a", "bc", "def")) {
      int at = text.length();
      text.append(w);
      undo.push(() -> text.setLength(at));
    }
    String all = text.toString();
    undo.pop().run();
    undo.pop().run();
    System.out.println(all + " " + text + " " + undo.size());
    ListIterator<String> history = new ArrayList<>(List.of("p1", "p2", "p3")).listIterator();
    System.out.println(history.next() + history.next() + history.previous() + history.previous() + history.hasPrevious() + history.nextIndex());
  }
}
