package dev.kiln.report.html;

import dev.kiln.report.model.SourceIndex.Source;
import java.util.HashMap;
import java.util.Map;

/** Which file of a report each page is: a directory for each package. */
final class PageFiles {
  static final String INDEX = "index";

  /** Not what any other name becomes: escapes end with the character they begin with. */
  private static final String UNNAMED = "_unnamed";

  private final FileNames packages = new FileNames(Page.STYLE_FILE, INDEX + ".html");
  private final Map<String, FileNames> sources = new HashMap<>();

  /** A package's page, from the report's directory. */
  String of(String packageName) {
    return (packageName.isEmpty() ? UNNAMED : packages.of(packageName, packageName))
        + "/"
        + INDEX
        + ".html";
  }

  /** A source's page, from its package's directory. */
  String of(Source source) {
    var names = sources.computeIfAbsent(source.packageName(), name -> new FileNames(INDEX));
    return names.of(source.path(), source.name()) + ".html";
  }
}
