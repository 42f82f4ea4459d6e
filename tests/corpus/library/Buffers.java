package library;

import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;

/** NIO buffers, file channels, mapped files, pipes. */
public class Buffers {
  public static void main(String[] args) throws Exception {
    for (ByteBuffer b : new ByteBuffer[] {ByteBuffer.allocate(64), ByteBuffer.allocateDirect(64), ByteBuffer.wrap(new byte[80], 8, 64).slice()}) {
      for (ByteOrder o : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
        b.clear().order(o);
        b.putInt(0x01020304).putShort((short) -2).putDouble(Math.PI).putChar('\u4e2d').putFloat(1.5f).put((byte) 9).putLong(30, Long.MIN_VALUE + 5);
        b.flip();
        System.out.println(b + " " + b.getInt() + b.getShort() + b.getDouble() + b.getChar() + b.getFloat() + b.get() + b.hasRemaining() + b.get(0) + b.isDirect() + b.hasArray() + b.order());
        b.clear();
        IntBuffer ints = b.asIntBuffer();
        ints.put(new int[] {5, 6, 7}).flip();
        LongBuffer longs = b.duplicate().order(o).asLongBuffer();
        System.out.println(ints + " " + ints.get(2) + ints.compareTo(IntBuffer.wrap(new int[] {5, 6, 8})) + " " + longs.get(0) + b.asReadOnlyBuffer().isReadOnly() + b.position(4).slice().capacity() + b.compact().position() + b.hashCode());
      }
    }
    CharBuffer c = CharBuffer.wrap("hello", 1, 4);
    System.out.println(c + " " + c.charAt(1) + c.subSequence(1, 2) + c.length() + c.mark().get() + c.reset().remaining());
    Runnable[] bad = {() -> ByteBuffer.allocate(2).getInt(), () -> ByteBuffer.allocate(2).putInt(1), () -> ByteBuffer.allocate(2).asReadOnlyBuffer().put((byte) 1), () -> ByteBuffer.allocate(2).position(3), () -> ByteBuffer.allocate(2).reset(), () -> ByteBuffer.allocate(2).get(5), () -> ByteBuffer.allocateDirect(2).getLong(0), () -> ByteBuffer.allocate(-1)};
    for (Runnable r : bad) {
      try {
        r.run();
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    Path p = Files.createTempFile("kiln", ".bin");
    try (FileChannel f = FileChannel.open(p, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      System.out.println(f.write(new ByteBuffer[] {ByteBuffer.wrap("gather ".getBytes()), ByteBuffer.wrap("write".getBytes())}) + " " + f.position() + f.size());
      MappedByteBuffer m = f.map(FileChannel.MapMode.READ_WRITE, 0, 16);
      m.put(0, (byte) 'G').put(15, (byte) '!');
      m.force();
      ByteBuffer in = ByteBuffer.allocateDirect(20);
      System.out.println(f.read(in, 0) + " " + in.flip().get(0) + f.size() + f.truncate(5).size() + f.read(in.clear(), 100));
      try (FileLock l = f.tryLock()) {
        System.out.println(l.isValid() + " " + l.isShared());
      }
      System.out.println(f.transferTo(0, 5, Channels.newChannel(new java.io.ByteArrayOutputStream())));
    }
    Files.delete(p);
    Pipe pipe = Pipe.open();
    pipe.sink().write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
    ByteBuffer got = ByteBuffer.allocate(10);
    System.out.println(pipe.source().read(got) + " " + got);
    pipe.sink().close();
    System.out.println(pipe.source().read(got));
    try {
      pipe.sink().write(got);
    } catch (ClosedChannelException e) {
      System.out.println(e);
    }
  }
}
