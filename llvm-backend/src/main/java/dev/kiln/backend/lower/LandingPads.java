package dev.kiln.backend.lower;

import dev.kiln.backend.lower.Flow.Handler;
import dev.kiln.frontend.world.JClass;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.ArrayList;
import java.util.List;

/**
 * The landing pads of a body, one for each list of handlers in use (two if the handlers are
 * themselves covered by the list, see {@link HandlerRegions}): take the exception from the thread,
 * test the handlers' types in order, jump to the first that fits, else unlock (in a synchronized
 * method) and throw on.
 */
final class LandingPads {
  private final Body body;
  private final HandlerRegions regions;
  private final List<Pad> used = new ArrayList<>();

  private record Pad(int list, boolean inHandlers) {
    String label() {
      return "lp" + list + (inHandlers ? "h" : "");
    }
  }

  LandingPads(Body body) {
    this.body = body;
    this.regions = new HandlerRegions(body.flow);
  }

  /**
   * The label of the pad for an instruction that a list of handlers covers; asks for their blocks.
   */
  String label(int list, int instruction) {
    Pad pad = new Pad(list, regions.contains(list, instruction));
    if (!used.contains(pad)) {
      used.add(pad);
      for (Handler handler : body.handlers(list)) {
        body.handlerEdge(handler.target());
      }
    }
    return pad.label();
  }

  /** Writes all pads. No instruction of the body may follow. */
  void write() {
    for (Pad pad : used) {
      body.cold(pad.label(), () -> pad(pad.list()));
    }
  }

  private void pad(int list) {
    body.def("landingpad { ptr, i32 } catch ptr null");
    String exception = body.def("call ptr addrspace(1) " + body.use(Helpers.EXCEPTION_TAKE) + "()");
    List<Handler> handlers = body.handlers(list);
    if (!handlers.isEmpty()) {
      body.op("store ptr addrspace(1) " + exception + ", ptr " + body.exceptionSlot());
    }
    String id = null;
    // Calls from here leave the method.
    String lock = body.lock();
    body.setLock(null);
    body.setPosition(Body.NO_HANDLERS);
    for (Handler handler : handlers) {
      String target = body.handlerEdge(handler.target());
      if (handler.type() == null) {
        body.op("br label " + target);
        body.setLock(lock);
        return;
      }
      JClass type = AllocationOps.resolve(body, handler.type());
      if (type == null) {
        body.setLock(lock);
        return;
      }
      if (id == null) {
        id = body.classId(exception);
      }
      String matches = TypeChecks.isInstance(body, id, type);
      String next = body.label();
      body.op("br i1 " + matches + ", label " + target + ", label %" + next);
      body.place(next);
    }
    if (lock != null) {
      body.callEntry(RuntimeEntries.MONITOR_EXIT, "ptr addrspace(1) " + lock);
    }
    body.throwEntry(RuntimeEntries.THROW, "ptr addrspace(1) " + exception);
    body.setLock(lock);
  }
}
