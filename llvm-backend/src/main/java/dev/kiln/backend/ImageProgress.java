package dev.kiln.backend;

/** Told how far a build is. Called from one thread at a time. */
public interface ImageProgress {
  /** Hears nothing. */
  ImageProgress SILENT =
      new ImageProgress() {
        @Override
        public void phase(Phase phase, int total) {}

        @Override
        public void advance(int done) {}
      };

  /**
   * A phase begins.
   *
   * @param total its steps, 0 if not known beforehand
   */
  void phase(Phase phase, int total);

  /**
   * Steps of the current phase are done.
   *
   * @param done all so far
   */
  void advance(int done);
}
