package dev.kiln.backend;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.frontend.WorldOptions;
import dev.kiln.toolchain.MemoryLibrary;
import java.nio.file.Path;
import java.util.List;

/**
 * What to build, and how.
 *
 * @param world class path, main class, JDK, build-time properties
 * @param output the executable
 * @param optimization 0 to 3
 * @param debug keep symbols and debug information
 * @param isStatic link statically with musl
 * @param gc name of the collector: {@code concurrent}, {@code stw} or {@code none}
 * @param memory who serves {@code malloc}; the C library if {@code isStatic}
 * @param target the processor to compile for
 * @param verify run verifiers between passes
 * @param timePasses measure the compiler's passes
 * @param dumps requests {@code after:PASS:METHOD}
 * @param cacheDir where compiled objects are kept
 * @param runtimeOptions {@code -X...} options baked into the executable
 * @param acceptRuntimeOptions whether the executable takes {@code -X...} options itself
 * @param jobs compilations at once, at least 1
 * @param coverage count at run time which statepoints are reached and scanned
 */
public record ImageOptions(
    WorldOptions world,
    Path output,
    int optimization,
    boolean debug,
    boolean isStatic,
    String gc,
    MemoryLibrary memory,
    ModuleText.Target target,
    boolean verify,
    boolean timePasses,
    List<String> dumps,
    Path cacheDir,
    List<String> runtimeOptions,
    boolean acceptRuntimeOptions,
    int jobs,
    boolean coverage) {}
