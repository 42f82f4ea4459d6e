package dev.kiln.backend.layout;

import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.gc.spec.ObjectLayout;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the fields of every class of a closed world lie, and the string literals of its image.
 *
 * <p>Objects begin with an 8-byte header; a class's own fields follow its superclass's (see {@link
 * FieldPacking}). References are 4 bytes. Static fields of a class lie in one block of their own.
 * The layout is computed whole at construction and never changes; only the literals grow.
 */
public final class Layout {
  private record ClassLayout(FieldPacking instance, int staticSize) {}

  private final Map<JClass, ClassLayout> classes = new IdentityHashMap<>();
  private final Map<JField, Integer> offsets = new IdentityHashMap<>();
  private final Literals literals = new Literals();

  public Layout(ClosedWorld world) {
    for (JClass c : world.classes()) {
      layOut(c);
    }
  }

  private ClassLayout layOut(JClass c) {
    ClassLayout known = classes.get(c);
    if (known != null) {
      return known;
    }
    JClass parent = c.superclass();
    FieldPacking start =
        parent == null
            ? FieldPacking.startingAt(ObjectLayout.FIELDS_OFFSET)
            : layOut(parent).instance();
    FieldPacking instance = place(c, false, start);
    FieldPacking statics = place(c, true, FieldPacking.startingAt(0));
    var layout = new ClassLayout(instance, FieldPacking.align(statics.end(), 8));
    classes.put(c, layout);
    return layout;
  }

  private FieldPacking place(JClass c, boolean statics, FieldPacking start) {
    List<JField> fields = new ArrayList<>();
    List<FieldPacking.Slot> slots = new ArrayList<>();
    for (JField f : c.fields()) {
      if (f.isStatic() == statics) {
        fields.add(f);
        slots.add(new FieldPacking.Slot(sizeOf(f.desc()), isReference(f.desc())));
      }
    }
    FieldPacking.Placed placed = start.place(slots);
    for (int i = 0; i < fields.size(); i++) {
      offsets.put(fields.get(i), placed.offsets()[i]);
    }
    return placed.packing();
  }

  /**
   * Offset of a field in bytes: of an instance field from the start of the object, of a static
   * field from the symbol {@code kiln.statics.<class>}.
   *
   * @throws IllegalArgumentException if the field belongs to no class of this world
   */
  public int fieldOffset(JField field) {
    Integer offset = offsets.get(field);
    if (offset == null) {
      throw new IllegalArgumentException("no layout for field " + field);
    }
    return offset;
  }

  /** Bytes of an instance, header included, a multiple of 8. Not for arrays. */
  public int instanceSize(JClass c) {
    return FieldPacking.align(of(c).instance().end(), ObjectLayout.OBJECT_ALIGNMENT);
  }

  /** Bytes of the static fields' block of {@code c}, a multiple of 8; 0 if it has none. */
  public int staticSize(JClass c) {
    return of(c).staticSize();
  }

  /** Offset of the first element of arrays of class {@code arrayClass}. */
  public int arrayBase(JClass arrayClass) {
    return ObjectLayout.ARRAY_BASE;
  }

  /** Binary logarithm of the element size of arrays of class {@code arrayClass}. */
  public int elementShift(JClass arrayClass) {
    if (arrayClass.name().charAt(0) != '[') {
      throw new IllegalArgumentException("not an array class: " + arrayClass.name());
    }
    return Integer.numberOfTrailingZeros(sizeOf(arrayClass.name().substring(1)));
  }

  /** The symbol of the literal slot of {@code text}; registers the literal for the image. */
  public String literalSymbol(String text) {
    return literals.symbol(text);
  }

  /** The literals registered so far. */
  public Literals literals() {
    return literals;
  }

  private ClassLayout of(JClass c) {
    ClassLayout layout = classes.get(c);
    if (layout == null) {
      throw new IllegalArgumentException("no layout for class " + c.name());
    }
    return layout;
  }

  /** Bytes that a value of type {@code desc} takes in a field or element. */
  public static int sizeOf(String desc) {
    return switch (desc.charAt(0)) {
      case 'Z', 'B' -> 1;
      case 'C', 'S' -> 2;
      case 'I', 'F' -> 4;
      case 'J', 'D' -> 8;
      case 'L', '[' -> ObjectLayout.REF_SIZE;
      default -> throw new IllegalArgumentException("not a field descriptor: " + desc);
    };
  }

  /** Whether {@code desc} is the type of a reference. */
  public static boolean isReference(String desc) {
    return desc.charAt(0) == 'L' || desc.charAt(0) == '[';
  }
}
