package dev.kiln.frontend;

import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.ReflectiveKeep;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts what a main class reaches: a debugging aid for those who cut the reachable set.
 *
 * <p>Arguments: {@code -cp PATH}, {@code --main CLASS}, {@code --no-hooks}, {@code --no-start},
 * {@code --classes} (by class instead of package), {@code --natives}, {@code --kept}, {@code
 * --methods} (all of them), {@code --why=SYMBOL} (repeatable), {@code --times=N}, {@code
 * --cut=SYMBOL} (as if that method did nothing), {@code --cuts=N} (try N of the methods that most
 * hangs on).
 */
public final class Census {
  private final PrintStream out = System.out;
  private final List<Path> classpath = new ArrayList<>();
  private final List<String> why = new ArrayList<>();
  private String main;
  private boolean hooks = true;
  private boolean start = true;
  private boolean byClass;
  private boolean natives;
  private boolean kept;
  private boolean methods;
  private final Set<String> cut = new HashSet<>();
  private int times = 1;
  private int cuts;

  public static void main(String[] args) {
    Census census = new Census();
    census.parse(args);
    census.run();
  }

  private void parse(String[] args) {
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "-cp" -> {
          for (String entry : args[++i].split(File.pathSeparator)) {
            classpath.add(Path.of(entry));
          }
        }
        case "--main" -> main = args[++i];
        case "--no-hooks" -> hooks = false;
        case "--no-start" -> start = false;
        case "--classes" -> byClass = true;
        case "--natives" -> natives = true;
        case "--kept" -> kept = true;
        case "--methods" -> methods = true;
        default -> {
          if (args[i].startsWith("--why=")) {
            why.add(args[i].substring(6));
          } else if (args[i].startsWith("--cut=")) {
            cut.add(args[i].substring(6));
          } else if (args[i].startsWith("--cuts=")) {
            cuts = Integer.parseInt(args[i].substring(7));
          } else if (args[i].startsWith("--times=")) {
            times = Integer.parseInt(args[i].substring(8));
          } else {
            throw new IllegalArgumentException("unknown option " + args[i]);
          }
        }
      }
    }
  }

  private void run() {
    WorldOptions options = WorldOptions.of(classpath, main);
    try {
      options = options.withNatives(RuntimeCatalog.load());
    } catch (IllegalStateException e) {
      out.println("without the runtime archive: " + e.getMessage());
    }
    if (!start) {
      options = options.withStart(null);
    }
    if (cuts > 0) {
      new CutSearch(options, out).run(cuts);
      return;
    }
    ClosedWorld world = null;
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      world =
          hooks
              ? CutSearch.analyse(options, cut)
              : new ClosedWorldBuilder(options).hooks(Hooks.NONE).build();
      out.printf("analysis: %.2f s%n", (System.nanoTime() - begin) / 1e9);
    }
    report(world);
  }

  private void report(ClosedWorld world) {
    List<JMethod> all = world.compiledMethods();
    Function<JMethod, String> group = byClass ? m -> m.owner().name() : m -> packageOf(m.owner());
    Map<String, Integer> counts = new TreeMap<>();
    long bytecodes = 0;
    int nativeCount = 0;
    for (JMethod m : all) {
      counts.merge(group.apply(m), 1, Integer::sum);
      bytecodes += m.code().instructions.size();
      nativeCount += m.isNative() ? 1 : 0;
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(byClass ? 100 : 60)
        .forEach(e -> out.printf("%6d %s%n", e.getValue(), e.getKey()));
    long instantiated = world.classes().stream().filter(world::isInstantiated).count();
    out.printf(
        "methods %d (%d natives, %d missing), instructions %d, classes %d (%d instantiated, %d with"
            + " initializer), selectors %d, kept %d%n",
        all.size(),
        nativeCount,
        world.missingNatives().size(),
        bytecodes,
        world.classes().size(),
        instantiated,
        world.classes().stream().filter(JClass::hasClinit).count(),
        world.dispatchedSelectors().size(),
        world.reflectionKept().size());
    world.classes().stream()
        .filter(c -> c.linkError() != null)
        .forEach(c -> out.println("cannot be linked: " + c.name() + ": " + c.linkError()));
    world.classes().stream()
        .filter(JClass::isLenient)
        .forEach(c -> out.println("lenient: " + c.name()));
    if (methods) {
      all.forEach(m -> out.println(m.symbol()));
    }
    if (natives) {
      all.stream().filter(JMethod::isNative).forEach(m -> out.println(m.symbol()));
    }
    if (kept) {
      for (ReflectiveKeep k : world.reflectionKept()) {
        out.println(k.element().symbol() + " -- " + k.why());
      }
    }
    why.forEach(s -> explain(world, s));
  }

  private void explain(ClosedWorld world, String symbol) {
    int paren = symbol.indexOf('(');
    int dot = symbol.lastIndexOf('.', paren < 0 ? symbol.length() : paren);
    JElement e =
        paren < 0
            ? world.find(symbol)
            : world.find(
                symbol.substring(0, dot),
                symbol.substring(dot + 1, paren),
                symbol.substring(paren));
    if (e == null || world.why(e) == null) {
      out.println(symbol + " is not in the image");
    } else {
      world.why(e).path(e).forEach(out::println);
    }
  }

  private static String packageOf(JClass c) {
    int slash = c.name().lastIndexOf('/');
    return slash < 0 ? "" : c.name().substring(0, slash);
  }
}
