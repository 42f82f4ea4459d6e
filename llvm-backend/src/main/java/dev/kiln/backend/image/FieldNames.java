package dev.kiln.backend.image;

import dev.kiln.backend.layout.ClassIds;
import dev.kiln.backend.layout.Layout;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import java.util.List;

/**
 * Names of fields for heap dumps, {@code kiln_field_names}: {@code {u32 n; {u32 cid; u32 offset;
 * u32 name; u32 desc; u32 static}[n]}} by class id. Without them a dump still has all references,
 * named by their offsets.
 */
final class FieldNames {
  private FieldNames() {}

  /**
   * Writes the table.
   *
   * @param all of every class, or only of String, which readers of dumps show as text
   */
  static void write(
      List<JClass> classes, boolean all, Layout layout, ClassIds ids, MetaBlob blob, Assembly asm) {
    List<JClass> named =
        classes.stream().filter(c -> all || c.name().equals("java/lang/String")).toList();
    asm.global("kiln_field_names").u32(named.stream().mapToInt(c -> c.fields().size()).sum());
    for (JClass c : named) {
      for (JField f : c.fields()) {
        asm.u32(ids.cid(c))
            .u32(layout.fieldOffset(f))
            .u32(blob.string(f.name()))
            .u32(blob.string(f.desc()))
            .u32(f.isStatic() ? 1 : 0);
      }
    }
  }
}
