package dev.kiln.backend.lower;

import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.layout.Layout;
import dev.kiln.backend.world.FixtureWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers all of java.base, or the classes that begin with a prefix, and counts failures. With a
 * directory as second argument it writes one module a class there; with a third, the classes below
 * that directory are added and only they are lowered.
 */
public final class LowerAll {
  private LowerAll() {}

  public static void main(String[] args) throws Exception {
    String prefix = args.length > 0 ? args[0] : "";
    FixtureWorld world = FixtureWorld.ofJavaBase(name -> true);
    if (args.length > 2) {
      world.with(Path.of(args[2]));
    }
    Layout layout = new Layout(world);
    for (int round = 0; round < (args.length > 1 ? 1 : 3); round++) {
      round(world, layout, prefix, args.length > 1 ? Path.of(args[1]) : null);
    }
  }

  private static void round(FixtureWorld world, Layout layout, String prefix, Path to)
      throws Exception {
    MethodLowering lowering = new MethodLowering(world, layout, symbol -> null);
    int methods = 0;
    int failures = 0;
    long characters = 0;
    long start = System.nanoTime();
    for (JClass c : world.classes()) {
      if (!c.name().startsWith(prefix)) {
        continue;
      }
      List<FunctionIr> functions = new ArrayList<>();
      for (JMethod m : c.methods()) {
        if (!m.isCompiled()) {
          continue;
        }
        methods++;
        try {
          FunctionIr f = lowering.lower(m);
          characters += f.body().length();
          functions.add(f);
        } catch (RuntimeException e) {
          if (failures++ < 20) {
            e.printStackTrace();
          }
        }
      }
      if (to != null && !functions.isEmpty()) {
        ModuleText text = ModuleText.of(c.name(), ModuleText.Target.DEFAULT, functions, List.of());
        Files.writeString(to.resolve(c.name().replace('/', '.') + ".ll"), text.text());
      }
    }
    System.out.printf(
        "%d methods, %d failures, %d MB, %d ms%n",
        methods, failures, characters >> 20, (System.nanoTime() - start) / 1_000_000);
  }
}
