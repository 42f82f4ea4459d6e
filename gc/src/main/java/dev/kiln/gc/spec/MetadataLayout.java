package dev.kiln.gc.spec;

import static dev.kiln.gc.spec.FieldType.I32;
import static dev.kiln.gc.spec.FieldType.U32;
import static dev.kiln.gc.spec.FieldType.U8;

import java.util.List;

/**
 * Reflective metadata, all in one read-only section that starts at {@code kiln_meta}. References
 * inside it are offsets from there, 0 for none; strings are NUL-terminated modified UTF-8; code
 * pointers are relative to the word that holds them. So nothing needs relocation at start-up.
 */
public final class MetadataLayout {
  private MetadataLayout() {}

  /** Class loaders as {@code kiln_class_meta.loader} tells them. */
  public enum Loader {
    BOOT,
    PLATFORM,
    APP
  }

  public static final StructLayout CLASS =
      words("kiln_class_meta", "name", "source_file", "signature", "module_name")
          .add(16, U8, "loader", "enum kiln_loader")
          .array(17, U8, 3, "padding", "zero")
          .add(20, U32, "modifiers", "value of Class.getModifiers")
          .add(24, U32, "interfaces", "kiln_cid_list")
          .add(28, U32, "fields", "count, then kiln_field_meta each")
          .add(32, U32, "methods", "count, then kiln_method_meta each")
          .add(36, U32, "declaring_cid", "class that declares this one, 0 for none")
          .add(40, U32, "enclosing_cid", "class around a local or anonymous class")
          .add(44, U32, "enclosing_method_name", "string")
          .add(48, U32, "enclosing_method_desc", "string")
          .add(52, U32, "simple_name", "string")
          .add(56, U32, "declared_classes", "kiln_cid_list")
          .add(60, U32, "nest_host_cid", "0 for itself")
          .add(64, U32, "nest_members", "kiln_cid_list")
          .add(68, U32, "annotations", "kiln_byte_list")
          .add(72, U32, "type_annotations", "kiln_byte_list")
          .add(76, U32, "constant_pool", "count, then kiln_constant_meta each")
          .add(80, U32, "record_components", "as the image writer states")
          .add(84, U32, "permitted_subclasses", "kiln_cid_list")
          .size(88);

  public static final StructLayout FIELD =
      words("kiln_field_meta", "name", "desc", "signature", "access")
          .add(16, I32, "offset", "bytes from the object or from the class's statics")
          .add(20, U32, "annotations", "kiln_byte_list")
          .add(24, U32, "type_annotations", "kiln_byte_list")
          .size(28);

  public static final StructLayout METHOD =
      words("kiln_method_meta", "name", "desc", "signature", "access", "method_id")
          .add(20, I32, "code", "address relative to this word, 0 if not compiled")
          .add(24, I32, "vslot", "bytes from the class record to the dispatch slot")
          .add(28, U32, "exceptions", "kiln_cid_list")
          .add(32, U32, "annotations", "kiln_byte_list")
          .add(36, U32, "parameter_annotations", "kiln_byte_list")
          .add(40, U32, "annotation_default", "kiln_byte_list")
          .add(44, U32, "parameters", "kiln_byte_list")
          .add(48, U32, "type_annotations", "kiln_byte_list")
          .size(52);

  /** One entry of the constant pool that annotation bytes refer to. */
  public static final StructLayout CONSTANT = words("kiln_constant_meta", "tag", "a", "b").size(12);

  /** Row of {@code kiln_method_table}, indexed by global method id. */
  public static final StructLayout METHOD_ROW =
      words("kiln_method_row", "cid", "name", "desc", "flags").size(16);

  public static final StructLayout CID_LIST =
      StructLayout.struct("kiln_cid_list")
          .add(0, U32, "n", "how many ids follow")
          .tail(4, U32, "void", "cid", "class ids")
          .size(4);

  public static final StructLayout BYTE_LIST =
      StructLayout.struct("kiln_byte_list")
          .add(0, U32, "len", "how many bytes follow")
          .tail(4, U8, "void", "bytes", "as in the class file, constants re-encoded")
          .size(4);

  static final List<StructLayout> ALL =
      List.of(CLASS, FIELD, METHOD, CONSTANT, METHOD_ROW, CID_LIST, BYTE_LIST);

  private static StructLayout.Builder words(String name, String... fields) {
    StructLayout.Builder builder = StructLayout.struct(name);
    for (int i = 0; i < fields.length; i++) {
      builder.add(4 * i, U32, fields[i], "");
    }
    return builder;
  }
}
