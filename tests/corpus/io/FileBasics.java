package io;

/** java.io.File and file streams: create, write, append, rename, delete, lengths, listings, failures with their messages. */
public class FileBasics {
  public static void main(String[] args) throws Exception {
    var dir = new java.io.File("fb-dir");
    System.out.println(dir.mkdir() + " " + dir.mkdir() + " " + dir.isDirectory() + " " + new java.io.File(dir, "a/b").mkdirs() + " " + new java.io.File("none/x").mkdir());
    var f = new java.io.File(dir, "f.txt");
    System.out.println(f.exists() + " " + f.createNewFile() + " " + f.createNewFile() + " " + f.length());
    try (var w = new java.io.FileWriter(f)) {
      w.write("hello\n");
    }
    try (var o = new java.io.FileOutputStream(f, true)) {
      o.write("more \u00e9".getBytes("UTF-8"));
      o.getFD().sync();
    }
    try (var r = new java.io.FileReader(f, java.nio.charset.StandardCharsets.UTF_8)) {
      char[] c = new char[100];
      System.out.println(new String(c, 0, r.read(c)).replace("\n", "|").replace("\u00e9", "e") + " " + f.length());
    }
    try (var i = new java.io.FileInputStream(f)) {
      System.out.println(i.available() + " " + i.skip(6) + " " + (char) i.read() + " " + i.readAllBytes().length + " " + i.read());
    }
    var names = dir.list();
    java.util.Arrays.sort(names);
    System.out.println(java.util.Arrays.toString(names) + " " + dir.listFiles((d, n) -> n.endsWith(".txt")).length + " " + dir.listFiles(java.io.File::isDirectory)[0].getName() + " " + java.util.Arrays.toString(f.list()) + " " + new java.io.File("none").listFiles());
    System.out.println(f.getName() + " " + f.getParent() + " " + f.getPath() + " " + f.isAbsolute() + " " + f.getAbsolutePath().endsWith("fb-dir/f.txt") + " " + new java.io.File("a//b/../c/").getPath() + " " + new java.io.File("a/../b").getCanonicalFile().getName() + " " + new java.io.File("").getName().isEmpty() + " " + new java.io.File("x").compareTo(new java.io.File("y")) + " " + f.equals(new java.io.File("fb-dir/f.txt")) + " " + f.canRead() + f.canWrite() + f.canExecute() + f.isHidden() + f.toURI().getPath().endsWith("/fb-dir/f.txt"));
    System.out.println(f.setLastModified(1_000_000_000_000L) + " " + f.lastModified() + " " + f.setReadOnly() + " " + (f.canWrite() || true) + " " + f.setExecutable(true) + f.canExecute());
    var g = new java.io.File(dir, "g");
    System.out.println(f.renameTo(g) + " " + f.exists() + g.exists() + " " + dir.delete() + " " + g.delete() + " " + g.delete());
    for (String bad : new String[] {"none.txt", "fb-dir", "none/none", ""}) {
      try {
        new java.io.FileInputStream(bad).close();
        System.out.println("opened");
      } catch (java.io.FileNotFoundException e) {
        System.out.println(e.getMessage());
      }
      try {
        new java.io.FileOutputStream(bad.equals("none.txt") ? "fb-dir/a" : bad).close();
        System.out.println("opened");
      } catch (java.io.FileNotFoundException e) {
        System.out.println(e.getMessage());
      }
    }
    var tmp = java.io.File.createTempFile("pre", ".suf", dir);
    System.out.println(tmp.getName().startsWith("pre") + " " + tmp.getName().endsWith(".suf") + " " + tmp.delete() + " " + new java.io.File(dir, "a/b").delete() + new java.io.File(dir, "a").delete() + dir.delete() + dir.exists());
  }
}
