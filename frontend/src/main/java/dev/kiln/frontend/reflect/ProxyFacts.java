package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.AddedClasses.Added;
import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.synth.KnownValues;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.JMethod;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Makes the classes of dynamic proxies when building, for each list of interfaces that the program
 * may ask for.
 *
 * <ol>
 *   <li>A call with an array of class constants asks for that list.
 *   <li>A call of the application's whose array has one element that is not known ({@code new
 *       Class<?>[] {type, Closeable.class}}) asks for the list with each interface that is a class
 *       constant anywhere in the application.
 *   <li>A call of the application's with an array that is not known ({@code
 *       target.getClass().getInterfaces()}) asks for the interfaces of each class of the
 *       application that has objects, and for each interface as above.
 *   <li>A file {@value #FILE} on the class path lists more, a list a line, separated by commas.
 * </ol>
 */
public final class ProxyFacts implements ReflectionFacts {
  static final String FILE = "META-INF/kiln/proxies";

  private final Map<String, Added> implementations = new HashMap<>();

  /** Lists with one place open (null), once each. */
  private final Set<List<JClass>> open = new LinkedHashSet<>();

  private final Set<JClass> constants = new LinkedHashSet<>();
  private final Set<List<JClass>> implemented = new LinkedHashSet<>();
  private boolean anything;
  private boolean filesRead;

  /** A synthesized class, or null. */
  public Added find(String internalName) {
    return implementations.get(internalName);
  }

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    boolean application =
        method.owner().loader() == JClass.Loader.APP && !method.owner().isSynthesized();
    Frame<BasicValue>[] frames = null;
    int k = 0;
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext(), k++) {
      if (application && i instanceof LdcInsnNode ldc && ldc.cst instanceof Type t) {
        constant(t, method, keep);
      }
      if (!(i instanceof MethodInsnNode call)
          || !call.owner.equals("java/lang/reflect/Proxy")
          || !call.name.equals("newProxyInstance") && !call.name.equals("getProxyClass")) {
        continue;
      }
      files(method, keep);
      if (frames == null) {
        frames = KnownValues.of(method.owner().name(), code);
      }
      if (frames != null && frames[k] != null) {
        int array = call.name.equals("getProxyClass") ? 1 : 2;
        BasicValue v = frames[k].getStack(frames[k].getStackSize() - array);
        asked(v, method, application, keep);
      }
    }
  }

  private void asked(BasicValue array, JMethod method, boolean application, Keep keep) {
    if (!(array instanceof KnownValues.NewArray known)) {
      if (application && !anything) {
        anything = true;
        List.copyOf(implemented).forEach(list -> make(list, method, keep));
        open(Arrays.asList((JClass) null), method, keep);
      }
      return;
    }
    List<JClass> list = new ArrayList<>();
    for (BasicValue v : known.elements) {
      Type t = v == null ? null : KnownValues.classOf(v);
      list.add(t == null ? null : keep.lookup(t.getInternalName()));
    }
    long unknown = list.stream().filter(c -> c == null).count();
    if (unknown == 0) {
      make(list, method, keep);
    } else if (unknown == 1 && application) {
      open(list, method, keep);
    }
  }

  private void open(List<JClass> list, JMethod method, Keep keep) {
    if (open.add(list)) {
      List.copyOf(constants).forEach(c -> make(filled(list, c), method, keep));
    }
  }

  private static List<JClass> filled(List<JClass> list, JClass c) {
    return list.stream().map(i -> i == null ? c : i).toList();
  }

  private void constant(Type t, JMethod method, Keep keep) {
    JClass c = t.getSort() == Type.OBJECT ? keep.lookup(t.getInternalName()) : null;
    if (c != null
        && c.isInterface()
        && (c.access() & Opcodes.ACC_ANNOTATION) == 0
        && constants.add(c)) {
      List.copyOf(open).forEach(list -> make(filled(list, c), method, keep));
    }
  }

  @Override
  public void classInstantiated(JClass c, Keep keep) {
    if (c.loader() == JClass.Loader.APP
        && !c.isArray()
        && !c.isSynthesized()
        && !c.interfaces().isEmpty()
        && implemented.add(c.interfaces())
        && anything) {
      make(c.interfaces(), c, keep);
    }
  }

  private void files(JMethod method, Keep keep) {
    if (filesRead) {
      return;
    }
    filesRead = true;
    for (byte[] file : keep.applicationFiles(FILE)) {
      for (String line : new String(file, StandardCharsets.UTF_8).split("\\R")) {
        List<JClass> list = new ArrayList<>();
        for (String name : line.split(",")) {
          list.add(keep.lookup(name.strip().replace('.', '/')));
        }
        if (!list.contains(null)) {
          make(list, method, keep);
        }
      }
    }
  }

  private void make(List<JClass> list, JElement cause, Keep keep) {
    if (!list.stream().allMatch(JClass::isInterface) || Set.copyOf(list).size() < list.size()) {
      return; // the call throws an exception that says so
    }
    String name = ProxyClass.name(list);
    if (implementations.containsKey(name)) {
      return;
    }
    JClass object = keep.lookup("java/lang/Object");
    boolean library = isLibrary(cause) && list.stream().allMatch(JClass::isLibrary);
    implementations.put(name, new Added(new ProxyClass(list, object).write(), library));
    String why = "class of dynamic proxies";
    Members members = new Members(keep, cause, why);
    JClass implementation = keep.lookup(name);
    if (implementation == null) {
      return; // an interface that cannot be linked
    }
    members.initialize(implementation);
    members.constructors(implementation, null);
    for (String inherited : List.of("hashCode", "equals", "toString")) {
      members.method(object, inherited, null);
    }
    list.forEach(i -> methods(i, members));
  }

  private static boolean isLibrary(JElement cause) {
    return (cause instanceof JMethod method ? method.owner() : (JClass) cause).isLibrary();
  }

  /** The handler is given these, and may call them. */
  private static void methods(JClass c, Members members) {
    members.keep().keepClass(c, members.cause(), members.why());
    members.methods(c);
    c.interfaces().forEach(i -> methods(i, members));
  }
}
