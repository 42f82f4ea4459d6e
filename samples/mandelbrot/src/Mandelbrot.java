import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the Mandelbrot set as a PGM picture (P5) to standard output. */
public final class Mandelbrot {
  private Mandelbrot() {}

  public static void main(String[] args) throws IOException {
    int size = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    int limit = 255;
    try (OutputStream out = new BufferedOutputStream(System.out)) {
      out.write(String.format("P5%n%d %d%n%d%n", size, size, limit).getBytes(StandardCharsets.US_ASCII));
      byte[] row = new byte[size];
      for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
          row[x] = (byte) (limit - escapeTime(2.5 * x / size - 1.9, 2.5 * y / size - 1.25, limit));
        }
        out.write(row);
      }
    }
  }

  private static int escapeTime(double cr, double ci, int limit) {
    double zr = 0;
    double zi = 0;
    for (int i = 0; i < limit; i++) {
      double zr2 = zr * zr;
      double zi2 = zi * zi;
      if (zr2 + zi2 > 4) {
        return i;
      }
      zi = 2 * zr * zi + ci;
      zr = zr2 - zi2 + cr;
    }
    return limit;
  }
}
