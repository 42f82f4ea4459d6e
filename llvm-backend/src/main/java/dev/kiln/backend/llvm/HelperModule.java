package dev.kiln.backend.llvm;

import dev.kiln.gc.spec.ClassRecord;
import dev.kiln.gc.spec.ObjectLayout;
import dev.kiln.gc.spec.Plan;
import dev.kiln.gc.spec.RuntimeEntries;
import dev.kiln.gc.spec.RuntimeEntry;
import dev.kiln.gc.spec.ThreadLayout;
import java.util.List;
import java.util.Map;

/**
 * The bodies of the helpers that stay opaque while methods are optimized: reference codec, barrier,
 * allocation, literals, mirrors, polls. Generated from the collector's specification for a plan.
 *
 * <p>All are {@code alwaysinline} and {@code linkonce_odr}: after inlining nothing of them is left.
 * Slow calls carry an empty {@code "deopt"()} bundle, which the inliner fills with the caller's
 * state, and {@link Positions} where the caller has none.
 *
 * <p>Reference stores are release stores: on x86-64 this costs no instruction and keeps an object's
 * header, zeroes and final fields before its publication.
 */
public final class HelperModule {
  /** Declared and called at the entry of methods by {@link EntryChecks}. */
  static final String ENTRY_CHECK = "kiln.entry.check";

  /** The body that LLVM's place-safepoints pass copies onto loop edges. */
  static final String LOOP_POLL = "gc.safepoint_poll";

  private static final List<RuntimeEntry> ENTRIES =
      List.of(
          RuntimeEntries.POLL_SLOW,
          RuntimeEntries.ALLOC_SLOW,
          RuntimeEntries.ALLOC_ARRAY_SLOW,
          RuntimeEntries.LITERAL_SLOW,
          RuntimeEntries.MIRROR_SLOW,
          RuntimeEntries.BARRIER_SLOW,
          RuntimeEntries.WEAK_SLOW);

  private HelperModule() {}

  /**
   * The module's IR text.
   *
   * @param dataLayout the data layout of the modules it will be linked into
   * @param triple their triple
   */
  public static String text(Plan plan, String dataLayout, String triple) {
    var out = new StringBuilder();
    out.append("target datalayout = \"").append(dataLayout).append("\"\n");
    out.append("target triple = \"").append(triple).append("\"\n\n");
    out.append("@kiln_thread = external hidden thread_local(localexec) global [");
    out.append(ThreadLayout.SIZE).append(" x i8]\n");
    out.append("declare ptr @llvm.threadlocal.address.p0(ptr)\n");
    out.append("declare ptr @llvm.frameaddress.p0(i32)\n");
    ENTRIES.forEach(entry -> out.append(entry.declaration()).append('\n'));
    out.append(substitute(CODEC));
    out.append(substitute(plan.barrier() == Plan.Barrier.NONE ? NO_BARRIER : SHADE_NEW_VALUE));
    out.append(substitute(ReferenceAccesses.text(plan.barrier())));
    out.append(substitute(OBJECTS));
    out.append(substitute(ALLOCATION));
    out.append(substitute(LAZY));
    out.append(substitute(THREAD));
    out.append(substitute(POLLS));
    out.append("attributes #0 = { alwaysinline nounwind }\n");
    out.append("attributes #1 = { alwaysinline }\n");
    out.append("!0 = !{!\"branch_weights\", i32 1, i32 1000000}\n");
    out.append("!1 = !{i32 0, i32 -2147483648}\n");
    return out.toString();
  }

  private static String substitute(String template) {
    var text = template;
    for (var fact : FACTS.entrySet()) {
      text = text.replace(fact.getKey(), fact.getValue());
    }
    return text;
  }

  private static final Map<String, String> FACTS =
      Map.ofEntries(
          Map.entry("$REF_SHIFT", "" + ObjectLayout.REF_SHIFT),
          Map.entry("$CLASS_OFFSET", "" + ObjectLayout.CLASS_OFFSET),
          Map.entry("$LENGTH_OFFSET", "" + ObjectLayout.ARRAY_LENGTH_OFFSET),
          Map.entry(
              "$ARRAY_BASE_ROUNDED", "" + (ObjectLayout.ARRAY_BASE + ObjectLayout.GRANULE - 1)),
          Map.entry("$GRANULE_LESS_1", "" + (ObjectLayout.GRANULE - 1)),
          Map.entry("$GRANULE_MASK", "" + -ObjectLayout.GRANULE),
          Map.entry("$STACK_LIMIT", "" + ThreadLayout.STACK_LIMIT),
          Map.entry("$ALLOC_PTR", "" + ThreadLayout.ALLOC_PTR),
          Map.entry("$ALLOC_END", "" + ThreadLayout.ALLOC_END),
          Map.entry("$MARKING", "" + ThreadLayout.MARKING),
          Map.entry("$EXCEPTION", "" + ThreadLayout.EXCEPTION),
          Map.entry("$JAVA_THREAD", "" + ThreadLayout.JAVA_THREAD),
          Map.entry("$MIRROR_AT", "" + ClassRecord.MIRROR),
          Map.entry("$MIRROR_CC", RuntimeEntries.MIRROR_SLOW.convention()),
          Map.entry("$BARRIER_CC", RuntimeEntries.BARRIER_SLOW.convention()),
          Map.entry("$LITERAL_CC", RuntimeEntries.LITERAL_SLOW.convention()),
          Map.entry("$DEFINE", "define linkonce_odr hidden"),
          Map.entry("$THREAD", "call ptr @llvm.threadlocal.address.p0(ptr @kiln_thread)"));

  private static final String CODEC =
      """

      $DEFINE ptr addrspace(1) @kiln.decode(i32 %bits) #0 {
        %wide = zext i32 %bits to i64
        %address = shl nuw nsw i64 %wide, $REF_SHIFT
        %ref = inttoptr i64 %address to ptr addrspace(1)
        ret ptr addrspace(1) %ref
      }

      $DEFINE i32 @kiln.encode(ptr addrspace(1) %ref) #0 {
        %address = ptrtoint ptr addrspace(1) %ref to i64
        %wide = lshr i64 %address, $REF_SHIFT
        %bits = trunc i64 %wide to i32
        ret i32 %bits
      }
      """;

  private static final String SHADE_NEW_VALUE =
      """

      $DEFINE void @kiln.shade(ptr addrspace(1) %value) #0 {
        %thread = $THREAD
        %flag = getelementptr i8, ptr %thread, i64 $MARKING
        %marking = load i64, ptr %flag
        %on = icmp ne i64 %marking, 0
        br i1 %on, label %check, label %done, !prof !0
      check:
        %some = icmp ne ptr addrspace(1) %value, null
        br i1 %some, label %slow, label %done
      slow:
        call $BARRIER_CCvoid @kiln_barrier_slow(ptr addrspace(1) %value)
        br label %done
      done:
        ret void
      }
      """;

  private static final String NO_BARRIER =
      """

      $DEFINE void @kiln.shade(ptr addrspace(1) %value) #0 {
        ret void
      }
      """;

  private static final String OBJECTS =
      """

      $DEFINE i32 @kiln.class(ptr addrspace(1) %object) #0 {
        %at = getelementptr i8, ptr addrspace(1) %object, i64 $CLASS_OFFSET
        %cid = load i32, ptr addrspace(1) %at
        ret i32 %cid
      }

      $DEFINE i32 @kiln.array.length(ptr addrspace(1) %array) #0 {
        %at = getelementptr i8, ptr addrspace(1) %array, i64 $LENGTH_OFFSET
        %length = load i32, ptr addrspace(1) %at, !range !1
        ret i32 %length
      }
      """;

  private static final String ALLOCATION =
      """

      $DEFINE ptr addrspace(1) @kiln.new(i32 %cid, i64 %size) #1 {
        %thread = $THREAD
        %top.at = getelementptr i8, ptr %thread, i64 $ALLOC_PTR
        %end.at = getelementptr i8, ptr %thread, i64 $ALLOC_END
        %padded = add i64 %size, $GRANULE_LESS_1
        %bytes = and i64 %padded, $GRANULE_MASK
        %old = load i64, ptr %top.at
        %end = load i64, ptr %end.at
        %new = add i64 %old, %bytes
        %full = icmp ugt i64 %new, %end
        br i1 %full, label %slow, label %fast, !prof !0
      fast:
        store i64 %new, ptr %top.at
        %made = inttoptr i64 %old to ptr addrspace(1)
        %class.at = getelementptr i8, ptr addrspace(1) %made, i64 $CLASS_OFFSET
        store i32 %cid, ptr addrspace(1) %class.at
        br label %done
      slow:
        %slowly = call preserve_nonecc ptr addrspace(1) @kiln_alloc_slow(i32 %cid, i64 %size) [ "deopt"() ]
        br label %done
      done:
        %object = phi ptr addrspace(1) [ %made, %fast ], [ %slowly, %slow ]
        ret ptr addrspace(1) %object
      }

      $DEFINE ptr addrspace(1) @kiln.newarray(i32 %cid, i32 %length, i32 %shift) #1 {
        %thread = $THREAD
        %top.at = getelementptr i8, ptr %thread, i64 $ALLOC_PTR
        %end.at = getelementptr i8, ptr %thread, i64 $ALLOC_END
        %count = zext i32 %length to i64
        %scale = zext i32 %shift to i64
        %payload = shl nuw nsw i64 %count, %scale
        %padded = add nuw nsw i64 %payload, $ARRAY_BASE_ROUNDED
        %bytes = and i64 %padded, $GRANULE_MASK
        %old = load i64, ptr %top.at
        %end = load i64, ptr %end.at
        %new = add i64 %old, %bytes
        %full = icmp ugt i64 %new, %end
        br i1 %full, label %slow, label %fast, !prof !0
      fast:
        store i64 %new, ptr %top.at
        %made = inttoptr i64 %old to ptr addrspace(1)
        %class.at = getelementptr i8, ptr addrspace(1) %made, i64 $CLASS_OFFSET
        store i32 %cid, ptr addrspace(1) %class.at
        %length.at = getelementptr i8, ptr addrspace(1) %made, i64 $LENGTH_OFFSET
        store i32 %length, ptr addrspace(1) %length.at
        br label %done
      slow:
        %slowly = call preserve_nonecc ptr addrspace(1) @kiln_alloc_array_slow(i32 %cid, i32 %length, i32 %shift) [ "deopt"() ]
        br label %done
      done:
        %array = phi ptr addrspace(1) [ %made, %fast ], [ %slowly, %slow ]
        ret ptr addrspace(1) %array
      }
      """;

  private static final String LAZY =
      """

      $DEFINE ptr addrspace(1) @kiln.literal(ptr %slot) #1 {
        %bits = load atomic i32, ptr %slot monotonic, align 4
        %made = icmp ne i32 %bits, 0
        br i1 %made, label %fast, label %slow
      fast:
        %known = call ptr addrspace(1) @kiln.decode(i32 %bits)
        br label %done
      slow:
        %slowly = call $LITERAL_CCptr addrspace(1) @kiln_literal_slow(ptr %slot) [ "deopt"() ]
        br label %done
      done:
        %ref = phi ptr addrspace(1) [ %known, %fast ], [ %slowly, %slow ]
        ret ptr addrspace(1) %ref
      }

      $DEFINE ptr addrspace(1) @kiln.mirror(ptr %class) #1 {
        %at = getelementptr i8, ptr %class, i64 $MIRROR_AT
        %bits = load atomic i32, ptr %at monotonic, align 4
        %made = icmp ne i32 %bits, 0
        br i1 %made, label %fast, label %slow
      fast:
        %known = call ptr addrspace(1) @kiln.decode(i32 %bits)
        br label %done
      slow:
        %slowly = call $MIRROR_CCptr addrspace(1) @kiln_mirror_slow(ptr %class) [ "deopt"() ]
        br label %done
      done:
        %ref = phi ptr addrspace(1) [ %known, %fast ], [ %slowly, %slow ]
        ret ptr addrspace(1) %ref
      }
      """;

  private static final String THREAD =
      """

      $DEFINE ptr addrspace(1) @kiln.exception.take() #0 {
        %thread = $THREAD
        %at = getelementptr i8, ptr %thread, i64 $EXCEPTION
        %exception = load ptr addrspace(1), ptr %at
        store ptr addrspace(1) null, ptr %at
        ret ptr addrspace(1) %exception
      }

      $DEFINE ptr addrspace(1) @kiln.current.thread() #0 {
        %thread = $THREAD
        %at = getelementptr i8, ptr %thread, i64 $JAVA_THREAD
        %ref = load ptr addrspace(1), ptr %at
        ret ptr addrspace(1) %ref
      }
      """;

  private static final String POLLS =
      """

      $DEFINE void @kiln.entry.check() #1 {
        %thread = $THREAD
        %at = getelementptr i8, ptr %thread, i64 $STACK_LIMIT
        %limit = load volatile i64, ptr %at
        %frame = call ptr @llvm.frameaddress.p0(i32 0)
        %address = ptrtoint ptr %frame to i64
        %asked = icmp ult i64 %address, %limit
        br i1 %asked, label %slow, label %done, !prof !0
      slow:
        call preserve_nonecc void @kiln_poll_slow() [ "deopt"() ]
        br label %done
      done:
        ret void
      }

      define void @gc.safepoint_poll() {
        %thread = $THREAD
        %at = getelementptr i8, ptr %thread, i64 $STACK_LIMIT
        %limit = load volatile i64, ptr %at
        %frame = call ptr @llvm.frameaddress.p0(i32 0)
        %address = ptrtoint ptr %frame to i64
        %asked = icmp ult i64 %address, %limit
        br i1 %asked, label %slow, label %done, !prof !0
      slow:
        call preserve_nonecc void @kiln_poll_slow() [ "deopt"() ]
        br label %done
      done:
        ret void
      }
      """;
}
