package dev.kiln.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * The class files of a directory that a class may load: those that its constant pool names, in any
 * text (so that names for reflection count), and so on from each of them.
 */
final class ClassClosure {
  private static final Pattern WORD = Pattern.compile("[\\w$./]+");
  private static final int UTF8 = 1;

  private final Path root;

  ClassClosure(Path root) {
    this.root = root;
  }

  /**
   * @param name internal name of the first class
   * @return sorted
   */
  List<Path> of(String name) throws IOException {
    Set<Path> found = new TreeSet<>();
    Deque<Path> open = new ArrayDeque<>();
    open.add(file(name));
    while (!open.isEmpty()) {
      Path file = open.remove();
      if (found.add(file)) {
        collectNamed(Files.readAllBytes(file), open);
      }
    }
    return List.copyOf(found);
  }

  private void collectNamed(byte[] bytes, Deque<Path> to) {
    ClassReader reader = new ClassReader(bytes);
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item == 0 || reader.readByte(item - 1) != UTF8) {
        continue;
      }
      int length = reader.readUnsignedShort(item);
      Matcher words = WORD.matcher(new String(bytes, item + 2, length, StandardCharsets.UTF_8));
      while (words.find()) {
        String word = words.group().replace('.', '/');
        add(word, to);
        if (word.startsWith("L")) {
          add(word.substring(1), to);
        }
      }
    }
  }

  private void add(String name, Deque<Path> to) {
    if (!name.startsWith("/") && Files.isRegularFile(file(name))) {
      to.add(file(name));
    }
  }

  private Path file(String name) {
    return root.resolve(name + ".class");
  }
}
