package dev.kiln.report.model;

import dev.kiln.report.model.Report.SourceClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A report's statepoints by the source they come from: that of the innermost Java frame, so that an
 * inlined call counts where it is written. Those of code without line numbers, and those of whose
 * position only the method is known, are on no line.
 */
public final class SourceIndex {
  /** Stands for a package: of the classes made in packages of the library for the program. */
  public static final String MADE_FOR_PROGRAM = "(made for the program)";

  /** A statepoint and the compiled method it is in. */
  public record Located(Statepoint statepoint, Report.Function function, int method) {}

  /** What of a class there is: where its first statepoint stands, and sums over all of them. */
  public static final class ClassPart {
    private final SourceClass described;
    private final Totals totals = new Totals();
    private int firstLine = Integer.MAX_VALUE;

    private ClassPart(SourceClass described) {
      this.described = described;
    }

    /** Its name without the package. */
    public String name() {
      return described.name().substring(described.name().lastIndexOf('/') + 1);
    }

    /** Sums over its statepoints. */
    public Totals totals() {
      return totals;
    }

    /** The first line with a statepoint, or -1 if none is known. */
    public int firstLine() {
      return firstLine == Integer.MAX_VALUE ? -1 : firstLine;
    }

    private void add(Statepoint statepoint, int line) {
      totals.add(statepoint);
      if (line > 0) {
        firstLine = Math.min(firstLine, line);
      }
    }
  }

  /** A source file, or a class whose file is unknown. */
  public static final class Source {
    private final String path;
    private final SourceClass owner;
    private final boolean guest;
    private final Totals totals = new Totals();
    private final TreeMap<Integer, List<Located>> lines = new TreeMap<>();
    private final TreeMap<String, ClassPart> classes = new TreeMap<>();
    private final List<Report.Function> functions = new ArrayList<>();

    private Source(String path, SourceClass owner, boolean guest) {
      this.path = path;
      this.owner = owner;
      this.guest = guest;
    }

    /** As in a source directory; a class's name where no file is known. */
    public String path() {
      return path;
    }

    /** Its package, or {@link #MADE_FOR_PROGRAM}. */
    public String packageName() {
      return guest ? MADE_FOR_PROGRAM : owner.packageName();
    }

    /** Name of the file in its package's directory; what class files say may be in one below. */
    public String name() {
      return guest ? path.replace('/', '.') : path.substring(owner.name().lastIndexOf('/') + 1);
    }

    /** Module of the JDK, or null. */
    public String module() {
      return owner.module();
    }

    /** Sums over its statepoints. */
    public Totals totals() {
      return totals;
    }

    /** Its classes by name. */
    public Collection<ClassPart> classes() {
      return classes.values();
    }

    private ClassPart part(SourceClass described) {
      return classes.computeIfAbsent(described.name(), name -> new ClassPart(described));
    }

    /** Compiled methods of its classes, in the image's order. */
    public List<Report.Function> functions() {
      return functions;
    }

    /** Statepoints by line; -1 for those without. */
    public TreeMap<Integer, List<Located>> lines() {
      return lines;
    }
  }

  /** What is known of a line with statepoints. */
  public enum Status {
    /** A collection has been through all that were reached. */
    SCANNED,
    /** Through some of them. */
    PARTLY,
    /** Through none, though some were reached. */
    REACHED,
    /** None was reached. */
    MISSED
  }

  private final Report report;
  private final Set<String> libraryPackages;
  private final Map<String, Source> sources = new TreeMap<>();

  /** An index of a report. */
  public SourceIndex(Report report) {
    this.report = report;
    this.libraryPackages =
        report.classes().stream()
            .filter(c -> c.module() != null)
            .map(SourceClass::packageName)
            .collect(Collectors.toSet());
    for (var function : report.functions()) {
      var compiled = source(function.method());
      compiled.functions.add(function);
      compiled.part(owner(function.method()));
      for (var statepoint : function.statepoints()) {
        boolean known = statepoint.frames().length > 0;
        int method = known ? statepoint.frames()[0] : function.method();
        int line = known ? statepoint.frames()[2] : -1;
        var source = source(method);
        source.totals.add(statepoint);
        source.part(owner(method)).add(statepoint, line);
        source
            .lines
            .computeIfAbsent(line, l -> new ArrayList<>())
            .add(new Located(statepoint, function, method));
      }
    }
  }

  private SourceClass owner(int method) {
    return report.classes().get(report.methods().get(method).owner());
  }

  private Source source(int method) {
    var owner = owner(method);
    var path = owner.sourcePath() != null ? owner.sourcePath() : owner.name();
    boolean guest =
        owner.module() == null
            && owner.source() == null
            && libraryPackages.contains(owner.packageName());
    return sources.computeIfAbsent(path, p -> new Source(p, owner, guest));
  }

  /** All sources by path. */
  public Map<String, Source> sources() {
    return sources;
  }

  /** Sources by package. */
  public Map<String, List<Source>> packages() {
    var packages = new TreeMap<String, List<Source>>();
    sources
        .values()
        .forEach(s -> packages.computeIfAbsent(s.packageName(), p -> new ArrayList<>()).add(s));
    return packages;
  }

  /** Sums over sources. */
  public static Totals totals(List<Source> sources) {
    var totals = new Totals();
    sources.forEach(s -> totals.add(s.totals()));
    return totals;
  }

  /** What is known of the statepoints of a line. */
  public static Status status(List<Located> statepoints) {
    int reached = 0;
    int scanned = 0;
    for (var located : statepoints) {
      reached += located.statepoint().executed() ? 1 : 0;
      scanned += located.statepoint().scanned() ? 1 : 0;
    }
    if (reached == 0) {
      return Status.MISSED;
    }
    return scanned == reached ? Status.SCANNED : scanned > 0 ? Status.PARTLY : Status.REACHED;
  }
}
