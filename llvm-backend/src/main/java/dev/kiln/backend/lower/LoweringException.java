package dev.kiln.backend.lower;

import dev.kiln.backend.FaultSite;

/** A method cannot be lowered: the message names it, the instruction and the cause. */
public final class LoweringException extends RuntimeException implements FaultSite {
  private static final long serialVersionUID = 1;

  private final String site;

  LoweringException(String method, int index, String message) {
    super(method + " at instruction " + index + ": " + message);
    site = site(method, index);
  }

  LoweringException(String method, int index, Throwable cause) {
    super(method + " at instruction " + index + ": " + cause, cause);
    site = site(method, index);
  }

  private static String site(String method, int index) {
    return "method " + method + ", instruction " + index;
  }

  @Override
  public String site() {
    return site;
  }

  @Override
  public String code() {
    return "";
  }
}
