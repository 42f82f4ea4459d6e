package dev.kiln.backend.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.llvm.CompilerOptions.Dump;
import dev.kiln.backend.object.ObjectReader;
import dev.kiln.gc.spec.Plan;
import dev.kiln.toolchain.elf.ElfObject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleCompilerTest {
  private static final PrintStream NOWHERE = new PrintStream(PrintStream.nullOutputStream());

  private static CompilerOptions options(int level, List<Dump> dumps) {
    return new CompilerOptions(level, ModuleText.Target.DEFAULT, Plan.CONCURRENT, true, dumps);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void everyLevelYieldsTheTablesSections(int level) {
    var compiler = new ModuleCompiler(options(level, List.of()), NOWHERE);
    var object = new ElfObject(compiler.compile("s/A", SampleModule.text()));
    for (var section :
        List.of("kiln_text", ".llvm_stackmaps", ".llvm_faultmaps", ".gcc_except_table")) {
      assertTrue(object.section(section).isPresent(), section);
    }
    for (var symbol : object.symbols()) {
      assertFalse(symbol.name().startsWith("kiln.") && symbol.isFunction(), symbol.name());
      assertFalse(symbol.name().equals("gc.safepoint_poll"), symbol.name());
    }
  }

  @Test
  void dumpsShowTheStageAsked() {
    var bytes = new ByteArrayOutputStream();
    var dump = Dump.parse("after:statepoints:s/A.work");
    var compiler = new ModuleCompiler(options(2, List.of(dump)), new PrintStream(bytes));
    compiler.compile("s/A", SampleModule.text());
    var text = bytes.toString();
    assertTrue(text.contains("gc.relocate"), text);
    assertTrue(text.contains("\"deopt\"(i32 0, i32 5, i32 1, i32 7)"), text);
    assertThrows(IllegalArgumentException.class, () -> Dump.parse("after:nothing:x"));
  }

  @Test
  void rejectedTextNamesModuleAndStage() {
    var compiler = new ModuleCompiler(options(2, List.of()), NOWHERE);
    var fault =
        assertThrows(
            CompilerFault.class, () -> compiler.compile("x/Y", new ModuleText("junk", List.of())));
    assertTrue(fault.getMessage().startsWith("module x/Y, parse"), fault.getMessage());
  }

  @Test
  void smallLeavesHaveNoEntryCheck() {
    var bytes = new ByteArrayOutputStream();
    var dump = Dump.parse("after:clean-up:s/A.tiny");
    new ModuleCompiler(options(2, List.of(dump)), new PrintStream(bytes))
        .compile("s/A", SampleModule.text());
    assertEquals(-1, bytes.toString().indexOf("kiln_poll_slow"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void largeFramesAreAskedForBeforeTheyAreMade(int level) {
    var bytes = new ByteArrayOutputStream();
    var dump = Dump.parse("after:clean-up:s/A.work");
    var compiler = new ModuleCompiler(options(level, List.of(dump)), new PrintStream(bytes));
    var facts =
        ObjectReader.read(
            compiler.compile("s/A", SampleModule.text(), Map.of("s/A.work()I", 100_000)));
    var entry = bytes.toString().split("; after clean-up")[2];
    int asks = entry.indexOf("@kiln_enter_large_frame");
    int jumps = entry.indexOf("musttail call preserve_nonecc i32 @\"s/A.work()I.large\"");
    assertTrue(0 < asks && asks < jumps && entry.contains("i64 100000"), entry);
    assertEquals(
        2, facts.functions().stream().filter(f -> f.symbol().equals("s/A.work()I")).count());
  }
}
