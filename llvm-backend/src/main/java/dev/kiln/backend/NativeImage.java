package dev.kiln.backend;

import dev.kiln.backend.ObjectProduction.Produced;
import dev.kiln.backend.cache.ObjectCache;
import dev.kiln.backend.image.WorldExtras;
import dev.kiln.backend.image.WorldText;
import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.layout.Layout;
import dev.kiln.backend.link.Assembler;
import dev.kiln.backend.link.Linker;
import dev.kiln.backend.llvm.CompilerOptions;
import dev.kiln.backend.llvm.SeededFault;
import dev.kiln.backend.lower.Intrinsics;
import dev.kiln.backend.lower.MethodLowering;
import dev.kiln.backend.modules.ModulePlan;
import dev.kiln.backend.object.ObjectFacts;
import dev.kiln.backend.object.StackMaps;
import dev.kiln.backend.tables.SafepointTables;
import dev.kiln.backend.verify.ReferenceRules;
import dev.kiln.frontend.ClosedWorldBuilder;
import dev.kiln.frontend.RuntimeCatalog;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.gc.spec.Plan;
import dev.kiln.runtime.RuntimeArchive;
import dev.kiln.runtime.RuntimeIndex;
import dev.kiln.toolchain.CLibrary;
import dev.kiln.toolchain.Toolchain;
import dev.kiln.toolchain.elf.ElfObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Builds an executable.
 *
 * <ol>
 *   <li>Analysis: the closed world of the application and what it reaches.
 *   <li>Lowering: layouts, and the IR text of every method.
 *   <li>Optimizing: a module a class, an object each, from the cache or by LLVM.
 *   <li>Linking: the world's own data, the safepoint tables, the runtime; then lld.
 * </ol>
 */
public final class NativeImage {
  private static final long CACHE_BOUND = 4L << 30;

  private final ImageOptions options;
  private final ImageProgress progress;
  private final Map<String, Duration> timings = new LinkedHashMap<>();
  private final RuntimeIndex runtime = RuntimeIndex.load();
  private final RuntimeNatives natives = new RuntimeNatives(runtime);

  private final SeededFault fault = SeededFault.asked();
  private final ImageInspector inspector;

  private NativeImage(ImageOptions options, ImageProgress progress, ImageInspector inspector) {
    this.options = options;
    this.progress = progress;
    this.inspector = inspector;
  }

  /**
   * Builds what the options say.
   *
   * @throws dev.kiln.frontend.InputError if the input is bad
   * @throws MissingLibrary if the machine lacks what is to be linked with
   * @throws IOException if a file cannot be written
   */
  public static ImageResult build(ImageOptions options, ImageProgress progress) throws IOException {
    return build(options, progress, ImageInspector.NONE);
  }

  /** Builds, and shows the parts to an inspector before they are linked. */
  public static ImageResult build(
      ImageOptions options, ImageProgress progress, ImageInspector inspector) throws IOException {
    return new NativeImage(options, progress, inspector).build();
  }

  private ImageResult build() throws IOException {
    Linker.requireLibraries(cLibrary(), options.memory());
    long start = System.nanoTime();
    var world = analyze();
    start = account("analysis", start);
    var layout = new Layout(world);
    var functions = lower(world, layout);
    start = account("lowering", start);
    var production = production();
    var modules = plan(world, functions).modules(options.optimization() > 0);
    var objects = production.produce(modules, options.jobs());
    start = account("optimizing", start);
    link(world, layout, objects);
    account("linking", start);
    if (options.timePasses()) {
      new TreeMap<>(production.stageTimes())
          .forEach((stage, nanos) -> timings.put("pass " + stage, Duration.ofNanos(nanos)));
    }
    return result(world, objects);
  }

  private long account(String phase, long start) {
    long now = System.nanoTime();
    timings.put(phase, Duration.ofNanos(now - start));
    return now;
  }

  private ClosedWorld analyze() {
    progress.phase(Phase.ANALYSIS, 0);
    InjectedFault.inAnalysis();
    return new ClosedWorldBuilder(options.world().withNatives(new RuntimeCatalog(runtime)))
        .progress((methods, classes) -> progress.advance(methods))
        .build();
  }

  private List<FunctionIr> lower(ClosedWorld world, Layout layout) {
    var methods = world.compiledMethods();
    progress.phase(Phase.LOWERING, methods.size());
    var lowering = new MethodLowering(world, layout, natives, options.debug());
    var functions = new FunctionIr[methods.size()];
    var done = new AtomicInteger();
    IntStream.range(0, functions.length)
        .parallel()
        .forEach(
            i -> {
              functions[i] = lowering.lower(methods.get(i));
              if (options.verify()) {
                verify(functions[i]);
              }
              int count = done.incrementAndGet();
              synchronized (progress) {
                progress.advance(count);
              }
            });
    return List.of(functions);
  }

  private static void verify(FunctionIr function) {
    var violations = ReferenceRules.check(function);
    if (!violations.isEmpty()) {
      throw new IllegalStateException(
          function.symbol()
              + " breaks the rules for references:\n"
              + String.join("\n", violations));
    }
  }

  private static ModulePlan plan(ClosedWorld world, List<FunctionIr> functions) {
    var plan = new ModulePlan();
    var methods = world.compiledMethods();
    for (int i = 0; i < functions.size(); i++) {
      plan.add(methods.get(i).owner().name(), functions.get(i));
    }
    return plan;
  }

  private ObjectProduction production() {
    var gc =
        Plan.named(options.gc())
            .orElseThrow(() -> new IllegalArgumentException("no collector " + options.gc()));
    var dumps = options.dumps().stream().map(CompilerOptions.Dump::parse).toList();
    var compilerOptions =
        new CompilerOptions(
            options.optimization(),
            options.target(),
            gc,
            options.verify(),
            dumps,
            options.coverage(),
            fault);
    var cache = new ObjectCache(options.cacheDir(), compilerOptions.key());
    return new ObjectProduction(compilerOptions, cache, progress);
  }

  private void link(ClosedWorld world, Layout layout, List<Produced> objects) throws IOException {
    progress.phase(Phase.LINKING, 4);
    InjectedFault.inLinking();
    var work = Files.createTempDirectory("kiln-link-");
    try {
      var toolchain = Toolchain.open();
      var assembler = new Assembler(toolchain);
      var worldText = new WorldText(world, layout);
      var worldFile = work.resolve("world.s");
      worldText.write(extras(world), worldFile);
      if (!worldText.problems().isEmpty()) {
        throw new IllegalStateException(
            "the C runtime needs what the classes lack: " + worldText.problems());
      }
      progress.advance(1);
      var frames = new WorldFrames(world, worldText.methods());
      var tables = new SafepointTables(frames);
      var inputs = new ArrayList<Path>();
      for (var object : objects) {
        tables.add(damaged(object), object.methods());
        inputs.add(object.entry().object());
      }
      var tableBytes = tables.toBytes();
      long id = options.coverage() ? ImageParts.id(tableBytes) : 0;
      inspector.inspect(
          new ImageParts(
              options.output().getFileName().toString(),
              objects.stream()
                  .map(o -> new ImageParts.Part(o.entry().object(), o.methods()))
                  .toList(),
              tableBytes,
              frames,
              world,
              runtime,
              id));
      inputs.add(assembler.assembleTables(tableBytes, SafepointTables.TEXT_END, id, work));
      progress.advance(2);
      inputs.add(assembler.assemble(worldFile));
      progress.advance(3);
      inputs.add(RuntimeArchive.file(options.cacheDir(), cLibrary()));
      new Linker(toolchain, cLibrary(), options.memory(), options.debug())
          .link(inputs, options.output(), work);
      progress.advance(4);
    } finally {
      delete(work);
    }
    new ObjectCache(options.cacheDir(), "").trim(CACHE_BOUND);
  }

  private CLibrary cLibrary() {
    return options.isStatic() ? CLibrary.MUSL : CLibrary.GLIBC;
  }

  private ObjectFacts damaged(Produced object) throws IOException {
    var facts = object.entry().facts();
    if (fault.kind() != SeededFault.Kind.TABLE_BASE) {
      return fault.damage(facts, (address, slot) -> slot);
    }
    var maps = StackMaps.read(new ElfObject(Files.readAllBytes(object.entry().object())));
    return fault.damage(
        facts,
        (address, slot) ->
            maps.stream()
                .flatMap(entry -> entry.calls().stream())
                .filter(call -> call.returnAddress() == address)
                .flatMap(call -> call.roots().stream())
                .filter(root -> root.base() == slot && root.derived() != slot)
                .mapToInt(StackMaps.Root::derived)
                .findFirst()
                .orElse(slot));
  }

  private WorldExtras extras(ClosedWorld world) {
    var baked = new ArrayList<String>();
    if (!options.gc().equals(Plan.CONCURRENT.optionName())) { // which is the runtime's default
      baked.add("-XX:Plan=" + options.gc());
    }
    baked.addAll(options.runtimeOptions());
    new TreeMap<>(options.world().systemProperties())
        .forEach((key, value) -> baked.add("-D" + key + "=" + value));
    return new WorldExtras(
        natives.needs(world),
        baked,
        options.acceptRuntimeOptions(),
        world.resources(),
        world.services(),
        options.debug());
  }

  private static void delete(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private ImageResult result(ClosedWorld world, List<Produced> objects) throws IOException {
    return new ImageResult(
        options.output(),
        world.compiledMethods().size(),
        world.classes().size(),
        Files.size(options.output()),
        objects.size(),
        (int) objects.stream().filter(Produced::cached).count(),
        timings,
        world.missingNatives().stream()
            .map(JElement::symbol)
            .filter(symbol -> !Intrinsics.has(symbol))
            .toList(),
        world.reflectionKept(),
        methodsByPackage(world.compiledMethods()),
        peakMemory());
  }

  private static Map<String, Integer> methodsByPackage(List<JMethod> methods) {
    var counts = new TreeMap<String, Integer>();
    for (var method : methods) {
      var owner = method.owner().name();
      int slash = owner.lastIndexOf('/');
      counts.merge(slash < 0 ? "" : owner.substring(0, slash).replace('/', '.'), 1, Integer::sum);
    }
    var sorted = new LinkedHashMap<String, Integer>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  /** Largest resident size of this process in bytes; 0 where the system does not tell. */
  private static long peakMemory() throws IOException {
    var status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (var line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
        }
      }
    }
    return 0;
  }
}
