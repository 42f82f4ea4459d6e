package io;

import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;

/** Pipe, scattering and gathering, transfers, positions, locks, mapped files, interrupts and closes of channels. */
public class PipesAndChannels {
  static void fails(Callable c) {
    try {
      System.out.println(c.call());
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  interface Callable {
    Object call() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    Pipe pipe = Pipe.open();
    Thread t = new Thread(() -> {
      try (Pipe.SinkChannel s = pipe.sink()) {
        ByteBuffer[] parts = {ByteBuffer.wrap("gather ".getBytes()), ByteBuffer.wrap("these ".getBytes()), ByteBuffer.wrap("parts".getBytes())};
        System.out.println(s.write(parts));
      } catch (Exception e) {
        System.out.println(e);
      }
    });
    t.start();
    t.join();
    ByteBuffer a = ByteBuffer.allocate(5), b = ByteBuffer.allocateDirect(50);
    System.out.println(pipe.source().read(new ByteBuffer[] {a, b}) + " " + StandardCharsets.US_ASCII.decode(a.flip()) + "|" + StandardCharsets.US_ASCII.decode(b.flip()) + " " + pipe.source().read(ByteBuffer.allocate(1)));
    Path file = Path.of("data");
    try (FileChannel f = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      System.out.println(f.write(ByteBuffer.wrap("0123456789".getBytes())) + " " + f.position() + " " + f.size() + " " + f.write(ByteBuffer.wrap("AB".getBytes()), 20) + " " + f.size() + f.position());
      ByteBuffer r = ByteBuffer.allocate(30);
      System.out.println(f.read(r, 8) + " " + java.util.Arrays.toString(java.util.Arrays.copyOf(r.array(), 15)) + f.read(ByteBuffer.allocate(1), 99) + f.read(ByteBuffer.allocate(0)));
      var map = f.map(FileChannel.MapMode.READ_WRITE, 2, 12);
      map.put(0, (byte) 'X').putShort(10, (short) 0x4142);
      map.force();
      System.out.println(Files.readString(file).replace('\0', '.') + " " + map.limit() + map.isReadOnly());
      var read = f.map(FileChannel.MapMode.READ_ONLY, 0, f.size());
      fails(() -> read.put((byte) 1));
      fails(() -> f.map(FileChannel.MapMode.READ_ONLY, -1, 1));
      System.out.println(f.truncate(6).size() + " " + f.position() + " " + f.position(100).position() + f.read(ByteBuffer.allocate(1)));
      try (FileLock lock = f.lock(0, 4, false)) {
        System.out.println(lock.isValid() + " " + lock.isShared() + lock.overlaps(3, 5) + lock.overlaps(4, 5));
        fails(() -> f.tryLock(2, 3, true));
      }
      try (FileChannel to = FileChannel.open(Path.of("copy"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        System.out.println(f.transferTo(1, 99, to) + " " + to.size() + " " + f.position(0).transferTo(0, 2, to) + to.position());
        fails(() -> to.read(ByteBuffer.allocate(1)));
        fails(() -> to.transferFrom(Channels.newChannel(new java.io.ByteArrayInputStream("channel".getBytes())), 2, 4) + " " + to.size());
      }
      System.out.println(Files.readString(Path.of("copy")).replace('\0', '.'));
      f.close();
      fails(f::size);
      System.out.println(f.isOpen());
    }
    Thread reader = new Thread(() -> {
      try {
        Pipe p = Pipe.open();
        Thread.currentThread().interrupt();
        p.source().read(ByteBuffer.allocate(1));
      } catch (Exception e) {
        System.out.println(e + " " + Thread.interrupted());
      }
    });
    reader.start();
    reader.join();
    Pipe blocked = Pipe.open();
    Thread waiting = new Thread(() -> fails(() -> blocked.source().read(ByteBuffer.allocate(1))));
    waiting.start();
    Thread.sleep(20);
    waiting.interrupt();
    waiting.join();
    System.out.println(blocked.source().isOpen());
    fails(() -> Channels.newReader(Channels.newChannel(new java.io.ByteArrayInputStream("\u00e9x".getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8).read());
    fails(() -> FileChannel.open(Path.of("none")));
    fails(() -> FileChannel.open(Path.of("copy"), StandardOpenOption.APPEND, StandardOpenOption.READ));
  }
}
