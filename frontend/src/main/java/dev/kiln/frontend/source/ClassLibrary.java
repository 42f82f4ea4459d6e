package dev.kiln.frontend.source;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.world.JClass;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The class library of a JDK, read from its run-time image. */
public abstract class ClassLibrary implements AutoCloseable {
  /** Modules that the application loader defines; with the next set, all others are the boot's. */
  private static final Set<String> APP_MODULES =
      Set.of(
          "jdk.attach",
          "jdk.compiler",
          "jdk.editpad",
          "jdk.internal.ed",
          "jdk.internal.jvmstat",
          "jdk.internal.le",
          "jdk.internal.opt",
          "jdk.internal.vm.compiler",
          "jdk.internal.vm.compiler.management",
          "jdk.jartool",
          "jdk.javadoc",
          "jdk.jconsole",
          "jdk.jdeps",
          "jdk.jdi",
          "jdk.jdwp.agent",
          "jdk.jlink",
          "jdk.jpackage",
          "jdk.jshell",
          "jdk.jstatd",
          "jdk.random",
          "jdk.unsupported.desktop");

  private static final Set<String> PLATFORM_MODULES =
      Set.of(
          "java.compiler",
          "java.net.http",
          "java.scripting",
          "java.security.jgss",
          "java.smartcardio",
          "java.sql",
          "java.sql.rowset",
          "java.transaction.xa",
          "java.xml.crypto",
          "jdk.accessibility",
          "jdk.charsets",
          "jdk.crypto.cryptoki",
          "jdk.crypto.ec",
          "jdk.dynalink",
          "jdk.httpserver",
          "jdk.jsobject",
          "jdk.localedata",
          "jdk.naming.dns",
          "jdk.security.auth",
          "jdk.security.jgss",
          "jdk.xml.dom",
          "jdk.zipfs");

  /** Opens the library of the JDK at {@code home}, or of the running one if null. */
  public static ClassLibrary open(Path home) {
    if (home == null || home.toAbsolutePath().equals(Path.of(System.getProperty("java.home")))) {
      return new Running();
    }
    return new Image(home);
  }

  /** The Java feature release whose versioned jar entries apply. */
  public abstract Runtime.Version version();

  /** Whether some module of the library owns this package (with slashes). */
  public abstract boolean hasPackage(String packageName);

  /** The class or null. */
  public abstract ClassFile find(String internalName);

  /** A file of the module that owns this package, or null. */
  public abstract byte[] resource(String module, String name);

  /** The names of all files of a module that are not classes. */
  public abstract List<String> dataFiles(String module);

  /** What the modules declare of themselves. */
  abstract Stream<ModuleDescriptor> modules();

  /**
   * The classes that modules provide for a service, in the order in which the application's loader
   * finds them: modules of that loader, of the platform's, of the boot loader; there by name.
   *
   * @param service binary name with dots
   */
  public final List<String> providers(String service) {
    return modules()
        .sorted(
            Comparator.comparing((ModuleDescriptor m) -> loaderOf(m.name()))
                .reversed()
                .thenComparing(ModuleDescriptor::name))
        .flatMap(m -> m.provides().stream())
        .filter(p -> p.service().equals(service))
        .flatMap(p -> p.providers().stream())
        .toList();
  }

  @Override
  public abstract void close();

  /** The loader that defines a module of the library. */
  public static JClass.Loader loaderOf(String module) {
    if (PLATFORM_MODULES.contains(module)) {
      return JClass.Loader.PLATFORM;
    }
    return APP_MODULES.contains(module) ? JClass.Loader.APP : JClass.Loader.BOOT;
  }

  private static String packageOf(String internalName) {
    int slash = internalName.lastIndexOf('/');
    return slash < 0 ? "" : internalName.substring(0, slash);
  }

  private static ClassFile file(String module, String internalName, byte[] bytes) {
    String origin = "jrt:/" + module + "/" + internalName + ".class";
    return new ClassFile(bytes, origin, module, loaderOf(module));
  }

  /** The running JDK's image through the module readers, which map it: the fastest way in. */
  private static final class Running extends ClassLibrary {
    private final Map<String, ModuleReference> byPackage = new HashMap<>(4096);
    private final Map<ModuleReference, ModuleReader> readers = new HashMap<>();

    Running() {
      for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
        for (String p : module.descriptor().packages()) {
          byPackage.put(p.replace('.', '/'), module);
        }
      }
    }

    @Override
    public Runtime.Version version() {
      return Runtime.version();
    }

    @Override
    public boolean hasPackage(String packageName) {
      return byPackage.containsKey(packageName);
    }

    @Override
    public ClassFile find(String internalName) {
      ModuleReference module = byPackage.get(packageOf(internalName));
      byte[] bytes = module == null ? null : read(module, internalName + ".class");
      return bytes == null ? null : file(module.descriptor().name(), internalName, bytes);
    }

    @Override
    public byte[] resource(String module, String name) {
      ModuleReference owner = ModuleFinder.ofSystem().find(module).orElse(null);
      return owner == null ? null : read(owner, name);
    }

    @Override
    Stream<ModuleDescriptor> modules() {
      return ModuleFinder.ofSystem().findAll().stream().map(ModuleReference::descriptor);
    }

    @Override
    public List<String> dataFiles(String module) {
      ModuleReference owner = ModuleFinder.ofSystem().find(module).orElse(null);
      if (owner == null) {
        return List.of();
      }
      try (Stream<String> names = reader(owner).list()) {
        return names.filter(n -> !n.endsWith(".class") && !n.endsWith("/")).sorted().toList();
      } catch (IOException e) {
        throw unreadable(e);
      }
    }

    private ModuleReader reader(ModuleReference module) throws IOException {
      ModuleReader reader = readers.get(module);
      if (reader == null) {
        reader = module.open();
        readers.put(module, reader);
      }
      return reader;
    }

    private static InputError unreadable(IOException e) {
      return new InputError(
          System.getProperty("java.home"), "cannot be read (" + e.getMessage() + ")", e);
    }

    private byte[] read(ModuleReference module, String name) {
      try {
        ModuleReader reader = reader(module);
        ByteBuffer buffer = reader.read(name).orElse(null);
        if (buffer == null) {
          return null;
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        reader.release(buffer);
        return bytes;
      } catch (IOException e) {
        throw unreadable(e);
      }
    }

    @Override
    public void close() {
      for (ModuleReader reader : readers.values()) {
        try {
          reader.close();
        } catch (IOException e) {
          // It was only read.
        }
      }
    }
  }

  /** Another JDK's image through that JDK's own file system provider. */
  private static final class Image extends ClassLibrary {
    private final Path home;
    private final URLClassLoader providerLoader;
    private final FileSystem image;
    private final Map<String, String> moduleOfPackage = new HashMap<>(4096);
    private final Runtime.Version version;

    Image(Path home) {
      this.home = home;
      Path provider = home.resolve("lib/jrt-fs.jar");
      if (!Files.isRegularFile(provider)) {
        throw new InputError(home.toString(), "is not a JDK (it has no lib/jrt-fs.jar)");
      }
      try {
        providerLoader = new URLClassLoader(new java.net.URL[] {provider.toUri().toURL()});
        image =
            FileSystems.newFileSystem(
                URI.create("jrt:/"), Map.of("java.home", home.toString()), providerLoader);
        try (DirectoryStream<Path> packages =
            Files.newDirectoryStream(image.getPath("/packages"))) {
          for (Path p : packages) {
            addPackage(p);
          }
        }
        version = readVersion(home.resolve("release"));
      } catch (IOException e) {
        throw new InputError(home.toString(), "cannot be read (" + e.getMessage() + ")", e);
      }
    }

    private void addPackage(Path p) throws IOException {
      String name = p.getFileName().toString().replace('.', '/');
      try (DirectoryStream<Path> modules = Files.newDirectoryStream(p)) {
        for (Path m : modules) {
          String module = m.getFileName().toString();
          // A package that only holds other packages is listed under each of their modules.
          if (Files.isDirectory(image.getPath("/modules", module, name))
              && hasFiles(image.getPath("/modules", module, name))) {
            moduleOfPackage.put(name, module);
          }
        }
      }
    }

    private static boolean hasFiles(Path directory) throws IOException {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
        for (Path p : all) {
          if (!Files.isDirectory(p)) {
            return true;
          }
        }
      }
      return false;
    }

    private static Runtime.Version readVersion(Path release) throws IOException {
      for (String line : Files.readAllLines(release)) {
        if (line.startsWith("JAVA_VERSION=")) {
          return Runtime.Version.parse(line.substring(13).replace("\"", ""));
        }
      }
      throw new IOException(release + " names no JAVA_VERSION");
    }

    @Override
    public Runtime.Version version() {
      return version;
    }

    @Override
    public boolean hasPackage(String packageName) {
      return moduleOfPackage.containsKey(packageName);
    }

    @Override
    public ClassFile find(String internalName) {
      String module = moduleOfPackage.get(packageOf(internalName));
      if (module == null) {
        return null;
      }
      byte[] bytes = resource(module, internalName + ".class");
      return bytes == null ? null : file(module, internalName, bytes);
    }

    @Override
    public byte[] resource(String module, String name) {
      Path path = image.getPath("/modules", module, name);
      try {
        return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
      } catch (IOException e) {
        throw new InputError(home.toString(), "cannot be read (" + e.getMessage() + ")", e);
      }
    }

    @Override
    Stream<ModuleDescriptor> modules() {
      return moduleOfPackage.values().stream()
          .distinct()
          .map(m -> resource(m, "module-info.class"))
          .filter(Objects::nonNull)
          .map(bytes -> ModuleDescriptor.read(ByteBuffer.wrap(bytes)));
    }

    @Override
    public List<String> dataFiles(String module) {
      Path root = image.getPath("/modules", module);
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .filter(f -> !f.toString().endsWith(".class") && Files.isRegularFile(f))
            .map(f -> root.relativize(f).toString())
            .sorted()
            .toList();
      } catch (IOException e) {
        throw new InputError(home.toString(), "cannot be read (" + e.getMessage() + ")", e);
      }
    }

    @Override
    public void close() {
      try {
        image.close();
        providerLoader.close();
      } catch (IOException | UnsupportedOperationException e) {
        // It was only read.
      }
    }
  }
}
