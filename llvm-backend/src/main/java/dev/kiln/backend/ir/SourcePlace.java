package dev.kiln.backend.ir;

/**
 * Where a method stands in its source, for debuggers.
 *
 * @param file the source file's path from the root of its packages: {@code java/util/HashMap.java}
 * @param name as a debugger is to show it: {@code java.util.HashMap.put}
 * @param line the first line of its code; 0 if unknown
 */
public record SourcePlace(String file, String name, int line) {}
