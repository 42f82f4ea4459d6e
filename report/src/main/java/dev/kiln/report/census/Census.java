package dev.kiln.report.census;

import dev.kiln.backend.ImageParts;
import dev.kiln.backend.ir.LinkNames;
import dev.kiln.backend.llvm.Disassembler;
import dev.kiln.backend.object.LandingPads;
import dev.kiln.backend.object.StackMaps;
import dev.kiln.backend.object.StatepointId;
import dev.kiln.backend.tables.SafepointTables;
import dev.kiln.report.machine.CallSite;
import dev.kiln.report.machine.CompiledObject;
import dev.kiln.report.machine.FunctionCode;
import dev.kiln.report.machine.LoopFinder;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.FaultSite;
import dev.kiln.report.model.Report.UnpolledLoop;
import dev.kiln.report.model.Statepoint;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads an image's objects and finds out about every call in them.
 *
 * <ol>
 *   <li>Read the objects, in link order; place their code as the linker will.
 *   <li>Find the methods that never return, from their code: one that reaches no return, given the
 *       others that do not, until nothing changes.
 *   <li>Each call is a statepoint (its return address has a stack map record), a call of a leaf, a
 *       tail call of a Java method, or a violation. Loops without polls need a reason.
 *   <li>Each stack map record and null check must stand in the tables that the runtime will read,
 *       with the same roots, landing pad, frames and handler, and nothing else may stand there.
 * </ol>
 */
public final class Census {
  private record Placed(ImageParts.Part part, CompiledObject object, int start, int firstFlag) {}

  private final ImageParts parts;
  private final Callees callees;
  private final TableReader tables;
  private final Names names;
  private final Violations violations = new Violations();
  private final Map<String, FunctionCode> functions = new HashMap<>();
  private final Set<String> neverReturn = new HashSet<>();
  private final List<Report.Function> found = new ArrayList<>();
  private int textSize;
  private int flags;

  private Census(ImageParts parts) {
    this.parts = parts;
    this.callees = new Callees(parts.runtime());
    this.tables = new TableReader(parts.tables());
    this.names = new Names(parts);
  }

  /** The report of an image's parts. */
  public static Report of(ImageParts parts) throws IOException {
    return new Census(parts).run();
  }

  /**
   * Takes a violation for a fault of the build.
   *
   * @throws IllegalStateException naming the violations
   */
  public static void check(Report report) {
    var violations = report.violations();
    if (!violations.isEmpty()) {
      throw new IllegalStateException(
          violations.size()
              + " violations of the rules for statepoints:\n"
              + violations.stream()
                  .map(Report.Violation::toString)
                  .collect(Collectors.joining("\n")));
    }
  }

  private Report run() throws IOException {
    var objects = new ArrayList<Placed>();
    try (var disassembler = new Disassembler()) {
      for (var part : parts.objects()) {
        objects.add(place(part, new CompiledObject(Files.readAllBytes(part.file()), disassembler)));
      }
    }
    findWhatNeverReturns();
    for (var placed : objects) {
      for (var symbol : placed.object().functions()) {
        found.add(function(placed, functions.get(LinkNames.symbol(symbol.name()))));
      }
    }
    violations.notInObjects(tables, found, names);
    return new Report(
        Report.FORMAT,
        Report.VERSION,
        new Report.Image(
            parts.name(),
            Long.toHexString(parts.coverageId()),
            textSize,
            parts.tables().length,
            flags),
        null,
        names.classes(),
        names.methods(),
        found,
        violations.found());
  }

  private Placed place(ImageParts.Part part, CompiledObject object) {
    int alignment = SafepointTables.TEXT_ALIGNMENT;
    int start = (textSize + alignment - 1) & -alignment;
    var placed = new Placed(part, object, start, flags);
    for (var symbol : object.functions()) {
      var code = new FunctionCode(object, symbol);
      functions.put(code.symbol(), code);
    }
    if (object.textSize() > 0) {
      textSize = start + object.textSize();
    }
    flags += object.coverageFlags();
    return placed;
  }

  private boolean returns(String symbol) {
    return !neverReturn.contains(symbol) && Callees.returns(symbol);
  }

  private void findWhatNeverReturns() {
    for (boolean changed = true; changed; ) {
      changed = false;
      for (var code : functions.values()) {
        if (!neverReturn.contains(code.symbol()) && !code.returns(this::returns)) {
          changed |= neverReturn.add(code.symbol());
        }
      }
    }
  }

  private Report.Function function(Placed placed, FunctionCode code) {
    var stackMap = placed.object().stackMap(code.start());
    var records = new HashMap<Integer, StackMaps.Call>();
    if (stackMap != null) {
      stackMap.calls().forEach(call -> records.put(call.returnAddress(), call));
    }
    var loops = new LoopFinder(code, this::returns);
    var statepoints = new ArrayList<Statepoint>();
    int leafCalls = 0;
    int tailCalls = 0;
    int line = -1;
    for (var site : code.calls()) {
      var record = site.tail() ? null : records.remove(site.address());
      if (record != null) {
        var statepoint = statepoint(placed, code, site, record, loops.isLoopPoll(site.address()));
        statepoints.add(statepoint);
        line = outermostLine(statepoint);
        violations.compare(
            tables.safepoints().get(statepoint.address()),
            statepoint,
            record,
            stackMap.frameSize(),
            code.symbol(),
            names);
      } else if (callees.isLeaf(site.callee())) {
        leafCalls++;
      } else if (site.tail() && Callees.isJava(site.callee())) {
        tailCalls++;
      } else {
        violations.noStatepoint(code.symbol(), line, placed.start() + site.address(), site);
      }
    }
    for (var rest : records.values()) {
      violations.noCall(code.symbol(), placed.start() + rest.returnAddress());
    }
    return new Report.Function(
        names.method(code.symbol()),
        placed.start() + code.start(),
        code.end() - code.start(),
        stackMap == null ? 0 : stackMap.frameSize(),
        loops.loops(),
        leafCalls,
        tailCalls,
        statepoints,
        unpolled(placed, code, loops, statepoints),
        faults(placed, code));
  }

  private Statepoint statepoint(
      Placed placed, FunctionCode code, CallSite site, StackMaps.Call record, boolean inLoop) {
    int address = placed.start() + site.address();
    int landingPad = LandingPads.at(placed.object().landingPads(code.start()), site.address());
    int flag = StatepointId.flag(record.id());
    var entry = tables.safepoints().get(address);
    return new Statepoint(
        address,
        callees.kind(site.callee(), inLoop),
        site.callee(),
        flag < 0 ? -1 : placed.firstFlag() + flag,
        record.roots().stream()
            .flatMapToInt(root -> java.util.stream.IntStream.of(root.base(), root.derived()))
            .toArray(),
        landingPad < 0 ? -1 : placed.start() + landingPad,
        names.frames(placed.part().methods(), record.states()),
        entry == null ? 0 : entry.bytes(),
        null);
  }

  private static int outermostLine(Statepoint statepoint) {
    return statepoint.frames().length == 0
        ? -1
        : statepoint.frames()[statepoint.frames().length - 1];
  }

  private List<UnpolledLoop> unpolled(
      Placed placed, FunctionCode code, LoopFinder finder, List<Statepoint> statepoints) {
    var loops = new ArrayList<UnpolledLoop>();
    for (var loop : finder.unpolled()) {
      int address = placed.start() + loop.start();
      int line =
          statepoints.stream()
              .filter(s -> s.address() <= address)
              .reduce((a, b) -> b)
              .map(Census::outermostLine)
              .orElse(-1);
      loops.add(new UnpolledLoop(address, loop.blocks(), loop.reason().name(), line));
      if (loop.reason() == LoopFinder.Reason.NONE) {
        violations.noPoll(code.symbol(), line, address);
      }
    }
    return loops;
  }

  private List<FaultSite> faults(Placed placed, FunctionCode code) {
    var faults = new ArrayList<FaultSite>();
    for (var fault : placed.object().faults(code.start())) {
      var site = new FaultSite(placed.start() + fault.address(), placed.start() + fault.handler());
      faults.add(site);
      boolean real =
          placed.object().isInstruction(fault.address())
              && placed.object().isInstruction(fault.handler());
      violations.compareFault(code.symbol(), site, real, tables.faults().get(site.address()));
    }
    return faults;
  }
}
