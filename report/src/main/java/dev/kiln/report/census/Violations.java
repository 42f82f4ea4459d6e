package dev.kiln.report.census;

import dev.kiln.backend.object.StackMaps;
import dev.kiln.report.machine.CallSite;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.FaultSite;
import dev.kiln.report.model.Report.Violation;
import dev.kiln.report.model.Statepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** The rules, and what breaks them. */
final class Violations {
  private final List<Violation> found = new ArrayList<>();

  List<Violation> found() {
    return found;
  }

  private void add(String kind, String method, int line, int address, String text) {
    found.add(new Violation(kind, method, line, address, text));
  }

  void noStatepoint(String method, int line, int address, CallSite site) {
    var what = site.callee() == null ? "a dispatched method" : site.callee();
    add(
        "no-statepoint",
        method,
        line,
        address,
        (site.tail() ? "jumps to " : "calls ")
            + what
            + ", which may collect, without a statepoint");
  }

  void noCall(String method, int address) {
    add("no-call", method, -1, address, "has a stack map record behind no call");
  }

  void noPoll(String method, int line, int address) {
    add("no-poll", method, line, address, "has a loop that neither polls nor is bounded");
  }

  /** The tables say the same of a statepoint as its stack map record. */
  void compare(
      TableReader.Entry entry,
      Statepoint statepoint,
      StackMaps.Call record,
      int frameSize,
      String method,
      Names names) {
    int line = statepoint.frames().length == 0 ? -1 : statepoint.frames()[2];
    int address = statepoint.address();
    if (entry == null) {
      add("not-in-tables", method, line, address, "has a statepoint that the tables lack");
      return;
    }
    int[] bases = record.bases();
    if (!Arrays.equals(entry.roots(), bases)) {
      add(
          "roots-differ",
          method,
          line,
          address,
          "keeps references in slots "
              + Arrays.toString(bases)
              + ", the tables say "
              + Arrays.toString(entry.roots()));
    }
    if (entry.frameSize() != frameSize || entry.landingPad() != statepoint.landingPad()) {
      add("frame-differs", method, line, address, "has another frame or landing pad in the tables");
    }
    int[] frames = statepoint.frames();
    boolean same = frames.length == 0 || entry.frames().length * 3 == frames.length * 2;
    for (int i = 0; same && i * 3 < frames.length; i++) {
      same =
          entry.frames()[2 * i] == names.imageId(frames[3 * i])
              && entry.frames()[2 * i + 1] == frames[3 * i + 2];
    }
    if (!same) {
      add("position-differs", method, line, address, "has other Java frames in the tables");
    }
  }

  void compareFault(String method, FaultSite site, boolean real, Integer handler) {
    if (!real) {
      add("fault-map", method, -1, site.address(), "has a fault map between instructions");
    }
    if (handler == null || handler != site.handler()) {
      add("fault-differs", method, -1, site.address(), "has another null check in the tables");
    }
  }

  /** What stands in the tables stands in an object. */
  void notInObjects(TableReader tables, List<Report.Function> functions, Names names) {
    var addresses = new HashSet<Integer>();
    var faults = new HashSet<Integer>();
    var methods = new TreeMap<Integer, Integer>();
    for (var function : functions) {
      function.statepoints().forEach(s -> addresses.add(s.address()));
      function.faults().forEach(f -> faults.add(f.address()));
      methods.put(function.start(), function.method());
    }
    for (int address : tables.safepoints().keySet()) {
      if (!addresses.contains(address)) {
        var text = "stands in the tables, but no call returns there";
        add("not-in-objects", symbol(methods, address, names), -1, address, text);
      }
    }
    for (int address : tables.faults().keySet()) {
      if (!faults.contains(address)) {
        var text = "is a null check in the tables only";
        add("not-in-objects", symbol(methods, address, names), -1, address, text);
      }
    }
  }

  private static String symbol(TreeMap<Integer, Integer> methods, int address, Names names) {
    var method = methods.floorEntry(address);
    return method == null ? "?" : names.symbol(method.getValue());
  }
}
