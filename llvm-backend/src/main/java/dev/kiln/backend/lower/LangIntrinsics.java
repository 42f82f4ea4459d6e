package dev.kiln.backend.lower;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.gc.spec.ObjectLayout;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.Map;

/** Methods of java.lang that the compiler knows. */
final class LangIntrinsics {
  /** Elements that are moved without a poll. */
  private static final int MOST_INLINE = 1 << 15;

  private LangIntrinsics() {}

  static void register(Map<String, Intrinsic> table) {
    table.put(
        "java/lang/Object.getClass()Ljava/lang/Class;",
        (e, a) -> {
          Value object = e.nonNull(a[0]);
          String v = e.mirror(e.recordOf(e.classId(object.text())));
          return Value.instance(v, "java/lang/Class", true);
        });
    table.put(
        "java/lang/Object.clone()Ljava/lang/Object;",
        (e, a) -> {
          Value object = e.nonNull(a[0]);
          String v = e.callEntry(RuntimeEntries.CLONE, object.typedText());
          return new Value(
              v, 'A', true, object.type(), object.exact(), object.checked(), object.length(), null);
        });
    table.put(
        "java/lang/Thread.currentThread()Ljava/lang/Thread;",
        (e, a) -> {
          String v = e.def("call ptr addrspace(1) " + e.use(Helpers.CURRENT_THREAD) + "()");
          return Value.instance(v, "java/lang/Thread", false);
        });
    table.put(
        "java/lang/Thread.onSpinWait()V",
        (e, a) -> {
          e.op("call void @llvm.x86.sse2.pause()");
          return null;
        });
    table.put(
        "java/lang/ref/Reference.reachabilityFence(Ljava/lang/Object;)V",
        (e, a) -> {
          // Its body is empty; only a use that the optimizer must keep holds the object until here.
          e.op("call void asm sideeffect \"\", \"r\"(" + a[0].typedText() + ") " + ModuleText.LEAF);
          return null;
        });
    table.put(
        "java/lang/System.arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V",
        (e, a) -> arrayCopy(e, a));
  }

  /**
   * System.arraycopy.
   *
   * <ol>
   *   <li>If both arrays are known to be primitive arrays of one class, check the ranges here and
   *       move the bytes.
   *   <li>Everything else, exceptions included, is the runtime's. So is what is long: it polls.
   * </ol>
   */
  private static Value arrayCopy(Emitter e, Value[] a) {
    String arguments =
        a[0].typedText()
            + ", "
            + a[1].typedText()
            + ", "
            + a[2].typedText()
            + ", "
            + a[3].typedText()
            + ", "
            + a[4].typedText();
    String type = a[0].type();
    boolean primitive =
        type != null && type.length() == 2 && type.charAt(0) == '[' && type.equals(a[2].type());
    if (!primitive) {
      e.callEntry(RuntimeEntries.ARRAYCOPY, arguments);
      return null;
    }
    String slow = e.label();
    Value source = orElse(e, a[0], slow);
    Value target = orElse(e, a[2], slow);
    String sourceLength = ArrayOps.length(e, source);
    String targetLength = ArrayOps.length(e, target);
    String sourceRest = e.def("sub i32 " + sourceLength + ", " + a[1].text());
    String targetRest = e.def("sub i32 " + targetLength + ", " + a[3].text());
    String signs = e.def("or i32 " + a[1].text() + ", " + a[3].text());
    signs = e.def("or i32 " + signs + ", " + a[4].text());
    String negative = e.def("icmp slt i32 " + signs + ", 0");
    String sourceShort = e.def("icmp slt i32 " + sourceRest + ", " + a[4].text());
    String targetShort = e.def("icmp slt i32 " + targetRest + ", " + a[4].text());
    String isLong = e.def("icmp ugt i32 " + a[4].text() + ", " + MOST_INLINE);
    String bad =
        e.def("or i1 " + negative + ", " + e.def("or i1 " + sourceShort + ", " + targetShort));
    bad = e.def("or i1 " + bad + ", " + isLong);
    String fast = e.label();
    String done = e.label();
    e.op(
        "br i1 "
            + bad
            + ", label %"
            + slow
            + ", label %"
            + fast
            + ", !prof "
            + ModuleText.UNLIKELY);
    e.cold(
        slow,
        () -> {
          e.callEntry(RuntimeEntries.ARRAYCOPY, arguments);
          e.op("br label %" + done);
        });
    e.place(fast);
    char element = type.charAt(1);
    String from = ArrayOps.elementAddress(e, source.text(), a[1].text(), element);
    String to = ArrayOps.elementAddress(e, target.text(), a[3].text(), element);
    String bytes = e.def("zext nneg i32 " + a[4].text() + " to i64");
    int shift = Integer.numberOfTrailingZeros(Kinds.size(element));
    if (shift > 0) {
      bytes = e.def("shl nuw nsw i64 " + bytes + ", " + shift);
    }
    String align = " align " + Math.min(Kinds.size(element), ObjectLayout.OBJECT_ALIGNMENT) + " ";
    e.op(
        "call void @llvm.memmove.p1.p1.i64(ptr addrspace(1)"
            + align
            + to
            + ", ptr addrspace(1)"
            + align
            + from
            + ", i64 "
            + bytes
            + ", i1 false)");
    e.op("br label %" + done);
    e.place(done);
    return null;
  }

  /** The value where it is not null; the runtime throws otherwise, as from arraycopy's frame. */
  private static Value orElse(Emitter e, Value array, String isNull) {
    if (!array.nonNull()) {
      String good = e.label();
      String test = e.def("icmp eq ptr addrspace(1) " + array.text() + ", null");
      e.op(
          "br i1 "
              + test
              + ", label %"
              + isNull
              + ", label %"
              + good
              + ", !prof "
              + ModuleText.UNLIKELY);
      e.place(good);
    }
    return array.asNonNull();
  }
}
