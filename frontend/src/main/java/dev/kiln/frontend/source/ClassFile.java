package dev.kiln.frontend.source;

import dev.kiln.frontend.world.JClass;

/**
 * The bytes of one class and where they came from.
 *
 * @param origin for messages: {@code app.jar!/p/A.class}
 * @param module name of the module, or null for the unnamed one
 */
public record ClassFile(byte[] bytes, String origin, String module, JClass.Loader loader) {}
