import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Two guarded calls behind each other: calls of the barrier, which throw nothing, lie in the range
 * of the first one's landing pad, behind which they also run.
 */
public class TwoGuards {
  public static void main(String[] args) {
    try {
      Stream.of((Object) null).findFirst();
    } catch (NullPointerException e) {
      System.out.println("first is null");
    }
    try {
      Stream.of(1, null).max(Comparator.naturalOrder());
    } catch (NullPointerException e) {
      System.out.println("compared with null");
    }
  }
}
