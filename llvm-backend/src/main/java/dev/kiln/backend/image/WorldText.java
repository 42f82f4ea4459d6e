package dev.kiln.backend.image;

import dev.kiln.backend.layout.ClassIds;
import dev.kiln.backend.layout.ClassOrder;
import dev.kiln.backend.layout.DispatchTables;
import dev.kiln.backend.layout.Initialization;
import dev.kiln.backend.layout.InterfaceBits;
import dev.kiln.backend.layout.Layout;
import dev.kiln.backend.layout.ModifiedUtf8;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.gc.spec.ClassRecord;
import dev.kiln.gc.spec.MetadataLayout;
import dev.kiln.gc.spec.SpecHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes {@code world.s}: everything of an image that depends on the whole world, as assembly. To
 * be written after all methods are lowered, for only then all string literals are known.
 *
 * <ol>
 *   <li>Order classes, give dispatch slots, place records; intern names and members as metadata.
 *   <li>Class records, statics, literals, metadata, tables over them, names for the C runtime.
 * </ol>
 */
public final class WorldText {
  private final ClosedWorld world;
  private final Layout layout;
  private final ClassOrder order;
  private final DispatchTables tables;
  private final ClassIds ids;
  private final ImageMethods methods;
  private final List<String> problems = new ArrayList<>();

  public WorldText(ClosedWorld world, Layout layout) {
    this.world = world;
    this.layout = layout;
    order = new ClassOrder(world);
    tables = new DispatchTables(world, order, ClassRecord.VTABLE);
    ids = new ClassIds(order, tables);
    methods = new ImageMethods(world);
  }

  /** Global method ids. */
  public ImageMethods methods() {
    return methods;
  }

  /** Class ids. */
  public ClassIds classIds() {
    return ids;
  }

  /** Dispatch slots. */
  public DispatchTables dispatchTables() {
    return tables;
  }

  /** What the C runtime names and the classes lack; known once the text is written. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Writes the text to a file. */
  public void write(WorldExtras extras, Path file) throws IOException {
    Files.writeString(file, text(extras));
  }

  /** The text. */
  public String text(WorldExtras extras) {
    var asm = new Assembly();
    var blob = new MetaBlob();
    var metadata = new ClassMetadata(world, layout, tables, ids, methods, blob);
    order.classes().forEach(metadata::write);
    for (JClass c : order.classes()) {
      for (JField f : c.fields()) {
        if (Initialization.storesString(f)) {
          layout.literalSymbol((String) f.constantValue());
        }
      }
    }
    new ClassRecords(world, layout, order, tables, ids, new InterfaceBits(order))
        .write(metadata, asm);
    new StaticFields(layout).write(order.classes(), asm);
    var literals = new LiteralSlots();
    literals.write(layout.literals().all(), asm);
    asm.section(".rodata.kiln_tables", "\"a\",@progbits").align(4);
    methodTable(blob, asm);
    classList(asm);
    classNames(asm);
    staticStrings(literals, asm);
    FieldNames.write(order.classes(), extras.fieldNames(), layout, ids, blob, asm);
    linkErrors(blob, asm);
    extras.write(blob, asm);
    extras.writeOptions(asm);
    asm.section(".rodata.kiln_meta", "\"a\",@progbits").align(8).global(Symbols.META);
    blob.writeTo(asm);
    problems.clear();
    problems.addAll(new RuntimeNames(world, layout, tables).define(extras.runtimeNames(), asm));
    asm.section(".rodata.kiln_spec", "\"aR\",@progbits").align(4).relative(SpecHash.symbol());
    asm.section(".note.GNU-stack", "\"\",@progbits");
    return asm.toString();
  }

  private void methodTable(MetaBlob blob, Assembly asm) {
    asm.global("kiln_method_table");
    for (JMethod m : methods.all()) {
      new StructText(MetadataLayout.METHOD_ROW)
          .set("cid", ids.cid(m.owner()))
          .set("name", blob.string(m.name()))
          .set("desc", blob.string(m.desc()))
          .set("flags", ImageMethods.flags(m))
          .writeTo(asm);
    }
    asm.global("kiln_method_count").u32(methods.all().size());
  }

  /** {@code {u32 n; u32 cid[n]}}, ascending. */
  private void classList(Assembly asm) {
    asm.global("kiln_class_list").u32(order.classes().size());
    order.classes().forEach(c -> asm.u32(ids.cid(c)));
  }

  /** {@code {u32 mask; u32 cid[mask + 1]}}: open addressing, linear probing, 0 is empty. */
  private void classNames(Assembly asm) {
    int size = Integer.highestOneBit(Math.max(1, order.classes().size())) * 4;
    var slots = new int[size];
    for (JClass c : order.classes()) {
      int i = nameHash(ClassMetadata.binaryName(c)) & (size - 1);
      while (slots[i] != 0) {
        i = (i + 1) & (size - 1);
      }
      slots[i] = ids.cid(c);
    }
    asm.global("kiln_class_names").u32(size - 1);
    for (int cid : slots) {
      asm.u32(cid);
    }
  }

  /** 32-bit FNV-1a over the name's modified UTF-8. */
  static int nameHash(String binaryName) {
    int hash = 0x811c9dc5;
    for (byte b : ModifiedUtf8.encode(binaryName)) {
      hash = (hash ^ (b & 0xff)) * 0x01000193;
    }
    return hash;
  }

  /**
   * {@code {u32 n; {u32 cid; u32 error; u32 message}[n]}} by cid: classes that cannot be linked,
   * the class of the error that this throws, and its message.
   */
  private void linkErrors(MetaBlob blob, Assembly asm) {
    List<JClass> bad = order.classes().stream().filter(c -> c.linkError() != null).toList();
    asm.global("kiln_link_errors").u32(bad.size());
    for (JClass c : bad) {
      JClass error = world.find(c.linkError().errorClass());
      if (error == null) {
        error = world.find("java/lang/NoClassDefFoundError"); // nothing initializes the class
      }
      asm.u32(ids.cid(c)).u32(ids.cid(error)).u32(blob.string(c.linkError().message()));
    }
  }

  private record StaticString(int cid, int offset, int literal) {}

  /**
   * {@code {u32 n; {u32 cid; u32 offset; u32 literal}[n]}} by cid: String constants that class
   * initialization stores before it runs the initializer; the literal counts slots.
   */
  private void staticStrings(LiteralSlots literals, Assembly asm) {
    List<StaticString> rows = new ArrayList<>();
    for (JClass c : order.classes()) {
      for (JField f : c.fields()) {
        if (Initialization.storesString(f)) {
          String symbol = layout.literalSymbol((String) f.constantValue());
          rows.add(new StaticString(ids.cid(c), layout.fieldOffset(f), literals.index(symbol)));
        }
      }
    }
    rows.sort(Comparator.comparingInt(StaticString::cid));
    asm.global("kiln_static_strings").u32(rows.size());
    rows.forEach(r -> asm.u32(r.cid()).u32(r.offset()).u32(r.literal()));
  }
}
