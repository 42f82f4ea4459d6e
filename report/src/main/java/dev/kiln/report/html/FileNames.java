package dev.kiln.report.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Names of files in a directory, for names of any characters: no two are the same, not even where
 * case is ignored, and links to them need no escapes.
 */
final class FileNames {
  /** File systems allow 255 bytes; an extension comes behind. */
  private static final int LONGEST = 200;

  private final Map<String, String> given = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** With names of other files in the directory, in lower case. */
  FileNames(String... others) {
    taken.addAll(List.of(others));
  }

  /**
   * The file's name for a thing: always the same for the same.
   *
   * @param thing what no other has
   * @param name from which the file's is made, which others may have too
   */
  String of(String thing, String name) {
    return given.computeIfAbsent(thing, t -> choose(name));
  }

  private String choose(String name) {
    var file = escape(name);
    var mark = "-" + UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.US_ASCII));
    if (file.length() > LONGEST) {
      file = file.substring(0, LONGEST - mark.length()) + mark;
    }
    while (!taken.add(file.toLowerCase(Locale.ROOT))) {
      file += mark;
    }
    return file;
  }

  private static String escape(String name) {
    var safe = new StringBuilder();
    for (char c : name.toCharArray()) {
      // A dot at the front would hide the file, or make it a directory above.
      boolean plain =
          c < 0x7f && Character.isLetterOrDigit(c)
              || c == '$'
              || c == '-'
              || c == '.' && !safe.isEmpty();
      safe.append(plain ? "" + c : "_" + Integer.toHexString(c) + "_");
    }
    return safe.toString();
  }
}
