package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gridkit.jvmtool.heapdump.HeapWalker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netbeans.lib.profiler.heap.Heap;
import org.netbeans.lib.profiler.heap.HeapFactory;
import org.netbeans.lib.profiler.heap.Instance;
import org.netbeans.lib.profiler.heap.JavaClass;
import org.netbeans.lib.profiler.heap.PrimitiveArrayInstance;

/** A heap dump, as NetBeans' reader of HPROF files sees it. */
class HeapDumpTest {
  private static final Path WORK = Path.of("target", "heap-dump");
  private static Path named;

  @BeforeAll
  static void build() throws IOException {
    Path classes = WORK.resolve("classes").toAbsolutePath();
    Program.compile(Path.of("heap-dump", "src"), classes, List.of());
    Program program =
        new Program("hoard", List.of(classes), "Hoard", List.of(), List.of(), new byte[0]);
    named = new Differential(WORK).buildForDebugging(program).output();
  }

  private static Heap dump(Path executable, String name) throws Exception {
    Path file = WORK.resolve(name).toAbsolutePath();
    Files.deleteIfExists(file);
    Outcome outcome =
        Outcome.of(
            List.of(
                executable.toString(),
                "-Xmx24m",
                "-XX:+HeapDumpOnOutOfMemoryError",
                "-XX:HeapDumpPath=" + file),
            new byte[0],
            WORK,
            Duration.ofMinutes(1));
    assertEquals(0, outcome.exit(), outcome.stderr());
    assertTrue(outcome.stdout().contains("Heap dump file created ["), outcome.stdout());
    assertTrue(outcome.stdout().endsWith("full: Java heap space\n1048576 item 1233\n"));
    return HeapFactory.createHeap(file.toFile());
  }

  @Test
  void holdsWhatWasAlive() throws Exception {
    Heap heap = dump(named, "named.hprof");
    JavaClass item = heap.getJavaClassByName("Hoard$Item");
    assertEquals(1234, item.getInstancesCount());
    Set<Long> numbers = new HashSet<>();
    for (Instance instance : item.getInstances()) {
      long number = (Long) instance.getValueOfField("number");
      numbers.add(number);
      assertEquals("item " + number, text((Instance) instance.getValueOfField("name")));
      assertEquals(100, ((PrimitiveArrayInstance) instance.getValueOfField("payload")).getLength());
      Instance next = (Instance) instance.getValueOfField("next");
      assertEquals(number, next == null ? 0 : (Long) next.getValueOfField("number") + 1);
    }
    assertEquals(1234, numbers.size());
    Instance head = (Instance) heap.getJavaClassByName("Hoard").getValueOfStaticField("head");
    assertEquals(1233L, head.getValueOfField("number"));
  }

  private static String text(Instance string) {
    return HeapWalker.stringValue(string);
  }
}
