package dev.kiln.frontend.synth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares programs, rewritten and as they are: class directory, then main classes. */
public final class RewrittenProgramMain {
  private RewrittenProgramMain() {}

  public static void main(String[] args) throws Exception {
    Path classes = Path.of(args[0]);
    for (int i = 1; i < args.length; i++) {
      Path work = Files.createTempDirectory("rewritten");
      String expected = RewrittenProgram.launch(List.of("-cp", classes.toString(), args[i]));
      String actual;
      try {
        actual = RewrittenProgram.run(classes, args[i], work);
      } catch (Exception e) {
        e.printStackTrace(System.out);
        actual = e.toString();
      }
      boolean same = expected.equals(actual);
      System.out.println((same ? "same " : "DIFFERENT ") + args[i] + " " + work);
      if (!same) {
        Files.writeString(work.resolve("expected"), expected);
        Files.writeString(work.resolve("actual"), actual);
        Process diff =
            new ProcessBuilder(
                    "diff", work.resolve("expected").toString(), work.resolve("actual").toString())
                .start();
        diff.getInputStream().transferTo(System.out);
      }
    }
  }
}
