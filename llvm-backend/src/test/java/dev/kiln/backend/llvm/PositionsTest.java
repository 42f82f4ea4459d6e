package dev.kiln.backend.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kiln.backend.ir.Declaration;
import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.ir.SourcePlace;
import dev.kiln.backend.object.ObjectFacts.Function;
import dev.kiln.backend.object.ObjectFacts.Safepoint;
import dev.kiln.backend.object.ObjectReader;
import dev.kiln.gc.spec.Plan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What objects say of slow calls that had no state when the optimizer saw them. */
class PositionsTest {
  private static final List<Declaration> DECLARATIONS =
      List.of(
          new Declaration("kiln.literal", "declare nonnull ptr addrspace(1) @kiln.literal(ptr) #7"),
          new Declaration("kiln.mirror", "declare nonnull ptr addrspace(1) @kiln.mirror(ptr) #7"),
          new Declaration(
              "s/B.foo()I", "declare preserve_nonecc i32 @\"s/B.foo()I\"(ptr addrspace(1))"),
          new Declaration("text", "@text = external hidden global i8"),
          new Declaration("other", "@other = external hidden global i8"));

  private static FunctionIr function(String name, String body) {
    var head = "preserve_nonecc i32 @\"s/A.%s()I\"() #0 gc \"statepoint-example\"";
    return new FunctionIr(
        "s/A." + name + "()I",
        head.formatted(name),
        body.replace('$', FunctionIr.METHOD_MARK).replace('~', FunctionIr.PLACE_MARK),
        List.of(),
        DECLARATIONS,
        List.of(),
        10,
        true,
        null);
  }

  /** Marks without line information: a column is an instruction's index and 1. */
  private static final FunctionIr INNER =
      function(
          "inner",
          """
          entry:
            %s = call nonnull ptr addrspace(1) @kiln.literal(ptr @text), !dbg ~0,8~
            %r = call preserve_nonecc i32 @"s/B.foo()I"(ptr addrspace(1) %s) [ "deopt"(i32 $, i32 9) ], !dbg ~0,10~
            ret i32 %r
          """);

  private static final FunctionIr OUTER =
      function(
          "outer",
          """
          entry:
            %m = call nonnull ptr addrspace(1) @kiln.mirror(ptr @other), !dbg ~0,3~
            %a = call preserve_nonecc i32 @"s/B.foo()I"(ptr addrspace(1) %m) [ "deopt"(i32 $, i32 4) ], !dbg ~0,5~
            %b = call preserve_nonecc i32 @"s/A.inner()I"() [ "deopt"(i32 $, i32 6) ], !dbg ~0,7~
            br label %loop, !dbg ~0,8~
          loop:
            %k = phi i32 [ %a, %entry ], [ %next, %loop ]
            %half = lshr i32 %k, 1
            %odd = and i32 %k, 1
            %some = mul i32 %half, %b
            %next = xor i32 %some, %odd
            %end = icmp eq i32 %next, 1
            br i1 %end, label %out, label %loop, !dbg ~0,21~
          out:
            ret i32 %next
          """);

  private static final FunctionIr TWICE =
      function(
          "twice",
          """
          entry:
            %a = call preserve_nonecc i32 @"s/A.inner()I"() [ "deopt"(i32 $, i32 4) ], !dbg ~30,5~
            %b = call preserve_nonecc i32 @"s/A.inner()I"() [ "deopt"(i32 $, i32 6) ], !dbg ~30,7~
            %sum = add i32 %a, %b
            ret i32 %sum
          """);

  private static FunctionIr withLines(FunctionIr function, int line) {
    return new FunctionIr(
        function.symbol(),
        function.head(),
        function.body().replace("\u00030,", "\u000331,"),
        function.tbaaFields(),
        function.declarations(),
        function.callees(),
        function.instructions(),
        function.inlinable(),
        new SourcePlace("A.java", "A." + line, line));
  }

  private static Set<List<Integer>> states(Function function) {
    var states = new HashSet<List<Integer>>();
    for (Safepoint safepoint : function.safepoints()) {
      states.add(Arrays.stream(safepoint.states()).boxed().toList());
    }
    return states;
  }

  /** A debugger sees both, though no column tells them apart. */
  @Test
  void callsThatWereInlinedInOneLineStayTwo() {
    var text =
        ModuleText.of(
            "s/A",
            ModuleText.Target.DEFAULT,
            List.of(withLines(TWICE, 29)),
            List.of(withLines(INNER, 31)));
    var dump = CompilerOptions.Dump.parse("after:positions:s/A.twice");
    var options =
        new CompilerOptions(2, ModuleText.Target.DEFAULT, Plan.CONCURRENT, true, List.of(dump));
    var bytes = new ByteArrayOutputStream();
    new ModuleCompiler(options, new PrintStream(bytes)).compile("s/A", text);
    var locations =
        bytes
            .toString()
            .lines()
            .filter(line -> line.contains("@\"s/B.foo()I\"("))
            .map(line -> line.substring(line.indexOf("!dbg")))
            .toList();
    assertEquals(2, locations.size(), bytes.toString());
    assertNotEquals(locations.get(0), locations.get(1), bytes.toString());
  }

  @Test
  void theyAreWhereTheirHelpersWereCalled() {
    var text = ModuleText.of("s/A", ModuleText.Target.DEFAULT, List.of(OUTER), List.of(INNER));
    var options =
        new CompilerOptions(2, ModuleText.Target.DEFAULT, Plan.CONCURRENT, true, List.of());
    var nowhere = new PrintStream(PrintStream.nullOutputStream());
    var object = new ModuleCompiler(options, nowhere).compile("s/A", text);
    var functions = ObjectReader.read(object).functions();
    assertEquals(1, functions.size());
    assertEquals(
        Set.of(
            List.of(0, 0), // the entry's poll
            List.of(0, 2), // the mirror
            List.of(0, 4),
            List.of(0, 6, 1, 7), // the literal that was inlined
            List.of(0, 6, 1, 9),
            List.of(0, 20)), // the loop's poll
        states(functions.get(0)));
  }
}
