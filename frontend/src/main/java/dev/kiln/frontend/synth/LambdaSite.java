package dev.kiln.frontend.synth;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * One lambda expression or method reference, decoded from the arguments of its bootstrap method.
 *
 * @param captures types of the captured values, in order
 * @param interfaces the functional interface first, then the markers; internal names
 * @param method name of its method
 * @param erased descriptor of that method
 * @param actual descriptor that the program sees, with type arguments in place
 * @param target what is called
 * @param bridges further descriptors under which the method must answer
 */
record LambdaSite(
    Type[] captures,
    List<String> interfaces,
    String method,
    Type erased,
    Type actual,
    Handle target,
    List<Type> bridges,
    boolean serializable) {
  static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final int FLAG_SERIALIZABLE = 1;
  private static final int FLAG_MARKERS = 2;
  private static final int FLAG_BRIDGES = 4;

  static LambdaSite of(InvokeDynamicInsnNode site) {
    Object[] a = site.bsmArgs;
    List<String> interfaces = new ArrayList<>();
    interfaces.add(Type.getReturnType(site.desc).getInternalName());
    List<Type> bridges = new ArrayList<>();
    boolean serializable = false;
    if (site.bsm.getName().equals("altMetafactory")) {
      int flags = (Integer) a[3];
      int next = 4;
      serializable = (flags & FLAG_SERIALIZABLE) != 0;
      if ((flags & FLAG_MARKERS) != 0) {
        for (int n = (Integer) a[next++]; n > 0; n--) {
          String marker = ((Type) a[next++]).getInternalName();
          if (!interfaces.contains(marker)) {
            interfaces.add(marker);
          }
        }
      }
      if ((flags & FLAG_BRIDGES) != 0) {
        for (int n = (Integer) a[next++]; n > 0; n--) {
          Type bridge = (Type) a[next++];
          if (!bridge.equals(a[0]) && !bridges.contains(bridge)) {
            bridges.add(bridge);
          }
        }
      }
    }
    if (serializable && !interfaces.contains("java/io/Serializable")) {
      interfaces.add("java/io/Serializable");
    }
    return new LambdaSite(
        Type.getArgumentTypes(site.desc),
        interfaces,
        site.name,
        (Type) a[0],
        (Type) a[2],
        (Handle) a[1],
        bridges,
        serializable);
  }
}
