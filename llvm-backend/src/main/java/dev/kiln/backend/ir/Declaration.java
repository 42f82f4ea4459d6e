package dev.kiln.backend.ir;

/**
 * One global that a function's text mentions and that its module must declare or, for private
 * constants, define.
 *
 * @param symbol the name without quotes; a module that defines this symbol leaves the text out
 * @param text a whole line of IR, with only the fixed attribute groups and metadata of {@link
 *     ModuleText}
 */
public record Declaration(String symbol, String text) {}
