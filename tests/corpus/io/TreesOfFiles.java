package io;

import java.io.*;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;
import java.util.stream.*;

/** Walks, visitors, copies, moves, attributes, links, permissions, deletes and their faults in the working directory. */
public class TreesOfFiles {
  static void fails(Callable c) {
    try {
      System.out.println(c.call());
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  interface Callable {
    Object call() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    Path root = Files.createDirectories(Path.of("root/a/b"));
    Path top = Path.of("root");
    for (String n : List.of("a/one.txt", "a/b/two.txt", "three.dat", "a/b/four.txt")) Files.writeString(top.resolve(n), n.repeat(3));
    Files.createSymbolicLink(top.resolve("link"), Path.of("a/one.txt"));
    Files.createSymbolicLink(top.resolve("dangling"), Path.of("nowhere"));
    try (Stream<Path> w = Files.walk(top)) {
      System.out.println(w.map(Path::toString).sorted().toList());
    }
    try (Stream<Path> w = Files.walk(top, 1)) {
      System.out.println(w.map(p -> p.getFileName() + (Files.isDirectory(p) ? "/" : "") + (Files.isSymbolicLink(p) ? "@" : "") + (Files.exists(p) ? "" : "!")).sorted().toList());
    }
    try (Stream<Path> f = Files.find(top, 9, (p, a) -> a.isRegularFile() && a.size() > 20)) {
      System.out.println(f.map(Path::getFileName).map(Path::toString).sorted().toList());
    }
    List<String> events = new ArrayList<>();
    Files.walkFileTree(top, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path d, BasicFileAttributes a) {
        events.add("pre " + d.getFileName());
        return d.endsWith("b") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path f, BasicFileAttributes a) {
        events.add((a.isSymbolicLink() ? "link " : "file ") + f.getFileName());
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path d, IOException e) {
        events.add("post " + d.getFileName() + e);
        return FileVisitResult.CONTINUE;
      }
    });
    System.out.println(new TreeSet<>(events));
    System.out.println(Files.readSymbolicLink(top.resolve("link")) + " " + top.resolve("link").toRealPath().endsWith("root/a/one.txt") + " " + Files.isSameFile(top.resolve("link"), top.resolve("a/one.txt")) + " " + Files.mismatch(top.resolve("a/one.txt"), top.resolve("a/b/two.txt")));
    Files.setPosixFilePermissions(top.resolve("three.dat"), PosixFilePermissions.fromString("rw-r-----"));
    Files.setLastModifiedTime(top.resolve("three.dat"), FileTime.fromMillis(1_000_000_000_000L));
    PosixFileAttributes at = Files.readAttributes(top.resolve("three.dat"), PosixFileAttributes.class);
    System.out.println(PosixFilePermissions.toString(at.permissions()) + " " + at.lastModifiedTime() + " " + at.size() + at.isRegularFile() + " " + Files.getAttribute(top.resolve("three.dat"), "size") + " " + new TreeMap<>(Files.readAttributes(top.resolve("three.dat"), "size,isDirectory")) + " " + Files.isExecutable(top.resolve("three.dat")));
    Files.copy(top.resolve("three.dat"), top.resolve("copy"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.move(top.resolve("copy"), top.resolve("moved"));
    System.out.println(Files.getLastModifiedTime(top.resolve("moved")) + " " + Files.exists(top.resolve("copy")));
    fails(() -> Files.copy(top.resolve("moved"), top.resolve("three.dat")));
    fails(() -> Files.move(top.resolve("none"), top.resolve("x")));
    fails(() -> Files.createDirectory(top));
    fails(() -> Files.createDirectory(top.resolve("x/y")));
    fails(() -> { Files.delete(top); return "fine"; });
    fails(() -> { Files.delete(top.resolve("none")); return "fine"; });
    fails(() -> Files.deleteIfExists(top.resolve("none")));
    fails(() -> Files.readString(top));
    fails(() -> Files.newByteChannel(top.resolve("three.dat"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    fails(() -> Files.readSymbolicLink(top.resolve("three.dat")));
    fails(() -> Files.list(top.resolve("three.dat")).count());
    fails(() -> Files.size(top.resolve("dangling")));
    fails(() -> top.resolve("dangling").toRealPath());
    fails(() -> Files.lines(top.resolve("a/one.txt")).map(String::length).toList());
    fails(() -> Files.writeString(top.resolve("app"), "x", StandardOpenOption.APPEND));
    fails(() -> Files.readString(Files.writeString(Files.writeString(top.resolve("app"), "x"), "yz", StandardOpenOption.APPEND)));
    try (DirectoryStream<Path> ds = Files.newDirectoryStream(top, "*.{dat,txt}")) {
      for (Path p : ds) System.out.println(p);
    }
    File f = new File("root/a");
    System.out.println(Arrays.toString(Arrays.stream(f.list()).sorted().toArray()) + f.isDirectory() + f.canWrite() + f.delete() + new File("root/three.dat").length() + new File("root/three.dat").renameTo(new File("root/renamed")) + new File("none").lastModified() + f.getParent() + f.toPath().getNameCount() + Arrays.toString(new File("none").list()));
    try (Stream<Path> w = Files.walk(top)) {
      for (Path p : w.sorted(Comparator.reverseOrder()).toList()) Files.delete(p);
    }
    System.out.println(Files.exists(top) + " " + root);
  }
}
