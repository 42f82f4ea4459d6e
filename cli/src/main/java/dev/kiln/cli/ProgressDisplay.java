package dev.kiln.cli;

import dev.kiln.backend.ImageProgress;
import dev.kiln.backend.Phase;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows the phases of a build: a bar on a terminal, a line a phase elsewhere, nothing if quiet. */
interface ProgressDisplay extends ImageProgress, AutoCloseable {
  @Override
  void close();

  static ProgressDisplay of(boolean quiet) {
    if (quiet) {
      return new Silent();
    }
    return System.console() != null ? new Bar() : new Lines();
  }

  /** Nothing. */
  final class Silent implements ProgressDisplay {
    @Override
    public void phase(Phase phase, int total) {}

    @Override
    public void advance(int done) {}

    @Override
    public void close() {}
  }

  /** One line at the start of each phase, on standard error. */
  final class Lines implements ProgressDisplay {
    @Override
    public void phase(Phase phase, int total) {
      System.err.println("kiln: " + label(phase) + (total > 0 ? " (" + total + ")" : ""));
    }

    @Override
    public void advance(int done) {}

    @Override
    public void close() {}
  }

  /** A bar a phase. */
  final class Bar implements ProgressDisplay {
    private ProgressBar bar;

    @Override
    public void phase(Phase phase, int total) {
      close();
      bar =
          new ProgressBarBuilder()
              .setTaskName(label(phase))
              .setInitialMax(total > 0 ? total : -1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(100)
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public void advance(int done) {
      bar.stepTo(done);
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
    }
  }

  private static String label(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }
}
