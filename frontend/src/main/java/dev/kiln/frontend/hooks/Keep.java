package dev.kiln.frontend.hooks;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import java.util.List;

/**
 * Marks what must be available by reflection. Every call gives the cause and a short sentence for
 * the build's summary; repeated calls are harmless.
 */
public interface Keep {
  /** Loads a class (not yet reachable), or null if it does not exist. */
  JClass lookup(String internalName);

  /** The class object can be obtained by name. */
  void keepClass(JClass c, JElement cause, String why);

  /** The class may be instantiated (say, by newInstance) with whatever constructor was kept. */
  void keepInstantiated(JClass c, JElement cause, String why);

  /** The method can be found and called; it becomes reachable, and initializes its class. */
  void keepMethod(JMethod m, JElement cause, String why);

  /** The method can be found and its facts read, not called. */
  void keepMethodFacts(JMethod m, JElement cause, String why);

  /** The field can be found, read and written. */
  void keepField(JField f, JElement cause, String why);

  /** The contents of all files of that name on the application's class path, in its order. */
  List<byte[]> applicationFiles(String name);

  /**
   * What the modules of the class library provide for a service, binary names with dots, in order.
   */
  List<String> libraryProviders(String service);

  /**
   * {@code ServiceLoader} finds these providers.
   *
   * @param service binary name with dots
   * @param providers binary names with dots, in order; keep their constructors yourself
   */
  void keepService(String service, List<String> providers);
}
