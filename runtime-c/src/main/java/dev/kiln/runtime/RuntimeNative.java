package dev.kiln.runtime;

/**
 * A native method that the runtime implements.
 *
 * @param signature owner.name+descriptor, as {@code java/lang/Object.hashCode()I}
 * @param function its C function, in the plain C calling convention
 * @param leaf true if it never throws, collects or blocks
 */
public record RuntimeNative(String signature, String function, boolean leaf) {}
