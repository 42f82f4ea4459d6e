/** Runs JUnit's platform inside an executable of tests. */
module dev.kiln.junit {
  requires org.junit.platform.launcher;
  requires org.junit.platform.engine;

  exports dev.kiln.junit;
}
