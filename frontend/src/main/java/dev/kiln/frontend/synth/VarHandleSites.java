package dev.kiln.frontend.synth;

import dev.kiln.frontend.hooks.SynthesizedClasses;
import dev.kiln.frontend.world.JClass;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

final class VarHandleSites {
  VarHandleSites(SharedMethods shared) {}

  static boolean concerns(MethodInsnNode call) {
    return false;
  }

  void rewrite(JClass host, MethodNode code, SynthesizedClasses classes) {}
}
