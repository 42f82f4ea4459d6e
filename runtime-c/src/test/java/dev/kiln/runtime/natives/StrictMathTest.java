package dev.kiln.runtime.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** StrictMath's functions in C against those of the Java that runs this test, bit for bit. */
class StrictMathTest {
  private static final List<DoubleUnaryOperator> FUNCTIONS =
      List.of(
          StrictMath::sin,
          StrictMath::cos,
          StrictMath::tan,
          StrictMath::asin,
          StrictMath::acos,
          StrictMath::atan,
          StrictMath::expm1,
          StrictMath::log,
          StrictMath::log10,
          StrictMath::log1p,
          StrictMath::sinh,
          StrictMath::cosh,
          StrictMath::tanh);
  private static final int CASES = 40_000;

  @TempDir static Path directory;

  @Test
  void equalsJava() throws Exception {
    var program =
        NativeProgram.compile(
            directory,
            "test/strict_math.c",
            "java_lang/fdlibm_reduce.c",
            "java_lang/fdlibm_trig.c",
            "java_lang/fdlibm_arc.c",
            "java_lang/fdlibm_exp_log.c");
    var arguments = arguments();
    var input = ByteBuffer.allocate(arguments.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    input.asDoubleBuffer().put(arguments);
    var results =
        ByteBuffer.wrap(program.run(input.array()).out())
            .order(ByteOrder.LITTLE_ENDIAN)
            .asDoubleBuffer();
    for (int i = 0; i < arguments.length; i += 2) {
      for (int f = 0; f < FUNCTIONS.size(); f++) {
        check(f, arguments[i], FUNCTIONS.get(f).applyAsDouble(arguments[i]), results.get());
      }
      check(-1, arguments[i], StrictMath.atan2(arguments[i], arguments[i + 1]), results.get());
    }
  }

  private static void check(int function, double argument, double expected, double actual) {
    assertEquals(
        Double.doubleToLongBits(expected),
        Double.doubleToLongBits(actual),
        () -> "function " + function + " of " + Double.toHexString(argument));
  }

  private static double[] arguments() {
    double[] special = {
      0.0,
      -0.0,
      1,
      -1,
      0.5,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      Double.MIN_NORMAL,
      Math.PI,
      Math.PI / 2,
      710.4,
      22,
      1e22
    };
    var random = new Random(17);
    var arguments = new double[CASES];
    for (int i = 0; i < CASES; i++) {
      arguments[i] =
          switch (i < special.length * special.length ? 6 : random.nextInt(6)) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> random.nextDouble() * 2 - 1;
            case 2 -> random.nextGaussian() * 100;
            case 3 -> random.nextGaussian() * 1e6;
            case 4 -> random.nextInt(1000) * Math.PI / 4 * (1 + random.nextInt(5) * 0x1p-52);
            case 5 -> Math.scalb(random.nextDouble(), random.nextInt(1200) - 150);
            default -> special[(i % 2 == 0 ? i : i / special.length) % special.length];
          };
    }
    return arguments;
  }
}
