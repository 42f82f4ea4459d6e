package dev.kiln.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Propositional formulas in the DIMACS format. */
final class Dimacs {
  private Dimacs() {}

  /**
   * The placement of n queens: variable {@code row * n + column + 1} says that a queen stands
   * there.
   */
  static String queens(int n) {
    List<String> clauses = new ArrayList<>();
    for (int row = 0; row < n; row++) {
      StringBuilder some = new StringBuilder();
      for (int column = 0; column < n; column++) {
        some.append(variable(n, row, column)).append(' ');
        for (int otherRow = 0; otherRow < n; otherRow++) {
          for (int other = 0; other < n; other++) {
            boolean later = otherRow > row || (otherRow == row && other > column);
            boolean attacks =
                row == otherRow
                    || column == other
                    || Math.abs(row - otherRow) == Math.abs(column - other);
            if (later && attacks) {
              clauses.add(-variable(n, row, column) + " " + -variable(n, otherRow, other) + " 0");
            }
          }
        }
      }
      clauses.add(some + "0");
    }
    return "p cnf "
        + n * n
        + " "
        + clauses.size()
        + "\n"
        + clauses.stream().collect(Collectors.joining("\n"))
        + "\n";
  }

  private static int variable(int n, int row, int column) {
    return row * n + column + 1;
  }
}
