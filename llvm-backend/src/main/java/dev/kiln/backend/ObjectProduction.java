package dev.kiln.backend;

import dev.kiln.backend.cache.ObjectCache;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.llvm.CompilerOptions;
import dev.kiln.backend.llvm.LargeFrames;
import dev.kiln.backend.llvm.ModuleCompiler;
import dev.kiln.backend.modules.ModulePlan.Module;
import dev.kiln.backend.object.ObjectFacts;
import dev.kiln.backend.object.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Turns modules into objects: from the cache, or by LLVM, several at once.
 *
 * <ol>
 *   <li>Print each module and look its text up. LLVM is not even loaded if all are found.
 *   <li>Compile the others, the largest first, so that no large one is left for the end. Those with
 *       large frames ({@link LargeFrames}) are compiled twice.
 *   <li>Read their tables, exclude these sections from linking, store them.
 * </ol>
 */
final class ObjectProduction {
  /**
   * An object and the module-local method numbers that its facts use.
   *
   * @param methods symbols by number
   */
  record Produced(ObjectCache.Entry entry, List<String> methods, boolean cached) {}

  private final CompilerOptions options;
  private final ObjectCache cache;
  private final ImageProgress progress;
  private final AtomicInteger done = new AtomicInteger();
  private ModuleCompiler compiler;

  ObjectProduction(CompilerOptions options, ObjectCache cache, ImageProgress progress) {
    this.options = options;
    this.cache = cache;
    this.progress = progress;
  }

  /** Processor time by compiler stage, in nanoseconds; empty if nothing was compiled. */
  synchronized Map<String, Long> stageTimes() {
    return compiler == null ? Map.of() : compiler.stageTimes();
  }

  /** Objects of the modules, in their order. */
  List<Produced> produce(List<Module> modules, int jobs) throws IOException {
    progress.phase(Phase.OPTIMIZING, modules.size());
    var pool = Executors.newFixedThreadPool(jobs, ObjectProduction::worker);
    try {
      var order = new ArrayList<>(modules);
      order.sort(Comparator.comparingInt(Module::instructions).reversed());
      var results = new HashMap<Module, Future<Produced>>();
      for (var module : order) {
        results.put(module, pool.submit(() -> produce(module)));
      }
      var produced = new ArrayList<Produced>(modules.size());
      for (var module : modules) {
        produced.add(get(results.get(module)));
      }
      return produced;
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    // LLVM recurses deeply over long chains of instructions.
    var thread = new Thread(null, work, "compiler", 64L << 20);
    thread.setDaemon(true);
    return thread;
  }

  private static Produced get(Future<Produced> result) throws IOException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Produced produce(Module module) throws IOException {
    var text = module.text(options.target());
    var key = cache.key(text.text() + options.fault().salt(text.text()));
    // Who wants to see or check the compiler's work wants it done.
    boolean mayReuse =
        !options.verify() && options.dumps().isEmpty() && !InjectedFault.inModule(module.name());
    var found = mayReuse ? cache.find(key) : java.util.Optional.<ObjectCache.Entry>empty();
    Produced produced;
    if (found.isPresent()) {
      produced = new Produced(found.get(), text.methods(), true);
    } else {
      var compiled = compile(module.name(), InjectedFault.damaged(module.name(), text));
      var entry = cache.store(key, compiled.object(), compiled.facts());
      produced = new Produced(entry, text.methods(), false);
    }
    int count = done.incrementAndGet();
    synchronized (progress) {
      progress.advance(count);
    }
    return produced;
  }

  private record Compiled(byte[] object, ObjectFacts facts) {}

  /** Compiles once, and if that shows large frames, again with them known. */
  private Compiled compile(String name, ModuleText text) {
    var first = compile(name, text, Map.of());
    var measured = first.facts().framesAbove(LargeFrames.LARGE);
    if (measured.isEmpty()) {
      return first;
    }
    var asked = new HashMap<String, Integer>();
    measured.forEach((symbol, size) -> asked.put(symbol, LargeFrames.asked(size)));
    var second = compile(name, text, asked);
    second
        .facts()
        .framesAbove(LargeFrames.LARGE)
        .forEach(
            (symbol, size) -> {
              if (size > asked.getOrDefault(symbol, 0)) {
                throw new IllegalStateException(symbol + " got a larger frame than was measured");
              }
            });
    return second;
  }

  private Compiled compile(String name, ModuleText text, Map<String, Integer> largeFrames) {
    var object = compiler().compile(name, text, largeFrames);
    return new Compiled(object, ObjectReader.read(object));
  }

  private synchronized ModuleCompiler compiler() {
    if (compiler == null) {
      compiler = new ModuleCompiler(options, System.err);
    }
    return compiler;
  }
}
