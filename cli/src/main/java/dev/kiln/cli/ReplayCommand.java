package dev.kiln.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The build of a command line again, from a bundle: the same options, another class path. */
record ReplayCommand(List<String> options) {
  private static final Set<String> REPLACED = Set.of("-cp", "--main", "-o", "--cache-dir");

  /**
   * @param parsed of the whole command line, or null if it was not understood
   */
  static ReplayCommand of(ParseResult parsed) {
    List<String> options = new ArrayList<>();
    var known = new CommandLine(new BuildCommand()).getCommandSpec().optionsMap().keySet();
    if (parsed != null && parsed.hasSubcommand()) {
      for (OptionSpec option : parsed.subcommand().matchedOptions()) {
        Set<String> names = Set.of(option.names());
        if (names.stream().anyMatch(REPLACED::contains) || !known.containsAll(names)) {
          continue;
        }
        if (option.arity().max() == 0) {
          options.add(option.longestName());
          continue;
        }
        for (String value : option.originalStringValues()) {
          options.addAll(List.of(option.longestName(), value));
        }
      }
    }
    return new ReplayCommand(options);
  }

  /** One argument an element; {@link FaultBundle#INPUT_MARK} stands for the unpacked bundle. */
  List<String> arguments(List<String> places, String mainClass) {
    List<String> arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(options);
    arguments.add("-cp");
    arguments.add(
        places.stream()
            .map(place -> FaultBundle.INPUT_MARK + "/" + place)
            .collect(Collectors.joining(":")));
    if (mainClass != null) {
      arguments.addAll(List.of("--main", mainClass));
    }
    arguments.addAll(List.of("-o", FaultBundle.PROGRAM));
    return arguments;
  }
}
