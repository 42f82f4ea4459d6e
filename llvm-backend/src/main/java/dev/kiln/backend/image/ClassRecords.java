package dev.kiln.backend.image;

import dev.kiln.backend.layout.ClassIds;
import dev.kiln.backend.layout.ClassOrder;
import dev.kiln.backend.layout.DispatchTables;
import dev.kiln.backend.layout.Finalizers;
import dev.kiln.backend.layout.Initialization;
import dev.kiln.backend.layout.InterfaceBits;
import dev.kiln.backend.layout.Layout;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.gc.spec.ClassRecord;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the class records with their dispatch tables, and the tables records point to. */
final class ClassRecords {
  private static final String REF_MAPS = "kiln.refmaps";
  private static final String INTERFACE_ROWS = "kiln.ifrows";

  private final ClosedWorld world;
  private final Layout layout;
  private final ClassOrder order;
  private final DispatchTables tables;
  private final ClassIds ids;
  private final InterfaceBits interfaces;
  private final Initialization initialization = new Initialization();
  private final Finalizers finalizers;
  private final SelectionErrors throwers;
  private final Map<List<Integer>, Integer> refMaps = new LinkedHashMap<>();
  private int refMapsSize;

  ClassRecords(
      ClosedWorld world,
      Layout layout,
      ClassOrder order,
      DispatchTables tables,
      ClassIds ids,
      InterfaceBits interfaces) {
    this.world = world;
    this.layout = layout;
    this.order = order;
    this.tables = tables;
    this.ids = ids;
    this.interfaces = interfaces;
    this.finalizers = new Finalizers(world);
    this.throwers = new SelectionErrors(world);
  }

  void write(ClassMetadata metadata, Assembly asm) {
    asm.section(".data.kiln_classes", "\"aw\",@progbits").align(16).global(Symbols.CLASSES);
    asm.zeros(ClassIds.RESERVED);
    for (JClass c : order.classes()) {
      DispatchTables.Entry[] below = tables.itable(c);
      for (int i = below.length - 1; i >= 0; i--) {
        asm.pointer(target(c, below[i]));
      }
      asm.global(Symbols.classRecord(c));
      record(c, metadata).writeTo(asm);
      for (DispatchTables.Entry above : tables.vtable(c)) {
        asm.pointer(target(c, above));
      }
    }
    asm.checkDistance(Symbols.CLASSES, ids.end());
    asm.section(".rodata.kiln_classes", "\"a\",@progbits").align(4).local(REF_MAPS);
    refMaps
        .keySet()
        .forEach(
            map -> {
              asm.u32(map.size());
              map.forEach(asm::u32);
            });
    asm.local(INTERFACE_ROWS).bytes(interfaces.rows());
    numbers(asm);
    throwers.write(asm);
  }

  private String target(JClass c, DispatchTables.Entry e) {
    return e.method() != null ? e.method().symbol() : throwers.symbol(c, e.failing());
  }

  private StructText record(JClass c, ClassMetadata metadata) {
    var record =
        new StructText(ClassRecord.LAYOUT)
            .set("cid", ids.cid(c))
            .set("instance_size", c.isArray() ? layout.arrayBase(c) : instanceSize(c))
            .set("kind", c.kind().ordinal())
            .set(
                "init_state",
                (initialization.isTrivial(c)
                        ? ClassRecord.InitState.DONE
                        : ClassRecord.InitState.UNINITIALIZED)
                    .ordinal())
            .set("flags", flags(c))
            .set("access", c.access() & 0xffff)
            .point("super", c.isInterface() ? null : symbol(c.superclass()))
            .point("array_class", symbol(c.arrayClass()))
            .point("iface_bits", INTERFACE_ROWS, interfaces.rowOffset(c))
            .point("meta", Symbols.META, metadata.offset(c))
            .point("statics_map", StaticFields.mapSymbol(c))
            .set("vtable_len", tables.vtable(c).length)
            .set("itable_len", tables.itable(c).length)
            .set("cid_last", ids.lastCid(c))
            .set("iface_index", c.isInterface() ? interfaces.number(c) : ClassRecord.NO_INTERFACE);
    JMethod clinit = c.hasClinit() ? c.method("<clinit>", "()V") : null;
    if (clinit != null && clinit.isCompiled()) {
      record.point("clinit", clinit.symbol());
    }
    if (c.isArray()) {
      JClass element = c.component();
      int dims = 1;
      for (; element.isArray(); element = element.component()) {
        dims++;
      }
      record
          .set("elem_shift", layout.elementShift(c))
          .point("component", symbol(c.component()))
          .set("dims", dims)
          .set("element_cid", ids.cid(element));
    } else if (c.isPrimitive()) {
      record.set("dims", descriptorOf(c.name()));
    } else if (!c.isInterface()) {
      List<Integer> references = references(c);
      if (!references.isEmpty()) {
        record.point("ref_map", REF_MAPS, refMap(references));
      }
    }
    return record;
  }

  private int instanceSize(JClass c) {
    return c.isInterface() || c.isPrimitive() ? 0 : layout.instanceSize(c);
  }

  private static String symbol(JClass c) {
    return c == null ? null : Symbols.classRecord(c);
  }

  /** Offsets that the collector is to follow, ascending. */
  private List<Integer> references(JClass c) {
    List<Integer> offsets = new ArrayList<>();
    for (JClass k = c; k != null; k = k.superclass()) {
      for (JField f : k.fields()) {
        if (!f.isStatic() && f.isReference() && !isReferent(f)) {
          offsets.add(layout.fieldOffset(f));
        }
      }
    }
    offsets.sort(null);
    return offsets;
  }

  private static boolean isReferent(JField f) {
    return f.name().equals("referent") && f.owner().name().equals("java/lang/ref/Reference");
  }

  private int refMap(List<Integer> offsets) {
    Integer known = refMaps.get(offsets);
    if (known == null) {
      known = refMapsSize;
      refMaps.put(offsets, known);
      refMapsSize += Integer.BYTES * (1 + offsets.size());
    }
    return known;
  }

  private int flags(JClass c) {
    int flags = referenceKind(c).ordinal() << ClassRecord.REFERENCE_SHIFT;
    if (finalizers.has(c)) {
      flags |= ClassRecord.FLAG_FINALIZER;
    }
    JClass cloneable = world.find("java/lang/Cloneable");
    if (cloneable != null && interfaces.test(c, cloneable)) {
      flags |= ClassRecord.FLAG_CLONEABLE;
    }
    if (ImageMethods.isHidden(c)) {
      flags |= ClassRecord.FLAG_HIDDEN;
    }
    if (c.isInterface() && Initialization.declaresDefault(c)) {
      flags |= ClassRecord.FLAG_DEFAULTS;
    }
    if (Modifier.isAbstract(c.access())) {
      flags |= ClassRecord.FLAG_ABSTRACT;
    }
    return flags;
  }

  private static ClassRecord.ReferenceKind referenceKind(JClass c) {
    for (JClass k = c; k != null; k = k.superclass()) {
      switch (k.name()) {
        case "java/lang/ref/SoftReference" -> {
          return ClassRecord.ReferenceKind.SOFT;
        }
        case "java/lang/ref/WeakReference" -> {
          return ClassRecord.ReferenceKind.WEAK;
        }
        case "java/lang/ref/FinalReference" -> {
          return ClassRecord.ReferenceKind.FINAL;
        }
        case "java/lang/ref/PhantomReference" -> {
          return ClassRecord.ReferenceKind.PHANTOM;
        }
        default -> {
          // Look further up.
        }
      }
    }
    return ClassRecord.ReferenceKind.NONE;
  }

  private static char descriptorOf(String primitive) {
    return switch (primitive) {
      case "boolean" -> 'Z';
      case "byte" -> 'B';
      case "char" -> 'C';
      case "short" -> 'S';
      case "int" -> 'I';
      case "long" -> 'J';
      case "float" -> 'F';
      case "double" -> 'D';
      case "void" -> 'V';
      default -> throw new IllegalArgumentException("not a primitive type: " + primitive);
    };
  }

  /** The absolute symbols of classes and selectors. */
  private void numbers(Assembly asm) {
    for (JClass c : order.classes()) {
      asm.absolute(Symbols.cid(c), ids.cid(c)).absolute(Symbols.span(c), ids.span(c));
      if (c.isInterface()) {
        asm.absolute(Symbols.interfaceByte(c), interfaces.byteIndex(c))
            .absolute(Symbols.interfaceMask(c), interfaces.mask(c));
      }
    }
    for (JMethod m : tables.selectors()) {
      asm.absolute(Symbols.slot(m), tables.slotOffset(m));
    }
  }
}
