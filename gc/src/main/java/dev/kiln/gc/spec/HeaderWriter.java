package dev.kiln.gc.spec;

import dev.kiln.gc.spec.StructLayout.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the specification as C headers: {@code kiln_spec.h} and {@code kiln_entries.h}. */
public final class HeaderWriter {
  private HeaderWriter() {}

  private static final String NOTICE = "// Generated from dev.kiln.gc.spec. Do not edit.\n";

  /**
   * Writes both headers.
   *
   * @param args the directory to write to; made if it does not exist
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: HeaderWriter DIRECTORY");
      System.exit(2);
    }
    write(Path.of(args[0]));
  }

  /** Writes both headers into {@code directory}, which is made if it does not exist. */
  public static void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    writeIfChanged(directory.resolve("kiln_spec.h"), spec());
    writeIfChanged(directory.resolve("kiln_entries.h"), NOTICE + entries());
  }

  private static void writeIfChanged(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }

  private static String spec() {
    String hash = SpecHash.symbol();
    return NOTICE
        + facts()
        + """

        // Every object references the specification it was compiled against; the collector defines
        // the symbol. A stale object then fails to link. Costs four bytes and no relocation at run
        // time.
        #define KILN_SPEC_HASH %s
        __asm__(".pushsection .rodata.kiln_spec,\\"aR\\",@progbits\\n"
                ".long %s - .\\n"
                ".popsection");

        #include "kiln_entries.h"
        """
            .formatted(hash, hash);
  }

  /** Structs, constants and assertions. */
  static String facts() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        #pragma once
        #include <stddef.h>
        #include <stdint.h>

        // A function that compiled code calls: nothing lives in a callee-saved register across it.
        // Tests without compiled code may define it away for a compiler that lacks the attribute.
        #ifndef KILN_ENTRY
        #define KILN_ENTRY __attribute__((preserve_none))
        #endif

        // One that is rarely called: it saves nearly all registers itself.
        #ifndef KILN_RARE_ENTRY
        #define KILN_RARE_ENTRY __attribute__((preserve_most))
        #endif

        // A reference in a register or variable: the object's address.
        typedef struct kiln_object *kref;

        // A reference in the heap, in statics or in a literal slot: the address shifted right.
        typedef struct kiln_narrow {
          uint32_t bits;
        } kiln_narrow;

        """);
    constant(out, "KILN_ARRAY_BASE", ObjectLayout.ARRAY_BASE);
    constant(out, "KILN_OBJECT_ALIGNMENT", ObjectLayout.OBJECT_ALIGNMENT);
    constant(out, "KILN_GRANULE", ObjectLayout.GRANULE);
    constant(out, "KILN_REF_SHIFT", ObjectLayout.REF_SHIFT);
    constant(out, "KILN_REF_SIZE", ObjectLayout.REF_SIZE);
    constant(out, "KILN_REF_ELEMENT_SHIFT", ObjectLayout.REF_ELEMENT_SHIFT);
    constant(out, "KILN_HEAP_LIMIT", ObjectLayout.HEAP_LIMIT);
    constant(out, "KILN_NULL_PAGES", ObjectLayout.NULL_PAGES);
    constant(out, "KILN_THREAD_PRIVATE", ThreadLayout.PRIVATE);
    constant(out, "KILN_THREAD_SIZE", ThreadLayout.SIZE);
    constant(out, "KILN_CLASS_FINALIZER", ClassRecord.FLAG_FINALIZER);
    constant(out, "KILN_CLASS_REFERENCE_SHIFT", ClassRecord.REFERENCE_SHIFT);
    constant(out, "KILN_CLASS_REFERENCE_MASK", ClassRecord.REFERENCE_MASK);
    constant(out, "KILN_CLASS_CLONEABLE", ClassRecord.FLAG_CLONEABLE);
    constant(out, "KILN_CLASS_HIDDEN", ClassRecord.FLAG_HIDDEN);
    constant(out, "KILN_CLASS_ABSTRACT", ClassRecord.FLAG_ABSTRACT);
    constant(out, "KILN_CLASS_DEFAULTS", ClassRecord.FLAG_DEFAULTS);
    out.append('\n');
    enumeration(out, "kind", ClassRecord.Kind.values());
    enumeration(out, "init_state", ClassRecord.InitState.values());
    enumeration(out, "reference_kind", ClassRecord.ReferenceKind.values());
    enumeration(out, "loader", MetadataLayout.Loader.values());
    enumeration(out, "plan", Plan.values());
    out.append("struct kiln_mutator;\n\n");
    struct(out, ObjectLayout.OBJECT);
    struct(out, ObjectLayout.ARRAY);
    struct(out, ClassRecord.REF_MAP_LAYOUT);
    struct(out, ClassRecord.STATICS_MAP_LAYOUT);
    struct(out, ClassRecord.LITERAL);
    MetadataLayout.ALL.forEach(layout -> struct(out, layout));
    struct(out, ClassRecord.LAYOUT);
    head(out, ThreadLayout.LAYOUT);
    struct(out, ThreadLayout.LAYOUT);
    out.append(
        """
        // The codec: the only places where a reference becomes a number or comes out of one.
        static inline kref kiln_ref_decode(kiln_narrow narrow) {
          return (kref)((uintptr_t)narrow.bits << KILN_REF_SHIFT);
        }

        static inline kiln_narrow kiln_ref_encode(kref ref) {
          return (kiln_narrow){(uint32_t)((uintptr_t)ref >> KILN_REF_SHIFT)};
        }

        static inline enum kiln_reference_kind kiln_class_reference_kind(const struct kiln_class *c) {
          return (enum kiln_reference_kind)((c->flags & KILN_CLASS_REFERENCE_MASK) >>
                                            KILN_CLASS_REFERENCE_SHIFT);
        }

        // Class records lie after this symbol; an id is an offset from it.
        extern char kiln_classes[] __attribute__((visibility("hidden")));

        static inline struct kiln_class *kiln_class_at(uint32_t cid) {
          return (struct kiln_class *)(kiln_classes + cid);
        }

        static inline struct kiln_class *kiln_class_of(kref object) {
          return kiln_class_at(object->cid);
        }
        """);
    return out.toString();
  }

  /** Prototypes of the runtime entries. */
  static String entries() {
    StringBuilder out = new StringBuilder("#pragma once\n#include \"kiln_spec.h\"\n");
    for (RuntimeEntry entry : RuntimeEntries.all()) {
      out.append("\n// ").append(entry.meaning()).append('\n');
      out.append("// ").append(entry.effects().name().toLowerCase(Locale.ROOT)).append('\n');
      out.append(entry.prototype()).append('\n');
    }
    return out.toString();
  }

  private static void constant(StringBuilder out, String name, long value) {
    out.append("#define ").append(name).append(' ').append(value);
    out.append(value > Integer.MAX_VALUE ? "ull\n" : "\n");
  }

  private static void enumeration(StringBuilder out, String name, Enum<?>[] values) {
    out.append("enum kiln_").append(name).append(" {\n");
    for (Enum<?> value : values) {
      out.append("  KILN_").append(name.toUpperCase(Locale.ROOT)).append('_').append(value.name());
      out.append(" = ").append(value.ordinal()).append(",\n");
    }
    out.append("};\n\n");
  }

  private static void struct(StringBuilder out, StructLayout layout) {
    out.append("struct ").append(layout.name()).append(" {\n");
    layout.fields().forEach(field -> member(out, field));
    if (layout.tail() != null) {
      member(out, layout.tail());
    }
    out.append("};\n");
    String type = "struct " + layout.name();
    for (Field field : layout.fields()) {
      offsetAssertion(out, type, field);
    }
    if (layout.tail() == null) {
      out.append("_Static_assert(sizeof(%s) == %d, \"\");%n".formatted(type, layout.size()));
    } else {
      offsetAssertion(out, type, layout.tail());
    }
    out.append('\n');
  }

  private static void member(StringBuilder out, Field field) {
    out.append("  ").append(field.declaration()).append(';');
    out.append(field.meaning().isEmpty() ? "\n" : " // " + field.meaning() + "\n");
  }

  private static void offsetAssertion(StringBuilder out, String type, Field field) {
    out.append(
        "_Static_assert(offsetof(%s, %s) == %d, \"\");%n"
            .formatted(type, field.name(), field.offset()));
  }

  /** The fields as a macro, for structs that begin with them. */
  private static void head(StringBuilder out, StructLayout layout) {
    String name = layout.name().toUpperCase(Locale.ROOT);
    out.append("#define ").append(name);
    for (Field field : layout.fields()) {
      out.append(" \\\n  ").append(field.declaration()).append(';');
    }
    out.append("\n\n");
    for (Field field : layout.fields()) {
      constant(out, "KILN_THREAD_" + field.name().toUpperCase(Locale.ROOT), field.offset());
    }
    out.append('\n');
  }
}
