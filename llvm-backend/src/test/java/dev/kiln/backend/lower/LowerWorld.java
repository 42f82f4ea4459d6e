package dev.kiln.backend.lower;

import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.layout.Layout;
import dev.kiln.frontend.ClosedWorldBuilder;
import dev.kiln.frontend.RuntimeCatalog;
import dev.kiln.frontend.WorldOptions;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.runtime.RuntimeIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lowers the whole world of a program and writes one module a class into a directory. */
public final class LowerWorld {
  private LowerWorld() {}

  public static void main(String[] args) throws Exception {
    RuntimeIndex index = RuntimeIndex.load();
    ClosedWorld world =
        new ClosedWorldBuilder(
                WorldOptions.of(List.of(Path.of(args[0])), args[1])
                    .withNatives(RuntimeCatalog.load()))
            .build();
    for (int round = 0; round < 3; round++) {
      Layout layout = new Layout(world);
      long start = System.nanoTime();
      MethodLowering lowering =
          new MethodLowering(
              world,
              layout,
              symbol ->
                  index
                      .find(symbol)
                      .map(n -> new NativeTable.NativeFunction(n.function(), n.leaf()))
                      .orElse(null));
      Map<String, List<FunctionIr>> modules = new LinkedHashMap<>();
      long characters = 0;
      for (JMethod m : world.compiledMethods()) {
        FunctionIr f = lowering.lower(m);
        characters += f.body().length();
        modules.computeIfAbsent(m.owner().name(), key -> new ArrayList<>()).add(f);
      }
      System.out.printf(
          "%d methods, %d MB, %d ms%n",
          world.compiledMethods().size(),
          characters >> 20,
          (System.nanoTime() - start) / 1_000_000);
      if (round == 0 && args.length > 2) {
        for (var module : modules.entrySet()) {
          ModuleText text =
              ModuleText.of(
                  module.getKey(), ModuleText.Target.DEFAULT, module.getValue(), List.of());
          Files.writeString(
              Path.of(args[2], module.getKey().replace('/', '.') + ".ll"), text.text());
        }
      }
    }
  }
}
