package dev.kiln.backend.tables;

/** What the tables need to know of methods, which objects do not say. */
public interface FrameFacts {
  /** The global id of a method, by its symbol. */
  int methodId(String symbol);

  /** Source line of an instruction of a method, or -1. */
  int line(String symbol, int instruction);

  /** Message of the NullPointerException that an instruction throws, or null. */
  String nullPointerMessage(String symbol, int instruction);
}
