package dev.kiln.report.format;

import dev.kiln.report.model.Report;
import dev.kiln.report.model.Statepoint;
import java.util.function.IntFunction;

/** Where a statepoint is, for people. */
public final class Places {
  private final Report report;

  /** Of a report's statepoints. */
  public Places(Report report) {
    this.report = report;
  }

  /**
   * Position and callee, inlining innermost first, with descriptors: two statepoints of which this
   * is the same differ in nothing that another build would keep.
   */
  String of(Report.Function function, Statepoint statepoint) {
    var callee =
        statepoint.kind() == Statepoint.Kind.CALL
            ? "calls " + described(statepoint.callee())
            : callee(statepoint);
    return chain(statepoint, function.method(), this::described) + ", " + callee;
  }

  private String described(int method) {
    return described(symbol(method));
  }

  private static String described(String symbol) {
    int descriptor = symbol.indexOf('(');
    return java(symbol) + symbol.substring(descriptor);
  }

  /** The Java frames, innermost first; the method alone where they are unknown. */
  public String chain(Statepoint statepoint, int method) {
    return chain(statepoint, method, this::plain);
  }

  private static String chain(Statepoint statepoint, int method, IntFunction<String> names) {
    var frames = statepoint.frames();
    if (frames.length == 0) {
      return names.apply(method);
    }
    var text = new StringBuilder();
    for (int i = 0; i < frames.length; i += 3) {
      text.append(i == 0 ? "" : " in ").append(names.apply(frames[i])).append(at(frames[i + 2]));
    }
    return text.toString();
  }

  /** {@code java.lang.String.length:17}. */
  public String position(int method, int line) {
    return plain(method) + at(line);
  }

  private static String at(int line) {
    return line < 0 ? "" : ":" + line;
  }

  private String plain(int method) {
    return java(symbol(method));
  }

  private String symbol(int method) {
    var row = report.methods().get(method);
    return report.classes().get(row.owner()).name() + "." + row.name();
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
