package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.ImageParts;
import dev.kiln.backend.ImageParts.Part;
import dev.kiln.backend.object.ObjectReader;
import dev.kiln.backend.object.StackMaps;
import dev.kiln.backend.tables.SafepointTables;
import dev.kiln.gc.spec.RuntimeEntries;
import dev.kiln.report.census.Census;
import dev.kiln.report.model.Report;
import dev.kiln.report.model.Report.Violation;
import dev.kiln.toolchain.elf.ElfObject;
import dev.kiln.toolchain.elf.ElfSymbol;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Faults that no damage to the tables makes: an object's own code and maps contradict each other.
 * Real objects are damaged after they were compiled, and the tables made of them anew, so that
 * nothing else is wrong.
 */
class DamagedObjectsTest {
  private static final Path WORK = Path.of("target", "damaged-objects");
  private static final String TEXT = "kiln_text";
  private static final byte CALL = (byte) 0xe8;

  /** An instruction as long as a call that does nothing. */
  private static final byte[] NOTHING = {0x0f, 0x1f, 0x44, 0, 0};

  private static ImageParts sound;

  /** Changes an object's bytes in place. */
  @FunctionalInterface
  private interface Damage {
    void inflict(ElfObject object, ElfSymbol method);
  }

  @BeforeAll
  static void build() throws IOException {
    var classes = WORK.resolve("classes").toAbsolutePath();
    Program.compile(Path.of("statepoints", "src"), classes, List.of());
    var program =
        new Program("victim", List.of(classes), "Victim", List.of(), List.of(), new byte[0]);
    var parts = new AtomicReference<ImageParts>();
    new Differential(WORK).build(program, "stw", false, parts::set);
    sound = parts.get();
  }

  private static ElfSymbol method(ElfObject object, String symbol) {
    return object.symbols().stream()
        .filter(s -> s.isFunction() && s.section() != 0 && s.name().equals(symbol))
        .findFirst()
        .orElse(null);
  }

  /** The report of the image whose objects with the method are damaged. */
  private static Report reportOf(String symbol, Damage damage) throws IOException {
    var tables = new SafepointTables(sound.frames());
    var objects = new ArrayList<Part>();
    int damaged = 0;
    for (var part : sound.objects()) {
      var object = new ElfObject(Files.readAllBytes(part.file()));
      var method = method(object, symbol);
      var file = part.file();
      if (method != null) {
        damage.inflict(object, method);
        file = Files.write(WORK.resolve("damaged-" + damaged++ + ".o"), object.bytes());
      }
      objects.add(new Part(file, part.methods()));
      tables.add(ObjectReader.read(object.bytes()), part.methods());
    }
    assertTrue(damaged <= 1, symbol + " is defined " + damaged + " times");
    assertEquals(symbol.isEmpty() ? 0 : 1, damaged, symbol + " is not in the image");
    return Census.of(
        new ImageParts(
            sound.name(),
            objects,
            tables.toBytes(),
            sound.frames(),
            sound.world(),
            sound.runtime(),
            sound.coverageId()));
  }

  private static void expect(List<String> kinds, String symbol, Damage damage) throws IOException {
    var found = reportOf(symbol, damage).violations();
    assertEquals(kinds, found.stream().map(Violation::kind).toList(), found.toString());
    found.forEach(violation -> assertEquals(symbol, violation.method()));
  }

  @Test
  void tablesMadeAnewAreSound() throws IOException {
    assertEquals(List.of(), reportOf("", (object, method) -> {}).violations());
  }

  /** The tables are made of the maps, so they have a statepoint too many with them. */
  @Test
  void aMapWithoutItsCallIsFound() throws IOException {
    var kinds = List.of("no-call", "not-in-objects");
    expect(kinds, "Victim$Keep.run(I)J", DamagedObjectsTest::removeCall);
  }

  /** The first call of the allocator, which is in no loop. */
  private static void removeCall(ElfObject object, ElfSymbol method) {
    var section = object.section(TEXT).orElseThrow();
    var code = object.contents(section);
    var allocating =
        object.relocations(section).stream()
            .filter(r -> r.symbol().name().equals(RuntimeEntries.ALLOC_ARRAY_SLOW.name()))
            .map(r -> (int) r.offset() - 1)
            .toList();
    var call =
        StackMaps.read(object).stream()
            .filter(entry -> entry.function() == method.value())
            .flatMap(entry -> entry.calls().stream())
            .map(record -> record.returnAddress() - NOTHING.length)
            .filter(at -> code.get(at) == CALL && allocating.contains(at))
            .findFirst()
            .orElseThrow();
    code.put(call, NOTHING);
  }

  @Test
  void aNullCheckBetweenInstructionsIsFound() throws IOException {
    expect(List.of("fault-map"), "Victim$Guard.run(I)J", DamagedObjectsTest::moveFault);
  }

  /** The last of the method's implicit null checks begins a byte later. */
  private static void moveFault(ElfObject object, ElfSymbol method) {
    var section = object.section(".llvm_faultmaps").orElseThrow();
    var map = object.contents(section);
    for (int at = 8; ; ) {
      int entry = at;
      int count = map.getInt(at + 8);
      at += 16 + 12 * count;
      if (count > 0 && addressAt(object, entry) == method.value()) {
        increment(map, at - 8);
        return;
      }
    }
  }

  private static long addressAt(ElfObject object, int offset) {
    return object.relocations(object.section(".llvm_faultmaps").orElseThrow()).stream()
        .filter(r -> r.offset() == offset)
        .mapToLong(r -> r.symbol().value() + r.addend())
        .findFirst()
        .orElseThrow();
  }

  private static void increment(ByteBuffer data, int at) {
    data.putInt(at, data.getInt(at) + 1);
  }
}
