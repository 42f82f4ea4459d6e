package dev.kiln.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;

/** The browser, where it is installed; tests that need it are skipped elsewhere. */
final class Chromium {
  private Chromium() {}

  /**
   * What a page looks like.
   *
   * @param page stays as it is; a copy is made beside it
   * @param answer expression of JavaScript, evaluated in the page
   * @param directory for the browser's files
   */
  static String ask(Path page, String answer, Path directory)
      throws IOException, InterruptedException {
    var browser =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(browser.isPresent(), "no Chromium is installed");
    var script = "<script>document.title = " + answer + ";</script></body>";
    var copy = page.resolveSibling("asking.html");
    Files.writeString(copy, Files.readString(page).replace("</body>", script));
    var command = new ArrayList<>(List.of(browser.get().toString(), "--headless", "--no-sandbox"));
    command.addAll(List.of("--disable-gpu", "--disable-quic", "--no-first-run"));
    command.addAll(List.of("--disable-background-networking", "--disable-component-update"));
    command.add("--disable-sync");
    command.add("--user-data-dir=" + directory.resolve("profile"));
    command.add("--dump-dom");
    command.add(copy.toUri().toString());
    var output = directory.resolve("dom.html");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(directory.resolve("log.txt").toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "Chromium does not end");
    assertEquals(0, process.exitValue(), Files.readString(directory.resolve("log.txt")));
    return Jsoup.parse(Files.readString(output, StandardCharsets.UTF_8)).title();
  }
}
