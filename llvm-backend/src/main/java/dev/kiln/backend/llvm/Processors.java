package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.LLVMDisposeMessage;
import static org.bytedeco.llvm.global.LLVM.LLVMGetHostCPUFeatures;
import static org.bytedeco.llvm.global.LLVM.LLVMGetHostCPUName;

import dev.kiln.backend.ir.ModuleText.Target;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;

/**
 * The processors that images can be compiled for. LLVM ends the process at a name it does not know,
 * and its C interface tells none.
 */
public final class Processors {
  /** This machine's, with the features that it really has: a virtual one may lack some. */
  public static final String NATIVE = "native";

  /** LLVM's names of those that have what the runtime is compiled for, x86-64-v2. */
  public static final List<String> NAMES =
      List.of(
          "x86-64-v2",
          "x86-64-v3",
          "x86-64-v4",
          "nehalem",
          "westmere",
          "sandybridge",
          "ivybridge",
          "haswell",
          "broadwell",
          "skylake",
          "skylake-avx512",
          "cascadelake",
          "cooperlake",
          "cannonlake",
          "icelake-client",
          "icelake-server",
          "rocketlake",
          "tigerlake",
          "sapphirerapids",
          "emeraldrapids",
          "graniterapids",
          "graniterapids-d",
          "alderlake",
          "raptorlake",
          "meteorlake",
          "arrowlake",
          "arrowlake-s",
          "lunarlake",
          "pantherlake",
          "silvermont",
          "goldmont",
          "goldmont-plus",
          "tremont",
          "gracemont",
          "sierraforest",
          "grandridge",
          "clearwaterforest",
          "bdver1",
          "bdver2",
          "bdver3",
          "bdver4",
          "btver2",
          "znver1",
          "znver2",
          "znver3",
          "znver4",
          "znver5");

  private Processors() {}

  /** The processor of a name; empty if there is none. */
  public static Optional<Target> named(String name) {
    if (name.equals(NATIVE)) {
      return Optional.of(host());
    }
    return NAMES.contains(name) ? Optional.of(new Target(name, "")) : Optional.empty();
  }

  private static Target host() {
    Llvm.load();
    return new Target(taken(LLVMGetHostCPUName()), taken(LLVMGetHostCPUFeatures()));
  }

  private static String taken(BytePointer message) {
    var text = message.getString();
    LLVMDisposeMessage(message);
    return text;
  }
}
