/** Differential testing: programs compiled by Kiln beside the same classes on HotSpot. */
module dev.kiln.tests {
  requires transitive dev.kiln.backend;
  requires dev.kiln.cli;
  requires dev.kiln.frontend;
  requires dev.kiln.toolchain;
  requires dev.kiln.generator;
  requires dev.kiln.junit;
  requires dev.kiln.report;
  requires java.compiler;
  requires java.management;
  requires HdrHistogram;
  requires org.objectweb.asm;
  requires org.objectweb.asm.commons;

  exports dev.kiln.tests;
}
