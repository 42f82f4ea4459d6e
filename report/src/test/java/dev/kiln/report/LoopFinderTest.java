package dev.kiln.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.llvm.CompilerOptions;
import dev.kiln.backend.llvm.Disassembler;
import dev.kiln.backend.llvm.ModuleCompiler;
import dev.kiln.backend.llvm.SeededFault;
import dev.kiln.gc.spec.Plan;
import dev.kiln.report.machine.CallSite;
import dev.kiln.report.machine.CompiledObject;
import dev.kiln.report.machine.FunctionCode;
import dev.kiln.report.machine.LoopFinder;
import dev.kiln.report.machine.LoopFinder.Loop;
import dev.kiln.report.machine.LoopFinder.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles functions with loops of each kind and finds them in the machine code. */
class LoopFinderTest {
  private static final String FUNCTION =
      "define hidden preserve_nonecc i32 @\"s/A.%s()I\"(ptr %%p) #0 gc \"statepoint-example\" {\n"
          + "%s}\n";

  private static final String NEST =
      """
      entry:
        br label %outer
      outer:
        %j = phi i32 [ 0, %entry ], [ %j2, %next ]
        %x = load volatile i32, ptr %p
        %most = and i32 %x, MASK
        br label %loop
      loop:
        %i = phi i32 [ 0, %outer ], [ %i2, %loop ]
        %v = load volatile i32, ptr %p
        call void asm sideeffect "", ""() noduplicate "gc-leaf-function"
        %i2 = add nuw nsw i32 %i, 1
        %more = icmp ult i32 %i2, %most
        br i1 %more, label %loop, label %next
      next:
        %w = load volatile i32, ptr %p
        %j2 = add nuw nsw i32 %j, 1
        %again = AGAIN
        br i1 %again, label %outer, label %end
      end:
        ret i32 %w
      """;

  private static String nest(int mask, String again) {
    return NEST.replace("MASK", "" + mask).replace("AGAIN", again);
  }

  private static String twice(String condition, String operator) {
    return """
        entry:
          br label %loop
        loop:
          %i = phi i32 [ 105, %entry ], [ %i2, %loop ]
          store volatile i32 %i, ptr %p
          %i2 = add nsw i32 %i, -1
          %odd = and i32 %i2, 1
          %even = icmp eq i32 %odd, 0
          %big = icmp ugt i32 %i2, 89
          %a = or i1 %big, %even
          %b = CONDITION
          %more = OPERATOR i1 %b, %a
          br i1 %more, label %loop, label %end
        end:
          ret i32 %i2
        """
        .replace("CONDITION", condition)
        .replace("OPERATOR", operator)
        .replace("or i1 %b, %a", "or i1 %b, %big");
  }

  private static final Map<String, String> BODIES = new HashMap<>();

  static {
    BODIES.putAll(
        Map.of(
            "shortNest",
            nest(15, "icmp ult i32 %j2, 60"),
            "falls",
            """
            entry:
              br label %head
            head:
              %i = phi i32 [ 0, %entry ], [ %i2, %latch ]
              %more = icmp ult i32 %i, 900
              br i1 %more, label %body, label %end
            body:
              %v = load volatile i32, ptr %p
              %some = icmp eq i32 %v, 0
              br i1 %some, label %latch, label %odd
            latch:
              %i2 = add i32 %i, 1
              br label %head
            odd:
              store volatile i32 5, ptr %p
              br label %latch
            end:
              ret i32 7
            """,
            "longNest",
            nest(511, "icmp ult i32 %j2, 900"),
            // The code generator makes two jumps of each.
            "both",
            twice("icmp ne i32 %i2, 0", "and"),
            "either",
            twice("icmp ugt i32 %i2, 20", "or"),
            "endlessNest",
            nest(511, "icmp eq i32 %w, 0"),
            // A lock: what it expects is not what the last exchange found.
            "spins",
            """
            call void asm sideeffect "1: xorl %eax, %eax\\0A lock cmpxchgl %ecx, ($0)\\0A jne 1b",
                "r,~{rax},~{memory}"(ptr %p) "gc-leaf-function"
            ret i32 7
          """,
            // What it expects next is not what it found, either.
            "forgets",
            """
            call void asm sideeffect "1: lock cmpxchgl %ecx, ($0)\\0A movl $$0, %eax\\0A jne 1b",
                "r,~{rax},~{memory}"(ptr %p) "gc-leaf-function"
            ret i32 7
          """,
            "jumps",
            """
            call void asm sideeffect "testl %ecx, %ecx\\0A je 1f\\0A jmpq *%rcx\\0A1:",
                "~{rcx},~{memory}"() "gc-leaf-function"
            ret i32 7
          """));
    BODIES.putAll(
        Map.of(
            "allocates",
            // In assembler, because LLVM's own loops all get polls; later passes merge calls into
            // such.
            """
            call void asm sideeffect "1: callq kiln_alloc_slow\\0A testl %eax, %eax\\0A je 1b",
                "~{rax},~{memory}"() "gc-leaf-function"
            ret i32 7
          """,
            "allocatesInline",
            """
            call void asm sideeffect "1: testl %ecx, %ecx\\0A je 2f\\0A callq kiln_alloc_slow\\0A2: testl %eax, %eax\\0A je 1b",
                "~{rax},~{rcx},~{memory}"() "gc-leaf-function"
            ret i32 7
          """,
            "bounded",
            """
          entry:
            br label %loop
          loop:
            %i = phi i32 [ 0, %entry ], [ %i2, %loop ]
            %v = load volatile i32, ptr %p
            %i2 = add nuw nsw i32 %i, 1
            %more = icmp ult i32 %i2, 1000
            br i1 %more, label %loop, label %end
          end:
            ret i32 %v
          """,
            "endless",
            """
          entry:
            br label %loop
          loop:
            %v = load volatile i32, ptr %p
            %more = icmp eq i32 %v, 0
            br i1 %more, label %loop, label %end
          end:
            ret i32 %v
          """,
            "twoEntries",
            """
          entry:
            %c = load volatile i32, ptr %p
            %left = icmp eq i32 %c, 3
            br i1 %left, label %a, label %b
          a:
            %v = load volatile i32, ptr %p
            %x = icmp eq i32 %v, 0
            br i1 %x, label %b, label %end
          b:
            store volatile i32 5, ptr %p
            %w = load volatile i32, ptr %p
            %y = icmp eq i32 %w, 1
            br i1 %y, label %a, label %end
          end:
            ret i32 7
          """,
            "retry",
            """
            %v = atomicrmw nand ptr %p, i32 7 seq_cst
            ret i32 %v
          """,
            "switched",
            """
          entry:
            br label %loop
          loop:
            %v = load volatile i32, ptr %p
            switch i32 %v, label %end [ i32 0, label %c0
              i32 1, label %c1
              i32 2, label %c2
              i32 3, label %c3
              i32 4, label %c4
              i32 5, label %c5 ]
          c0:
            store volatile i32 91, ptr %p
            br label %loop
          c1:
            store volatile i16 17, ptr %p
            br label %loop
          c2:
            store volatile i8 12, ptr %p
            br label %loop
          c3:
            store volatile i64 55, ptr %p
            br label %loop
          c4:
            %t = load volatile i64, ptr %p
            br label %loop
          c5:
            fence seq_cst
            br label %loop
          end:
            ret i32 %v
          """,
            "switches",
            """
          entry:
            %v = load volatile i32, ptr %p
            switch i32 %v, label %second [ i32 0, label %a0
              i32 1, label %a1
              i32 2, label %a2
              i32 3, label %a3 ]
          a0:
            store volatile i32 91, ptr %p
            br label %second
          a1:
            store volatile i16 17, ptr %p
            br label %second
          a2:
            store volatile i8 12, ptr %p
            br label %second
          a3:
            store volatile i64 55, ptr %p
            br label %second
          second:
            %w = load volatile i32, ptr %p
            switch i32 %w, label %end [ i32 10, label %b0
              i32 11, label %b1
              i32 12, label %b2
              i32 13, label %b3 ]
          b0:
            store volatile i32 92, ptr %p
            br label %end
          b1:
            store volatile i16 18, ptr %p
            br label %end
          b2:
            store volatile i8 13, ptr %p
            br label %end
          b3:
            store volatile i64 56, ptr %p
            br label %end
          end:
            ret i32 %w
          """));
  }

  private static final Map<String, FunctionCode> CODE = new HashMap<>();

  @BeforeAll
  static void compile() {
    var text =
        new StringBuilder(
            ModuleText.of("s/A", ModuleText.Target.DEFAULT, List.of(), List.of()).text());
    BODIES.forEach((name, body) -> text.append(FUNCTION.formatted(name, body)));
    var options =
        new CompilerOptions(2, ModuleText.Target.DEFAULT, Plan.CONCURRENT, true, List.of());
    var methods = BODIES.keySet().stream().map(name -> "s/A." + name + "()I").toList();
    var file =
        new ModuleCompiler(options, System.err)
            .compile("s/A", new ModuleText(text.toString(), methods));
    try (var disassembler = new Disassembler()) {
      var object = new CompiledObject(file, disassembler);
      for (var symbol : object.functions()) {
        CODE.put(symbol.name(), new FunctionCode(object, symbol));
      }
    }
  }

  /** As the compiler makes it, but the polls of one function are taken out again. */
  private static LoopFinder withoutPolls(String name) {
    var method = "s/A." + name + "()I";
    var fault = new SeededFault(SeededFault.Kind.POLL, method);
    return alone(
        name,
        new CompilerOptions(
            2, ModuleText.Target.DEFAULT, Plan.CONCURRENT, true, List.of(), false, fault));
  }

  private static LoopFinder alone(String name, CompilerOptions options) {
    var text =
        ModuleText.of("s/A", ModuleText.Target.DEFAULT, List.of(), List.of()).text()
            + FUNCTION.formatted(name, BODIES.get(name));
    var method = "s/A." + name + "()I";
    var file =
        new ModuleCompiler(options, System.err)
            .compile("s/A", new ModuleText(text, List.of(method)));
    try (var disassembler = new Disassembler()) {
      var object = new CompiledObject(file, disassembler);
      var code = new FunctionCode(object, object.functions().get(0));
      return new LoopFinder(code, callee -> true);
    }
  }

  private static LoopFinder loops(String name) {
    return new LoopFinder(CODE.get("s/A." + name + "()I"), callee -> true);
  }

  private static List<Reason> unpolled(String name) {
    return loops(name).unpolled().stream().map(Loop::reason).toList();
  }

  private static long polls(String name) {
    return CODE.get("s/A." + name + "()I").calls().stream()
        .filter(call -> "kiln_poll_slow".equals(call.callee()))
        .filter(call -> loops(name).isLoopPoll(call.address()))
        .count();
  }

  @Test
  void aBoundedLoopNeedsNoPoll() {
    assertEquals(List.of(Reason.BOUNDED), unpolled("bounded"));
    assertEquals(1, loops("bounded").loops());
    assertEquals(0, polls("bounded"));
  }

  /** The label stands between the two, where the next block begins already. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theBlockThatLeadsBackMayFallIntoTheFirst(int level) {
    var options =
        new CompilerOptions(level, ModuleText.Target.DEFAULT, Plan.CONCURRENT, true, List.of());
    var reasons = alone("falls", options).unpolled().stream().map(Loop::reason).toList();
    assertEquals(List.of(Reason.BOUNDED), reasons);
  }

  @Test
  void aNestOfFewRoundsNeedsNoPoll() {
    assertEquals(List.of(Reason.BOUNDED), unpolled("shortNest"));
    assertEquals(2, loops("shortNest").loops());
    assertEquals(0, polls("shortNest"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"both", "either"})
  void twoJumpsMayLeadBackFromALabel(String name) {
    assertEquals(List.of(Reason.BOUNDED), unpolled(name));
    assertEquals(0, polls(name));
  }

  @Test
  void aNestOfBoundedLoopsPollsIfItTakesLong() {
    assertEquals(List.of(Reason.BOUNDED), unpolled("longNest"));
    assertEquals(1, polls("longNest"));
  }

  @Test
  void aLoopAroundABoundedOnePolls() {
    assertEquals(List.of(Reason.BOUNDED), unpolled("endlessNest"));
    assertEquals(1, polls("endlessNest"));
    var forgotten = withoutPolls("endlessNest").unpolled().stream().map(Loop::reason).toList();
    assertEquals(List.of(Reason.BOUNDED, Reason.NONE), forgotten);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spins", "forgets"})
  void aLockThatSpinsIsNoRetriedExchange(String name) {
    assertEquals(List.of(Reason.NONE), unpolled(name));
  }

  @Test
  void aJumpToAnywhereLeavesTheMethod() {
    var left = CODE.get("s/A.jumps()I").calls().stream().filter(CallSite::tail).toList();
    assertEquals(1, left.size());
    assertNull(left.get(0).callee());
  }

  @Test
  void anEndlessLoopPolls() {
    assertEquals(List.of(), unpolled("endless"));
    assertEquals(1, loops("endless").loops());
    assertEquals(1, polls("endless"));
  }

  @Test
  void aLoopWithTwoEntriesPolls() {
    assertEquals(List.of(), unpolled("twoEntries"));
    assertTrue(polls("twoEntries") > 0);
  }

  @Test
  void aRetriedExchangeNeedsNoPoll() {
    assertEquals(List.of(Reason.RETRY), unpolled("retry"));
  }

  @Test
  void aLoopThatAllocatesInEachRoundNeedsNoPoll() {
    assertEquals(List.of(Reason.ALLOCATES), unpolled("allocates"));
  }

  @Test
  void aLoopThatCanGoRoundWithoutTheAllocatorHasNoExcuse() {
    assertEquals(List.of(Reason.ALLOCATES, Reason.NONE), unpolled("allocatesInline"));
  }

  @Test
  void aLoopThroughASwitchIsSeen() {
    assertEquals(List.of(), unpolled("switched"));
    assertTrue(loops("switched").loops() > 0);
    assertTrue(polls("switched") > 0);
  }

  @Test
  void switchesKeepToTheirTables() {
    assertEquals(0, loops("switches").loops());
    assertEquals(List.of(), unpolled("switches"));
  }
}
