package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.LLVMInitializeX86AsmParser;
import static org.bytedeco.llvm.global.LLVM.LLVMInitializeX86AsmPrinter;
import static org.bytedeco.llvm.global.LLVM.LLVMInitializeX86Target;
import static org.bytedeco.llvm.global.LLVM.LLVMInitializeX86TargetInfo;
import static org.bytedeco.llvm.global.LLVM.LLVMInitializeX86TargetMC;
import static org.bytedeco.llvm.global.LLVM.LLVMParseCommandLineOptions;

import dev.kiln.toolchain.Toolchain;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/** The LLVM library in this process: loaded and configured on first use. */
final class Llvm {
  /**
   * Options that LLVM takes only globally.
   *
   * @param flag as on LLVM's command line
   * @param reason why it is set
   */
  record GlobalOption(String flag, String reason) {}

  static final List<GlobalOption> OPTIONS =
      List.of(
          new GlobalOption(
              "-disable-nounwind-inference",
              "entry checks are put in after optimization and may throw StackOverflowError"),
          new GlobalOption("-spp-no-entry", "entry checks are ours: they also check the stack"),
          new GlobalOption(
              "-spp-no-call", "a called leaf may have no poll, so a call in a loop is no poll"),
          new GlobalOption(
              "-spp-counted-loop-trip-width=10",
              "loops of up to 1023 rounds need no poll; longer counted ones do"),
          new GlobalOption(
              "-enable-implicit-null-checks", "a null check costs nothing unless it fails"),
          new GlobalOption(
              "-imp-null-check-page-size=65536", "nothing is mapped in the first 64 KiB"));

  private static boolean ready;

  private Llvm() {}

  /** Loads the library from the unpacked toolchain and sets the options; idempotent. */
  static synchronized void load() {
    if (ready) {
      return;
    }
    var libraries = Toolchain.open().libraries().toString();
    System.setProperty("org.bytedeco.javacpp.pathsFirst", "true");
    System.setProperty("org.bytedeco.javacpp.nopointergc", "true");
    var path = System.getProperty("java.library.path");
    System.setProperty("java.library.path", libraries + (path == null ? "" : ":" + path));
    LLVMInitializeX86TargetInfo();
    LLVMInitializeX86Target();
    LLVMInitializeX86TargetMC();
    LLVMInitializeX86AsmPrinter();
    LLVMInitializeX86AsmParser();
    var arguments = new PointerPointer<BytePointer>(OPTIONS.size() + 1);
    arguments.put(0, new BytePointer("kiln"));
    for (int i = 0; i < OPTIONS.size(); i++) {
      arguments.put(i + 1, new BytePointer(OPTIONS.get(i).flag()));
    }
    LLVMParseCommandLineOptions(OPTIONS.size() + 1, arguments, new BytePointer(""));
    ready = true;
  }
}
