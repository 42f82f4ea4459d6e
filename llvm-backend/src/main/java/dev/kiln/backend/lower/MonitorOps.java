package dev.kiln.backend.lower;

import dev.kiln.gc.spec.RuntimeEntries;

/** monitorenter and monitorexit, and the monitor of synchronized methods. */
final class MonitorOps {
  private MonitorOps() {}

  static void enter(Body b) {
    b.callEntry(RuntimeEntries.MONITOR_ENTER, "ptr addrspace(1) " + b.popNonNull().text());
  }

  static void exit(Body b) {
    b.callEntry(RuntimeEntries.MONITOR_EXIT, "ptr addrspace(1) " + b.popNonNull().text());
  }

  /** Locks at the start of a synchronized method. From here on every exit unlocks. */
  static void enterMethod(Body b) {
    String lock =
        b.method.isStatic()
            ? b.mirror(b.use(b.context.symbols().classRecord(b.method.owner())))
            : "%p0";
    b.setPosition(Body.NO_HANDLERS);
    b.callEntry(RuntimeEntries.MONITOR_ENTER, "ptr addrspace(1) " + lock);
    b.setLock(lock);
  }
}
