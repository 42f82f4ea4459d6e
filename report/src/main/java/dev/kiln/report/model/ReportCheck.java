package dev.kiln.report.model;

import dev.kiln.report.model.Report.Function;
import dev.kiln.report.model.Report.SourceClass;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Whether a report that was read is whole: nothing is missing, all numbers of others exist. */
public final class ReportCheck {
  private static final class Damage extends Exception {
    private static final long serialVersionUID = 1;

    Damage(String what) {
      super(what);
    }
  }

  private final Report report;

  private ReportCheck(Report report) {
    this.report = report;
  }

  /** What is wrong with it, or null. */
  public static String problem(Report report) {
    try {
      new ReportCheck(report).check();
      return null;
    } catch (Damage e) {
      return e.getMessage();
    }
  }

  private void check() throws Damage {
    var image = report.image();
    require(image != null && image.name() != null, "no image");
    require(image.id() != null && image.id().matches("[0-9a-f]{1,16}"), "the image's id");
    whole(report.classes(), "classes");
    whole(report.methods(), "methods");
    whole(report.functions(), "functions");
    whole(report.violations(), "violations");
    for (SourceClass c : report.classes()) {
      require(c.name() != null, "a class without a name");
    }
    for (var method : report.methods()) {
      require(isSymbol(method.name()), "a method without a name or a descriptor");
      index(method.owner(), report.classes(), "a method's class");
    }
    for (var violation : report.violations()) {
      require(
          violation.kind() != null && violation.method() != null && violation.text() != null,
          "a violation");
    }
    for (Function function : report.functions()) {
      check(function);
    }
  }

  private void check(Function function) throws Damage {
    index(function.method(), report.methods(), "a function's method");
    whole(function.statepoints(), "statepoints");
    whole(function.unpolledLoops(), "loops");
    whole(function.faults(), "faults");
    for (var loop : function.unpolledLoops()) {
      require(loop.reason() != null, "a loop without a reason");
    }
    for (Statepoint statepoint : function.statepoints()) {
      require(statepoint.kind() != null, "a statepoint of no kind");
      require(
          statepoint.kind() != Statepoint.Kind.CALL || isSymbol(statepoint.callee()),
          "a call of no method");
      require(
          statepoint.roots() != null && statepoint.roots().length % 2 == 0, "a statepoint's roots");
      int[] frames = statepoint.frames();
      require(frames != null && frames.length % 3 == 0, "a statepoint's frames");
      for (int i = 0; i < frames.length; i += 3) {
        index(frames[i], report.methods(), "a frame's method");
      }
    }
  }

  private static boolean isSymbol(String name) {
    return name != null && name.indexOf('(') >= 0;
  }

  private static void whole(Collection<?> all, String what) throws Damage {
    require(all != null && all.stream().noneMatch(Objects::isNull), what + " missing");
  }

  private static void index(int index, List<?> in, String what) throws Damage {
    require(index >= 0 && index < in.size(), what + " " + index);
  }

  private static void require(boolean condition, String what) throws Damage {
    if (!condition) {
      throw new Damage(what);
    }
  }
}
