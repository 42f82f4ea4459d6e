package dev.kiln.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.report.format.SourceFiles;
import dev.kiln.report.html.HtmlReport;
import dev.kiln.report.model.Report.SourceClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels of charts, in which packages may have long names. */
class ChartsTest {
  private static final List<String> NAMES =
      List.of(
          "com.sun.org.apache.xerces.internal.impl",
          "com.sun.org.apache.xalan.internal.xsltc.compiler.util",
          "m".repeat(60),
          "W".repeat(30),
          "i".repeat(100),
          "\u5f62".repeat(40),
          "\ud83d\ude00".repeat(40),
          "short");

  @TempDir Path directory;

  @BeforeEach
  void write() throws IOException {
    try (var sources = new SourceFiles(List.of())) {
      var classes =
          NAMES.stream().map(n -> new SourceClass(n.replace('.', '/') + "/A", null, null));
      HtmlReport.write(
          SampleReport.named("f", classes.toArray(SourceClass[]::new)), sources, directory);
    }
  }

  @Test
  void longNamesLoseTheirMiddle() throws IOException {
    var page = Jsoup.parse(directory.resolve("index.html").toFile(), "UTF-8");
    var labels = page.select("svg:contains(table bytes) text[text-anchor]").eachText();
    assertEquals(NAMES.size(), labels.size());
    assertTrue(labels.contains(NAMES.get(0)), labels.toString());
    assertTrue(labels.contains("short"), labels.toString());
    var whole = page.select("svg text > title").eachText();
    assertEquals(6, whole.size(), whole.toString());
    assertTrue(NAMES.containsAll(whole), whole.toString());
    var cut = labels.stream().filter(l -> l.startsWith(NAMES.get(1))).findFirst().orElseThrow();
    assertTrue(cut.matches(".*util ?com\\.sun\\.org\\.apac.*….*\\.compiler\\.util"), cut);
  }

  @Test
  void chromiumShowsAllOfThem() throws IOException, InterruptedException {
    var left = "[...document.querySelectorAll('svg text')].map(t => t.getBBox().x)";
    var page = directory.resolve("index.html");
    var least = Double.parseDouble(Chromium.ask(page, "Math.min(..." + left + ")", directory));
    assertTrue(least >= 0, "a label begins at " + least);
  }
}
