import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/** Natives that block or hold arrays: sockets, pipes, files, sleeping, checksums. */
final class Natives implements Soak.Work {
  @Override
  public void round(SplittableRandom random) throws Exception {
    switch (random.nextInt(4)) {
      case 0 -> socket(random.nextInt(1, 50));
      case 1 -> pipe(random.nextInt(1, 20_000));
      case 2 -> file(random.nextInt(100_000));
      default -> {
        byte[] bytes = new byte[random.nextInt(1_000_000)];
        Thread.sleep(random.nextInt(3));
        CRC32 crc = new CRC32();
        crc.update(bytes);
        CRC32 again = new CRC32();
        again.update(bytes, 0, bytes.length / 2);
        again.update(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
        Soak.check(crc.getValue() == again.getValue(), "a checksum differs");
      }
    }
  }

  private static void socket(int messages) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread echo =
          new Thread(
              () -> {
                try (Socket socket = server.accept()) {
                  DataInputStream in = new DataInputStream(socket.getInputStream());
                  DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                  for (int i = 0; i < messages; i++) out.writeUTF(in.readUTF() + "!");
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      echo.start();
      try (Socket socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        for (int i = 0; i < messages; i++) {
          out.writeUTF("message " + i);
          Soak.check(in.readUTF().equals("message " + i + "!"), "an echo differs");
        }
      }
      echo.join();
    }
  }

  private static void pipe(int size) throws Exception {
    Pipe pipe = Pipe.open();
    Thread writer =
        new Thread(
            () -> {
              try (Pipe.SinkChannel sink = pipe.sink()) {
                ByteBuffer bytes = ByteBuffer.allocate(size);
                for (int i = 0; i < size; i++) bytes.put(i, (byte) i);
                while (bytes.hasRemaining()) sink.write(bytes);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    writer.start();
    int at = 0;
    try (Pipe.SourceChannel source = pipe.source()) {
      ByteBuffer bytes = ByteBuffer.allocate(777);
      while (source.read(bytes.clear()) >= 0) {
        bytes.flip();
        while (bytes.hasRemaining()) {
          Soak.check(bytes.get() == (byte) at, "a byte of the pipe differs");
          at++;
        }
      }
    }
    writer.join();
    Soak.check(at == size, "bytes lost: " + at + " of " + size);
  }

  private static void file(int size) throws IOException {
    Path path = Files.createTempFile("soak", ".bin");
    try {
      byte[] bytes = new byte[size];
      for (int i = 0; i < size; i++) bytes[i] = (byte) (i * 7);
      Files.write(path, bytes);
      Soak.check(java.util.Arrays.equals(bytes, Files.readAllBytes(path)), "a file differs");
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
        ByteBuffer direct = ByteBuffer.allocateDirect(size);
        while (direct.hasRemaining() && channel.read(direct) >= 0) {}
        direct.flip();
        Soak.check(direct.equals(ByteBuffer.wrap(bytes)), "a channel's bytes differ");
      }
    } finally {
      Files.delete(path);
    }
  }
}
