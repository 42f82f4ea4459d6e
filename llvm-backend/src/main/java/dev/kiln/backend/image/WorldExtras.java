package dev.kiln.backend.image;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an image holds besides classes and methods.
 *
 * @param runtimeNames the {@code kiln_cls__} and other names of Java that the C runtime leaves
 *     undefined
 * @param options run-time options given at build time: {@code -X...} and {@code -Dkey=value}
 * @param acceptOptions whether the executable takes options from its arguments and environment
 * @param resources contents by resource name ({@code com/foo/messages.properties})
 * @param services provider class names by service name, binary names with dots
 * @param fieldNames whether heap dumps are to name all fields
 */
public record WorldExtras(
    Set<String> runtimeNames,
    List<String> options,
    boolean acceptOptions,
    Map<String, byte[]> resources,
    Map<String, List<String>> services,
    boolean fieldNames) {

  /** Nothing but names for the runtime. */
  public static WorldExtras of(Collection<String> runtimeNames) {
    return new WorldExtras(Set.copyOf(runtimeNames), List.of(), true, Map.of(), Map.of(), false);
  }

  /** Tables of the current section, and the resources' bytes in a section of their own. */
  void write(MetaBlob blob, Assembly asm) {
    asm.global("kiln_services").u32(services.size());
    new TreeMap<>(services)
        .forEach(
            (service, providers) ->
                asm.u32(blob.string(service))
                    .u32(blob.list(providers.stream().map(blob::string).toList())));
    // Each row: name, size, distance from the row's third word to the bytes.
    SortedMap<String, byte[]> files = new TreeMap<>(resources);
    asm.global("kiln_resources").u32(files.size());
    int n = 0;
    for (Map.Entry<String, byte[]> f : files.entrySet()) {
      asm.u32(blob.string(f.getKey())).u32(f.getValue().length).relative(label(n++));
    }
    asm.section(".rodata.kiln_resources", "\"a\",@progbits");
    n = 0;
    for (Map.Entry<String, byte[]> f : files.entrySet()) {
      asm.align(16).local(label(n++)).bytes(f.getValue());
    }
  }

  /**
   * {@code const char *const kiln_baked_options[]} and {@code const uint8_t kiln_accept_options}.
   */
  void writeOptions(Assembly asm) {
    asm.section(".rodata.kiln_options", "\"a\",@progbits");
    asm.global("kiln_accept_options").u8(acceptOptions ? 1 : 0);
    for (int i = 0; i < options.size(); i++) {
      asm.local("kiln.option." + i).bytes((options.get(i) + "\0").getBytes(StandardCharsets.UTF_8));
    }
    asm.section(".data.rel.ro.kiln_options", "\"aw\",@progbits").align(8);
    asm.global("kiln_baked_options");
    for (int i = 0; i < options.size(); i++) {
      asm.pointer("kiln.option." + i);
    }
    asm.u64(0);
  }

  private static String label(int n) {
    return "kiln.resource." + n;
  }
}
