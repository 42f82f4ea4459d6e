package dev.kiln.backend.lower;

/**
 * Keeps the optimizer from moving accesses to references over ordered accesses to primitives.
 *
 * <p>References are loaded and stored by calls while the optimizer runs. LLVM asks whether such a
 * call and an atomic load or store touch the same memory, and if not exchanges them, whatever the
 * ordering: it has the calls' effects, not their being accesses. So a reference that was loaded
 * before a volatile field was taken for what is loaded after it. A fence of one thread has no
 * instruction, but nothing is moved over it.
 */
final class Ordering {
  private static final String FENCE = "fence syncscope(\"singlethread\") seq_cst";

  private Ordering() {}

  /**
   * Before a store, or an access that does both.
   *
   * @param order LLVM's name, null for none
   */
  static void before(Emitter e, String order) {
    if (isOrdered(order)) {
      e.op(FENCE);
    }
  }

  /** After a load, or an access that does both. */
  static void after(Emitter e, String order) {
    if (isOrdered(order)) {
      e.op(FENCE);
    }
  }

  private static boolean isOrdered(String order) {
    return order != null && !order.equals("monotonic");
  }
}
