package dev.kiln.backend.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.layout.Layout;
import dev.kiln.backend.llvm.CompilerOptions;
import dev.kiln.backend.llvm.ModuleCompiler;
import dev.kiln.backend.world.FixtureWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.gc.spec.Plan;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An object of fixed size is allocated inline, in fewer than ten instructions. */
class AllocationCodeTest {
  private static final int LESS_THAN = 10;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "empty, CONCURRENT, 2",
    "empty, STW, 2",
    "empty, NONE, 2",
    "empty, CONCURRENT, 1",
    "empty, CONCURRENT, 3",
    "filled, CONCURRENT, 2",
    "inLoop, CONCURRENT, 2",
  })
  void isInlinedInFewInstructions(String method, Plan plan, int level) throws Exception {
    List<String> fast = AllocationPath.of(disassemble(method, plan, level), method);
    assertTrue(fast.size() < LESS_THAN, fast.size() + ": " + String.join("; ", fast));
  }

  @Test
  void countsEveryInstructionOfThePath() {
    String code =
        """
        0000000000000000 <A.long()V>:
               0: pushq\t%rbp
               1: cmpq\t%fs:0x0, %rbp
               a: jb\t0x60
               c: movq\t%fs:0x0, %rax
        \t\t0000000000000011:  R_X86_64_TPOFF32\tkiln_thread+0x8
               15: jmp\t0x20
               17: int3
               20: leaq\t0x10(%rax), %rcx
               24: cmpq\t%fs:0x0, %rcx
        \t\t0000000000000028:  R_X86_64_TPOFF32\tkiln_thread+0x10
               2d: ja\t0x70
               33: movq\t%rcx, %fs:0x0
        \t\t0000000000000037:  R_X86_64_TPOFF32\tkiln_thread+0x8
               3c: movl\t$0x0, (%rax)
        \t\t000000000000003e:  R_X86_64_32S\tkiln.cid.A
               42: retq
        """;
    assertEquals(7, AllocationPath.of(code, "long").size());
    String called = code.replace("leaq\t0x10(%rax), %rcx", "callq\t0x90");
    assertThrows(AssertionError.class, () -> AllocationPath.of(called, "long"));
  }

  private String disassemble(String method, Plan plan, int level) throws Exception {
    FixtureWorld world = new FixtureWorld(AllocationCases.class);
    MethodLowering lowering = new MethodLowering(world, new Layout(world), symbol -> null);
    JClass cases = world.find(AllocationCases.class.getName().replace('.', '/'));
    List<FunctionIr> methods = cases.methods().stream().map(lowering::lower).toList();
    var options = new CompilerOptions(level, ModuleText.Target.DEFAULT, plan, true, List.of());
    byte[] object =
        new ModuleCompiler(options, new PrintStream(PrintStream.nullOutputStream()))
            .compile(
                "cases", ModuleText.of("cases", ModuleText.Target.DEFAULT, methods, List.of()));
    Path file = Files.write(directory.resolve("cases.o"), object);
    return Toolchain.open()
        .run(Tool.OBJDUMP, List.of("-d", "-r", "--no-show-raw-insn", file.toString()))
        .out();
  }
}
