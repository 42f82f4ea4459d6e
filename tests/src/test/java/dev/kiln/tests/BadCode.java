package dev.kiln.tests;

import java.util.LinkedHashMap;
import java.util.Map;

/** Class files that the verifier rejects, or whose receivers lack what is called. */
final class BadCode {
  private BadCode() {}

  /** Class files by internal name, in order. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    new BadTypes(files).add();
    new BadShapes(files).add();
    new BadReceivers(files).add();
    return files;
  }
}
