package dev.kiln.backend.link;

import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Assembles the image's own files with the bundled clang. */
public final class Assembler {
  private static final String TABLES =
      """
        .section .rodata.kiln_safepoints,"a",@progbits
        .p2align 3
        .globl kiln_tables
        .hidden kiln_tables
      kiln_tables:
        .incbin "%s"
        .section kiln_text,"ax",@progbits
        .p2align 4, 0xcc
        .fill %d, 1, 0xcc
        .section .note.GNU-stack,"",@progbits
      """;

  private static final String COVERAGE =
      """
        .section .rodata.kiln_coverage_id,"a",@progbits
        .p2align 3
        .globl kiln_coverage_id
        .hidden kiln_coverage_id
      kiln_coverage_id:
        .quad %d
      """;

  private final Toolchain toolchain;

  public Assembler(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  /**
   * Assembles a file beside itself.
   *
   * @return the object
   */
  public Path assemble(Path source) {
    var name = source.getFileName().toString();
    var object = source.resolveSibling(name.replaceFirst("\\.s$", ".o"));
    var arguments = new ArrayList<>(List.of("--target=x86_64-unknown-linux-gnu", "-c"));
    arguments.addAll(List.of(source.toString(), "-o", object.toString()));
    toolchain.run(source.getParent(), Tool.CLANG, arguments);
    return object;
  }

  /**
   * Makes the object that holds the safepoint tables and ends the Java text.
   *
   * @param textEnd bytes of padding at the text's end
   * @param coverageId what files with counters of this image begin with; 0 if it counts nothing
   */
  public Path assembleTables(byte[] tables, int textEnd, long coverageId, Path work)
      throws IOException {
    var data = work.resolve("tables.bin");
    Files.write(data, tables);
    var source = work.resolve("tables.s");
    var text = TABLES.formatted(data.toString().replace("\"", "\\\""), textEnd);
    Files.writeString(source, coverageId == 0 ? text : text + COVERAGE.formatted(coverageId));
    return assemble(source);
  }
}
