package dev.kiln.frontend.model;

import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.Reason;
import dev.kiln.frontend.world.UnprunedMethod;
import org.objectweb.asm.tree.MethodNode;

/** A declared method of a loaded class. */
public final class MethodInfo implements JMethod {
  private final TypeInfo owner;
  private final String name;
  private final String desc;
  private final String key;
  private final int access;

  private final int index;

  private MethodNode node;
  private boolean parsed;

  /** Analysis: see {@link #unpruned()}. */
  public UnprunedMethod unpruned;

  /** Analysis: a body is needed. */
  public boolean compiled;

  /** Analysis: the body went through rewriting and pruning. */
  public boolean prepared;

  /** Analysis: reflection can find and call it. */
  public boolean reflective;

  /** Analysis: part of the image though not compiled (facts for reflection, a selector). */
  public boolean kept;

  /** Analysis: some call goes through its dispatch slot. */
  public boolean dispatched;

  /** Analysis: null as long as it is not in the image. */
  public Reason reason;

  MethodInfo(TypeInfo owner, MethodNode node, int index, boolean parsed) {
    this.owner = owner;
    this.name = node.name;
    this.desc = node.desc;
    this.key = node.name + node.desc;
    this.access = node.access;
    this.node = node;
    this.index = index;
    this.parsed = parsed;
  }

  @Override
  public TypeInfo owner() {
    return owner;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String desc() {
    return desc;
  }

  /** Name and descriptor: what a class's method is looked up by. */
  public String key() {
    return key;
  }

  /** Position in the class file and in the class node's list. */
  public int index() {
    return index;
  }

  @Override
  public int access() {
    return access;
  }

  @Override
  public boolean isCompiled() {
    return compiled;
  }

  @Override
  public boolean isReflective() {
    return reflective || kept;
  }

  @Override
  public Reason reason() {
    return reason;
  }

  public boolean hasCode() {
    return !isAbstract() && !isNative();
  }

  /** Whether the body has more bytes than that; cheap before the body was read, false after. */
  public boolean isLongerThan(int bytes) {
    return !parsed && owner.codeLength(this) > bytes;
  }

  /** The node with its instructions, read from the class file at first use. */
  @Override
  public MethodNode code() {
    if (!parsed) {
      owner.readBody(this);
    }
    return node;
  }

  @Override
  public UnprunedMethod unpruned() {
    return unpruned;
  }

  boolean isParsed() {
    return parsed;
  }

  void body(MethodNode full) {
    node = full;
    parsed = true;
  }

  /** Replaces the body after a rewrite that had to make a new node. */
  public void replaceCode(MethodNode full) {
    owner.replaceNode(this, full);
  }

  @Override
  public String toString() {
    return symbol();
  }
}
