package dev.kiln.cli.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the classes with tests, as an engine would find them by scanning the class path, and what
 * of them must be there for reflection.
 *
 * <ol>
 *   <li>An annotation marks tests if it is JUnit's {@code @Testable}, or has an annotation that
 *       does: {@code @Test}, {@code @TestFactory}, {@code @ParameterizedTest}, anybody's own.
 *   <li>A class has tests if it, a method of it, a superclass or an interface is so marked, or a
 *       member class has tests that is marked {@code @Nested}.
 *   <li>With the engine for them, so do JUnit 4's classes (a method with its {@code @Test}, a class
 *       {@code @RunWith} a runner) and JUnit 3's (subclasses of {@code TestCase}).
 *   <li>Those are run that are no member of another class (JUnit finds the nested ones from there),
 *       as Surefire does, or that the user named.
 *   <li>Of each class run are kept: its superclasses and interfaces, the member classes of all
 *       these, and classes that strings in annotations name, as {@code @MethodSource} does.
 * </ol>
 */
public final class TestClasses {
  private static final String TESTABLE = "org/junit/platform/commons/annotation/Testable";
  private static final String NESTED = "org/junit/jupiter/api/Nested";

  private static final String VINTAGE = "org/junit/vintage/engine/VintageTestEngine";

  private final ClassIndex index;
  private final Map<String, Boolean> testable = new HashMap<>();
  private final Map<String, Boolean> nested = new HashMap<>();

  TestClasses(ClassIndex index) {
    this.index = index;
  }

  /** Binary names of all that running the tests of jars and directories needs for reflection. */
  public static Set<String> needed(List<Path> entries) {
    ClassIndex index = new ClassIndex(entries);
    TestClasses finder = new TestClasses(index);
    List<ClassFacts> candidates = index.of(entries).stream().filter(c -> isTopLevel(c)).toList();
    return finder.reflected(finder.find(candidates, name -> true));
  }

  /** Binary names of classes to run from these candidates, sorted. */
  Set<String> find(Collection<ClassFacts> candidates, Predicate<String> selected) {
    Set<String> found = new TreeSet<>();
    for (ClassFacts c : candidates) {
      if (c.isConcrete() && selected.test(binary(c.name)) && hasTests(c, new HashSet<>())) {
        found.add(binary(c.name));
      }
    }
    return found;
  }

  static boolean isTopLevel(ClassFacts c) {
    return c.outer == null && c.name.indexOf('$') < 0;
  }

  /**
   * @param seen those that were looked at: in damaged classes, members are each other's
   */
  private boolean hasTests(ClassFacts c, Set<ClassFacts> seen) {
    if (!seen.add(c)) {
      return false;
    }
    boolean vintage = index.has(VINTAGE);
    for (ClassFacts k : family(c)) {
      if (vintage && isOld(k)) {
        return true;
      }
      if (isMarked(k.annotations, TESTABLE, testable)
          || isMarked(k.methodAnnotations, TESTABLE, testable)) {
        return true;
      }
      for (String member : k.memberClasses) {
        ClassFacts m = index.find(member);
        if (m != null && isMarked(m.annotations, NESTED, nested) && hasTests(m, seen)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOld(ClassFacts c) {
    return c.name.equals("junit/framework/TestCase")
        || c.methodAnnotations.contains("org/junit/Test")
        || c.annotations.contains("org/junit/runner/RunWith");
  }

  /** Whether one of the annotations is the mark or has it, however indirectly. */
  private boolean isMarked(Set<String> annotations, String mark, Map<String, Boolean> known) {
    for (String a : annotations) {
      Boolean is = known.get(a);
      if (is == null) {
        known.put(a, a.equals(mark)); // annotations may annotate each other in a circle
        ClassFacts type = index.find(a);
        is = a.equals(mark) || type != null && isMarked(type.annotations, mark, known);
        known.put(a, is);
      }
      if (is) {
        return true;
      }
    }
    return false;
  }

  /** The class, its superclasses and all interfaces, as far as the class path has them. */
  private List<ClassFacts> family(ClassFacts c) {
    List<ClassFacts> all = new ArrayList<>();
    addFamily(c, all);
    return all;
  }

  private void addFamily(ClassFacts c, List<ClassFacts> all) {
    if (c == null || all.contains(c)) {
      return;
    }
    all.add(c);
    addFamily(index.find(c.superclass), all);
    c.interfaces.forEach(i -> addFamily(index.find(i), all));
  }

  /** Binary names of all classes that running these needs for reflection, sorted. */
  Set<String> reflected(Collection<String> run) {
    Set<ClassFacts> kept = new LinkedHashSet<>();
    run.forEach(name -> keep(index.find(name.replace('.', '/')), kept));
    Set<String> names = new TreeSet<>();
    kept.forEach(c -> names.add(binary(c.name)));
    return names;
  }

  private void keep(ClassFacts c, Set<ClassFacts> kept) {
    if (c == null || !kept.add(c)) {
      return;
    }
    family(c).forEach(k -> keep(k, kept));
    c.memberClasses.forEach(m -> keep(index.find(m), kept));
    for (String text : c.annotationStrings) {
      int hash = text.indexOf('#');
      keep(index.find((hash < 0 ? text : text.substring(0, hash)).replace('.', '/')), kept);
    }
  }

  private static String binary(String internalName) {
    return internalName.replace('/', '.');
  }
}
