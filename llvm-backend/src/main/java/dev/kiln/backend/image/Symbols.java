package dev.kiln.backend.image;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;

/** Names of the symbols that the image defines and compiled code refers to. */
public final class Symbols {
  private Symbols() {}

  /** Start of the class records. */
  public static final String CLASSES = "kiln_classes";

  /** Start of the metadata. */
  public static final String META = "kiln_meta";

  /** What dispatch slots without a method hold. */
  public static final String ABSTRACT_METHOD_ERROR = "kiln_abstract_method_error";

  public static String classRecord(JClass c) {
    return "kiln.class." + c.name();
  }

  public static String cid(JClass c) {
    return "kiln.cid." + c.name();
  }

  public static String span(JClass c) {
    return "kiln.span." + c.name();
  }

  public static String interfaceByte(JClass i) {
    return "kiln.ifbyte." + i.name();
  }

  public static String interfaceMask(JClass i) {
    return "kiln.ifmask." + i.name();
  }

  public static String slot(JMethod selector) {
    return "kiln.vslot." + selector.symbol();
  }

  public static String statics(JClass c) {
    return "kiln.statics." + c.name();
  }
}
