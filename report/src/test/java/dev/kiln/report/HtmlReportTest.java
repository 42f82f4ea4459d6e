package dev.kiln.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.report.counters.Merge;
import dev.kiln.report.format.SourceFiles;
import dev.kiln.report.html.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages by an HTML parser always, and in Chromium where it is installed. */
class HtmlReportTest {
  @TempDir Path directory;

  @BeforeEach
  void write() throws IOException {
    var counters =
        SampleReport.counters(
            directory.resolve("a.kcov"),
            1,
            new int[] {0, 1, 3},
            new long[] {32, 2, 5, 1, 7, 0b01},
            new long[] {112, 2, 5, 0, 0, 0});
    var sources = Files.createDirectories(directory.resolve("src/a"));
    Files.writeString(sources.resolve("B.java"), "line <1>\n2\n3\nint four;\n5\nsix\n7\n");
    var report = Merge.of(SampleReport.of(List.of()), List.of(counters));
    try (var files = new SourceFiles(List.of(directory.resolve("src")))) {
      HtmlReport.write(report, files, directory.resolve("html"));
    }
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("html"))) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(directory.resolve("html").resolve(name).toFile(), "UTF-8");
  }

  @Test
  void pagesAreWellFormedAndNeedNoNetwork() throws IOException {
    assertEquals(6, pages().size(), pages().toString());
    for (var file : pages()) {
      var parser = Parser.htmlParser().setTrackErrors(10);
      var page = Jsoup.parse(Files.newInputStream(file), "UTF-8", "", parser);
      assertEquals(List.of(), List.copyOf(parser.getErrors()), file.toString());
      assertEquals(0, page.select("script, img, iframe").size());
      for (var link : page.select("[href]")) {
        var target = link.attr("href").split("#", 2);
        var other = target[0].isEmpty() ? file : file.resolveSibling(target[0]);
        assertTrue(Files.isRegularFile(other), file + " -> " + link);
        if (target.length > 1) {
          var there = Jsoup.parse(other.toFile(), "UTF-8");
          assertEquals(1, there.select("[id=" + target[1] + "]").size(), file + " -> " + link);
        }
      }
    }
  }

  @Test
  void theIndexHasTotalsListsAndPictures() throws IOException {
    var page = page("index.html");
    assertTrue(page.text().contains("collections went through 66.67 % of the 3 statepoints"));
    assertEquals(2, page.select("#packages tr:has(td)").size());
    assertEquals(2, page.select("#hottest tr:has(td)").size());
    assertEquals(1, page.select("#never li").size());
    assertEquals("a.B.work:6, calls kiln_throw_npe", page.select("#unreached li").text());
    assertTrue(page.select("#loops").text().contains("its number of rounds is bounded"));
    assertEquals(4, page.select("svg:not(.small)").size());
    assertTrue(page.select("#parts").text().contains("code of the program"));
    assertTrue(page.select("svg.small rect").size() > 0);
  }

  @Test
  void aPackageHasItsClasses() throws IOException {
    var page = page("a/index.html");
    assertEquals(2, page.select("#sources tr:has(td)").size());
    var rows = page.select("#classes tr:has(td)").eachText();
    assertEquals(List.of("B 0.0 % 2 1 0 1 14", "C<T> 100.0 % 1 1 1 2 7"), rows.subList(0, 2));
    assertEquals(List.of("all 50.0 % 3 2 1 3 21"), rows.subList(2, rows.size()));
    var links = page.select("#classes a").eachAttr("href");
    assertEquals(List.of("B.java.html#L4", "C_3c_T_3e_.html#L9"), links);
    assertEquals("a.B.work:6, calls kiln_throw_npe", page.select("#unreached li").text());
    assertEquals(0, page("_unnamed/index.html").select("#unreached li").size());
  }

  @Test
  void linesAreColouredByWhatCollectionsSaw() throws IOException {
    var page = page("a/B.java.html");
    assertEquals("reached", page.getElementById("L4").className());
    assertEquals("missed", page.getElementById("L6").className());
    assertEquals("", page.getElementById("L1").className());
    assertEquals("line <1>", page.getElementById("L1").select("pre").text());
    assertEquals("scanned", page("_unnamed/Main.java.html").getElementById("L2").className());
    var inlined = page("a/C_3c_T_3e_.html");
    assertTrue(inlined.text().contains("a.C<T>.inner:9 in a.B.work:5"), inlined.text());
    assertTrue(inlined.text().contains("-8, -8 (-24), -16"), inlined.text());
    assertEquals(1, inlined.select("s").size());
    var methods = page.select("#methods tr:has(td)");
    assertEquals(1, methods.size());
    assertTrue(methods.text().contains("B.work()V 0x0 +14 → +28 80 32 3 1 0 2"), methods.text());
    assertTrue(methods.text().contains("+0x3c: its number of rounds is bounded"), methods.text());
  }

  @Test
  void chromiumShowsThem() throws IOException, InterruptedException {
    var look =
        """
        (e => getComputedStyle(e).backgroundColor
            + (e.getBoundingClientRect().height > 5 ? ' visible' : ' invisible'))
        (document.querySelector('#L4 pre'))""";
    var page = directory.resolve("html/a/B.java.html");
    assertEquals("rgb(255, 187, 187) visible", Chromium.ask(page, look, directory));
  }
}
