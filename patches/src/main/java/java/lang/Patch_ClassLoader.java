package java.lang;

import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import kiln.internal.Resources;
import kiln.internal.World;
import kiln.patch.Alias;
import kiln.patch.Delete;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.ClassLoader",
    why = "all classes are in the executable; there is nothing to define or to search for")
abstract class Patch_ClassLoader {
  @Alias private static volatile ClassLoader scl;

  @Alias private ClassLoader parent;
  @Alias private String name;
  @Alias private Module unnamedModule;
  @Alias private String nameAndId;
  @Alias private ConcurrentHashMap<String, Object> parallelLockMap;
  @Alias private ConcurrentHashMap<String, Certificate[]> package2certs;
  @Alias private ArrayList<Class<?>> classes;
  @Alias private ConcurrentHashMap<String, NamedPackage> packages;
  @Alias Object assertionLock;

  @Alias
  static native ClassLoader getBuiltinAppClassLoader();

  @Alias
  private static native String nameAndId(ClassLoader loader);

  /** As the JDK's, without a protection domain of its own and native libraries. */
  @Substitute(name = "<init>")
  private void init(Void unused, String name, ClassLoader parent) {
    this.classes = new ArrayList<>();
    this.packages = new ConcurrentHashMap<>();
    this.name = name;
    this.parent = parent;
    this.unnamedModule = new Module((ClassLoader) (Object) this);
    this.parallelLockMap = new ConcurrentHashMap<>();
    this.assertionLock = new Object();
    this.package2certs = new ConcurrentHashMap<>();
    this.nameAndId = nameAndId((ClassLoader) (Object) this);
  }

  /** No java.system.class.loader: a loader of one's own could not define classes. */
  @Substitute
  static synchronized ClassLoader initSystemClassLoader() {
    ClassLoader loader = getBuiltinAppClassLoader();
    scl = loader;
    return loader;
  }

  @Substitute
  private static Class<?> findBootstrapClass(String name) {
    Class<?> c = World.findClass(name);
    return c != null && World.loader(c) == World.BOOT ? c : null;
  }

  /** What a loader has loaded are the classes of the executable that carry its mark. */
  @Substitute
  private final Class<?> findLoadedClass0(String name) {
    Class<?> c = World.findClass(name);
    return c != null && c.getClassLoader0() == (Object) this ? c : null;
  }

  @Delete("classes cannot be defined at run time: the executable is a closed world")
  static native Class<?> defineClass1(
      ClassLoader loader,
      String name,
      byte[] b,
      int off,
      int len,
      java.security.ProtectionDomain pd,
      String source);

  @Delete("classes cannot be defined at run time: the executable is a closed world")
  static native Class<?> defineClass2(
      ClassLoader loader,
      String name,
      java.nio.ByteBuffer b,
      int off,
      int len,
      java.security.ProtectionDomain pd,
      String source);

  @Delete("classes cannot be defined at run time: the executable is a closed world")
  static native Class<?> defineClass0(
      ClassLoader loader,
      Class<?> lookup,
      String name,
      byte[] b,
      int off,
      int len,
      java.security.ProtectionDomain pd,
      boolean initialize,
      int flags,
      Object classData);

  @Substitute
  public java.io.InputStream getResourceAsStream(String name) {
    return Resources.stream(name);
  }

  /** Assertions are off in the library; of the application the VM knows by class. */
  @Substitute
  boolean desiredAssertionStatus(String className) {
    return false;
  }
}
