/** Random programs for differential tests: Java sources, class files, and a reducer. */
module dev.kiln.generator {
  requires java.compiler;
  requires jdk.compiler;
  requires org.objectweb.asm;
  requires org.objectweb.asm.commons;
  requires org.objectweb.asm.tree;
  requires org.objectweb.asm.tree.analysis;

  exports dev.kiln.generator;
  exports dev.kiln.generator.bytecode;
}
