package dev.kiln.toolchain;

/**
 * What a tool that ended well has printed.
 *
 * @param out its standard output
 * @param err its standard error (warnings)
 */
public record ToolOutput(String out, String err) {}
