import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Takes memory outside the heap until there is none, and goes on. */
public class Buffers {
  public static void main(String[] args) {
    List<ByteBuffer> buffers = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      try {
        while (true) {
          buffers.add(ByteBuffer.allocateDirect(1 << 20));
        }
      } catch (OutOfMemoryError e) {
        System.out.println(buffers.size() + " " + e.getMessage());
      }
      try {
        List<Deflater> deflaters = new ArrayList<>();
        while (true) {
          deflaters.add(new Deflater());
        }
      } catch (OutOfMemoryError e) {
        System.out.println("no deflater");
      }
      buffers.clear();
      while (buffers.isEmpty()) {
        System.gc(); // and their cleaners run
        try {
          buffers.add(ByteBuffer.allocateDirect(4 << 20));
        } catch (OutOfMemoryError e) {
          Thread.yield();
        }
      }
      System.out.println(buffers.size() + " of " + buffers.get(0).capacity());
      buffers.clear();
    }
  }
}
