package dev.kiln.gc.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * A C struct whose every offset both sides rely on.
 *
 * @param name the struct's tag in C
 * @param size bytes, without the open array at its end
 * @param fields in order of offset, without gaps other than alignment
 * @param tail the open array at the end, or null
 */
public record StructLayout(String name, int size, List<Field> fields, Field tail) {

  /**
   * One member.
   *
   * @param name its name in C
   * @param type its scalar type
   * @param pointee for {@link FieldType#PTR}: the C type pointed to, such as {@code "struct x"}
   * @param offset bytes from the start of the struct
   * @param count elements, 1 for a scalar
   * @param meaning one line for the generated header
   */
  public record Field(
      String name, FieldType type, String pointee, int offset, int count, String meaning) {
    /** The member's declaration in C, without the semicolon. */
    public String declaration() {
      String array = count == 0 ? "[]" : count > 1 ? "[" + count + "]" : "";
      String pointer = type == FieldType.PTR ? pointee + " *" : type.cName() + " ";
      return pointer + name + array;
    }
  }

  /** The member of that name. */
  public Field field(String fieldName) {
    for (Field field : fields) {
      if (field.name().equals(fieldName)) {
        return field;
      }
    }
    throw new IllegalArgumentException("struct " + name + " has no member " + fieldName);
  }

  /** Offset in bytes of the member of that name. */
  public int offset(String fieldName) {
    return tail != null && tail.name().equals(fieldName)
        ? tail.offset()
        : field(fieldName).offset();
  }

  static Builder struct(String name) {
    return new Builder(name);
  }

  /** Adds members one after another and checks that a C compiler will place them the same way. */
  static final class Builder {
    private final String name;
    private final List<Field> fields = new ArrayList<>();
    private int end;
    private Field tail;

    private Builder(String name) {
      this.name = name;
    }

    Builder add(int offset, FieldType type, String fieldName, String meaning) {
      return add(offset, type, "void", fieldName, 1, meaning);
    }

    Builder pointer(int offset, String pointee, String fieldName, String meaning) {
      return add(offset, FieldType.PTR, pointee, fieldName, 1, meaning);
    }

    Builder array(int offset, FieldType type, int count, String fieldName, String meaning) {
      return add(offset, type, "void", fieldName, count, meaning);
    }

    Builder tail(int offset, FieldType type, String pointee, String fieldName, String meaning) {
      tail = new Field(fieldName, type, pointee, offset, 0, meaning);
      return this;
    }

    private Builder add(
        int offset, FieldType type, String pointee, String fieldName, int count, String meaning) {
      int aligned = (end + type.size() - 1) / type.size() * type.size();
      if (offset != aligned) {
        throw new IllegalStateException(
            name + "." + fieldName + " stands at " + offset + ", C would place it at " + aligned);
      }
      fields.add(new Field(fieldName, type, pointee, offset, count, meaning));
      end = offset + type.size() * count;
      return this;
    }

    StructLayout size(int size) {
      if (end > size) {
        throw new IllegalStateException(name + " ends at " + end + ", beyond " + size);
      }
      return new StructLayout(name, size, List.copyOf(fields), tail);
    }
  }
}
