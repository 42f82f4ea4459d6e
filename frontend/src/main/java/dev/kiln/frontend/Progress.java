package dev.kiln.frontend;

/** Told how far the analysis is; called from the analysing thread, often, so cheap. */
public interface Progress {
  /**
   * @param methods methods reached so far
   * @param classes classes loaded so far
   */
  void analysed(int methods, int classes);

  Progress SILENT = (methods, classes) -> {};
}
