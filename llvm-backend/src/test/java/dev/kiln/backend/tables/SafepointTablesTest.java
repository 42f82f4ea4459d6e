package dev.kiln.backend.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kiln.backend.link.Assembler;
import dev.kiln.backend.link.Linker;
import dev.kiln.backend.object.ObjectFacts;
import dev.kiln.backend.object.ObjectFacts.Fault;
import dev.kiln.backend.object.ObjectFacts.Function;
import dev.kiln.backend.object.ObjectFacts.Safepoint;
import dev.kiln.toolchain.CLibrary;
import dev.kiln.toolchain.MemoryLibrary;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encodes random facts, has the runtime's C reader decode them, compares. */
class SafepointTablesTest {
  private static final List<String> METHODS = List.of("m0", "m1", "m2", "m3");

  private static final FrameFacts FACTS =
      new FrameFacts() {
        @Override
        public int methodId(String symbol) {
          return 1000 * (symbol.charAt(1) - '0');
        }

        @Override
        public int line(String symbol, int instruction) {
          return instruction % 7 == 0 ? -1 : instruction * 3 + symbol.charAt(1);
        }

        @Override
        public String nullPointerMessage(String symbol, int instruction) {
          return instruction % 2 == 0 ? "message " + symbol + " " + instruction : null;
        }
      };

  private static final String READER =
      """
      #include "safepoints.h"
      #include <stdio.h>
      static void print(const struct kiln_sp *sp, void *context) {
        uintptr_t start = (uintptr_t)kiln_text_start;
        printf("%lu %u %ld %s", sp->return_address - start, sp->frame_size,
               sp->landing_pad == 0 ? -1L : (long)(sp->landing_pad - start),
               sp->message == NULL ? "-" : sp->message);
        struct kiln_sp_roots roots = kiln_sp_roots(sp);
        for (int32_t offset; kiln_sp_next_root(&roots, &offset);)
          printf(" root %d", offset);
        struct kiln_sp_frames frames = kiln_sp_frames(sp);
        for (struct kiln_sp_frame f; kiln_sp_next_frame(&frames, &f);)
          printf(" frame %u:%d", f.method, f.line);
        printf("\\n");
        (void)context;
      }
      int main(void) {
        if (!kiln_sp_tables_fit())
          return 1;
        kiln_sp_each(print, NULL);
        for (uintptr_t pc = (uintptr_t)kiln_text_start - 1; pc <= (uintptr_t)kiln_text_stop; pc++) {
          struct kiln_sp sp;
          if (kiln_sp_find(pc, &sp) && sp.return_address == pc)
            print(&sp, NULL);
          if (kiln_fault_handler(pc) != 0)
            printf("fault %lu %lu\\n", pc - (uintptr_t)kiln_text_start,
                   kiln_fault_handler(pc) - (uintptr_t)kiln_text_start);
        }
        return 0;
      }
      """;

  private final Random random = new Random(42);
  private final List<String> each = new ArrayList<>();
  private final List<String> byAddress = new ArrayList<>();

  @Test
  void theRuntimeReadsWhatWasWritten(@TempDir Path work) throws Exception {
    var tables = new SafepointTables(FACTS);
    int start = 0;
    for (int i = 0; i < 3; i++) {
      int textSize = 3000 + random.nextInt(2000);
      tables.add(new ObjectFacts(textSize, List.of(function(i, start))), METHODS);
      start =
          start + textSize + SafepointTables.TEXT_ALIGNMENT - 1 & -SafepointTables.TEXT_ALIGNMENT;
    }
    int before = start;
    var expected = new ArrayList<>(each);
    expected.addAll(byAddress);
    assertEquals(expected, read(tables, before, work));
  }

  private Function function(int method, int start) {
    var safepoints = new ArrayList<Safepoint>();
    var faults = new ArrayList<Fault>();
    int frameSize = 16 + 16 * random.nextInt(20);
    int at = 0;
    for (int i = 0; i < 10 + method * 45; i++) {
      at += 1 + random.nextInt(20);
      if (random.nextInt(3) == 0) {
        faults.add(new Fault(at, random.nextInt(3000)));
        byAddress.add(
            "fault %d %d".formatted(start + at, start + faults.get(faults.size() - 1).handler()));
        at++;
      }
      var safepoint = safepoint(method, at);
      safepoints.add(safepoint);
      var line = print(method, frameSize, safepoint, start);
      each.add(line);
      byAddress.add(line);
    }
    return new Function("m" + method, 0, frameSize, safepoints, faults);
  }

  private Safepoint safepoint(int method, int at) {
    var slots = random.ints(random.nextInt(5), -100, 5).distinct().sorted().toArray();
    int depth = random.nextInt(4);
    var states = new int[2 * depth];
    for (int i = 0; i < depth; i++) {
      states[2 * i] = i == 0 ? method : random.nextInt(4);
      states[2 * i + 1] = random.nextInt(500);
    }
    int landingPad = random.nextBoolean() ? -1 : random.nextInt(3000);
    return new Safepoint(at, landingPad, random.nextInt(3) == 0, slots, states);
  }

  private static String print(int method, int frameSize, Safepoint s, int start) {
    var states = s.states();
    String message = null;
    if (s.nullPointer() && states.length > 0) {
      message =
          FACTS.nullPointerMessage(
              METHODS.get(states[states.length - 2]), states[states.length - 1]);
    }
    var line = new StringBuilder();
    line.append(start + s.returnAddress()).append(' ').append(frameSize).append(' ');
    line.append(s.landingPad() < 0 ? -1 : start + s.landingPad()).append(' ');
    line.append(message == null ? "-" : message);
    for (int slot : s.slots()) {
      line.append(" root ").append(slot * 8);
    }
    for (int i = states.length - 2; i >= 0; i -= 2) {
      var symbol = METHODS.get(states[i]);
      line.append(" frame ").append(FACTS.methodId(symbol)).append(':');
      line.append(FACTS.line(symbol, states[i + 1]));
    }
    if (states.length == 0) {
      line.append(" frame ").append(FACTS.methodId("m" + method)).append(":-1");
    }
    return line.toString();
  }

  private static List<String> read(SafepointTables tables, int textSize, Path work)
      throws IOException, InterruptedException {
    var toolchain = Toolchain.open();
    var object =
        new Assembler(toolchain)
            .assembleTables(tables.toBytes(), textSize + SafepointTables.TEXT_END, 0, work);
    var source = work.resolve("reader.c");
    Files.writeString(source, READER);
    var core = Path.of("../runtime-c/core").toAbsolutePath().normalize();
    var inputs = new ArrayList<Path>();
    for (var file : List.of(source, core.resolve("safepoints.c"))) {
      var output = work.resolve(file.getFileName() + ".o");
      toolchain.run(
          Tool.CLANG,
          List.of("-O1", "-fPIE", "-I" + core, "-c", file.toString(), "-o", output.toString()));
      inputs.add(output);
    }
    inputs.add(object);
    var program = work.resolve("reader");
    new Linker(toolchain, CLibrary.GLIBC, MemoryLibrary.LIBC, false).link(inputs, program, work);
    var process = new ProcessBuilder(program.toString()).redirectErrorStream(true).start();
    var lines = new String(process.getInputStream().readAllBytes()).lines().toList();
    assertEquals(0, process.waitFor());
    return lines;
  }
}
