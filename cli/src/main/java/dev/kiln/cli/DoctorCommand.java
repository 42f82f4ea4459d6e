package dev.kiln.cli;

import dev.kiln.toolchain.Doctor;
import dev.kiln.toolchain.Finding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code kiln doctor}: what this machine lacks, and the command that installs it. */
@Command(
    name = "doctor",
    description = "Says what is missing on this machine and how to install it.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    boolean complete = print("needed for every build", Doctor.dynamicBuild());
    print("needed for --static only", Doctor.staticBuild());
    return complete ? ExitCode.SUCCESS : ExitCode.INPUT;
  }

  private static boolean print(String title, List<Finding> findings) {
    System.out.println(title + ":");
    boolean complete = true;
    for (Finding finding : findings) {
      System.out.printf(
          "  %-8s %s: %s%n", finding.ok() ? "ok" : "missing", finding.subject(), finding.detail());
      if (!finding.ok()) {
        System.out.println("           " + finding.remedy());
        complete = false;
      }
    }
    return complete;
  }
}
