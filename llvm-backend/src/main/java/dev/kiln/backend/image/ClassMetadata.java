package dev.kiln.backend.image;

import dev.kiln.backend.layout.ClassIds;
import dev.kiln.backend.layout.DispatchTables;
import dev.kiln.backend.layout.Layout;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.gc.spec.MetadataLayout;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * Writes {@code kiln_class_meta} of each class into a {@link MetaBlob}. What every class has:
 * names, source file, modifiers, interfaces, how it is nested. Members only as far as reflection
 * can find them.
 */
final class ClassMetadata {
  private final ClosedWorld world;
  private final Layout layout;
  private final DispatchTables tables;
  private final ClassIds ids;
  private final ImageMethods methods;
  private final MetaBlob blob;
  private final Map<JClass, Integer> offsets = new IdentityHashMap<>();

  ClassMetadata(
      ClosedWorld world,
      Layout layout,
      DispatchTables tables,
      ClassIds ids,
      ImageMethods methods,
      MetaBlob blob) {
    this.world = world;
    this.layout = layout;
    this.tables = tables;
    this.ids = ids;
    this.methods = methods;
    this.blob = blob;
  }

  /** Offset in the blob of the class's metadata. */
  int offset(JClass c) {
    return offsets.get(c);
  }

  /**
   * The name as {@code Class.getName} gives it; of lambdas, but for HotSpot's address behind it.
   */
  static String binaryName(JClass c) {
    return c.name().replace('/', '.').replace("$$KilnLambda$", "$$Lambda$");
  }

  void write(JClass c) {
    var meta = new MetaStruct(MetadataLayout.CLASS);
    meta.set("name", blob.string(binaryName(c)))
        .set("module_name", blob.string(c.moduleName()))
        .set("loader", c.loader() == null ? 0 : c.loader().ordinal())
        .set("modifiers", modifiers(c))
        .set("interfaces", blob.list(cids(c.interfaces())));
    if (c.node() != null) {
      declared(c, c.node(), meta);
    }
    offsets.put(c, meta.writeTo(blob));
  }

  private void declared(JClass c, ClassNode node, MetaStruct meta) {
    var constants = new AnnotationConstants();
    var annotations = new AnnotationBytes(constants, this::hasType);
    // Signatures of all: generic types name classes that nobody keeps, and maps ask keys for
    // theirs.
    meta.set("source_file", blob.string(c.sourceFile()))
        .set("signature", blob.string(c.signature()))
        .set("annotations", blob.bytes(annotations.annotations(node.visibleAnnotations)));
    nesting(c, node, meta);
    meta.set("fields", fields(c, annotations)).set("methods", methods(c, annotations));
    if (c.reflective()) {
      meta.set("nest_members", blob.list(cidsOf(node.nestMembers)))
          .set("permitted_subclasses", blob.list(cidsOf(node.permittedSubclasses)))
          .set(
              "type_annotations",
              blob.bytes(annotations.typeAnnotations(node.visibleTypeAnnotations)));
    }
    // Present even if empty: a record is what has this list.
    if ((node.access & Opcodes.ACC_RECORD) != 0 || node.recordComponents != null) {
      meta.set("record_components", components(node, annotations));
    }
    meta.set("constant_pool", constants.writeTo(blob));
  }

  private void nesting(JClass c, ClassNode node, MetaStruct meta) {
    meta.set("nest_host_cid", cidOf(node.nestHostClass));
    if (node.outerClass != null) {
      meta.set("enclosing_cid", cidOf(node.outerClass))
          .set("enclosing_method_name", blob.string(node.outerMethod))
          .set("enclosing_method_desc", blob.string(node.outerMethodDesc));
    }
    List<Integer> declares = new ArrayList<>();
    for (InnerClassNode inner : node.innerClasses) {
      if (inner.name.equals(c.name())) {
        meta.set("declaring_cid", cidOf(inner.outerName))
            .set("simple_name", blob.string(inner.innerName));
      } else if (c.name().equals(inner.outerName) && c.reflective() && cidOf(inner.name) != 0) {
        declares.add(cidOf(inner.name));
      }
    }
    meta.set("declared_classes", blob.list(declares));
  }

  /** The value of {@code Class.getModifiers}: the inner class's flags if it is one. */
  static int modifiers(JClass c) {
    if (c.isArray()) {
      int visibility = Opcodes.ACC_PUBLIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED;
      return modifiers(c.component()) & visibility | Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT;
    }
    int access = c.access();
    if (c.node() != null) {
      for (InnerClassNode inner : c.node().innerClasses) {
        if (inner.name.equals(c.name())) {
          access = inner.access;
        }
      }
    }
    return access & 0xffff & ~Opcodes.ACC_SUPER;
  }

  private int fields(JClass c, AnnotationBytes annotations) {
    List<MetaStruct> list = new ArrayList<>();
    for (JField f : c.fields()) {
      if (f.isReflective()) {
        list.add(
            new MetaStruct(MetadataLayout.FIELD)
                .set("name", blob.string(f.name()))
                .set("desc", blob.string(f.desc()))
                .set("signature", blob.string(f.node().signature))
                .set("access", f.access() & 0xffff)
                .set("offset", layout.fieldOffset(f))
                .set(
                    "annotations", blob.bytes(annotations.annotations(f.node().visibleAnnotations)))
                .set(
                    "type_annotations",
                    blob.bytes(annotations.typeAnnotations(f.node().visibleTypeAnnotations))));
      }
    }
    return list.isEmpty() ? 0 : MetaStruct.writeAll(blob, list);
  }

  private int methods(JClass c, AnnotationBytes annotations) {
    List<MetaStruct> list = new ArrayList<>();
    for (JMethod m : c.methods()) {
      if (m.isReflective()) {
        list.add(method(m, annotations));
      }
    }
    return list.isEmpty() ? 0 : MetaStruct.writeAll(blob, list);
  }

  private MetaStruct method(JMethod m, AnnotationBytes annotations) {
    var meta =
        new MetaStruct(MetadataLayout.METHOD)
            .set("name", blob.string(m.name()))
            .set("desc", blob.string(m.desc()))
            .set("access", m.access() & 0xffff)
            .set("method_id", methods.id(m.symbol()))
            .set("vslot", tables.hasSlot(m) ? tables.slotOffset(m) : 0)
            .code("code", m.isCompiled() ? m.symbol() : null);
    var node = m.code();
    if (node == null) {
      return meta;
    }
    int parameters = Type.getArgumentTypes(m.desc()).length;
    return meta.set("signature", blob.string(node.signature))
        .set("exceptions", blob.list(cidsOf(node.exceptions)))
        .set("annotations", blob.bytes(annotations.annotations(node.visibleAnnotations)))
        .set(
            "parameter_annotations",
            blob.bytes(
                annotations.parameters(
                    node.visibleParameterAnnotations,
                    node.visibleAnnotableParameterCount == 0
                        ? parameters
                        : node.visibleAnnotableParameterCount)))
        .set("annotation_default", blob.bytes(annotations.defaultValue(node.annotationDefault)))
        .set("parameters", blob.bytes(annotations.methodParameters(node.parameters)))
        .set(
            "type_annotations",
            blob.bytes(annotations.typeAnnotations(node.visibleTypeAnnotations)));
  }

  /** {@code {u32 n; {u32 name, desc, signature, annotations, type_annotations}[n]}}. */
  private int components(ClassNode node, AnnotationBytes annotations) {
    List<int[]> rows = new ArrayList<>();
    for (RecordComponentNode r :
        Objects.requireNonNullElse(node.recordComponents, List.<RecordComponentNode>of())) {
      rows.add(
          new int[] {
            blob.string(r.name),
            blob.string(r.descriptor),
            blob.string(r.signature),
            blob.bytes(annotations.annotations(r.visibleAnnotations)),
            blob.bytes(annotations.typeAnnotations(r.visibleTypeAnnotations))
          });
    }
    int at = blob.align();
    blob.u32(rows.size());
    for (int[] row : rows) {
      for (int word : row) {
        blob.u32(word);
      }
    }
    return at;
  }

  private boolean hasType(String desc) {
    return world.find(Type.getType(desc).getInternalName()) != null;
  }

  private int cidOf(String internalName) {
    return internalName == null ? 0 : ids.cid(world.find(internalName));
  }

  private List<Integer> cidsOf(List<String> internalNames) {
    return internalNames == null
        ? List.of()
        : internalNames.stream().map(this::cidOf).filter(cid -> cid != 0).toList();
  }

  private List<Integer> cids(List<JClass> classes) {
    return classes.stream().map(ids::cid).toList();
  }
}
