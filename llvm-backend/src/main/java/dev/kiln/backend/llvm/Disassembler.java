package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.LLVMCreateDisasm;
import static org.bytedeco.llvm.global.LLVM.LLVMDisasmDispose;
import static org.bytedeco.llvm.global.LLVM.LLVMDisasmInstruction;
import static org.bytedeco.llvm.global.LLVM.LLVMInitializeX86Disassembler;

import dev.kiln.backend.ir.ModuleText;
import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.llvm.LLVM.LLVMDisasmContextRef;
import org.bytedeco.llvm.LLVM.LLVMOpInfoCallback;
import org.bytedeco.llvm.LLVM.LLVMSymbolLookupCallback;

/** LLVM's disassembler, asked for the lengths of instructions, and for the text of a few. */
public final class Disassembler implements AutoCloseable {
  private static final int LONGEST_TEXT = 256;

  private final LLVMDisasmContextRef context;
  private final BytePointer text = new BytePointer(LONGEST_TEXT);

  /** A disassembler for the machine that Kiln compiles for. */
  public Disassembler() {
    Llvm.load();
    LLVMInitializeX86Disassembler();
    context =
        LLVMCreateDisasm(
            ModuleText.TRIPLE, null, 0, (LLVMOpInfoCallback) null, (LLVMSymbolLookupCallback) null);
    if (context == null) {
      throw new IllegalStateException("LLVM has no disassembler for " + ModuleText.TRIPLE);
    }
  }

  /**
   * Lengths of instructions.
   *
   * @return for each byte at which an instruction starts its length, 0 for all others
   * @throws IllegalArgumentException if bytes are no instruction
   */
  public byte[] lengths(byte[] code, int from, int to) {
    var lengths = new byte[to - from];
    try (var bytes = new BytePointer(to - from)) {
      bytes.put(code, from, to - from);
      for (int at = 0; at < lengths.length; ) {
        bytes.position(at);
        long length =
            LLVMDisasmInstruction(context, bytes, lengths.length - at, from + at, text, 1);
        if (length == 0) {
          throw new IllegalArgumentException("no instruction at offset " + (from + at));
        }
        lengths[at] = (byte) length;
        at += (int) length;
      }
      bytes.position(0);
    }
    return lengths;
  }

  /**
   * An instruction in AT&amp;T's syntax: its name, a tab and its operands, the last of which is
   * where the result goes.
   */
  public String text(byte[] code, int at, int length) {
    try (var bytes = new BytePointer(length)) {
      bytes.put(code, at, length);
      LLVMDisasmInstruction(context, bytes, length, at, text, LONGEST_TEXT);
      int end = 0;
      while (text.get(end) != 0) {
        end++;
      }
      var ascii = new byte[end];
      text.get(ascii);
      return new String(ascii, StandardCharsets.US_ASCII).strip();
    }
  }

  @Override
  public void close() {
    LLVMDisasmDispose(context);
    text.close();
  }
}
