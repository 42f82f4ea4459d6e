/** The bundled LLVM: unpacking it, running its programs, and what it needs of the system. */
module dev.kiln.toolchain {
  exports dev.kiln.toolchain;
  exports dev.kiln.toolchain.elf;
}
