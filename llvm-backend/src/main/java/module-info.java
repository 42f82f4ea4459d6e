/** A closed world in, an executable out. */
module dev.kiln.backend {
  requires transitive dev.kiln.frontend;
  requires transitive dev.kiln.gc;
  requires transitive dev.kiln.runtime;
  requires transitive dev.kiln.toolchain;
  requires org.bytedeco.javacpp;
  requires org.bytedeco.llvm;
  requires org.objectweb.asm.tree.analysis;

  exports dev.kiln.backend;
  exports dev.kiln.backend.image;
  exports dev.kiln.backend.ir;
  exports dev.kiln.backend.layout;
  exports dev.kiln.backend.lower;
  exports dev.kiln.backend.verify;
  exports dev.kiln.backend.npe;
  exports dev.kiln.backend.graph to
      dev.kiln.report;
  exports dev.kiln.backend.llvm to
      dev.kiln.cli,
      dev.kiln.report,
      dev.kiln.tests;
  exports dev.kiln.backend.object to
      dev.kiln.report,
      dev.kiln.tests;
  exports dev.kiln.backend.tables to
      dev.kiln.report,
      dev.kiln.tests;
}
