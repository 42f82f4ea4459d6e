/** Class files in, an immutable closed world out. */
module dev.kiln.frontend {
  requires transitive org.objectweb.asm;
  requires transitive org.objectweb.asm.tree;
  requires dev.kiln.runtime;
  requires org.objectweb.asm.commons;
  requires org.objectweb.asm.tree.analysis;

  exports dev.kiln.frontend;
  exports dev.kiln.frontend.hooks;
  exports dev.kiln.frontend.world;
}
