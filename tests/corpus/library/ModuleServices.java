package library;

import java.nio.charset.Charset;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Services that the JDK's modules provide: random generators, charsets, zip file systems. */
public class ModuleServices {
  public static void main(String[] args) throws Exception {
    List<String> names = ServiceLoader.load(RandomGenerator.class).stream().map(p -> p.type().getName()).sorted().toList();
    System.out.println(names);
    for (String name : new String[] {"L64X128MixRandom", "Xoshiro256PlusPlus", "SplittableRandom", "Random"}) {
      RandomGenerator g = java.util.random.RandomGeneratorFactory.of(name).create(42);
      System.out.println(name + " " + g.nextInt() + " " + g.nextLong() + " " + g.nextDouble());
    }
    try {
      RandomGenerator.of("NoSuchRandom");
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    String text = "\u65e5\u672c\u8a9e \uff76\uff85 abc \u4e2d\u6587 \ud55c";
    for (Charset c : new Charset[] {Charset.forName("EUC-JP"), Charset.forName("Big5"), Charset.forName("Shift_JIS"), Charset.forName("ISO-2022-JP"), Charset.forName("GB18030"), Charset.forName("EUC-KR"), Charset.forName("IBM037"), Charset.forName("x-windows-874"), Charset.forName("ISO-2022-KR"), Charset.forName("windows-1255"), Charset.forName("x-MacRoman")}) {
      byte[] bytes = text.getBytes(c);
      StringBuilder hex = new StringBuilder();
      for (byte b : bytes) {
        hex.append(String.format("%02x", b));
      }
      System.out.println(c + " " + hex + " " + new String(bytes, c) + " " + c.aliases().size() + c.displayName());
    }
    Path zip = Files.createTempFile("corpus", ".zip");
    Files.delete(zip);
    try (FileSystem fs = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Files.createDirectory(fs.getPath("/dir"));
      Files.writeString(fs.getPath("/dir/a.txt"), "text in a zip, text in a zip");
      Files.writeString(fs.getPath("b.txt"), "b");
    }
    try (FileSystem fs = FileSystems.newFileSystem(zip)) {
      try (Stream<Path> all = Files.walk(fs.getPath("/"))) {
        all.forEach(System.out::println);
      }
      System.out.println(Files.readString(fs.getPath("/dir/a.txt")) + Files.size(fs.getPath("/b.txt")) + fs.isOpen() + fs.provider().getScheme());
      Files.copy(fs.getPath("/b.txt"), fs.getPath("/dir/c.txt"));
      Files.delete(fs.getPath("/b.txt"));
    }
    try (FileSystem fs = FileSystems.newFileSystem(java.net.URI.create("jar:" + zip.toUri()), Map.of())) {
      System.out.println(Files.exists(fs.getPath("b.txt")) + " " + Files.readString(fs.getPath("dir/c.txt")));
    }
    Files.delete(zip);
  }
}
