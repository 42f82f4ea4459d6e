package dev.kiln.frontend;

import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.reach.AnalyzedWorld;
import dev.kiln.frontend.reach.Reachability;
import dev.kiln.frontend.source.ApplicationPath;
import dev.kiln.frontend.source.ClassLibrary;
import dev.kiln.frontend.synth.StandardHooks;
import dev.kiln.frontend.world.ClosedWorld;

/** Entry to the frontend: options in, closed world out. */
public final class ClosedWorldBuilder {
  private final WorldOptions options;
  private Hooks hooks;
  private Progress progress = Progress.SILENT;

  public ClosedWorldBuilder(WorldOptions options) {
    this.options = options;
  }

  /** Replaces the standard hooks (tests). */
  public ClosedWorldBuilder hooks(Hooks replacement) {
    this.hooks = replacement;
    return this;
  }

  public ClosedWorldBuilder progress(Progress listener) {
    this.progress = listener;
    return this;
  }

  /**
   * Runs the analysis.
   *
   * @throws InputError if the input is bad
   */
  public ClosedWorld build() {
    Hooks used = hooks != null ? hooks : StandardHooks.create(options);
    try (ClassLibrary library = ClassLibrary.open(options.jdkHome());
        ApplicationPath application = new ApplicationPath(options.classpath(), library.version())) {
      Universe universe = new Universe(library, application, used);
      MethodInfo main = MainMethod.find(universe, application, options);
      MainMethod.define(universe, main);
      Reachability analysis = new Reachability(universe, used, options.natives(), progress);
      analysis.addRuntimeRoots();
      addStart(universe, analysis, main);
      analysis.run();
      MainMethod.checkLinked(main);
      return new AnalyzedWorld(universe, analysis, options.natives(), main.owner());
    }
  }

  private void addStart(Universe universe, Reachability analysis, MethodInfo main) {
    if (options.start() == null) {
      analysis.addRoot(main, "the application's main method");
      return;
    }
    TypeInfo start = universe.require(options.start());
    for (MethodInfo m : start.declared()) {
      if (m.isStatic() && m.name().equals("main")) {
        analysis.addRoot(m, "start-up");
      }
    }
    analysis.addRoot(
        universe.require(MainMethod.CLASS).method("run", main.desc()), "the application");
  }
}
