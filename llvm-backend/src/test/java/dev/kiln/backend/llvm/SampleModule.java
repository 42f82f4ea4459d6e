package dev.kiln.backend.llvm;

import dev.kiln.backend.ir.ModuleText;
import java.util.List;

/** A module that uses everything the tables record: roots, handlers, null checks, inlining. */
public final class SampleModule {
  private SampleModule() {}

  /**
   * Methods {@code s/A.work}, {@code s/A.inner} (inlined into it) and {@code s/A.tiny} (a leaf).
   */
  public static ModuleText text() {
    var prelude = ModuleText.of("s/A", ModuleText.Target.DEFAULT, List.of(), List.of()).text();
    return new ModuleText(
        prelude + FUNCTIONS, List.of("s/A.work()I", "s/A.inner()I", "s/A.tiny(I)I"));
  }

  private static final String FUNCTIONS =
      """
      declare preserve_nonecc ptr addrspace(1) @"s/B.foo()Ls/A;"(ptr addrspace(1), i32)
      declare preserve_nonecc void @kiln_throw_npe() #1
      declare preserve_nonecc void @kiln_class_init(ptr) #3
      declare ptr addrspace(1) @kiln.ref.load(ptr addrspace(1)) #4
      declare void @kiln.ref.store(ptr addrspace(1), ptr addrspace(1)) #5
      declare noalias nonnull ptr addrspace(1) @kiln.new(i32, i64) #8
      declare noalias nonnull ptr addrspace(1) @kiln.newarray(i32, i32, i32) #9
      declare i32 @kiln.array.length(ptr addrspace(1)) #7
      declare nonnull ptr addrspace(1) @kiln.literal(ptr) #7
      declare ptr addrspace(1) @kiln.exception.take() #6
      declare i32 @kiln_personality(...)
      @"kiln.cid.s/A" = external hidden global i8, !absolute_symbol !0
      @"kiln.str.0" = external hidden global i8

      define hidden preserve_nonecc i32 @"s/A.inner()I"(ptr addrspace(1) %this) #0 gc "statepoint-example" personality ptr @kiln_personality {
        %null = icmp eq ptr addrspace(1) %this, null
        br i1 %null, label %npe, label %ok, !make.implicit !2
      npe:
        call preserve_nonecc void @kiln_throw_npe() [ "deopt"(i32 1, i32 2) ]
        unreachable
      ok:
        %at = getelementptr i8, ptr addrspace(1) %this, i64 12
        %v = load i32, ptr addrspace(1) %at, align 4, !tbaa !13
        %r = call preserve_nonecc ptr addrspace(1) @"s/B.foo()Ls/A;"(ptr addrspace(1) %this, i32 %v) [ "deopt"(i32 1, i32 7) ]
        ret i32 %v
      }

      define hidden preserve_nonecc i32 @"s/A.tiny(I)I"(i32 %n) #0 gc "statepoint-example" personality ptr @kiln_personality {
        %r = mul i32 %n, 3
        ret i32 %r
      }

      define hidden preserve_nonecc i32 @"s/A.work()I"(ptr addrspace(1) %a, ptr addrspace(1) %b, i32 %n) #0 gc "statepoint-example" personality ptr @kiln_personality {
        %i = call preserve_nonecc i32 @"s/A.inner()I"(ptr addrspace(1) %a) [ "deopt"(i32 0, i32 5) ]
        %o = invoke noalias nonnull ptr addrspace(1) @kiln.new(i32 ptrtoint (ptr @"kiln.cid.s/A" to i32), i64 24) [ "deopt"(i32 0, i32 6) ] to label %made unwind label %handler
      made:
        %s = call nonnull ptr addrspace(1) @kiln.literal(ptr @"kiln.str.0")
        %f = getelementptr i8, ptr addrspace(1) %o, i64 8
        call void @kiln.ref.store(ptr addrspace(1) %f, ptr addrspace(1) %b)
        %nb = icmp eq ptr addrspace(1) %b, null
        br i1 %nb, label %npe, label %store, !make.implicit !2
      npe:
        invoke preserve_nonecc void @kiln_throw_npe() [ "deopt"(i32 0, i32 9) ] to label %dead unwind label %handler
      dead:
        unreachable
      store:
        %g = getelementptr i8, ptr addrspace(1) %b, i64 8
        call void @kiln.ref.store(ptr addrspace(1) %g, ptr addrspace(1) %o)
        %arr = invoke noalias nonnull ptr addrspace(1) @kiln.newarray(i32 8, i32 %n, i32 2) [ "deopt"(i32 0, i32 11) ] to label %filled unwind label %handler
      filled:
        %h = getelementptr i8, ptr addrspace(1) %b, i64 16
        call void @kiln.ref.store(ptr addrspace(1) %h, ptr addrspace(1) %arr)
        %h2 = getelementptr i8, ptr addrspace(1) %b, i64 20
        call void @kiln.ref.store(ptr addrspace(1) %h2, ptr addrspace(1) %s)
        br label %loop
      loop:
        %k = phi i32 [ 0, %filled ], [ %k2, %next ]
        %p = phi ptr addrspace(1) [ %b, %filled ], [ %p2, %next ]
        %pn = icmp eq ptr addrspace(1) %p, null
        br i1 %pn, label %end, label %next
      next:
        %link = getelementptr i8, ptr addrspace(1) %p, i64 8
        %p2 = call ptr addrspace(1) @kiln.ref.load(ptr addrspace(1) %link)
        %k2 = add i32 %k, 1
        br label %loop
      end:
        %len = call i32 @kiln.array.length(ptr addrspace(1) %arr)
        %sum = add i32 %k, %len
        %sum2 = add i32 %sum, %i
        ret i32 %sum2
      handler:
        %lp = landingpad { ptr, i32 } catch ptr null
        %ex = call ptr addrspace(1) @kiln.exception.take()
        %ex.at = getelementptr i8, ptr addrspace(1) %b, i64 24
        call void @kiln.ref.store(ptr addrspace(1) %ex.at, ptr addrspace(1) %ex)
        ret i32 -1
      }
      """;
}
