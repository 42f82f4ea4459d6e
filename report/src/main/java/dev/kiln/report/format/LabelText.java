package dev.kiln.report.format;

import dev.kiln.report.model.Statepoint.Kind;

/** Words for people. */
final class LabelText {
  private LabelText() {}

  static String of(Kind kind) {
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

  static String of(String reason) {
    return switch (reason) {
      case "BOUNDED" -> "its number of rounds is bounded";
      case "RETRY" -> "it repeats a compare and exchange";
      default -> "no reason known";
    };
  }
}
