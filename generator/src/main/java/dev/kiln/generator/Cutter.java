package dev.kiln.generator;

import java.util.List;

/**
 * How programs of one language become smaller.
 *
 * @param <P> a program
 * @param <C> a change of one
 */
interface Cutter<P, C> {
  /** Names of the kinds of changes, the coarse first. */
  List<String> kinds();

  /** All changes of a kind, in the program's order; they are of this program alone. */
  List<C> cuts(P program, int kind);

  /** The program with changes applied; of those that overlap, some. */
  P apply(P program, List<C> cuts);

  /** What must get less with each step, so that reducing ends. */
  int size(P program);

  /** The program's size for people. */
  String describe(P program);
}
