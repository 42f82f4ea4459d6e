package dev.kiln.backend.llvm;

import dev.kiln.backend.llvm.SeededFault.DerivedSlots;
import dev.kiln.backend.llvm.SeededFault.Kind;
import dev.kiln.backend.object.ObjectFacts.Fault;
import dev.kiln.backend.object.ObjectFacts.Function;
import dev.kiln.backend.object.ObjectFacts.Safepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the tables say something wrong of one method, for tests; the last place that can be. */
record TableDamage(Kind kind, DerivedSlots derived) {
  private static final int FRAME_UNIT = 8;

  Function of(Function function) {
    var safepoints = new ArrayList<Safepoint>(function.safepoints());
    var faults = new ArrayList<Fault>(function.faults());
    int frameSize = function.frameSize();
    boolean done =
        switch (kind) {
          case TABLE_FRAME -> true;
          case TABLE_EXTRA -> insert(safepoints);
          case TABLE_FAULT -> redirect(faults);
          default -> change(safepoints);
        };
    if (!done) {
      throw new IllegalStateException(function.symbol() + " has nothing to damage");
    }
    return new Function(
        function.symbol(),
        function.offset(),
        kind == Kind.TABLE_FRAME ? frameSize + FRAME_UNIT : frameSize,
        safepoints,
        faults);
  }

  private boolean change(List<Safepoint> safepoints) {
    for (int i = safepoints.size() - 1; i >= 0; i--) {
      var safepoint = safepoints.get(i);
      if (kind == Kind.TABLE_STATEPOINT) {
        safepoints.remove(i);
        return true;
      }
      var changed = changed(safepoint);
      if (changed != null) {
        safepoints.set(i, changed);
        return true;
      }
    }
    return false;
  }

  /** Null if it has nothing to damage. */
  private Safepoint changed(Safepoint s) {
    var slots = s.slots();
    switch (kind) {
      case TABLE_ROOT:
        return slots.length == 0 ? null : withSlots(s, Arrays.copyOf(slots, slots.length - 1));
      case TABLE_BASE:
        var moved =
            Arrays.stream(slots).map(b -> derived.of(s.returnAddress(), b)).sorted().toArray();
        return Arrays.equals(moved, slots) ? null : withSlots(s, moved);
      case TABLE_LANDING:
        return s.landingPad() < 0
            ? null
            : new Safepoint(s.returnAddress(), -1, s.nullPointer(), slots, s.states());
      case TABLE_POSITION:
        if (s.states().length == 0 || s.states()[1] == 0) {
          return null;
        }
        var states = s.states().clone();
        states[1] = 0;
        return new Safepoint(s.returnAddress(), s.landingPad(), s.nullPointer(), slots, states);
      default:
        throw new IllegalStateException(kind + " is no fault of a safepoint");
    }
  }

  private static Safepoint withSlots(Safepoint s, int[] slots) {
    return new Safepoint(s.returnAddress(), s.landingPad(), s.nullPointer(), slots, s.states());
  }

  /** Inside the instruction after a call, where none can return. */
  private static boolean insert(List<Safepoint> safepoints) {
    if (safepoints.isEmpty()) {
      return false;
    }
    var first = safepoints.get(0);
    safepoints.add(
        1, new Safepoint(first.returnAddress() + 1, -1, false, new int[0], first.states()));
    return true;
  }

  private static boolean redirect(List<Fault> faults) {
    if (faults.isEmpty()) {
      return false;
    }
    int last = faults.size() - 1;
    faults.set(last, new Fault(faults.get(last).address(), faults.get(last).handler() + 1));
    return true;
  }
}
