package dev.kiln.backend.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.layout.Layout;
import dev.kiln.backend.verify.ReferenceRules;
import dev.kiln.backend.world.FixtureWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lowers the bodies of {@link LoweringCases} and compares with the golden files, which {@code
 * -Dkiln.golden.update=true} rewrites; and lowers the collections of java.base.
 */
class LoweringTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/kiln/backend/lower/golden");
  private static FixtureWorld world;
  private static MethodLowering lowering;

  @BeforeAll
  static void readClasses() {
    world =
        FixtureWorld.ofJavaBase(
                name -> name.startsWith("java/util/") || name.startsWith("java/lang/"))
            .with(LoweringCases.class);
    NativeTable natives =
        symbol ->
            symbol.contains("LoweringCases")
                ? new NativeTable.NativeFunction("cases_missing", false)
                : null;
    lowering = new MethodLowering(world, new Layout(world), natives);
  }

  @Test
  void matchesGoldenFiles() throws IOException {
    List<String> differing = new ArrayList<>();
    for (JMethod m : world.find("dev/kiln/backend/lower/LoweringCases").methods()) {
      FunctionIr f = lowering.lower(m);
      String text =
          f.head().replaceAll(" section.*", "")
              + " {\n"
              + f.body()
                  .replace("\u0001", "M")
                  .replaceAll("\u0002(?s:.)", "T")
                  .replaceAll("\u0003(\\d+,\\d+)\u0003", "P($1)")
              + "}\n";
      Path golden = GOLDEN.resolve(m.name().replaceAll("[<>]", "_") + ".ll");
      if (Boolean.getBoolean("kiln.golden.update")) {
        Files.writeString(golden, text);
      } else if (!text.equals(Files.readString(golden))) {
        differing.add(golden.getFileName() + ":\n" + text);
      }
    }
    assertEquals(List.of(), differing);
  }

  @Test
  void lowersTheLibraryByTheRules() {
    int methods = 0;
    for (JClass c : world.classes()) {
      for (JMethod m : c.methods()) {
        if (m.isCompiled() && m.owner().name().startsWith("java/util/")) {
          assertEquals(List.of(), ReferenceRules.check(lowering.lower(m)));
          methods++;
        }
      }
    }
    assertTrue(methods > 10_000, "methods: " + methods);
  }

  @Test
  void copiesAreNumberedByModule() {
    JClass c = world.find("dev/kiln/backend/lower/LoweringCases");
    FunctionIr divide = lowering.lower(c.method("divide", "(II)I"));
    FunctionIr field = lowering.lower(c.methods().get(3));
    ModuleText alone =
        ModuleText.of("a", ModuleText.Target.DEFAULT, List.of(divide), List.of(field));
    assertEquals(List.of(divide.symbol(), field.symbol()), alone.methods());
    assertTrue(alone.text().contains("\"deopt\"(i32 0, i32 "), alone.text());
    assertTrue(alone.text().contains("\"deopt\"(i32 1, i32 "), alone.text());
    assertTrue(alone.text().contains("define available_externally hidden"), alone.text());
  }

  @Test
  void namesMissingNativesAsHotSpotDoes() {
    JClass c = world.find("dev/kiln/backend/lower/LoweringCases");
    assertEquals(
        "'boolean dev.kiln.backend.lower.LoweringCases.missing(int[], java.lang.String)'",
        NativeWrapper.message(c.method("missing", "([ILjava/lang/String;)Z")));
  }
}
