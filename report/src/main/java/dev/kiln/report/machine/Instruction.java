package dev.kiln.report.machine;

/**
 * What an x86-64 instruction does with control, told from its opcode; LLVM tells its length.
 *
 * @param operand offset of the 8 or 32 bit displacement of a relative jump or call, else 0
 */
record Instruction(Flow flow, int operand) {
  enum Flow {
    NEXT,
    CALL,
    CALL_INDIRECT,
    JUMP,
    JUMP_INDIRECT,
    BRANCH,
    RETURN,
    TRAP,
    COMPARE_AND_EXCHANGE
  }

  private static final Instruction NEXT = new Instruction(Flow.NEXT, 0);

  /** The instruction at an offset. */
  static Instruction at(byte[] code, int offset) {
    int at = offset;
    boolean locked = false;
    while (isPrefix(code[at] & 0xff)) {
      locked |= (code[at] & 0xff) == 0xf0;
      at++;
    }
    int opcode = code[at] & 0xff;
    if (opcode == 0x0f) {
      return twoBytes(code, at, locked);
    }
    if (opcode >= 0x70 && opcode <= 0x7f) {
      return new Instruction(Flow.BRANCH, at + 1);
    }
    return switch (opcode) {
      case 0xe8 -> new Instruction(Flow.CALL, at + 1);
      case 0xe9, 0xeb -> new Instruction(Flow.JUMP, at + 1);
      case 0xe0, 0xe1, 0xe2, 0xe3 -> new Instruction(Flow.BRANCH, at + 1);
      case 0xc2, 0xc3 -> new Instruction(Flow.RETURN, 0);
      case 0xcc -> new Instruction(Flow.TRAP, 0);
      case 0xff ->
          switch (code[at + 1] >> 3 & 7) {
            case 2 -> new Instruction(Flow.CALL_INDIRECT, 0);
            case 4 -> new Instruction(Flow.JUMP_INDIRECT, 0);
            default -> NEXT;
          };
      default -> NEXT;
    };
  }

  private static Instruction twoBytes(byte[] code, int at, boolean locked) {
    int opcode = code[at + 1] & 0xff;
    if (opcode >= 0x80 && opcode <= 0x8f) {
      return new Instruction(Flow.BRANCH, at + 2);
    }
    if (opcode == 0x0b) {
      return new Instruction(Flow.TRAP, 0);
    }
    boolean exchange =
        opcode == 0xb0 || opcode == 0xb1 || opcode == 0xc7 && (code[at + 2] >> 3 & 7) == 1;
    return locked && exchange ? new Instruction(Flow.COMPARE_AND_EXCHANGE, 0) : NEXT;
  }

  private static boolean isPrefix(int b) {
    return switch (b) {
      case 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3 -> true;
      default -> b >= 0x40 && b <= 0x4f;
    };
  }
}
