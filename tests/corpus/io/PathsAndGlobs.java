package io;

import java.nio.file.*;
import java.util.*;

/** Glob patterns against names and paths: stars, double stars, classes, alternatives, escapes; directory streams with filters. */
public class PathsAndGlobs {
  public static void main(String[] args) throws Exception {
    String[] names = {"a.txt", "b.TXT", "a/b.txt", "a/b/c.txt", ".hidden", "x{y}", "*", "ab", "a-b", "[z]", "dir/"};
    for (String g : new String[] {"*", "*.txt", "**.txt", "**/*.txt", "?.txt", "[a-c].txt", "[!a]*", "{a,b}*", "*.{txt,TXT}", "\\*", "x\\{*", "a/*", "a/**", ".*", "[*]", "*-*", "{a/b,ab}", "[\\[]z]", ""}) {
      PathMatcher m = FileSystems.getDefault().getPathMatcher("glob:" + g);
      StringBuilder s = new StringBuilder(g + ": ");
      for (String n : names) s.append(m.matches(Path.of(n)) ? 1 : 0);
      System.out.println(s);
    }
    for (String bad : new String[] {"[", "{", "{a,{b}}", "\\", "[]", "[a-]", "[z-a]"}) {
      try {
        System.out.println(bad + " " + FileSystems.getDefault().getPathMatcher("glob:" + bad).matches(Path.of("a")));
      } catch (java.util.regex.PatternSyntaxException e) {
        System.out.println(e.getDescription() + " " + e.getIndex());
      }
    }
    Path d = Files.createDirectory(Path.of("gl"));
    for (String n : List.of("one.txt", "two.dat", "three.txt")) Files.createFile(d.resolve(n));
    List<String> found = new ArrayList<>();
    try (var s = Files.newDirectoryStream(d, "*.txt")) {
      s.forEach(p -> found.add(p.getFileName().toString()));
    }
    try (var s = Files.newDirectoryStream(d, p -> p.toString().contains("t"))) {
      s.forEach(p -> found.add("filter " + p.getFileName()));
    }
    try (var s = Files.find(d, 1, (p, a) -> a.isRegularFile() && a.size() == 0)) {
      found.add("" + s.count());
    }
    Collections.sort(found);
    System.out.println(found);
    try (var s = Files.list(d)) {
      for (Path p : s.toList()) Files.delete(p);
    }
    Files.delete(d);
  }
}
