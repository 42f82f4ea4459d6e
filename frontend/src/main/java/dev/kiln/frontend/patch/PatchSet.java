package dev.kiln.frontend.patch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The patches over the JDK's classes, read from the resource directory of the {@code patches}
 * module without loading any of them.
 *
 * <ol>
 *   <li>Every class file below {@link #ROOT} is read. Those annotated {@code @Patch} are patches,
 *       all others are new classes of {@code java.base} (such as {@code kiln.internal.Start}).
 *   <li>In all of them a reference to a patch class becomes a reference to its target.
 *   <li>When a target is read, its patches are merged over it in order of their names.
 * </ol>
 */
public final class PatchSet {
  /** Where the patches lie in the class path; META-INF so that no module encapsulates it. */
  public static final String ROOT = "META-INF/kiln/patches/";

  private static final String PROBE = ROOT + "kiln/internal/Start.class";
  static final String PATCH = "Lkiln/patch/Patch;";
  private static final String FOLD = "Lkiln/patch/Fold;";

  private final Map<String, List<ClassNode>> patches = new HashMap<>();
  private final Map<String, byte[]> added = new HashMap<>();
  private final Map<String, ClassNode> addedNodes = new HashMap<>();
  private final Map<String, Folds> folds = new HashMap<>();
  private Map<String, String> renames = Map.of();

  private PatchSet() {}

  /** The patches that were packaged with this program. */
  public static PatchSet bundled() {
    ClassLoader loader = PatchSet.class.getClassLoader();
    URL probe = loader.getResource(PROBE);
    if (probe == null) {
      throw new IllegalStateException("Kiln's patches are not on the class path: " + PROBE);
    }
    try {
      String text = probe.toURI().toString();
      String root = text.substring(0, text.length() - PROBE.length()) + ROOT;
      if (!text.startsWith("jar:")) {
        return read(Path.of(new URI(root)));
      }
      int bang = root.indexOf("!/");
      try (FileSystem jar =
          FileSystems.newFileSystem(Path.of(URI.create(root.substring(4, bang))))) {
        return read(jar.getPath(root.substring(bang + 1)));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("Kiln's patches cannot be read: " + e.getMessage(), e);
    }
  }

  /** No patches at all, for tests of the bare class library. */
  public static PatchSet none() {
    return new PatchSet();
  }

  /** The patches in a directory of class files. */
  public static PatchSet read(Path directory) {
    PatchSet set = new PatchSet();
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        if (file.toString().endsWith(".class")) {
          byte[] bytes = Files.readAllBytes(file);
          files.put(new ClassReader(bytes).getClassName(), bytes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    set.sort(files);
    return set;
  }

  private void sort(Map<String, byte[]> files) {
    Map<String, ClassNode> nodes = new TreeMap<>();
    Map<String, String> targets = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          ClassNode node = new ClassNode();
          new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
          nodes.put(name, node);
          AnnotationNode patch = Annotations.find(node.invisibleAnnotations, PATCH);
          if (patch != null) {
            targets.put(name, Annotations.string(patch, "value", "").replace('.', '/'));
          }
        });
    renames = targets;
    nodes.forEach(
        (name, node) -> {
          if (name.startsWith("kiln/patch/") || name.endsWith("package-info")) {
            return;
          }
          ClassNode renamed = new ClassNode();
          node.accept(new ClassRemapper(renamed, new SimpleRemapper(targets)));
          if (targets.containsKey(name)) {
            patches.computeIfAbsent(targets.get(name), k -> new ArrayList<>()).add(renamed);
            noteFolds(targets.get(name), renamed);
          } else {
            ClassWriter writer = new ClassWriter(0);
            renamed.accept(writer);
            addedNodes.put(name, renamed);
            added.put(name, writer.toByteArray());
          }
        });
  }

  private void noteFolds(String target, ClassNode patch) {
    AnnotationNode fold = Annotations.find(patch.invisibleAnnotations, FOLD);
    if (fold != null) {
      folds.computeIfAbsent(target, k -> new Folds()).add(Annotations.list(fold, "value"));
    }
  }

  /** Internal names of the classes that are new in {@code java.base}. */
  public Collection<String> addedClasses() {
    return Collections.unmodifiableSet(addedNodes.keySet());
  }

  /** A new class with references to patches resolved, or null; each call gives the same node. */
  public ClassNode addedClass(String internalName) {
    return addedNodes.get(internalName);
  }

  /** The class file of a new class with references to patches resolved; null if there is none. */
  public byte[] addedBytes(String internalName) {
    return added.get(internalName);
  }

  /** Whether a class of the JDK is patched. */
  public boolean isPatched(String internalName) {
    return patches.containsKey(internalName);
  }

  /** Internal names of all patched classes. */
  public Collection<String> targets() {
    return Collections.unmodifiableSet(patches.keySet());
  }

  /** Patch class to target, internal names. */
  public Map<String, String> renames() {
    return Collections.unmodifiableMap(renames);
  }

  /**
   * Merges the patches over a class that was just read, in place.
   *
   * @throws PatchException if a patch names a member that the target does not have, or adds one
   *     that it has
   */
  public void apply(ClassNode target) {
    for (ClassNode patch : patches.getOrDefault(target.name, List.of())) {
      new PatchMerge(target, patch).run();
    }
    Folds own = folds.get(target.name);
    if (own != null) {
      for (MethodNode method : target.methods) {
        BranchFolding.run(target.name, method, own);
      }
    }
  }
}
