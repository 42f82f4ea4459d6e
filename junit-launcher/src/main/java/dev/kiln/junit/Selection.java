package dev.kiln.junit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/**
 * Which tests to run.
 *
 * <p>There is no class path to scan at run time: the classes with tests were found when the
 * executable was built, and stand in its resource {@value #FILE}.
 */
final class Selection {
  static final String FILE = "META-INF/kiln/tests";

  private final List<String> classes = new ArrayList<>();
  private final List<String> packages = new ArrayList<>();
  private final List<String> methods = new ArrayList<>();
  private final List<String> includedTags = new ArrayList<>();
  private final List<String> excludedTags = new ArrayList<>();
  Path reports;

  /** Thrown for what cannot be understood. */
  static final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageError(String message) {
      super(message);
    }
  }

  static Selection of(String[] words) {
    Selection selection = new Selection();
    for (int i = 0; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      String option = equals < 0 ? words[i] : words[i].substring(0, equals);
      List<String> target =
          switch (option) {
            case "--select-class", "-c" -> selection.classes;
            case "--select-package", "-p" -> selection.packages;
            case "--select-method", "-m" -> selection.methods;
            case "--include-tag", "-t" -> selection.includedTags;
            case "--exclude-tag", "-T" -> selection.excludedTags;
            case "--reports-dir", "--resource-directories" -> new ArrayList<>();
            default -> throw new UsageError("unknown argument " + words[i]);
          };
      if (equals < 0 && ++i == words.length) {
        throw new UsageError(option + " needs a value");
      }
      String value = equals < 0 ? words[i] : words[i].substring(equals + 1);
      target.add(value);
      if (option.equals("--reports-dir")) {
        selection.reports = directory(value);
      } else if (option.equals("--resource-directories")) {
        System.setProperty("kiln.resource.directories", value);
      }
    }
    return selection;
  }

  private static Path directory(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new UsageError("--reports-dir: no path can be " + value + " (" + e.getReason() + ")");
    }
  }

  LauncherDiscoveryRequest request() throws IOException {
    try {
      return parsedRequest();
    } catch (JUnitException e) { // no name of a class or a method, no expression of tags
      throw new UsageError(e.getMessage());
    }
  }

  private LauncherDiscoveryRequest parsedRequest() throws IOException {
    List<DiscoverySelector> selectors = new ArrayList<>();
    if (classes.isEmpty() && methods.isEmpty() || !packages.isEmpty()) {
      for (String name : known()) {
        if (packages.isEmpty() || packages.stream().anyMatch(p -> name.startsWith(p + "."))) {
          selectors.add(DiscoverySelectors.selectClass(name));
        }
      }
    }
    classes.forEach(c -> selectors.add(DiscoverySelectors.selectClass(c)));
    methods.forEach(m -> selectors.add(DiscoverySelectors.selectMethod(m)));
    LauncherDiscoveryRequestBuilder builder =
        LauncherDiscoveryRequestBuilder.request().selectors(selectors);
    if (!includedTags.isEmpty()) {
      builder.filters(TagFilter.includeTags(includedTags));
    }
    if (!excludedTags.isEmpty()) {
      builder.filters(TagFilter.excludeTags(excludedTags));
    }
    return builder.build();
  }

  private static List<String> known() throws IOException {
    List<String> names = new ArrayList<>();
    ClassLoader loader = Selection.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new UsageError("this executable has no list of tests; give --select-class");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        names.add(line);
      }
    }
    return names;
  }
}
