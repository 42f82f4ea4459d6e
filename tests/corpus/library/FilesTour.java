package library;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;

/** Files, streams, channels. */
public class FilesTour {
  public static void main(String[] args) throws IOException {
    Path directory = Files.createTempDirectory("kiln-corpus");
    Path file = directory.resolve("a.txt");
    Files.writeString(file, "one\ntwo\nthr\u00e9e\n");
    Files.write(file, List.of("four"), StandardOpenOption.APPEND);
    System.out.println(Files.readAllLines(file) + " " + Files.size(file) + Files.exists(file) + Files.isDirectory(directory));
    try (Stream<String> lines = Files.lines(file)) {
      System.out.println(lines.filter(l -> l.length() == 3).count());
    }
    Files.copy(file, directory.resolve("b.txt"));
    Files.createDirectories(directory.resolve("sub/deep"));
    Files.move(directory.resolve("b.txt"), directory.resolve("sub/c.txt"));
    try (Stream<Path> walk = Files.walk(directory)) {
      System.out.println(walk.map(p -> directory.relativize(p).toString()).sorted().toList());
    }
    try {
      Files.readString(directory.resolve("missing"));
    } catch (NoSuchFileException e) {
      System.out.println("missing " + e.getMessage().endsWith("missing"));
    }
    try {
      new FileInputStream("/nonexistent/file").close();
    } catch (FileNotFoundException e) {
      System.out.println(e.getMessage());
    }
    try (BufferedWriter w = new BufferedWriter(new FileWriter(file.toFile(), StandardCharsets.UTF_8))) {
      w.write("rewritten");
      w.newLine();
      w.write("last");
    }
    try (BufferedReader r = Files.newBufferedReader(file)) {
      System.out.println(r.readLine() + r.readLine() + r.readLine());
    }
    try (RandomAccessFile random = new RandomAccessFile(file.toFile(), "rw")) {
      random.seek(2);
      random.writeInt(0x41424344);
      random.seek(0);
      System.out.println(random.readLine() + random.length());
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer buffer = ByteBuffer.allocate(5);
      channel.read(buffer);
      buffer.flip();
      System.out.println(StandardCharsets.UTF_8.decode(buffer) + " " + channel.size());
      ByteBuffer direct = ByteBuffer.allocateDirect(8);
      direct.putLong(0x0102030405060708L).flip();
      System.out.println(direct.getInt() + " " + direct.remaining());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF("utf\u00e9");
      out.writeDouble(Math.E);
      out.writeLong(-5);
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    System.out.println(in.readUTF() + in.readDouble() + in.readLong());
    StringWriter text = new StringWriter();
    try (PrintWriter p = new PrintWriter(text)) {
      p.printf("%s-%d", "x", 3);
    }
    Scanner scanner = new Scanner(new StringReader("12 3.5 word\nline two"));
    System.out.println(text + " " + scanner.nextInt() + scanner.nextDouble() + scanner.next() + scanner.nextLine() + scanner.nextLine());
    File old = new File(directory.toFile(), "old.txt");
    System.out.println(old.createNewFile() + " " + old.exists() + old.length() + old.getName() + old.renameTo(new File(directory.toFile(), "new.txt")) + directory.toFile().list().length);
    BufferedReader stdin = new BufferedReader(new InputStreamReader(System.in));
    System.out.println(stdin.readLine());
    try (Stream<Path> walk = Files.walk(directory)) {
      for (Path p : walk.sorted((x, y) -> y.compareTo(x)).toList()) {
        Files.delete(p);
      }
    }
    System.out.println(Files.exists(directory));
    System.err.println("to standard error");
    System.out.print("no newline at end");
  }
}
