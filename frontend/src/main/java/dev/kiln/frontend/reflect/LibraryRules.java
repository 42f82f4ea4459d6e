package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Classes that the library itself finds by names it puts together: each rule says which method,
 * once reachable, looks for which classes.
 */
public final class LibraryRules implements ReflectionFacts {
  private static final String LOCALE_DATA = "sun/util/resources/LocaleData";
  private static final String ZIP_FILES = "jdk.nio.zipfs.ZipFileSystemProvider";

  /** Makes open types of the getters of classes; it is given one only. */
  private static final String OPEN_TYPES =
      "sun/management/MappedMXBeanType$CompositeDataMXBeanType.<init>";

  private static final String[] WRAPPERS = {
    "Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Short", "Void"
  };

  private static final String[] LOCALES = {"", "_en", "_en_US"};
  private static final String[] BUNDLE_PACKAGES = {
    "sun/text/resources/", "sun/text/resources/cldr/",
    "sun/util/resources/", "sun/util/resources/cldr/"
  };

  /** Method (without descriptor) to the classes it makes objects of. */
  private static final Map<String, List<String>> RULES =
      Map.of(
          "sun/util/locale/provider/LocaleProviderAdapter.forType",
          List.of(
              "sun/util/cldr/CLDRLocaleProviderAdapter",
              "sun/util/locale/provider/JRELocaleProviderAdapter"),
          "java/net/URL$DefaultFactory.createURLStreamHandler",
          List.of(
              "sun/net/www/protocol/http/Handler",
              "sun/net/www/protocol/https/Handler",
              "sun/net/www/protocol/ftp/Handler",
              "sun/net/www/protocol/mailto/Handler"),
          "sun/util/calendar/CalendarSystem.forName",
          List.of("sun/util/calendar/JulianCalendar"),
          // On Linux the first that there is.
          "java/security/SecureRandom.getDefaultPRNG",
          List.of("sun/security/provider/NativePRNG"));

  /** Initializers that make tables of the names of classes. */
  private static final Set<String> TABLES = Set.of("sun/security/x509/OIDMap.<clinit>");

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    String owner = method.owner().name();
    if (owner.equals(LOCALE_DATA)) {
      bundles(method, code, keep);
    }
    String name = owner + "." + method.name();
    List<String> classes = RULES.get(name);
    if (name.equals("java/nio/file/FileSystems.newFileSystem")) {
      keep.keepService("java.nio.file.spi.FileSystemProvider", List.of(ZIP_FILES));
      keepAll(List.of(ZIP_FILES.replace('.', '/')), method, keep);
    }
    if (name.equals(OPEN_TYPES)) {
      openTypes(new Members(keep, method, "open types of " + method.symbol()), keep);
    }
    if (classes != null) {
      keepAll(classes, method, keep);
    } else if (TABLES.contains(name)) {
      List<String> named = new ArrayList<>();
      for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext()) {
        if (i instanceof LdcInsnNode ldc
            && ldc.cst instanceof String s
            && StringsAsNames.isClassName(s)) {
          named.add(s.replace('.', '/'));
        }
      }
      keepAll(named, method, keep);
    }
  }

  /** The getters of the class, and the fields that say which types are primitive. */
  private static void openTypes(Members members, Keep keep) {
    members.methods(keep.lookup("java/lang/management/MemoryUsage"));
    for (String wrapper : WRAPPERS) {
      members.field(keep.lookup("java/lang/" + wrapper), "TYPE");
    }
  }

  private static void keepAll(List<String> classes, JMethod method, Keep keep) {
    Members members = new Members(keep, method, "found by name in " + method.symbol());
    for (String name : classes) {
      JClass c = keep.lookup(name);
      if (c != null) {
        members.initialize(c);
        members.constructors(c, null);
      }
    }
  }

  private static void bundles(JMethod method, MethodNode code, Keep keep) {
    Members members = new Members(keep, method, "locale data of root, en and en_US");
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof LdcInsnNode ldc && ldc.cst instanceof String s && s.startsWith(".")) {
        for (String place : BUNDLE_PACKAGES) {
          for (String locale : LOCALES) {
            members.provider(place + s.substring(1) + locale);
          }
        }
      }
    }
  }
}
