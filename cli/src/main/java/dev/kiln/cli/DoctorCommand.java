package dev.kiln.cli;

import dev.kiln.toolchain.Doctor;
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
    List<Doctor.Finding> findings = Doctor.examine();
    boolean complete = true;
    for (Doctor.Finding finding : findings) {
      System.out.println((finding.ok() ? "ok       " : "missing  ") + finding.what());
      if (!finding.ok()) {
        System.out.println("         install: " + finding.command());
        complete &= finding.optional();
      }
    }
    return complete ? ExitCode.SUCCESS : ExitCode.INPUT;
  }
}
