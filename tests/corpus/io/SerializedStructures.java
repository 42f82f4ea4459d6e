package io;

import java.io.*;
import java.util.*;

/** Own binary formats by DataOutput and DataInput: strings, lists, maps, records, versions, truncated input. */
public class SerializedStructures {
  record Item(String name, int[] numbers, Map<String, Double> prices, Item next) {
    void write(DataOutput out) throws IOException {
      out.writeUTF(name);
      out.writeInt(numbers.length);
      for (int n : numbers) out.writeInt(n);
      out.writeShort(prices.size());
      for (var e : new TreeMap<>(prices).entrySet()) {
        out.writeUTF(e.getKey());
        out.writeDouble(e.getValue());
      }
      out.writeBoolean(next != null);
      if (next != null) next.write(out);
    }

    static Item read(DataInput in) throws IOException {
      String name = in.readUTF();
      int[] numbers = new int[in.readInt()];
      for (int i = 0; i < numbers.length; i++) numbers[i] = in.readInt();
      Map<String, Double> prices = new TreeMap<>();
      for (int n = in.readUnsignedShort(); n > 0; n--) prices.put(in.readUTF(), in.readDouble());
      return new Item(name, numbers, prices, in.readBoolean() ? read(in) : null);
    }

    @Override public String toString() { return name.length() + Arrays.toString(numbers) + prices + next; }
  }

  public static void main(String[] args) throws IOException {
    Item i = new Item("first \u00e9\u4e2d\0", new int[] {1, -1, Integer.MIN_VALUE}, Map.of("a", 1.5, "b", Double.NaN, "c", -0.0), new Item("", new int[0], Map.of(), null));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    i.write(new DataOutputStream(out));
    byte[] b = out.toByteArray();
    System.out.println(b.length + " " + Arrays.hashCode(b) + " " + Item.read(new DataInputStream(new ByteArrayInputStream(b))));
    int eof = 0, utf = 0, other = 0;
    for (int n = 0; n < b.length; n++) {
      try {
        Item.read(new DataInputStream(new ByteArrayInputStream(b, 0, n)));
        other++;
      } catch (EOFException e) {
        eof++;
      } catch (UTFDataFormatException e) {
        utf++;
      }
    }
    System.out.println(eof + " " + utf + " " + other);
    byte[] bad = b.clone();
    bad[2] = (byte) 0xff;
    try {
      Item.read(new DataInputStream(new ByteArrayInputStream(bad)));
    } catch (UTFDataFormatException e) {
      System.out.println(e.getMessage());
    }
    try {
      new DataOutputStream(out).writeUTF("x".repeat(70000));
    } catch (UTFDataFormatException e) {
      System.out.println(e.getMessage());
    }
    try (RandomAccessFile f = new RandomAccessFile("ss.bin", "rw")) {
      i.write(f);
      f.seek(0);
      System.out.println(Item.read(f) + " " + f.getFilePointer() + " " + f.length());
    }
    System.out.println(new File("ss.bin").delete());
  }
}
