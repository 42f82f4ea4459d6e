package library;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;

/** Paths, attributes, directory streams, visitors, faults. */
public class PathsTour {
  public static void main(String[] args) throws IOException {
    for (String s : new String[] {"/a/b/../c/./d.txt", "x/y", "", "/", "a//b/", "../up"}) {
      Path p = Path.of(s);
      System.out.println(p + " " + p.normalize() + " " + p.getFileName() + " " + p.getParent() + " " + p.getRoot() + " " + p.getNameCount() + p.isAbsolute() + p.resolve("k") + p.resolveSibling("z") + p.startsWith("/a") + p.endsWith("y") + new File(s).getParent() + p.compareTo(Path.of("m")));
    }
    System.out.println(Path.of("/a/b").relativize(Path.of("/a/c/d")) + " " + Path.of("/x y").toUri() + Path.of(URI.create("file:///tmp/q")) + Path.of("a", "b", "c").subpath(1, 3) + FileSystems.getDefault().getPathMatcher("glob:*.{java,txt}").matches(Path.of("x.txt")));
    Path dir = Files.createTempDirectory("kiln");
    Path f = Files.writeString(dir.resolve("f.txt"), "content");
    Files.setPosixFilePermissions(f, PosixFilePermissions.fromString("rw-r-----"));
    Files.setLastModifiedTime(f, FileTime.fromMillis(1_500_000_000_000L));
    BasicFileAttributes a = Files.readAttributes(f, BasicFileAttributes.class);
    System.out.println(a.size() + " " + a.isRegularFile() + a.isSymbolicLink() + a.lastModifiedTime() + PosixFilePermissions.toString(Files.getPosixFilePermissions(f)) + Files.isExecutable(f) + Files.isReadable(f) + Files.isHidden(f) + Files.getAttribute(f, "unix:nlink") + new File(f.toString()).lastModified());
    Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of("f.txt"));
    System.out.println(Files.readSymbolicLink(link) + " " + Files.isSymbolicLink(link) + Files.isSameFile(link, f) + Files.readString(link) + Files.mismatch(link, f) + link.toRealPath().getFileName());
    Files.createDirectories(dir.resolve("s1/s2"));
    Files.copy(f, dir.resolve("s1/copy"), StandardCopyOption.COPY_ATTRIBUTES);
    List<String> seen = new ArrayList<>();
    Files.walkFileTree(dir, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path p, BasicFileAttributes b) {
        seen.add(p.getFileName().toString());
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path p, IOException e) {
        seen.add("post");
        return FileVisitResult.CONTINUE;
      }
    });
    Collections.sort(seen);
    System.out.println(seen);
    TreeSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> s = Files.newDirectoryStream(dir, "*.txt")) {
      s.forEach(p -> names.add(p.getFileName().toString()));
    }
    System.out.println(names + " " + Files.find(dir, 5, (p, b) -> b.isDirectory()).count() + Files.list(dir).count() + Arrays.stream(dir.toFile().listFiles(File::isDirectory)).map(File::getName).toList());
    interface Action {
      void run() throws IOException;
    }
    for (Action x : new Action[] {() -> Files.delete(dir), () -> Files.createDirectory(dir), () -> Files.delete(dir.resolve("no")), () -> Files.copy(f, dir.resolve("s1")), () -> Files.newDirectoryStream(f), () -> Files.readAllBytes(dir), () -> Files.newByteChannel(f, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), () -> Files.move(f, Path.of("/nonexistent/x"))}) {
      try {
        x.run();
        System.out.println("fine");
      } catch (IOException e) {
        System.out.println(e.toString().replace(dir.toString(), "DIR"));
      }
    }
    try {
      Path.of("a\0b");
    } catch (InvalidPathException e) {
      System.out.println(e.getMessage().length() + e.getReason());
    }
    try (var walk = Files.walk(dir)) {
      walk.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
    }
    System.out.println(Files.notExists(dir));
  }
}
