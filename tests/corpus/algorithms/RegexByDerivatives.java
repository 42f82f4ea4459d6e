package algorithms;

import java.util.*;

/** A regular expression matcher by derivatives: sealed records, memoized by equality, compared with java.util.regex. */
public class RegexByDerivatives {
  sealed interface Re permits Empty, Eps, Chr, Seq, Alt, Star {}

  record Empty() implements Re {}

  record Eps() implements Re {}

  record Chr(char c) implements Re {}

  record Seq(Re a, Re b) implements Re {}

  record Alt(Re a, Re b) implements Re {}

  record Star(Re r) implements Re {}

  static Re seq(Re a, Re b) {
    return a instanceof Empty || b instanceof Empty ? new Empty() : a instanceof Eps ? b : b instanceof Eps ? a : new Seq(a, b);
  }

  static Re alt(Re a, Re b) {
    return a instanceof Empty ? b : b instanceof Empty || a.equals(b) ? a : new Alt(a, b);
  }

  static boolean nullable(Re r) {
    if (r instanceof Eps || r instanceof Star) return true;
    if (r instanceof Seq s) return nullable(s.a()) && nullable(s.b());
    return r instanceof Alt a && (nullable(a.a()) || nullable(a.b()));
  }

  static final Map<Re, Map<Character, Re>> MEMO = new HashMap<>();

  static Re derive(Re r, char c) {
    var m = MEMO.computeIfAbsent(r, k -> new HashMap<>());
    Re d = m.get(c);
    if (d == null) {
      if (r instanceof Chr x) d = x.c() == c ? new Eps() : new Empty();
      else if (r instanceof Seq s) d = alt(seq(derive(s.a(), c), s.b()), nullable(s.a()) ? derive(s.b(), c) : new Empty());
      else if (r instanceof Alt a) d = alt(derive(a.a(), c), derive(a.b(), c));
      else if (r instanceof Star s) d = seq(derive(s.r(), c), s);
      else d = new Empty();
      m.put(c, d);
    }
    return d;
  }

  static int at;

  static Re parse(String p) {
    Re r = new Eps();
    while (at < p.length() && p.charAt(at) != ')' && p.charAt(at) != '|') {
      Re atom;
      if (p.charAt(at) == '(') {
        at++;
        atom = parse(p);
        at++;
      } else atom = new Chr(p.charAt(at++));
      if (at < p.length() && p.charAt(at) == '*') {
        atom = new Star(atom);
        at++;
      }
      r = seq(r, atom);
    }
    if (at < p.length() && p.charAt(at) == '|') {
      at++;
      return alt(r, parse(p));
    }
    return r;
  }

  public static void main(String[] args) {
    for (String p : new String[] {"a*b", "(a|b)*abb", "(ab|a)(bc|c)", "((a|b)*c)*", "a", "x|", "(aa|aaa)*"}) {
      at = 0;
      Re r = parse(p);
      StringBuilder s = new StringBuilder(p + ":");
      int same = 0;
      for (String t : new String[] {"", "a", "b", "ab", "aab", "abb", "babb", "abc", "abbc", "acbc", "aaaaa", "x", "aaaaaaa", "cabcc"}) {
        Re d = r;
        for (char c : t.toCharArray()) d = derive(d, c);
        boolean m = nullable(d);
        s.append(m ? 1 : 0);
        if (m == t.matches(p)) same++;
      }
      System.out.println(s + " " + same + " " + r);
    }
    System.out.println(MEMO.size());
  }
}
