package dev.kiln.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.report.format.SourceFiles;
import dev.kiln.report.html.HtmlReport;
import dev.kiln.report.model.Report.SourceClass;
import dev.kiln.report.model.SourceIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each package and each source has a page of its own, whatever its name. */
class PageFilesTest {
  @TempDir Path directory;

  /** Classes without a source file: each is a source. */
  private void assertPages(String... names) throws IOException {
    var html = directory.resolve("around/html");
    var classes = Arrays.stream(names).map(name -> new SourceClass(name, null, null));
    try (var sources = new SourceFiles(List.of())) {
      HtmlReport.write(SampleReport.named("f", classes.toArray(SourceClass[]::new)), sources, html);
    }
    for (var name : names) {
      assertEquals(name, titleBehindLinks(html.resolve("index.html"), name));
    }
    try (var all = Files.walk(directory)) {
      var files = all.filter(Files::isRegularFile).map(Path::toString).toList();
      var packages = Arrays.stream(names).map(PageFilesTest::packageOf).distinct().count();
      assertEquals(2 + packages + names.length, files.size(), files.toString());
      assertTrue(files.stream().allMatch(f -> f.startsWith(html.toString())), files.toString());
      var folded = files.stream().map(f -> f.toLowerCase(Locale.ROOT)).distinct().count();
      assertEquals(files.size(), folded, files.toString());
    }
  }

  private static String packageOf(String name) {
    var slash = name.lastIndexOf('/');
    return slash < 0 ? "(no package)" : name.substring(0, slash).replace('/', '.');
  }

  /** From the first page to the package and on to the class, as a reader goes. */
  private static String titleBehindLinks(Path index, String name) throws IOException {
    var inPackage = follow(index, "#packages a", packageOf(name));
    return Jsoup.parse(
            follow(inPackage, "#classes a", name.substring(name.lastIndexOf('/') + 1)).toFile(),
            "UTF-8")
        .title();
  }

  private static Path follow(Path page, String selector, String text) throws IOException {
    for (var link : Jsoup.parse(page.toFile(), "UTF-8").select(selector)) {
      if (link.text().equals(text)) {
        return page.resolveSibling(link.attr("href").split("#")[0]);
      }
    }
    throw new AssertionError("no link to " + text + " in " + page);
  }

  @Test
  void escapesEnd() throws IOException {
    assertPages("a/_62", "a/\u5f62", "a/__", "a/_5f_", "_62/b", "\u5f62/b");
  }

  @Test
  void pagesOfPackagesAreNotThoseOfSources() throws IOException {
    assertPages("a/index", "a/INDEX", "index", "index/html/B", "kiln/css/B");
  }

  @Test
  void theUnnamedPackageIsNoOther() throws IOException {
    assertPages("A", "default/A", "_unnamed/A", "unnamed/A");
  }

  @Test
  void longNamesAreCut() throws IOException {
    var longest = "\u5f62".repeat(8191);
    assertPages("a/" + longest, "a/" + longest + "b", longest + "/b", longest + "b/b");
  }

  @Test
  void caseIsNotEnough() throws IOException {
    assertPages("a/B", "a/b", "A/B", "a/Stra\u00dfe", "a/stra\u00dfe");
  }

  @Test
  void dotsLeadNowhere() throws IOException {
    assertPages("../A", "a/..", "./A", "a/.", "a/.hidden");
  }

  @Test
  void equalNamesOfDifferentSourcesAreApart() throws IOException {
    var pack = SourceIndex.MADE_FOR_PROGRAM;
    try (var sources = new SourceFiles(List.of())) {
      HtmlReport.write(
          SampleReport.named(
              "f",
              new SourceClass("java/lang/X", "java.base", null),
              new SourceClass("java/lang/Made", null, null),
              new SourceClass(pack + "/B", null, "java.lang.Made")),
          sources,
          directory);
    }
    var page = follow(directory.resolve("index.html"), "#packages a", pack);
    var links = Jsoup.parse(page.toFile(), "UTF-8").select("#sources a").eachAttr("href");
    var titles = new TreeSet<String>();
    for (var link : links) {
      titles.add(Jsoup.parse(page.resolveSibling(link).toFile(), "UTF-8").title());
    }
    assertEquals(Set.of("java/lang/Made", pack + "/java.lang.Made"), titles);
  }

  @Test
  void sourcesBelowTheirPackageAreApart() throws IOException {
    var html = directory.resolve("html");
    try (var sources = new SourceFiles(List.of())) {
      var one = new SourceClass("a/B", null, "x/S.java");
      var other = new SourceClass("a/C", null, "y/S.java");
      HtmlReport.write(SampleReport.named("f", one, other), sources, html);
    }
    var page = follow(follow(html.resolve("index.html"), "#packages a", "a"), "#classes a", "B");
    assertEquals("a/x/S.java", Jsoup.parse(page.toFile(), "UTF-8").title());
  }
}
