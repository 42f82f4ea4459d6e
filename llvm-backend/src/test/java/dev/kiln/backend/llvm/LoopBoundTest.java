package dev.kiln.backend.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.llvm.CompilerOptions.Dump;
import dev.kiln.backend.object.LoopLabels;
import dev.kiln.gc.spec.Plan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Loops of one block. LLVM's pass leaves the function alone, for it names no collector, so that
 * only the proof decides whether they get a poll.
 */
class LoopBoundTest {
  private static final String FUNCTION =
      """
      define hidden preserve_nonecc i32 @"s/A.loop()I"(i32 %%n, i64 %%m, ptr %%p) #0 {
        %%b = load volatile i8, ptr %%p
        %%byte = zext i8 %%b to i32
        %%seven = and i32 %%n, 7
        %%sum = add i32 %%byte, %%seven
        %%least = call i32 @llvm.umin.i32(i32 %%n, i32 100)
        %%few = icmp ult i32 %%n, 100
        %%some = icmp ne i32 %%n, 0
        %%enter = %s
        br i1 %%enter, label %%pre, label %%end
      pre:
        br label %%loop
      loop:
        %%i = phi %s [ %s, %%pre ], [ %%j, %%loop ]
        %%v = load volatile i32, ptr %%p
        %%j = %s
        %%more = %s
        br i1 %%more, label %%loop, label %%end
      end:
        ret i32 7
      }
      declare i32 @llvm.umin.i32(i32, i32)
      """;

  /** A loop of one round around two others. */
  private static final String NEST =
      """
      define hidden preserve_nonecc i32 @"s/A.loop()I"(ptr %p) #0 {
      entry:
        br label %outer
      outer:
        %i = phi i32 [ 0, %entry ], [ %j, %loop ]
        br label %first
      first:
        %a = phi i32 [ 0, %outer ], [ %b, %first ]
        %v = load volatile i32, ptr %p
        %b = add i32 %a, 1
        %c = icmp ult i32 %b, ROUNDS
        br i1 %c, label %first, label %second
      second:
        %d = phi i32 [ 0, %first ], [ %e, %second ]
        %w = load volatile i32, ptr %p
        %e = add i32 %d, 1
        %f = icmp ult i32 %e, ROUNDS
        br i1 %f, label %second, label %loop
      loop:
        %j = add i32 %i, 1
        %more = icmp ult i32 %j, 1
        br i1 %more, label %outer, label %end
      end:
        ret i32 7
      }
      """;

  private static String marked(String function) {
    var prelude = ModuleText.of("s/A", ModuleText.Target.DEFAULT, List.of(), List.of()).text();
    var bytes = new ByteArrayOutputStream();
    var dump = Dump.parse("after:mark-unpolled:s/A.loop");
    var options =
        new CompilerOptions(0, ModuleText.Target.DEFAULT, Plan.CONCURRENT, true, List.of(dump));
    new ModuleCompiler(options, new PrintStream(bytes))
        .compile("s/A", new ModuleText(prelude + function, List.of("s/A.loop()I")));
    var text = bytes.toString();
    return text.substring(text.indexOf("loop:"), text.indexOf("br i1 %more"));
  }

  private static void check(boolean spared, String function) {
    var text = marked(function);
    assertEquals(spared, text.contains(LoopLabels.SECTION), text);
    assertEquals(!spared, text.contains(HelperModule.ENTRY_CHECK), text);
  }

  @ParameterizedTest
  @CsvSource({"500, true", "600, false"})
  void whatALoopHasInsideCounts(String rounds, boolean spared) {
    check(spared, NEST.replace("ROUNDS", rounds));
  }

  @ParameterizedTest
  @CsvSource({
    "i32, 0, 'add i32 %i, 1', 'icmp ne i32 %j, 1000'",
    "i32, 0, 'add i32 %i, 1', 'icmp slt i32 %j, 1000'",
    "i32, -20, 'add i32 %i, 1', 'icmp slt i32 %j, 20'",
    "i32, 1000, 'add i32 %i, -1', 'icmp sgt i32 %j, 0'",
    "i64, 1000, 'sub i64 %i, 3', 'icmp sgt i64 %j, 0'",
    "i32, 0, 'add i32 %i, 1', 'icmp ult i32 %j, %seven'",
    "i32, 0, 'add i32 %i, 1', 'icmp ult i32 %j, %least'",
    "i32, %n, 'lshr i32 %i, 7', 'icmp ne i32 %j, 0'",
    "i64, %m, 'lshr i64 %i, 1', 'icmp ugt i64 %i, 127'",
    "i32, %n, 'udiv i32 %i, 10', 'icmp ugt i32 %j, 9'",
    "i32, 1, 'shl i32 %i, 1', 'icmp ne i32 %j, 0'",
    "i8, 0, 'add i8 %i, 1', 'icmp ne i8 %j, 0'",
  })
  void theseEndSoon(String type, String first, String step, String condition) {
    check(true, FUNCTION.formatted("icmp ne i32 %n, 3", type, first, step, condition));
  }

  @ParameterizedTest
  @CsvSource({
    "i32, 0, 'add i32 %i, 1', 'icmp ne i32 %j, 2000'", // too many
    "i32, 0, 'add i32 %i, 1', 'icmp slt i32 %j, %n'",
    "i32, %n, 'add i32 %i, 1', 'icmp slt i32 %j, 1000'", // begins anywhere
    "i32, 0, 'add i32 %i, 3', 'icmp ne i32 %j, 1000'", // steps over it
    "i32, 0, 'mul i32 %i, 3', 'icmp ne i32 %j, 1000'",
    "i32, 5, 'xor i32 %i, 1', 'icmp ne i32 %j, 6'",
    "i32, %n, 'ashr i32 %i, 1', 'icmp ne i32 %j, 0'", // stays at -1
    "i32, 0, 'add i32 %i, 1', 'icmp ne i32 %j, %v'", // differs in each round
    "i32, 0, 'add i32 %v, 1', 'icmp ult i32 %j, 10'",
    "i32, 0, 'add i32 %i, 1', 'icmp ne i32 %j, %seven'", // which may be 0
  })
  void theseNeedPolls(String type, String first, String step, String condition) {
    check(false, FUNCTION.formatted("icmp ne i32 %n, 3", type, first, step, condition));
  }

  /** Either bounds it, or only both would. */
  @ParameterizedTest
  @CsvSource({"and, true", "or, false"})
  void twoConditionsMayDecide(String operator, boolean spared) {
    var step = "add i32 %i, 1\n  %a = icmp ult i32 %j, 9\n  %c = icmp ne i32 %v, 0";
    var condition = operator + " i1 %a, %c";
    check(spared, FUNCTION.formatted("icmp ne i32 %n, 3", "i32", "0", step, condition));
  }

  @ParameterizedTest
  @CsvSource({
    "'icmp ne i32 %seven, 0', 0, 1, 'icmp ne i32 %j, %seven'",
    "'icmp ugt i32 %seven, 1', 0, 1, 'icmp ne i32 %j, %seven'",
    "'icmp sgt i32 %sum, 0', %sum, -1, 'icmp sgt i32 %j, 0'",
    "'icmp slt i32 %n, 90', %byte, 1, 'icmp slt i32 %j, 300'",
    "'and i1 %few, %some', 0, 1, 'icmp ne i32 %j, %n'",
    "'and i1 %some, %few', 0, 1, 'icmp ne i32 %j, %n'",
  })
  void whatIsKnownAtTheEntryCounts(String enter, String first, int step, String condition) {
    check(true, FUNCTION.formatted(enter, "i32", first, "add i32 %i, " + step, condition));
  }
}
