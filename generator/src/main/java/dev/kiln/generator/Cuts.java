package dev.kiln.generator;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Places of a source file that could be shorter, found in javac's tree. */
final class Cuts {
  /** What is changed, the coarse first. */
  enum Kind {
    CLASSES,
    MEMBERS,
    STATEMENTS,
    SHELLS,
    EXPRESSIONS,
    CONSTANTS
  }

  /** A range of the text, and what comes there instead. */
  record Cut(int from, int to, String instead) {}

  private Cuts() {}

  /** All changes of a kind, in the order of the text; none overlaps its neighbour's inside. */
  static List<Cut> of(String source, Kind kind) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                new java.io.StringWriter(),
                null,
                null,
                List.of("-proc:none"),
                null,
                List.of(JavaBatch.source("Main", source)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      task.analyze();
      Finder finder = new Finder(unit, Trees.instance(task), kind);
      finder.scan(unit, null);
      finder.found.sort(Comparator.comparingInt(Cut::from));
      return finder.found;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The text with changes applied; of two that overlap the outer counts. */
  static String apply(String source, List<Cut> cuts) {
    List<Cut> sorted = new ArrayList<>(cuts);
    sorted.sort(Comparator.comparingInt(Cut::from).thenComparing(c -> -c.to()));
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Cut cut : sorted) {
      if (cut.from() >= at) {
        text.append(source, at, cut.from()).append(cut.instead());
        at = cut.to();
      }
    }
    return text.append(source.substring(at)).toString().replaceAll("\n\\s*\n", "\n");
  }

  private static final class Finder extends TreePathScanner<Void, Void> {
    final List<Cut> found = new ArrayList<>();
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final SourcePositions positions;
    private final Kind kind;

    Finder(CompilationUnitTree unit, Trees trees, Kind kind) {
      this.unit = unit;
      this.trees = trees;
      this.positions = trees.getSourcePositions();
      this.kind = kind;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree != null) {
        propose(tree);
      }
      return super.scan(tree, unused);
    }

    private void propose(Tree tree) {
      switch (kind) {
        case CLASSES -> {
          if (tree instanceof ClassTree || tree instanceof ImportTree) {
            replace(tree, "");
          }
        }
        case MEMBERS -> {
          if (getCurrentPath() != null && getCurrentPath().getLeaf() instanceof ClassTree) {
            if (tree instanceof MethodTree
                || tree instanceof VariableTree
                || tree instanceof BlockTree) {
              replace(tree, "");
            }
          }
          if (tree instanceof ClassTree declared) {
            declared.getImplementsClause().forEach(this::withoutClause);
            if (declared.getExtendsClause() != null) {
              withoutClause(declared.getExtendsClause());
            }
          }
        }
        case STATEMENTS -> {
          if (tree instanceof CaseTree || tree instanceof CatchTree) {
            replace(tree, "");
          } else if (tree instanceof StatementTree
              && !(tree instanceof BlockTree)
              && !(tree instanceof ClassTree)
              && inCode()) {
            replace(tree, getCurrentPath().getLeaf() instanceof BlockTree ? "" : "{}");
          }
        }
        case SHELLS -> shells(tree);
        case EXPRESSIONS -> parts(tree);
        case CONSTANTS -> constants(tree);
      }
    }

    private boolean inCode() {
      Tree parent = getCurrentPath().getLeaf();
      return !(parent instanceof ClassTree || parent instanceof MethodTree);
    }

    private void withoutClause(Tree type) {
      // " extends X": the keyword stands before; the text is searched backwards by the caller's
      // replacement, so the pair is cut as a whole.
      int from = start(type);
      String text = text(0, from);
      for (String word : List.of("extends ", "implements ")) {
        if (text.endsWith(word)) {
          found.add(new Cut(from - word.length(), end(type), ""));
        }
      }
    }

    /** Statements become their contents. */
    private void shells(Tree tree) {
      if (tree instanceof IfTree each) {
        become(tree, each.getThenStatement());
        if (each.getElseStatement() != null) {
          become(tree, each.getElseStatement());
          found.add(new Cut(end(each.getThenStatement()), end(each.getElseStatement()), ""));
        }
      } else if (tree instanceof WhileLoopTree each) {
        become(tree, each.getStatement());
      } else if (tree instanceof DoWhileLoopTree each) {
        become(tree, each.getStatement());
      } else if (tree instanceof ForLoopTree each) {
        become(tree, each.getStatement());
      } else if (tree instanceof EnhancedForLoopTree each) {
        become(tree, each.getStatement());
      } else if (tree instanceof LabeledStatementTree each) {
        become(tree, each.getStatement());
      } else if (tree instanceof SynchronizedTree each) {
        become(tree, each.getBlock());
      } else if (tree instanceof TryTree each) {
        become(tree, each.getBlock());
        if (each.getFinallyBlock() != null) {
          become(tree, each.getFinallyBlock());
          if (!each.getCatches().isEmpty()) {
            found.add(
                new Cut(end(each.getCatches().get(each.getCatches().size() - 1)), end(tree), ""));
          }
        }
      } else if (tree instanceof BlockTree each
          && getCurrentPath().getLeaf() instanceof BlockTree) {
        String text = text(start(each), end(each));
        found.add(new Cut(start(each), end(each), text.substring(1, text.length() - 1)));
      }
    }

    /** Expressions become one of their operands of the same type. */
    private void parts(Tree tree) {
      if (tree instanceof ExpressionStatementTree each) {
        Tree expression = each.getExpression();
        forOperands(
            expression,
            operand -> {
              if (operand.getKind() == Tree.Kind.METHOD_INVOCATION) {
                become(expression, operand);
              }
            });
        return;
      }
      if (!(tree instanceof ExpressionTree) || statementExpression() || typeOf(tree) == null) {
        return;
      }
      String type = typeOf(tree).toString();
      forOperands(
          tree,
          operand -> {
            if (typeOf(operand) != null && typeOf(operand).toString().equals(type)) {
              become(tree, operand);
            }
          });
    }

    private boolean statementExpression() {
      return getCurrentPath().getLeaf() instanceof ExpressionStatementTree;
    }

    private void forOperands(Tree tree, java.util.function.Consumer<Tree> action) {
      new com.sun.source.util.TreeScanner<Void, Void>() {
        private int depth;

        @Override
        public Void scan(Tree inner, Void unused) {
          if (inner == null || depth > 2) {
            return null;
          }
          if (inner != tree && inner instanceof ExpressionTree) {
            action.accept(inner);
          }
          depth++;
          super.scan(inner, unused);
          depth--;
          return null;
        }
      }.scan(tree, null);
    }

    private void constants(Tree tree) {
      Tree parent = getCurrentPath() == null ? null : getCurrentPath().getLeaf();
      if (!(tree instanceof ExpressionTree)
          || tree instanceof LiteralTree
          || tree instanceof AssignmentTree && statementExpression()
          || statementExpression()
          || parent instanceof AssignmentTree target && target.getVariable() == tree
          || typeOf(tree) == null) {
        return;
      }
      TypeMirror type = typeOf(tree);
      String constant =
          switch (type.getKind()) {
            case BOOLEAN -> "false";
            case INT -> "1";
            case LONG -> "1L";
            case BYTE, SHORT, CHAR -> "(" + type + ") 1";
            case FLOAT -> "1f";
            case DOUBLE -> "1d";
            case DECLARED -> type.toString().equals("java.lang.String") ? "\"a\"" : "null";
            case ARRAY -> "null";
            default -> null;
          };
      if (constant != null && constant.length() < end(tree) - start(tree)) {
        replace(tree, constant);
      }
    }

    private TypeMirror typeOf(Tree tree) {
      if (getCurrentPath() == null) {
        return null;
      }
      TreePath path = TreePath.getPath(new TreePath(getCurrentPath(), tree), tree);
      TypeMirror type = path == null ? null : trees.getTypeMirror(path);
      if (type == null || type.getKind() == TypeKind.ERROR || type.getKind() == TypeKind.PACKAGE) {
        return null;
      }
      javax.lang.model.element.Element element = trees.getElement(path);
      boolean names =
          element != null && (element.getKind().isClass() || element.getKind().isInterface());
      return names && tree.getKind() != Tree.Kind.NEW_CLASS ? null : type;
    }

    private void become(Tree tree, Tree part) {
      found.add(new Cut(start(tree), end(tree), text(start(part), end(part))));
    }

    private void replace(Tree tree, String instead) {
      if (start(tree) >= 0 && end(tree) > start(tree)) {
        found.add(new Cut(start(tree), end(tree), instead));
      }
    }

    private int start(Tree tree) {
      return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
      return (int) positions.getEndPosition(unit, tree);
    }

    private String text(int from, int to) {
      try {
        return unit.getSourceFile().getCharContent(true).subSequence(from, to).toString();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
