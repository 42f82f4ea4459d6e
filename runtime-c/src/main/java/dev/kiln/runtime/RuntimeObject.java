package dev.kiln.runtime;

import java.util.List;
import java.util.Set;

/**
 * One object file of the runtime archive.
 *
 * @param name member name
 * @param natives the natives it implements
 * @param defines its global symbols
 * @param needs what it takes from the Java side: names as {@code kiln_cls__java_lang_String}
 * @param calls other undefined symbols, of the runtime or of libc
 */
public record RuntimeObject(
    String name,
    List<RuntimeNative> natives,
    Set<String> defines,
    Set<String> needs,
    Set<String> calls) {}
