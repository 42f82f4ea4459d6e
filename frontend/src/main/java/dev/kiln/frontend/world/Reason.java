package dev.kiln.frontend.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why an element is in the image: the first cause that the analysis met.
 *
 * @param kind the relation to the cause
 * @param detail more about it (a root's name, a rule), may be null
 * @param cause the element that caused it; null for roots
 */
public record Reason(Kind kind, String detail, JElement cause) {
  /** How the cause leads to the element. */
  public enum Kind {
    ROOT("root"),
    CALL("called by"),
    DISPATCH("dispatched to by a call in"),
    NEW("instantiated by"),
    INITIALIZED("initialized by"),
    REFERENCED("referenced by"),
    SUPERTYPE("supertype of"),
    NATIVE("needed by native"),
    REFLECTION("kept for reflection because of"),
    SYNTHESIZED("synthesized for");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  public static Reason root(String what) {
    return new Reason(Kind.ROOT, what, null);
  }

  /** One line per step from the element up to a root. */
  public List<String> path(JElement element) {
    List<String> lines = new ArrayList<>();
    lines.add(element.symbol());
    Set<JElement> seen = new HashSet<>();
    for (Reason r = this; r != null && seen.size() < 10_000; ) {
      String extra = r.detail == null ? "" : " (" + r.detail + ")";
      lines.add("  " + r.kind.text + (r.cause == null ? "" : " " + r.cause.symbol()) + extra);
      if (r.cause == null || !seen.add(r.cause)) {
        break;
      }
      r = r.cause.reason();
    }
    return lines;
  }
}
