package numbers;

/** Tables of doubles printed plainly, rounded by printf, BigDecimal and Math.round: what each prints for the same values. */
public class TemperatureTables {
  public static void main(String[] args) {
    for (int f = -40; f <= 220; f += 20) {
      double c = (f - 32) * 5 / 9.0;
      System.out.println(f + " " + c + " " + (float) c + " " + String.format("%.1f %.0f %8.3e", c, c, c) + " " + Math.round(c) + " " + Math.rint(c) + " " + new java.math.BigDecimal(c).setScale(2, java.math.RoundingMode.HALF_EVEN) + " " + java.math.BigDecimal.valueOf(c).setScale(1, java.math.RoundingMode.DOWN) + " " + (int) c + " " + Math.floor(c * 10) / 10);
    }
    double money = 0;
    for (int i = 0; i < 1000; i++) money += 0.01;
    System.out.println(money + " " + (money == 10) + " " + Math.round(money * 100) / 100.0 + " " + (float) money + " " + String.format("%.2f", money) + " " + 0.1 * 3 + " " + 1.1 + 2.2 + " " + (1.1 + 2.2) + " " + 3 * 1.1 + " " + 100 * 1.1 + " " + 4.35 * 100 + " " + 1.005 * 1000 + " " + 2.675 + " " + String.format("%.2f", 2.675) + " " + 1e16 + 1 + " " + (1e16 + 1) + " " + 9.95 + String.format("%.1f", 9.95) + String.format("%.1f", 0.25) + String.format("%.1f", 0.35));
  }
}
