package algorithms;

import java.util.*;

/** A recursive-descent parser and evaluator of arithmetic with variables, functions and error positions. */
public class ExpressionParser {
  final String s;
  int at;
  final Map<String, Double> vars = new HashMap<>(Map.of("pi", Math.PI, "x", 2.5));

  ExpressionParser(String s) {
    this.s = s;
  }

  char peek() {
    while (at < s.length() && s.charAt(at) == ' ') at++;
    return at < s.length() ? s.charAt(at) : '$';
  }

  boolean eat(char c) {
    if (peek() != c) return false;
    at++;
    return true;
  }

  double sum() {
    double v = product();
    while (true) {
      if (eat('+')) v += product();
      else if (eat('-')) v -= product();
      else return v;
    }
  }

  double product() {
    double v = unary();
    while (true) {
      if (eat('*')) v *= unary();
      else if (eat('/')) v /= unary();
      else if (eat('%')) v %= unary();
      else return v;
    }
  }

  double unary() {
    if (eat('-')) return -unary();
    double v = atom();
    return eat('^') ? Math.pow(v, unary()) : v;
  }

  double atom() {
    if (eat('(')) {
      double v = sum();
      if (!eat(')')) throw new IllegalStateException(") expected at " + at);
      return v;
    }
    int from = (peek() == '$' ? at : at);
    while (at < s.length() && (Character.isLetterOrDigit(s.charAt(at)) || s.charAt(at) == '.')) at++;
    String t = s.substring(from, at);
    if (t.isEmpty()) throw new IllegalStateException("value expected at " + at);
    if (Character.isDigit(t.charAt(0))) return Double.parseDouble(t);
    if (eat('(')) {
      double v = sum();
      eat(')');
      return switch (t) {
        case "sqrt" -> Math.sqrt(v);
        case "abs" -> Math.abs(v);
        case "neg" -> -v;
        default -> throw new IllegalStateException("no function " + t);
      };
    }
    if (eat('=')) {
      double v = sum();
      vars.put(t, v);
      return v;
    }
    Double v = vars.get(t);
    if (v == null) throw new IllegalStateException("no variable " + t);
    return v;
  }

  public static void main(String[] args) {
    for (String e : new String[] {"1+2*3", "(1+2)*3", "2^3^2", "-2^2", "10/4%2", "1/0", "0/0", "sqrt(16)+abs(-3)", "x*x - pi*0", "y = 3 * (y2 = 4) + y2", "((1)", "1+", "foo(1)", "z", "1.5.2", "2 3"}) {
      ExpressionParser p = new ExpressionParser(e);
      try {
        System.out.println(e + " = " + p.sum() + (p.peek() == '$' ? "" : " rest at " + p.at));
      } catch (IllegalStateException | NumberFormatException x) {
        System.out.println(e + " : " + x.getMessage());
      }
    }
  }
}
