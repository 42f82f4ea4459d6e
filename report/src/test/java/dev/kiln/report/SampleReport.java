package dev.kiln.report;

import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.FaultSite;
import dev.kiln.report.model.Report.Function;
import dev.kiln.report.model.Report.Image;
import dev.kiln.report.model.Report.Method;
import dev.kiln.report.model.Report.SourceClass;
import dev.kiln.report.model.Report.UnpolledLoop;
import dev.kiln.report.model.Report.Violation;
import dev.kiln.report.model.Statepoint;
import dev.kiln.report.model.Statepoint.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A small image: a method with another inlined into it, and one without a package. */
final class SampleReport {
  static final long ID = 0x1234567890abcdefL;

  /** Return addresses of the statepoints, in order of their flags. */
  static final int[] ADDRESSES = {16, 32, 48, 112};

  private SampleReport() {}

  static Report of(List<Violation> violations) {
    var work =
        new Function(
            0,
            0,
            80,
            32,
            2,
            1,
            0,
            List.of(
                statepoint(0, Kind.ENTRY_POLL, "kiln_poll_slow", new int[] {-1, -1}, 0, 0, 4),
                statepoint(
                    1, Kind.DISPATCH, null, new int[] {-1, -1, -1, -3, -2, -2}, 1, 3, 9, 0, 8, 5),
                statepoint(2, Kind.THROW, "kiln_throw_npe", new int[0], 0, 12, 6)),
            List.of(new UnpolledLoop(60, 1, "BOUNDED", 6)),
            List.of(new FaultSite(20, 40)));
    var main =
        new Function(
            2,
            96,
            32,
            0,
            0,
            0,
            0,
            List.of(statepoint(3, Kind.CALL, "a/B.work()V", new int[0], 2, 1, 2)),
            List.of(),
            List.of());
    return new Report(
        Report.FORMAT,
        Report.VERSION,
        new Image("sample", Long.toHexString(ID), 128, 64, 4),
        null,
        List.of(
            new SourceClass("a/B", null, "B.java"),
            new SourceClass("a/C<T>", "java.base", null),
            new SourceClass("Main", null, "Main.java")),
        List.of(new Method(0, "work()V"), new Method(1, "inner(I)I"), new Method(2, "main()V")),
        List.of(work, main),
        violations);
  }

  /** Each class with a method of a statepoint in line 1 that was reached and not gone through. */
  static Report named(String method, SourceClass... classes) {
    var methods = new ArrayList<Method>();
    var functions = new ArrayList<Function>();
    var hits = new Statepoint.Hits();
    hits.executed = true;
    for (int i = 0; i < classes.length; i++) {
      methods.add(new Method(i, method + "()V"));
      var statepoint = statepoint(0, Kind.NATIVE, method, new int[0], i, 0, 1).with(hits);
      functions.add(new Function(i, 0, 80, 32, 0, 0, 0, List.of(statepoint), List.of(), List.of()));
    }
    var image = new Image("sample", Long.toHexString(ID), 128, 64, 4);
    var runs = new Report.Runs(1, 1);
    var list = List.of(classes);
    return new Report(
        Report.FORMAT, Report.VERSION, image, runs, list, methods, functions, List.of());
  }

  private static Statepoint statepoint(
      int flag, Kind kind, String callee, int[] roots, int... frames) {
    return new Statepoint(ADDRESSES[flag], kind, callee, flag, roots, -1, frames, 7, null);
  }

  /** A file as the runtime writes it: each row is address, phases, scanned, stopped, live, seen. */
  static Path counters(Path file, long runs, int[] reached, long[]... rows) throws IOException {
    var bits = new BitSet();
    for (int flag : reached) {
      bits.set(flag);
    }
    var data = ByteBuffer.allocate(48 + 8 + rows.length * 40).order(ByteOrder.LITTLE_ENDIAN);
    data.putLong(0x31564f434e4c494bL).putLong(ID).putLong(runs).putLong(9).putLong(4);
    data.putLong(rows.length);
    data.put(java.util.Arrays.copyOf(bits.toByteArray(), 8));
    for (var row : rows) {
      data.putInt((int) row[0]).putInt((int) row[1]);
      for (int i = 2; i < 6; i++) {
        data.putLong(row[i]);
      }
    }
    return Files.write(file, data.array());
  }
}
