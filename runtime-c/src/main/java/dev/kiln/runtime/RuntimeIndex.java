package dev.kiln.runtime;

import dev.kiln.gc.spec.RuntimeEntries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the runtime archive holds: per section the natives it implements, the symbols it defines and
 * what it needs of Java.
 *
 * <p>Text form, one fact a line, written by the runtime's build:
 *
 * <pre>
 * object core_start.o:4.text.kiln_start
 * native java/lang/Thread.currentThread()Ljava/lang/Thread; kiln_Thread_currentThread leaf
 * defines kiln_start
 * needs kiln_cls__java_lang_String
 * calls malloc
 * </pre>
 */
public final class RuntimeIndex {
  private final List<RuntimeObject> objects;
  private final Map<String, RuntimeNative> natives = new LinkedHashMap<>();
  private final Map<String, RuntimeObject> definitions = new LinkedHashMap<>();

  /** An index of the given objects. */
  public RuntimeIndex(List<RuntimeObject> objects) {
    this.objects = List.copyOf(objects);
    for (var object : objects) {
      object.natives().forEach(n -> natives.put(n.signature(), n));
      object.defines().forEach(symbol -> definitions.put(symbol, object));
    }
  }

  /**
   * The index of the archive that is packaged with this class.
   *
   * @throws IllegalStateException if the runtime was not built
   */
  public static RuntimeIndex load() {
    try (var stream = RuntimeIndex.class.getResourceAsStream("runtime.index")) {
      if (stream == null) {
        throw new IllegalStateException("runtime.index is missing: the C runtime was not built");
      }
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read runtime.index", e);
    }
  }

  /** Reads the text form. */
  public static RuntimeIndex read(BufferedReader reader) throws IOException {
    var objects = new ArrayList<RuntimeObject>();
    for (String line; (line = reader.readLine()) != null; ) {
      var words = line.split(" ");
      if (words[0].equals("object")) {
        objects.add(
            new RuntimeObject(
                words[1],
                new ArrayList<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>()));
        continue;
      }
      var object = objects.get(objects.size() - 1);
      switch (words[0]) {
        case "native" ->
            object.natives().add(new RuntimeNative(words[1], words[2], words.length > 3));
        case "defines" -> object.defines().add(words[1]);
        case "needs" -> object.needs().add(words[1]);
        case "calls" -> object.calls().add(words[1]);
        default -> throw new IOException("unknown line in runtime.index: " + line);
      }
    }
    return new RuntimeIndex(objects);
  }

  /** Writes the text form. */
  public String toText() {
    var text = new StringBuilder();
    for (var object : objects) {
      text.append("object ").append(object.name()).append('\n');
      for (var row : object.natives()) {
        text.append("native ").append(row.signature()).append(' ').append(row.function());
        text.append(row.leaf() ? " leaf\n" : "\n");
      }
      object.defines().forEach(symbol -> text.append("defines ").append(symbol).append('\n'));
      object.needs().forEach(symbol -> text.append("needs ").append(symbol).append('\n'));
      object.calls().forEach(symbol -> text.append("calls ").append(symbol).append('\n'));
    }
    return text.toString();
  }

  /** All sections of the archive. */
  public List<RuntimeObject> objects() {
    return objects;
  }

  /** All natives of the archive. */
  public Collection<RuntimeNative> natives() {
    return natives.values();
  }

  /** The native that implements a method, by its owner.name+descriptor. */
  public Optional<RuntimeNative> find(String signature) {
    return Optional.ofNullable(natives.get(signature));
  }

  /** The section that defines a symbol. */
  public Optional<RuntimeObject> definition(String symbol) {
    return Optional.ofNullable(definitions.get(symbol));
  }

  /** The section that implements a native. */
  public Optional<RuntimeObject> objectOf(RuntimeNative row) {
    return definition(row.function());
  }

  /**
   * The sections a linker keeps of the archive: those that the start of an executable and compiled
   * code refer to, those that define one of the given symbols, and what these refer to,
   * transitively.
   */
  public Set<RuntimeObject> closure(Collection<String> symbols) {
    var taken = new LinkedHashSet<RuntimeObject>();
    var work = new ArrayList<RuntimeObject>();
    definition("main").ifPresent(work::add);
    RuntimeEntries.all().forEach(entry -> definition(entry.name()).ifPresent(work::add));
    symbols.forEach(symbol -> definition(symbol).ifPresent(work::add));
    while (!work.isEmpty()) {
      var object = work.remove(work.size() - 1);
      if (taken.add(object)) {
        object.calls().forEach(symbol -> definition(symbol).ifPresent(work::add));
      }
    }
    return taken;
  }
}
