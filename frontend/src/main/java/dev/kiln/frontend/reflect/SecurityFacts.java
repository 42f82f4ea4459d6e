package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.synth.KnownValues;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Keeps the implementations of cryptographic algorithms that are asked for. Security providers give
 * for a type ("Signature") and an algorithm ("SHA256withRSA") the name of a class.
 *
 * <ol>
 *   <li>An engine is a public class named after the type, with static methods {@code getInstance}
 *       that take the algorithm first.
 *   <li>A reachable call with a constant algorithm keeps what the providers of the JDK that builds
 *       give for it; a cipher's transformation also what they give for its parts.
 *   <li>A call with an unknown algorithm keeps all of its type.
 *   <li>Providers that the library finds as services are kept once something of theirs is.
 * </ol>
 */
public final class SecurityFacts implements ReflectionFacts {
  private static final String SERVICE = "java.security.Provider";

  private static final List<String> PACKAGES =
      List.of("java/security/", "java/security/cert/", "javax/crypto/", "javax/net/ssl/");

  /** Made by the library without looking for them. */
  private static final Set<String> BUILT_IN = Set.of("SUN", "SunRsaSign", "SunJCE", "SunJSSE");

  private final Set<String> whole = new HashSet<>();

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (isEngine(method.owner().name()) || method.owner().name().startsWith("sun/security/jca/")) {
      return; // They pass on what they are asked for.
    }
    Frame<BasicValue>[] frames = null;
    int k = 0;
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext(), k++) {
      if (!(i instanceof MethodInsnNode call) || !isLookUp(call)) {
        continue;
      }
      if (frames == null) {
        frames = KnownValues.of(method.owner().name(), code);
      }
      if (frames == null) {
        return;
      }
      if (frames[k] != null) {
        int first = frames[k].getStackSize() - Type.getArgumentTypes(call.desc).length;
        String algorithm = KnownValues.stringOf(frames[k].getStack(first));
        asked(typeOf(call.owner), algorithm, new Members(keep, method, "security service"));
      }
    }
  }

  private static boolean isEngine(String owner) {
    return PACKAGES.stream().anyMatch(p -> owner.equals(p + typeOf(owner)))
        && Types.ALL.contains(typeOf(owner));
  }

  private static boolean isLookUp(MethodInsnNode call) {
    return call.getOpcode() == Opcodes.INVOKESTATIC
        && call.name.equals("getInstance")
        && call.desc.startsWith("(Ljava/lang/String;")
        && isEngine(call.owner);
  }

  private static String typeOf(String engine) {
    return engine.substring(engine.lastIndexOf('/') + 1);
  }

  private void asked(String type, String algorithm, Members members) {
    if (algorithm == null) {
      if (whole.add(type)) {
        for (Provider p : Security.getProviders()) {
          p.getServices().stream()
              .filter(s -> s.getType().equals(type))
              .forEach(s -> keep(s, members));
        }
      }
      return;
    }
    for (Provider p : Security.getProviders()) {
      for (String name : names(type, algorithm)) {
        Provider.Service s = p.getService(type, name);
        if (s != null) {
          keep(s, members);
        }
      }
    }
  }

  /** The algorithms under which an implementation may stand. */
  private static List<String> names(String type, String algorithm) {
    List<String> names = new ArrayList<>();
    names.add(algorithm);
    String[] parts = algorithm.split("/");
    if (type.equals("Cipher") && parts.length == 3) {
      names.add(parts[0]);
      names.add(parts[0] + "/" + parts[1]);
      names.add(parts[0] + "//" + parts[2]);
    }
    return names;
  }

  private static void keep(Provider.Service service, Members members) {
    JClass c = members.keep().lookup(service.getClassName().replace('.', '/'));
    if (c == null) {
      return;
    }
    members.initialize(c);
    members.constructors(c, null);
    Provider provider = service.getProvider();
    String name = provider.getClass().getName();
    if (!BUILT_IN.contains(provider.getName())
        && members.keep().lookup(name.replace('.', '/')) != null) {
      members.keep().keepService(SERVICE, List.of(name));
      members.provider(name.replace('.', '/'));
    }
  }

  /** The types of all services of the JDK's providers, read when first needed. */
  private static final class Types {
    static final Set<String> ALL = new HashSet<>();

    static {
      for (Provider p : Security.getProviders()) {
        p.getServices().forEach(s -> ALL.add(s.getType()));
      }
    }
  }
}
