package dev.kiln.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Many programs in one jar, with a main class ({@link #MAIN}) that runs a range of them. Everything
 * is compiled in memory, in one go.
 */
public final class JavaBatch {
  /** Arguments: first program, program behind the last, optionally {@code show}. */
  public static final String MAIN = GeneratedProgram.SUPPORT + ".Runner";

  /** What the main class prints for a program that HotSpot's verifier refuses. */
  public static final String REJECTED = "rejected";

  /** What it prints for one that ran out of stack or heap. */
  public static final String LIMITS = "limits";

  private final TreeMap<String, byte[]> classes = new TreeMap<>();

  /** A jar of the programs of some seeds, in their order. */
  public static JavaBatch ofSeeds(List<Long> seeds) {
    List<GeneratedProgram> programs = new ArrayList<>();
    for (long seed : seeds) {
      programs.add(GeneratedProgram.of(seed));
    }
    return of(programs);
  }

  /**
   * A jar of programs of different packages.
   *
   * @throws IllegalStateException if one does not compile, with javac's messages
   */
  public static JavaBatch of(List<GeneratedProgram> programs) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (GeneratedProgram program : programs) {
      sources.add(source(program.packageName() + "/Main", program.text()));
    }
    JavaBatch batch = new JavaBatch();
    batch.compile(sources, programs.stream().map(GeneratedProgram::mainClass).toList());
    return batch;
  }

  /** A jar of class files, each with a {@code main}, by binary name and in their order. */
  public static JavaBatch ofClasses(Map<String, byte[]> programs) {
    JavaBatch batch = new JavaBatch();
    batch.classes.putAll(programs);
    batch.compile(List.of(), List.copyOf(programs.keySet()));
    return batch;
  }

  /** Whether a program compiles. */
  public static boolean compiles(GeneratedProgram program) {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(source(program.packageName() + "/Main", program.text()));
    if (program.text().contains(GeneratedProgram.SUPPORT + ".Support")) {
      sources.add(source(GeneratedProgram.SUPPORT + "/Support", GeneratedProgram.supportSource()));
    }
    return compile(sources, new StringWriter(), new TreeMap<>());
  }

  private void compile(List<JavaFileObject> programs, List<String> mainClasses) {
    List<JavaFileObject> sources = new ArrayList<>(programs);
    sources.add(source(GeneratedProgram.SUPPORT + "/Support", GeneratedProgram.supportSource()));
    sources.add(source(MAIN.replace('.', '/'), resource("Runner.java")));
    sources.add(source(Chooser.NAME.replace('.', '/'), Chooser.placeholder()));
    StringWriter messages = new StringWriter();
    if (!compile(sources, messages, classes)) {
      throw new IllegalStateException(messages.toString());
    }
    classes.put(Chooser.NAME, Chooser.write(mainClasses));
  }

  /** Runs javac in memory; class files are added under their binary names. */
  static boolean compile(
      List<JavaFileObject> sources, StringWriter messages, TreeMap<String, byte[]> classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null)) {
      Memory memory = new Memory(standard, classes);
      return compiler
          .getTask(
              messages,
              memory,
              null,
              List.of("-g", "-nowarn", "-proc:none", "-implicit:none"),
              null,
              sources)
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the jar, uncompressed. */
  public void writeTo(Path jar) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.setMethod(ZipOutputStream.STORED);
      for (var each : classes.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey().replace('.', '/') + ".class");
        CRC32 crc = new CRC32();
        crc.update(each.getValue());
        entry.setCrc(crc.getValue());
        entry.setSize(each.getValue().length);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(each.getValue());
      }
    }
  }

  static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static String resource(String name) {
    try (InputStream in = JavaBatch.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps class files by binary name; reads the JDK's as usual. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final TreeMap<String, byte[]> classes;

    Memory(JavaFileManager standard, TreeMap<String, byte[]> classes) {
      super(standard);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }
}
