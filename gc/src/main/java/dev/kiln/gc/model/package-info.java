/**
 * The concurrent cycle as an executable model: {@link dev.kiln.gc.model.Protocol} states barriers
 * and handshakes as data, {@link dev.kiln.gc.model.Machine} runs them one atomic step at a time,
 * {@link dev.kiln.gc.model.Explorer} tries all interleavings of a small heap or random ones of a
 * larger heap. {@code gc/INVARIANTS.md} names what must hold.
 */
package dev.kiln.gc.model;
