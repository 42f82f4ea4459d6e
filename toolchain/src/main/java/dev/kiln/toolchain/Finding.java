package dev.kiln.toolchain;

/**
 * One line of {@code kiln doctor}.
 *
 * @param subject what was looked at
 * @param ok whether it is there
 * @param detail where it is, or what was not found
 * @param remedy the command that installs it; empty when ok
 */
public record Finding(String subject, boolean ok, String detail, String remedy) {}
