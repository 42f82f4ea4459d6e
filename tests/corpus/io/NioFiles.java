package io;

/** java.nio.file.Files: strings, lines, copy and move with options, attributes, walking, temporary files, exceptions. */
public class NioFiles {
  interface Try {
    Object run() throws Exception;
  }

  static void attempt(Try t) {
    try {
      System.out.print(t.run() + " ");
    } catch (Exception e) {
      System.out.print(e.getClass().getSimpleName() + "(" + e.getMessage() + ") ");
    }
  }

  public static void main(String[] args) throws Exception {
    var dir = java.nio.file.Files.createDirectories(java.nio.file.Path.of("nf", "sub"));
    var f = java.nio.file.Path.of("nf/f.txt");
    java.nio.file.Files.writeString(f, "a\nb\r\nc");
    java.nio.file.Files.write(f, java.util.List.of("", "d"), java.nio.file.StandardOpenOption.APPEND);
    System.out.println(java.nio.file.Files.readAllLines(f) + " " + java.nio.file.Files.size(f) + " " + java.nio.file.Files.readString(f).length() + " " + java.nio.file.Files.isRegularFile(f) + java.nio.file.Files.isDirectory(dir) + java.nio.file.Files.exists(dir.resolve("x")) + java.nio.file.Files.isSymbolicLink(f));
    attempt(() -> java.nio.file.Files.createFile(f));
    attempt(() -> java.nio.file.Files.createDirectory(dir));
    attempt(() -> java.nio.file.Files.createDirectory(java.nio.file.Path.of("nf/x/y")));
    attempt(() -> java.nio.file.Files.copy(f, dir.resolve("copy")).getFileName());
    attempt(() -> java.nio.file.Files.copy(f, dir.resolve("copy")));
    attempt(() -> java.nio.file.Files.copy(f, dir.resolve("copy"), java.nio.file.StandardCopyOption.REPLACE_EXISTING).getNameCount());
    attempt(() -> java.nio.file.Files.move(dir.resolve("copy"), dir.resolve("moved"), java.nio.file.StandardCopyOption.ATOMIC_MOVE).getFileName());
    attempt(() -> { java.nio.file.Files.delete(dir); return 0; });
    attempt(() -> java.nio.file.Files.deleteIfExists(dir.resolve("none")));
    attempt(() -> { java.nio.file.Files.delete(dir.resolve("none")); return 0; });
    attempt(() -> java.nio.file.Files.readString(dir));
    attempt(() -> java.nio.file.Files.size(dir.resolve("none")));
    attempt(() -> java.nio.file.Files.newByteChannel(f, java.util.Set.of(java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE)));
    attempt(() -> java.nio.file.Files.createSymbolicLink(dir.resolve("link"), java.nio.file.Path.of("moved")).getFileName());
    attempt(() -> java.nio.file.Files.readSymbolicLink(dir.resolve("link")));
    attempt(() -> java.nio.file.Files.isSameFile(dir.resolve("link"), dir.resolve("moved")));
    attempt(() -> java.nio.file.Files.mismatch(f, dir.resolve("link")));
    System.out.println();
    try (var s = java.nio.file.Files.walk(java.nio.file.Path.of("nf"))) {
      System.out.println(s.map(Object::toString).sorted().toList());
    }
    try (var s = java.nio.file.Files.newDirectoryStream(dir, "m*")) {
      for (var p : s) System.out.print(p.getFileName() + " ");
    }
    java.nio.file.Files.setLastModifiedTime(f, java.nio.file.attribute.FileTime.fromMillis(86400000));
    var a = java.nio.file.Files.readAttributes(f, java.nio.file.attribute.BasicFileAttributes.class);
    System.out.println(a.lastModifiedTime() + " " + a.size() + a.isRegularFile() + a.isOther() + " " + java.nio.file.Files.getAttribute(f, "size") + " " + java.nio.file.attribute.PosixFilePermissions.toString(java.nio.file.Files.setPosixFilePermissions(f, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----")).getFileSystem().isOpen() ? java.nio.file.Files.getPosixFilePermissions(f) : null));
    StringBuilder log = new StringBuilder();
    java.nio.file.Files.walkFileTree(java.nio.file.Path.of("nf"), new java.nio.file.SimpleFileVisitor<>() {
      @Override
      public java.nio.file.FileVisitResult visitFile(java.nio.file.Path p, java.nio.file.attribute.BasicFileAttributes b) throws java.io.IOException {
        java.nio.file.Files.delete(p);
        return java.nio.file.FileVisitResult.CONTINUE;
      }

      @Override
      public java.nio.file.FileVisitResult postVisitDirectory(java.nio.file.Path p, java.io.IOException e) throws java.io.IOException {
        log.append(p).append(' ');
        java.nio.file.Files.delete(p);
        return java.nio.file.FileVisitResult.CONTINUE;
      }
    });
    System.out.println(log + "" + java.nio.file.Files.notExists(f));
  }
}
