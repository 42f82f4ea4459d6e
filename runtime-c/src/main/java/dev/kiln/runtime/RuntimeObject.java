package dev.kiln.runtime;

import java.util.List;
import java.util.Set;

/**
 * One section of an object file of the runtime archive: what a linker that drops unreferenced
 * sections takes or leaves. The runtime is compiled with a section for each function and datum, so
 * that this is as fine as C allows.
 *
 * @param name object and section, as {@code core_start.o:.text.main}; unique, and itself a symbol
 *     that {@code calls} of the same object may name
 * @param natives the natives it implements
 * @param defines its global symbols
 * @param needs what it takes from the Java side: names as {@code kiln_cls__java_lang_String}
 * @param calls other symbols and sections that it refers to, of the runtime or of libc
 */
public record RuntimeObject(
    String name,
    List<RuntimeNative> natives,
    Set<String> defines,
    Set<String> needs,
    Set<String> calls) {}
