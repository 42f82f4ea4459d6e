package dev.kiln.tests.fuzz;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.llvm.CompilerOptions;
import dev.kiln.backend.llvm.ModuleCompiler;
import dev.kiln.gc.spec.Plan;
import java.util.List;

/** A compiled object that has each section which is read of one. */
final class ObjectSeed {
  private static final String METHOD = "s/A.f()I";

  /**
   * A loop with a poll, which has a statepoint with a root; a bounded loop, which is labelled; an
   * implicit null check; a call with a landing pad.
   */
  private static final String FUNCTION =
      """
      declare preserve_nonecc void @kiln_throw_npe() #1
      declare preserve_nonecc i32 @"s/B.g()I"()
      declare i32 @kiln_personality(...)

      define hidden preserve_nonecc i32 @"s/A.f()I"(ptr %p, ptr addrspace(1) %o) #0 gc "statepoint-example" personality ptr @kiln_personality {
      entry:
        br label %loop
      loop:
        %v = load volatile i32, ptr %p
        %more = icmp eq i32 %v, 0
        br i1 %more, label %loop, label %bounded
      bounded:
        %i = phi i32 [ 0, %loop ], [ %next, %bounded ]
        store volatile i32 %i, ptr %p
        %next = add i32 %i, 1
        %again = icmp ult i32 %next, 1000
        br i1 %again, label %bounded, label %check
      check:
        %null = icmp eq ptr addrspace(1) %o, null
        br i1 %null, label %npe, label %try, !make.implicit !2
      npe:
        call preserve_nonecc void @kiln_throw_npe() [ "deopt"(i32 0, i32 2) ]
        unreachable
      try:
        %at = getelementptr i8, ptr addrspace(1) %o, i64 12
        %w = load i32, ptr addrspace(1) %at, align 4
        %r = invoke preserve_nonecc i32 @"s/B.g()I"() [ "deopt"(i32 0, i32 3) ] to label %end unwind label %handler
      end:
        %sum = add i32 %w, %r
        ret i32 %sum
      handler:
        %pad = landingpad { ptr, i32 } catch ptr null
        %x = load i32, ptr addrspace(1) %at, align 4
        ret i32 %x
      }
      """;

  private ObjectSeed() {}

  static byte[] bytes() {
    String prelude = ModuleText.of("s/A", ModuleText.Target.DEFAULT, List.of(), List.of()).text();
    CompilerOptions options =
        new CompilerOptions(2, ModuleText.Target.DEFAULT, Plan.CONCURRENT, true, List.of());
    return new ModuleCompiler(options, System.err)
        .compile("s/A", new ModuleText(prelude + FUNCTION, List.of(METHOD)));
  }
}
