package dev.kiln.report.format;

import dev.kiln.report.model.Statepoint.Kind;
import java.util.List;

/** Words for people. */
public final class LabelText {
  private static final List<String> PHASES =
      List.of("idle", "marking", "terminating", "over", "scanned again");

  private LabelText() {}

  /** Calls of a kind. */
  public static String of(Kind kind) {
    return switch (kind) {
      case CALL -> "calls";
      case DISPATCH -> "dispatched calls";
      case ENTRY_POLL -> "entry polls";
      case LOOP_POLL -> "loop polls";
      case NATIVE -> "native functions";
      case RUNTIME -> "runtime entries";
      case THROW -> "throws";
    };
  }

  /** Why a loop has no poll. */
  public static String of(String reason) {
    return switch (reason) {
      case "BOUNDED" -> "its number of rounds is bounded";
      case "RETRY" -> "it repeats a compare and exchange";
      case "ALLOCATES" -> "each round calls the allocator";
      default -> "no reason known";
    };
  }

  /** A phase of the collector, as the heap numbers them. */
  public static String phase(int number) {
    return number < PHASES.size() ? PHASES.get(number) : "phase " + number;
  }

  /** The collector's phases of a set of bits, as the heap numbers them. */
  public static String phases(int bits) {
    var text = new StringBuilder();
    for (int phase = 0; phase < Integer.SIZE; phase++) {
      if ((bits >> phase & 1) != 0) {
        text.append(text.isEmpty() ? "" : ", ");
        text.append(phase(phase));
      }
    }
    return text.toString();
  }
}
