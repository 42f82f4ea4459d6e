package dev.kiln.backend.object;

import dev.kiln.backend.ir.LinkNames;
import dev.kiln.backend.object.ObjectFacts.Fault;
import dev.kiln.backend.object.ObjectFacts.Function;
import dev.kiln.backend.object.ObjectFacts.Safepoint;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Facts as bytes, for the object cache: LEB128 numbers, addresses as differences. */
public final class ObjectFactsCodec {
  /** Changes with the format; part of the cache's key. */
  public static final int VERSION = 1;

  private byte[] bytes = new byte[4096];
  private int size;

  private ObjectFactsCodec() {}

  /** Encodes. */
  public static byte[] encode(ObjectFacts facts) {
    var codec = new ObjectFactsCodec();
    codec.number(facts.textSize());
    codec.number(facts.functions().size());
    facts.functions().forEach(codec::function);
    return java.util.Arrays.copyOf(codec.bytes, codec.size);
  }

  private void function(Function function) {
    var symbol = LinkNames.of(function.symbol()).getBytes(StandardCharsets.US_ASCII);
    number(symbol.length);
    for (byte b : symbol) {
      put(b);
    }
    number(function.offset());
    number(function.frameSize());
    number(function.safepoints().size());
    int previous = function.offset();
    for (var safepoint : function.safepoints()) {
      number(safepoint.returnAddress() - previous);
      previous = safepoint.returnAddress();
      number(safepoint.landingPad() + 1);
      number(safepoint.nullPointer() ? 1 : 0);
      numbers(safepoint.slots());
      numbers(safepoint.states());
    }
    number(function.faults().size());
    previous = function.offset();
    for (var fault : function.faults()) {
      number(fault.address() - previous);
      previous = fault.address();
      number(fault.handler());
    }
  }

  private void numbers(int[] values) {
    number(values.length);
    for (int value : values) {
      number(value << 1 ^ value >> 31);
    }
  }

  private void number(int value) {
    while ((value & ~0x7f) != 0) {
      put(value & 0x7f | 0x80);
      value >>>= 7;
    }
    put(value);
  }

  private void put(int value) {
    if (size == bytes.length) {
      bytes = java.util.Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  /**
   * Decodes what {@link #encode} has written.
   *
   * @throws MalformedObject if it is damaged
   */
  public static ObjectFacts decode(ByteBuffer data) {
    try {
      return readFacts(data);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new MalformedObject(e);
    }
  }

  private static ObjectFacts readFacts(ByteBuffer data) {
    int textSize = readNumber(data);
    int count = readCount(data);
    var functions = new ArrayList<Function>(count);
    for (int i = 0; i < count; i++) {
      functions.add(readFunction(data));
    }
    return new ObjectFacts(textSize, functions);
  }

  private static Function readFunction(ByteBuffer data) {
    var symbol = new byte[readCount(data)];
    data.get(symbol);
    int offset = readNumber(data);
    int frameSize = readNumber(data);
    int safepointCount = readCount(data);
    var safepoints = new ArrayList<Safepoint>(safepointCount);
    int previous = offset;
    for (int i = 0; i < safepointCount; i++) {
      previous += readNumber(data);
      safepoints.add(
          new Safepoint(
              previous,
              readNumber(data) - 1,
              readNumber(data) == 1,
              readNumbers(data),
              readNumbers(data)));
    }
    int faultCount = readCount(data);
    var faults = new ArrayList<Fault>(faultCount);
    previous = offset;
    for (int i = 0; i < faultCount; i++) {
      previous += readNumber(data);
      faults.add(new Fault(previous, readNumber(data)));
    }
    return new Function(
        LinkNames.symbol(new String(symbol, StandardCharsets.US_ASCII)),
        offset,
        frameSize,
        safepoints,
        faults);
  }

  private static int[] readNumbers(ByteBuffer data) {
    var values = new int[readCount(data)];
    for (int i = 0; i < values.length; i++) {
      int value = readNumber(data);
      values[i] = value >>> 1 ^ -(value & 1);
    }
    return values;
  }

  /** A number of things that take a byte or more each. */
  private static int readCount(ByteBuffer data) {
    int count = readNumber(data);
    if (count < 0 || count > data.remaining()) {
      throw new MalformedObject("a count of " + count);
    }
    return count;
  }

  private static int readNumber(ByteBuffer data) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int part = data.get();
      value |= (part & 0x7f) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }
}
