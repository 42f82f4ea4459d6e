package dev.kiln.backend.lower;

import dev.kiln.backend.lower.Flow.Handler;
import dev.kiln.frontend.world.JClass;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The landing pads of a body: take the exception from the thread, test the handlers' types in
 * order, jump to the first that fits, else unlock (in a synchronized method) and throw on.
 *
 * <p>There is one for each list of handlers in use; but calls that can be reached from the list's
 * own handlers have one each, which only jumps to the code they share ({@link HandlerLoops}).
 * SimplifyCFG makes one of equal pads that only jump: so each of these names another type, a number
 * without meaning, in its clause. {@code CatchAll} removes them before code generation.
 */
final class LandingPads {
  private static final String PAD = "landingpad { ptr, i32 } catch ptr ";

  private final Body body;
  private final HandlerLoops loops;

  /** Lists in use, and how many calls of each have a pad of their own. */
  private final Map<Integer, Integer> own = new LinkedHashMap<>();

  /** Lists whose other calls share a pad. */
  private final Set<Integer> shared = new HashSet<>();

  LandingPads(Body body) {
    this.body = body;
    this.loops = new HandlerLoops(body.flow);
  }

  /**
   * The label of the pad for a call in an instruction that a list of handlers covers; asks for
   * their blocks.
   */
  String label(int list, int instruction) {
    if (!own.containsKey(list)) {
      own.put(list, 0);
      for (Handler handler : body.handlers(list)) {
        body.handlerEdge(handler.target());
      }
    }
    if (loops.contains(list, instruction)) {
      return label(list) + "." + own.merge(list, 1, Integer::sum);
    }
    shared.add(list);
    return label(list);
  }

  private static String label(int list) {
    return "lp" + list;
  }

  /** Writes all pads. No instruction of the body may follow. */
  void write() {
    own.forEach(this::write);
  }

  private void write(int list, int own) {
    if (own == 0) {
      body.cold(
          label(list),
          () -> {
            body.def(PAD + "null");
            dispatch(list);
          });
      return;
    }
    String dispatch = label(list) + "d";
    for (int i = 1; i <= own; i++) {
      jump(label(list) + "." + i, "inttoptr (i64 " + i + " to ptr)", dispatch);
    }
    if (shared.contains(list)) {
      jump(label(list), "null", dispatch);
    }
    body.cold(dispatch, () -> dispatch(list));
  }

  private void jump(String pad, String clause, String dispatch) {
    body.cold(
        pad,
        () -> {
          body.def(PAD + clause);
          body.op("br label %" + dispatch);
        });
  }

  private void dispatch(int list) {
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
