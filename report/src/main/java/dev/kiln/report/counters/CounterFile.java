package dev.kiln.report.counters;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What one or several runs of an image have counted, as {@code runtime-c/core/coverage_file.h}
 * says.
 *
 * @param image the image's id
 * @param runs processes that have added to the file
 * @param scans times that a collection looked at a thread's stack
 * @param reached numbers of the flags that were set
 * @param counters of the statepoints that were scanned
 */
public record CounterFile(
    long image, long runs, long scans, BitSet reached, List<Counter> counters) {
  private static final long MAGIC = 0x31564f434e4c494bL; // "KILNCOV1"
  private static final int HEADER = 48;
  private static final int COUNTER = 40;

  /**
   * Counters of a statepoint.
   *
   * @param address return address, as offset in the image's code
   * @param phases bit n: scanned in the collector's phase n
   * @param scanned times that its frame was scanned
   * @param stopped times that its frame was the newest
   * @param live roots that referred to objects, over all scans
   * @param seen bit n: its nth root has referred to an object
   */
  public record Counter(
      int address, int phases, long scanned, long stopped, long live, long seen) {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read or is damaged
   */
  public static CounterFile read(Path file) throws IOException {
    var data = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (data.limit() < HEADER || data.getLong() != MAGIC) {
      throw new IOException(file + " holds no counters");
    }
    long image = data.getLong();
    long runs = data.getLong();
    long scans = data.getLong();
    long flags = data.getLong();
    long count = data.getLong();
    int rest = data.remaining();
    boolean plausible = flags >= 0 && flags <= 8L * rest && count >= 0 && count <= rest / COUNTER;
    long bitmap = plausible ? (flags + 63) / 64 * 8 : 0;
    if (!plausible || rest != bitmap + count * COUNTER) {
      throw new IOException(file + " is damaged");
    }
    var bits = data.slice(HEADER, (int) bitmap).order(ByteOrder.LITTLE_ENDIAN);
    var reached = BitSet.valueOf(bits);
    data.position(HEADER + (int) bitmap);
    var counters = new ArrayList<Counter>((int) count);
    for (long i = 0; i < count; i++) {
      int address = data.getInt();
      int phases = data.getInt();
      counters.add(
          new Counter(
              address, phases, data.getLong(), data.getLong(), data.getLong(), data.getLong()));
    }
    return new CounterFile(image, runs, scans, reached, counters);
  }
}
