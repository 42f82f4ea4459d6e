package dev.kiln.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual's tables name every option. */
class DocumentedOptionsTest {
  private static final Path DOCUMENTS = Path.of("..", "docs");
  private static final Map<String, String> DOCUMENT_OF_COMMAND =
      Map.of("build", "README.md", "run", "README.md", "report", "coverage.md");

  private static boolean isNamed(OptionSpec option, String document) {
    for (var name : option.names()) {
      // A value may stand right behind a short one.
      var end = name.startsWith("--") ? "(?![a-z-])" : "";
      var cell = Pattern.compile("(?m)^\\| [^|]*`" + Pattern.quote(name) + end);
      if (cell.matcher(document).find()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void allAreThere() throws IOException {
    var missing = new ArrayList<String>();
    var commands = new CommandLine(new Kiln()).getSubcommands();
    for (var entry : DOCUMENT_OF_COMMAND.entrySet()) {
      var document = Files.readString(DOCUMENTS.resolve(entry.getValue()));
      var options = commands.get(entry.getKey()).getCommandSpec().options();
      assertTrue(options.size() > 5, entry.getKey());
      for (var option : options) {
        if (!option.usageHelp() && !option.versionHelp() && !isNamed(option, document)) {
          missing.add(entry.getKey() + " " + option.longestName());
        }
      }
    }
    assertEquals(List.of(), missing);
  }
}
