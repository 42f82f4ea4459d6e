package io;

/** FileChannel: positional reads and writes, scatter and gather, transfer, truncate, map, locks, closed by interrupt. */
public class FileChannels {
  public static void main(String[] args) throws Exception {
    var path = java.nio.file.Path.of("fc.bin");
    var rw = java.util.Set.of(java.nio.file.StandardOpenOption.READ, java.nio.file.StandardOpenOption.WRITE, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.TRUNCATE_EXISTING);
    try (var c = java.nio.channels.FileChannel.open(path, rw)) {
      System.out.println(c.write(java.nio.ByteBuffer.wrap("0123456789".getBytes())) + " " + c.position() + " " + c.size() + " " + c.write(java.nio.ByteBuffer.wrap("XY".getBytes()), 12) + " " + c.size());
      var a = java.nio.ByteBuffer.allocate(3);
      var b = java.nio.ByteBuffer.allocateDirect(4);
      c.position(2);
      System.out.println(c.read(new java.nio.ByteBuffer[] {a, b}) + " " + new String(a.array()) + " " + (char) b.get(0) + " " + c.position() + " " + c.read(java.nio.ByteBuffer.allocate(4), 100) + " " + c.read(java.nio.ByteBuffer.allocate(0)));
      var map = c.map(java.nio.channels.FileChannel.MapMode.READ_WRITE, 1, 5);
      map.put(0, (byte) '!');
      map.force();
      System.out.println(map.capacity() + " " + map.isDirect());
      var lock = c.tryLock();
      System.out.println(lock.isValid() + " " + lock.isShared() + " " + lock.overlaps(0, 1));
      try {
        c.lock();
      } catch (java.nio.channels.OverlappingFileLockException e) {
        System.out.println("overlapping");
      }
      lock.release();
      c.truncate(4);
      System.out.println(c.size() + " " + c.position() + " " + java.nio.file.Files.readString(path));
      var out = new java.io.ByteArrayOutputStream();
      System.out.println(c.transferTo(1, 100, java.nio.channels.Channels.newChannel(out)) + " " + out + " " + c.transferFrom(java.nio.channels.Channels.newChannel(new java.io.ByteArrayInputStream("abc".getBytes())), 2, 10) + " " + java.nio.file.Files.readString(path));
    }
    try (var c = java.nio.channels.FileChannel.open(path, java.nio.file.StandardOpenOption.READ)) {
      for (Runnable r : new Runnable[] {() -> run(() -> c.write(java.nio.ByteBuffer.allocate(1))), () -> run(() -> c.map(java.nio.channels.FileChannel.MapMode.READ_WRITE, 0, 1)), () -> run(() -> c.position(-1)), () -> run(() -> c.truncate(0))}) r.run();
      c.close();
      run(() -> c.read(java.nio.ByteBuffer.allocate(1)));
      System.out.println(c.isOpen());
    }
    var d = java.nio.channels.FileChannel.open(path, java.nio.file.StandardOpenOption.READ);
    Thread.currentThread().interrupt();
    run(() -> d.read(java.nio.ByteBuffer.allocate(1)));
    System.out.println(d.isOpen() + " " + Thread.interrupted());
    System.out.println(java.nio.file.Files.deleteIfExists(path));
  }

  interface Io {
    Object run() throws Exception;
  }

  static void run(Io io) {
    try {
      System.out.println(io.run());
    } catch (Exception e) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }
}
