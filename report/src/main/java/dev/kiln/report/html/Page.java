package dev.kiln.report.html;

import dev.kiln.report.format.CleanText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A page: head, navigation, and what is put into its body. */
final class Page {
  static final String STYLE_FILE = "kiln.css";

  private final StringBuilder body = new StringBuilder();

  /** Appends markup. */
  Page add(String markup) {
    body.append(markup);
    return this;
  }

  /** Appends markup by a format whose arguments are escaped already. */
  Page add(String format, Object... arguments) {
    body.append(String.format(java.util.Locale.ROOT, format, arguments));
    return this;
  }

  /** Text as markup; a name may be of any characters. */
  static String escape(String text) {
    return CleanText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A line of a source as markup, with its tabs. */
  static String escapeLine(String line) {
    return Arrays.stream(line.split("\t", -1)).map(Page::escape).collect(Collectors.joining("\t"));
  }

  /**
   * Writes the page.
   *
   * @param root how to get from its directory to the report's, {@code ../} or empty
   * @param trail markup of links to the pages above
   */
  void write(Path file, String title, String root, String trail) throws IOException {
    var text =
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8">
        <title>%s</title>
        <link rel="stylesheet" href="%s%s">
        </head><body>
        <nav>%s</nav>
        <h1>%s</h1>
        %s
        </body></html>
        """
            .formatted(escape(title), root, STYLE_FILE, trail, escape(title), body);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
