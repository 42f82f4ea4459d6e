package dev.kiln.cli;

import static java.util.stream.Collectors.joining;

import dev.kiln.backend.ImageOptions;
import dev.kiln.backend.ImageResult;
import dev.kiln.backend.NativeImage;
import dev.kiln.cli.testing.TestProgram;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kiln test}: compiles tests with JUnit's platform, runs them, reports as Surefire does. */
@Command(
    name = "test",
    description = "Compiles JUnit tests to a native executable and runs it.",
    mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "TESTS",
      description =
          "Jars or directories with tests; they join the class path."
              + " Without any, the whole class path is looked through.")
  private List<Path> tests = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Keep the executable; it runs the same tests again.")
  private Path output;

  @Option(
      names = "--select-class",
      paramLabel = "CLASS",
      description = "Compile and run the tests of that class only (repeatable).")
  private List<String> classes = new ArrayList<>();

  @Option(
      names = "--select-package",
      paramLabel = "PACKAGE",
      description = "Compile and run the tests below that package only (repeatable).")
  private List<String> packages = new ArrayList<>();

  @Option(
      names = "--include-tag",
      paramLabel = "TAG",
      description = "Run tests with such a tag only (repeatable).")
  private List<String> includedTags = new ArrayList<>();

  @Option(
      names = "--exclude-tag",
      paramLabel = "TAG",
      description = "Run no tests with such a tag (repeatable).")
  private List<String> excludedTags = new ArrayList<>();

  @Option(
      names = "--reports-dir",
      paramLabel = "DIR",
      defaultValue = "target/surefire-reports",
      description = "Where TEST-*.xml go (default: target/surefire-reports).")
  private Path reports;

  @Option(names = "--no-run", description = "Compile only; needs -o.")
  private boolean noRun;

  @Option(
      names = "--hotspot",
      description = "Run the same on the Java that Kiln runs on, to compare the reports.")
  private boolean hotSpot;

  @Mixin private ImageArguments arguments;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    arguments.check();
    if (arguments.hasMain()) {
      throw new UsageError("--main has no meaning for tests");
    }
    if (noRun && output == null) {
      throw new UsageError("--no-run needs -o FILE");
    }
    List<Path> entries = new ArrayList<>(TestProgram.expand(arguments.classPath()));
    tests.stream().filter(t -> !entries.contains(t)).forEach(entries::add);
    if (entries.isEmpty()) {
      throw new UsageError("give a jar or directory of tests, or -cp PATH");
    }
    TestProgram program = TestProgram.of(entries, tests, classes, packages, arguments.cacheDir());
    PrintWriter err = spec.commandLine().getErr();
    if (program.note() != null && !arguments.quiet) {
      err.println("kiln: " + program.note());
    }
    if (hotSpot) {
      return run(onHotSpot(program));
    }
    ImageArguments.Program image =
        new ImageArguments.Program(program.classPath(), TestProgram.MAIN, "tests");
    if (arguments.whyReachable != null) {
      ImageOptions options = arguments.options(image, Path.of("tests"));
      return WhyReachable.print(options, arguments.whyReachable, spec.commandLine().getOut());
    }
    Path executable = output == null ? CachedExecutable.of(arguments, image) : build(image);
    return noRun ? ExitCode.SUCCESS : run(natively(executable, entries));
  }

  /** Resources of directories have addresses of files, as on HotSpot. */
  private static List<String> natively(Path executable, List<Path> entries) {
    List<String> command = new ArrayList<>(List.of(executable.toAbsolutePath().toString()));
    String directories =
        entries.stream()
            .filter(Files::isDirectory)
            .map(d -> d.toAbsolutePath().normalize().toString())
            .collect(joining(File.pathSeparator));
    if (!directories.isEmpty()) {
      command.add("--resource-directories=" + directories);
    }
    return command;
  }

  private Path build(ImageArguments.Program image) throws IOException {
    ImageResult result;
    try (ProgressDisplay progress = ProgressDisplay.of(arguments.quiet)) {
      var options = arguments.options(image, output);
      result =
          NativeImage.build(
              options, arguments.facts.watching(progress), arguments.inspector(options));
    }
    if (!arguments.quiet) {
      Summary.print(result, arguments.verbose, System.out);
    }
    return output;
  }

  private List<String> onHotSpot(TestProgram program) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    arguments.properties().forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("-cp");
    command.add(
        program.classPath().stream().map(Path::toString).collect(joining(File.pathSeparator)));
    command.add(TestProgram.MAIN);
    return command;
  }

  private int run(List<String> program) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.add("--reports-dir=" + reports);
    includedTags.forEach(tag -> command.add("--include-tag=" + tag));
    excludedTags.forEach(tag -> command.add("--exclude-tag=" + tag));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
