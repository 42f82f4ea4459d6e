/** The statepoint coverage report: read from objects, counted by runs, written in several forms. */
module dev.kiln.report {
  requires transitive dev.kiln.backend;
  requires com.google.gson;

  exports dev.kiln.report.census;
  exports dev.kiln.report.counters;
  exports dev.kiln.report.format;
  exports dev.kiln.report.html;
  exports dev.kiln.report.model;

  opens dev.kiln.report.model to
      com.google.gson;
}
