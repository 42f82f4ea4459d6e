package exceptions;

/** Parsing with exceptions as control flow: counts and positions kept across hundreds of caught failures of different kinds. */
public class CatchAndContinue {
  static int[] table = new int[8];
  static String[] words = {"1", "x", null, "99999999999", "7", "-0", "", "12"};

  static int step(int i) {
    String w = words[i % 8];
    int n = Integer.parseInt(w.trim());
    table[n] += 10 / (i % 5);
    Object o = i % 3 == 0 ? (Object) "s" : i;
    return (Integer) o;
  }

  public static void main(String[] args) {
    java.util.Map<String, Integer> kinds = new java.util.TreeMap<>();
    int sum = 0, fine = 0;
    for (int i = 0; i < 800; i++) {
      try {
        sum += step(i);
        fine++;
      } catch (NumberFormatException e) {
        kinds.merge(e.getMessage(), 1, Integer::sum);
      } catch (ArithmeticException | ClassCastException e) {
        kinds.merge(e.getClass().getSimpleName(), 1, Integer::sum);
      } catch (IndexOutOfBoundsException e) {
        kinds.merge(e.getMessage(), 1, Integer::sum);
      } catch (RuntimeException e) {
        kinds.merge(e.getMessage(), 1, Integer::sum);
      } finally {
        sum ^= i;
      }
    }
    System.out.println(sum + " " + fine + " " + java.util.Arrays.toString(table));
    kinds.forEach((k, v) -> System.out.println(v + " " + k));
  }
}
