package dev.kiln.toolchain;

import java.util.ArrayList;
import java.util.List;

/** Looks at what Kiln needs of this machine. */
public final class Doctor {
  private Doctor() {}

  /** What a build with dynamic glibc needs. */
  public static List<Finding> dynamicBuild() {
    var findings = new ArrayList<Finding>();
    findings.add(machine());
    findings.add(toolchain());
    findings.addAll(CLibrary.GLIBC.findings());
    return findings;
  }

  /** What {@code --static} needs besides. */
  public static List<Finding> staticBuild() {
    return CLibrary.MUSL.findings();
  }

  private static Finding machine() {
    var os = System.getProperty("os.name");
    var arch = System.getProperty("os.arch");
    boolean ok = os.equals("Linux") && (arch.equals("amd64") || arch.equals("x86_64"));
    return new Finding(
        "Linux on x86-64", ok, os + " " + arch, ok ? "" : "run Kiln on Linux x86-64");
  }

  private static Finding toolchain() {
    try {
      var version = Toolchain.open().run(Tool.LLD, List.of("--version")).out().strip();
      return new Finding("bundled LLVM", true, version, "");
    } catch (ToolFailure e) {
      return new Finding(
          "bundled LLVM",
          false,
          e.diagnostics().strip(),
          "apt-get install libstdc++6 zlib1g (the libraries it is linked with)");
    } catch (RuntimeException e) {
      return new Finding(
          "bundled LLVM",
          false,
          e.getMessage() + (e.getCause() == null ? "" : ": " + e.getCause().getMessage()),
          "make " + CacheDirectory.path() + " writable, or set KILN_CACHE to another directory");
    }
  }
}
