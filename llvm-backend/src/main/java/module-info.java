/** A closed world in, an executable out. */
module dev.kiln.backend {
  requires transitive dev.kiln.frontend;
  requires dev.kiln.gc;
  requires dev.kiln.runtime;
  requires dev.kiln.toolchain;
  requires org.bytedeco.javacpp;
  requires org.bytedeco.llvm;

  exports dev.kiln.backend;
  exports dev.kiln.backend.image;
  exports dev.kiln.backend.ir;
  exports dev.kiln.backend.layout;
  exports dev.kiln.backend.lower;
  exports dev.kiln.backend.verify;
  exports dev.kiln.backend.npe;
}
