package dev.kiln.generator;

/** Statements of one kind, written into a body among the others. */
abstract class StatementFamily {
  final Statements statements;
  final Body body;
  final Prng random;
  final Source out;

  StatementFamily(Statements statements) {
    this.statements = statements;
    this.body = statements.body;
    this.random = statements.random;
    this.out = statements.out;
  }

  /** An expression of a type. */
  final String of(Type type, int depth) {
    return statements.expressions.of(type, depth);
  }
}
