package dev.kiln.backend;

import dev.kiln.backend.image.ImageMethods;
import dev.kiln.backend.layout.Lines;
import dev.kiln.backend.npe.NpeMessages;
import dev.kiln.backend.tables.FrameFacts;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JMethod;
import java.util.HashMap;
import java.util.Map;

/** What the safepoint tables ask about methods, answered from the closed world. */
final class WorldFrames implements FrameFacts {
  private final ImageMethods ids;
  private final NpeMessages messages;
  private final Map<String, JMethod> methods = new HashMap<>();
  private final Map<String, Lines> lines = new HashMap<>();

  WorldFrames(ClosedWorld world, ImageMethods ids) {
    this.ids = ids;
    this.messages = new NpeMessages(world);
    world.compiledMethods().forEach(m -> methods.put(m.symbol(), m));
  }

  @Override
  public int methodId(String symbol) {
    int id = ids.id(symbol);
    if (id < 0) {
      throw new IllegalStateException("a compiled method without an id: " + symbol);
    }
    return id;
  }

  @Override
  public int line(String symbol, int instruction) {
    return lines.computeIfAbsent(symbol, s -> Lines.of(methods.get(s))).at(instruction);
  }

  @Override
  public String nullPointerMessage(String symbol, int instruction) {
    return messages.at(methods.get(symbol), instruction);
  }
}
