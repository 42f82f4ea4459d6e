package dev.kiln.frontend.verify;

import dev.kiln.frontend.model.LinkFailure;

/** Verification ends here: the code is bad, or a class that it must look at cannot be loaded. */
final class Rejection extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What the class's linking throws if it is not the code's fault, else null. */
  private final transient LinkFailure failure;

  /** More words on it, or null. */
  private final String reason;

  Rejection(String message) {
    this(message, null, null);
  }

  Rejection(String message, String reason) {
    this(message, reason, null);
  }

  Rejection(LinkFailure failure) {
    this(failure.message(), null, failure);
  }

  private Rejection(String message, String reason, LinkFailure failure) {
    super(message, null, false, false);
    this.reason = reason;
    this.failure = failure;
  }

  LinkFailure failure() {
    return failure;
  }

  String reason() {
    return reason;
  }
}
