package dev.kiln.report.machine;

/**
 * An instruction that leaves its function.
 *
 * @param address of the instruction after it: the return address of a call
 * @param callee its symbol, or null if a register or memory says where it leads
 * @param tail true if it is a jump: the function's frame is gone
 */
public record CallSite(int address, String callee, boolean tail) {}
