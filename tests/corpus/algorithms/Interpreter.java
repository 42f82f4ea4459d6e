package algorithms;

/** A stack machine with calls, jumps and traps, interpreted by a switch in a loop. */
public class Interpreter {
  static final int PUSH = 0, ADD = 1, SUB = 2, MUL = 3, JZ = 4, JMP = 5, CALL = 6, RET = 7, LOAD = 8, STORE = 9, PRINT = 10, HALT = 11, DUP = 12, LT = 13, DIV = 14;

  static String run(int[] code, int limit) {
    int[] stack = new int[64], calls = new int[16], mem = new int[8];
    int sp = 0, cp = 0, pc = 0, steps = 0;
    StringBuilder out = new StringBuilder();
    try {
      while (steps++ < limit) {
        switch (code[pc++]) {
          case PUSH -> stack[sp++] = code[pc++];
          case ADD -> { sp--; stack[sp - 1] += stack[sp]; }
          case SUB -> { sp--; stack[sp - 1] -= stack[sp]; }
          case MUL -> { sp--; stack[sp - 1] *= stack[sp]; }
          case DIV -> { sp--; stack[sp - 1] /= stack[sp]; }
          case LT -> { sp--; stack[sp - 1] = stack[sp - 1] < stack[sp] ? 1 : 0; }
          case JZ -> { int to = code[pc++]; if (stack[--sp] == 0) pc = to; }
          case JMP -> pc = code[pc];
          case CALL -> { calls[cp++] = pc + 1; pc = code[pc]; }
          case RET -> pc = calls[--cp];
          case LOAD -> stack[sp++] = mem[code[pc++]];
          case STORE -> mem[code[pc++]] = stack[--sp];
          case DUP -> { stack[sp] = stack[sp - 1]; sp++; }
          case PRINT -> out.append(stack[--sp]).append(' ');
          case HALT -> { return out + "halted after " + steps; }
          default -> throw new IllegalStateException("opcode " + code[pc - 1]);
        }
      }
      return out + "limit";
    } catch (ArithmeticException | ArrayIndexOutOfBoundsException | IllegalStateException e) {
      return out + e.getClass().getSimpleName() + " " + e.getMessage() + " pc " + pc + " sp " + sp;
    }
  }

  public static void main(String[] args) {
    int[] factorial = {PUSH, 1, STORE, 0, PUSH, 10, STORE, 1, LOAD, 1, JZ, 26, LOAD, 0, LOAD, 1, MUL, STORE, 0, LOAD, 1, PUSH, 1, SUB, JMP, 31, LOAD, 0, PRINT, HALT, 0, STORE, 1, JMP, 8};
    System.out.println(run(factorial, 10000));
    System.out.println(run(new int[] {PUSH, 5, CALL, 6, PRINT, HALT, DUP, MUL, RET}, 100));
    System.out.println(run(new int[] {PUSH, 1, PUSH, 0, DIV, HALT}, 100));
    System.out.println(run(new int[] {JMP, 0}, 5000));
    System.out.println(run(new int[] {PUSH, 1, JMP, 0}, 5000));
    System.out.println(run(new int[] {CALL, 0}, 5000));
    System.out.println(run(new int[] {ADD}, 10));
    System.out.println(run(new int[] {99}, 10));
    System.out.println(run(new int[] {PUSH, 3, PUSH, 4, LT, PRINT}, 10));
  }
}
