/** The C runtime: its compiled archive and the index of what it holds. */
module dev.kiln.runtime {
  requires dev.kiln.gc;
  requires dev.kiln.toolchain;

  exports dev.kiln.runtime;
}
