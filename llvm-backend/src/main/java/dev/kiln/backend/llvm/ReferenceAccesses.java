package dev.kiln.backend.llvm;

import dev.kiln.gc.spec.Plan;
import dev.kiln.gc.spec.ReferenceAccess;
import dev.kiln.gc.spec.ReferenceAccess.Step;
import java.util.List;
import java.util.Map;

/**
 * The helpers that load and store references, as templates for {@link HelperModule}. What they do
 * in which order is the specification's ({@link ReferenceAccess}).
 */
final class ReferenceAccesses {
  private ReferenceAccesses() {}

  static String text(Plan.Barrier barrier) {
    var out = new StringBuilder();
    for (var space : List.of("ref:ptr addrspace(1)", "sref:ptr")) {
      var parts = space.split(":");
      String text = LOADS + store("store", "release") + store("store.volatile", "seq_cst");
      out.append(text.replace("$ACCESS", "kiln." + parts[0]).replace("$ADDRESS", parts[1]));
    }
    out.append(replacements()).append(loadWeak(barrier));
    return out.toString();
  }

  private static String store(String name, String ordering) {
    return """

        $DEFINE void @$ACCESS.%s($ADDRESS %%at, ptr addrspace(1) %%value) #0 {
        %s  ret void
        }
        """
        .formatted(
            name,
            body(
                ReferenceAccess.STORE,
                Map.of(
                    Step.SHADE,
                    SHADE.formatted("value"),
                    Step.WRITE,
                    """
                      %bits = call i32 @kiln.encode(ptr addrspace(1) %value)
                      store atomic i32 %bits, $ADDRESS %at $ORDERING, align 4
                    """
                        .replace("$ORDERING", ordering))));
  }

  private static String replacements() {
    String compare =
        """
          %old = call i32 @kiln.encode(ptr addrspace(1) %expect)
          %bits = call i32 @kiln.encode(ptr addrspace(1) %new)
          %pair = cmpxchg ptr addrspace(1) %at, i32 %old, i32 %bits seq_cst seq_cst, align 4
        """;
    String exchange =
        """
          %bits = call i32 @kiln.encode(ptr addrspace(1) %new)
          %found = atomicrmw xchg ptr addrspace(1) %at, i32 %bits seq_cst, align 4
        """;
    return REPLACEMENTS
        .replace("$CAS", replace(compare))
        .replace("$CMPXCHG", replace(compare))
        .replace("$XCHG", replace(exchange));
  }

  private static String replace(String write) {
    return body(
        ReferenceAccess.REPLACE, Map.of(Step.SHADE, SHADE.formatted("new"), Step.WRITE, write));
  }

  private static String loadWeak(Plan.Barrier barrier) {
    Map<Step, String> code =
        barrier == Plan.Barrier.NONE
            ? Map.of(Step.READ, READ, Step.VETO, "", Step.FILTER, "", Step.SHADE, PASS)
            // One slow path does all that is to be done while the barrier is on.
            : Map.of(Step.READ, READ, Step.VETO, WEAK_SLOW, Step.FILTER, "", Step.SHADE, "");
    return """

        $DEFINE ptr addrspace(1) @kiln.ref.load.weak(ptr addrspace(1) %%at) #0 {
        %s}
        """
        .formatted(body(ReferenceAccess.LOAD_WEAK, code));
  }

  /** The code of the steps in their order. */
  private static String body(ReferenceAccess access, Map<Step, String> code) {
    var out = new StringBuilder();
    for (Step step : access.steps()) {
      String text = code.get(step);
      if (text == null) {
        throw new IllegalStateException("no code for " + step + " of " + access);
      }
      out.append(text);
    }
    return out.toString();
  }

  private static final String SHADE =
      """
        call void @kiln.shade(ptr addrspace(1) %%%s)
      """;

  private static final String READ =
      """
        %bits = load atomic i32, ptr addrspace(1) %at acquire, align 4
        %loaded = call ptr addrspace(1) @kiln.decode(i32 %bits)
      """;

  private static final String PASS =
      """
        ret ptr addrspace(1) %loaded
      """;

  private static final String WEAK_SLOW =
      """
        %thread = $THREAD
        %flag = getelementptr i8, ptr %thread, i64 $MARKING
        %marking = load i64, ptr %flag
        %on = icmp ne i64 %marking, 0
        br i1 %on, label %slow, label %done, !prof !0
      slow:
        %kept = call $BARRIER_CCptr addrspace(1) @kiln_weak_slow(ptr addrspace(1) %loaded)
        br label %done
      done:
        %ref = phi ptr addrspace(1) [ %loaded, %0 ], [ %kept, %slow ]
        ret ptr addrspace(1) %ref
      """;

  private static final String LOADS =
      """

      $DEFINE ptr addrspace(1) @$ACCESS.load($ADDRESS %at) #0 {
        %bits = load atomic i32, $ADDRESS %at unordered, align 4
        %ref = call ptr addrspace(1) @kiln.decode(i32 %bits)
        ret ptr addrspace(1) %ref
      }

      $DEFINE ptr addrspace(1) @$ACCESS.load.volatile($ADDRESS %at) #0 {
        %bits = load atomic i32, $ADDRESS %at seq_cst, align 4
        %ref = call ptr addrspace(1) @kiln.decode(i32 %bits)
        ret ptr addrspace(1) %ref
      }
      """;

  private static final String REPLACEMENTS =
      """

      $DEFINE i1 @kiln.ref.cas(ptr addrspace(1) %at, ptr addrspace(1) %expect, ptr addrspace(1) %new) #0 {
      $CAS  %done = extractvalue { i32, i1 } %pair, 1
        ret i1 %done
      }

      $DEFINE ptr addrspace(1) @kiln.ref.cmpxchg(ptr addrspace(1) %at, ptr addrspace(1) %expect, ptr addrspace(1) %new) #0 {
      $CMPXCHG  %found = extractvalue { i32, i1 } %pair, 0
        %ref = call ptr addrspace(1) @kiln.decode(i32 %found)
        ret ptr addrspace(1) %ref
      }

      $DEFINE ptr addrspace(1) @kiln.ref.xchg(ptr addrspace(1) %at, ptr addrspace(1) %new) #0 {
      $XCHG  %ref = call ptr addrspace(1) @kiln.decode(i32 %found)
        ret ptr addrspace(1) %ref
      }
      """;
}
