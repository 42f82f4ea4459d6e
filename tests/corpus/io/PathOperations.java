package io;

/** Path: resolve, relativize, normalize, names, startsWith, comparison, URIs, odd inputs; nothing touches the disk. */
public class PathOperations {
  public static void main(String[] args) {
    String[] paths = {"", "/", ".", "..", "a", "a/b", "/a/b/c", "a/./b/../c", "../../x", "/../x", "a//b///c/", "a b/\u00e9", "/a/b/", "x.tar.gz"};
    for (String s : paths) {
      var p = java.nio.file.Path.of(s);
      System.out.println("[" + p + "] " + p.isAbsolute() + " " + p.getNameCount() + " " + p.getFileName() + " " + p.getParent() + " " + p.getRoot() + " [" + p.normalize() + "] " + p.resolve("q") + " " + p.resolve("/q") + " " + p.resolveSibling("s") + " " + p.startsWith("a") + p.endsWith("c") + p.startsWith("/a/b") + " " + p.hashCode());
      StringBuilder b = new StringBuilder();
      for (var n : p) b.append(n).append('|');
      for (String t : new String[] {"a", "/a", "a/b", "../y"}) {
        try {
          b.append(p.relativize(java.nio.file.Path.of(t))).append(' ');
        } catch (IllegalArgumentException e) {
          b.append("! ");
        }
      }
      System.out.println(b);
    }
    var p = java.nio.file.Path.of("/a/b/c/d");
    System.out.println(p.subpath(1, 3) + " " + p.getName(0) + " " + java.nio.file.Path.of("a", "b", "", "c") + " " + p.toUri() + " " + java.nio.file.Path.of(java.net.URI.create("file:///x%20y")) + " " + p.compareTo(java.nio.file.Path.of("/a/b/d")) + " " + p.equals(java.nio.file.Path.of("/a/b/c/d/")) + " " + p.toFile().getName() + " " + p.getFileSystem().getSeparator() + " " + p.getFileSystem().getPathMatcher("glob:**/{c,x}/?").matches(p) + p.getFileSystem().getPathMatcher("glob:*.java").matches(java.nio.file.Path.of("X.java")) + p.getFileSystem().getPathMatcher("regex:.*b.*").matches(p));
    for (Runnable r : new Runnable[] {() -> p.getName(9), () -> p.subpath(2, 2), () -> java.nio.file.Path.of("a\0b"), () -> java.nio.file.Path.of(java.net.URI.create("http://x/y")), () -> p.getFileSystem().getPathMatcher("glob:[a"), () -> p.getFileSystem().getPathMatcher("nope:x")}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
  }
}
