package dev.kiln.report.format;

import dev.kiln.report.model.Report;
import dev.kiln.report.model.Statepoint;

/** Where a statepoint is, for people. */
public final class Places {
  private final Report report;

  /** Of a report's statepoints. */
  public Places(Report report) {
    this.report = report;
  }

  /** Position and callee, inlining innermost first. */
  String of(Report.Function function, Statepoint statepoint) {
    return chain(statepoint, function.method()) + ", " + callee(statepoint);
  }

  /** The Java frames, innermost first; the method alone where they are unknown. */
  public String chain(Statepoint statepoint, int method) {
    var frames = statepoint.frames();
    if (frames.length == 0) {
      return position(method, -1);
    }
    var text = new StringBuilder();
    for (int i = 0; i < frames.length; i += 3) {
      text.append(i == 0 ? "" : " in ").append(position(frames[i], frames[i + 2]));
    }
    return text.toString();
  }

  /** {@code java.lang.String.length:17}. */
  public String position(int method, int line) {
    var row = report.methods().get(method);
    var owner = report.classes().get(row.owner()).name().replace('/', '.');
    var name = row.name().substring(0, row.name().indexOf('('));
    return owner + "." + name + (line < 0 ? "" : ":" + line);
  }

  /** A method with its descriptor, without its class's package. */
  public String method(int method) {
    var row = report.methods().get(method);
    var owner = report.classes().get(row.owner()).name();
    return owner.substring(owner.lastIndexOf('/') + 1) + "." + row.name();
  }

  /** What it calls. */
  public String callee(Statepoint statepoint) {
    return switch (statepoint.kind()) {
      case ENTRY_POLL -> "entry poll";
      case LOOP_POLL -> "loop poll";
      case DISPATCH -> "dispatched call";
      case CALL -> "calls " + java(statepoint.callee());
      default -> "calls " + statepoint.callee();
    };
  }

  private static String java(String symbol) {
    return symbol.substring(0, symbol.indexOf('(')).replace('/', '.');
  }
}
