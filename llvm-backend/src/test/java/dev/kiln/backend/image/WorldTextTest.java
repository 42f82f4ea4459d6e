package dev.kiln.backend.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.layout.Layout;
import dev.kiln.backend.world.FixtureWorld;
import dev.kiln.backend.world.Shapes;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.gc.spec.ClassRecord;
import dev.kiln.gc.spec.MetadataLayout;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Assembles the image of a small world and reads every table back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorldTextTest {
  private static final String SHAPES = "dev/kiln/backend/world/Shapes$";

  private final FixtureWorld world = Shapes.world().hide(Shapes.Plain.class);
  private final Layout layout = new Layout(world);
  private final WorldText text = new WorldText(world, layout);
  private final String wide = layout.literalSymbol("\ud83d\ude00 \ud800");
  private final String narrow = layout.literalSymbol("gr\u00fc\u00df\0");
  private ImageReader image;

  @BeforeAll
  void assemble(@TempDir Path directory) throws Exception {
    var extras =
        new WorldExtras(
            Set.of(
                "kiln_cls__dev_kiln_backend_world_Shapes$Disc",
                "kiln_cls__no_such_Thing",
                "kiln_off__dev_kiln_backend_world_Shapes$Disc__depth",
                "kiln_off__dev_kiln_backend_world_Shapes$Disc__nothing",
                "kiln_jm__dev_kiln_backend_world_Shapes$Disc__size",
                "kiln_jm__dev_kiln_backend_world_Shapes$Base__visit__" + "_ILjava_lang_String__V",
                "kiln_jm__dev_kiln_backend_world_Shapes$Disc___init_",
                "kiln_vs__dev_kiln_backend_world_Shapes$Shape__area",
                "kiln_statics__dev_kiln_backend_world_Shapes$Base"),
            List.of("-Dkey=value", "-Xmx1g"),
            true,
            Map.of("a/b.txt", "content".getBytes(StandardCharsets.UTF_8), "a/a", new byte[0]),
            Map.of("java.lang.Runnable", List.of("x.Y")),
            true);
    Path source = directory.resolve("world.s");
    text.write(extras, source);
    Toolchain.open()
        .run(Tool.CLANG, List.of("-c", source.toString(), "-o", directory + "/world.o"));
    image = new ImageReader(Files.readAllBytes(directory.resolve("world.o")));
  }

  private JClass shape(String name) {
    return world.find(SHAPES + name);
  }

  private ImageReader.At record(JClass c) {
    return image.symbol(Symbols.classRecord(c));
  }

  private String name(ImageReader.At record) {
    return record == null ? null : image.metaString(meta(record, "name"));
  }

  private int meta(ImageReader.At record, String member) {
    return image.u32(record.follow(ClassRecord.META), MetadataLayout.CLASS.offset(member));
  }

  @Test
  void recordsStandAtTheirIds() {
    for (JClass c : world.classes()) {
      ImageReader.At r = record(c);
      int cid = image.u32(r, ClassRecord.CID);
      assertEquals(text.classIds().cid(c), cid);
      assertEquals(image.symbol(Symbols.CLASSES).offset() + cid, r.offset());
      assertEquals(cid, image.absolute(Symbols.cid(c)));
      assertEquals(text.classIds().span(c), image.absolute(Symbols.span(c)));
      assertEquals(c.kind().ordinal(), image.u8(r, ClassRecord.KIND));
      assertEquals(c.name().replace('/', '.'), name(r));
      if (!c.isInterface()) {
        JClass parent = c.superclass();
        assertEquals(
            parent == null ? null : parent.name().replace('/', '.'),
            name(r.follow(ClassRecord.SUPER)));
      }
    }
  }

  @Test
  void interfaceBitsAnswer() {
    for (JClass i : world.classes()) {
      if (i.isInterface()) {
        int index = (int) image.absolute(Symbols.interfaceByte(i));
        int mask = (int) image.absolute(Symbols.interfaceMask(i));
        for (JClass c : world.classes()) {
          int bits = image.u8(record(c).follow(ClassRecord.IFACE_BITS), index);
          assertEquals(c.isSubtypeOf(i), (bits & mask) != 0, c + " to " + i);
        }
      }
    }
  }

  @Test
  void dispatchSlotsPointToTheSelectedMethods() {
    for (JMethod selector : world.dispatchedSelectors()) {
      int slot = (int) image.absolute(Symbols.slot(selector));
      for (JClass c : world.classes()) {
        if (world.isInstantiated(c) && c.isSubtypeOf(selector.owner())) {
          JMethod m = world.select(c.isArray() ? c.superclass() : c, selector);
          assertEquals(
              m == null ? Symbols.ABSTRACT_METHOD_ERROR : m.symbol(),
              image.target(record(c), slot),
              selector + " on " + c);
        }
      }
    }
  }

  @Test
  void referenceMapsNameTheReferenceFields() {
    ImageReader.At map = record(shape("Disc")).follow(ClassRecord.REF_MAP);
    assertEquals(2, image.u32(map, 0));
    int label = layout.fieldOffset(shape("Circle").field("label", "Ljava/lang/String;"));
    int owner = layout.fieldOffset(shape("Base").field("owner", "Ljava/lang/Object;"));
    assertEquals(Math.min(label, owner), image.u32(map, 4));
    assertEquals(Math.max(label, owner), image.u32(map, 8));
    // Reference has queue, next and discovered besides referent; Soft adds one.
    assertEquals(4, image.u32(record(shape("Soft")).follow(ClassRecord.REF_MAP), 0));
    int flags = image.u8(record(shape("Soft")), ClassRecord.FLAGS);
    assertEquals(
        ClassRecord.ReferenceKind.SOFT.ordinal(),
        (flags & ClassRecord.REFERENCE_MASK) >> ClassRecord.REFERENCE_SHIFT);
  }

  @Test
  void staticsHoldConstants() {
    JClass base = shape("Base");
    ImageReader.At map = record(base).follow(ClassRecord.STATICS_MAP);
    ImageReader.At statics = map.follow(0);
    assertEquals(image.symbol(Symbols.statics(base)), statics);
    assertEquals(2, image.u32(map, 8));
    JField big = base.field("BIG", "J");
    assertEquals(0x89abcdef, image.u32(statics, layout.fieldOffset(big)));
    assertEquals('k', image.u8(statics, layout.fieldOffset(base.field("LETTER", "C"))));
    ImageReader.At strings = image.symbol("kiln_static_strings");
    assertEquals(1, image.u32(strings, 0));
    assertEquals(text.classIds().cid(base), image.u32(strings, 4));
    JField greeting = base.field("GREETING", "Ljava/lang/String;");
    assertEquals(layout.fieldOffset(greeting), image.u32(strings, 8));
    assertEquals(
        greeting.constantValue(),
        image.literal(image.symbol("kiln_strings_start").plus(16L * image.u32(strings, 12))));
    assertEquals(0, image.u8(record(base), ClassRecord.INIT_STATE));
    assertEquals(2, image.u8(record(shape("Plain")), ClassRecord.INIT_STATE));
  }

  @Test
  void interfacesTellOfDefaults() {
    for (String name : List.of("Shape", "Named", "Sized")) {
      int flags = image.u8(record(shape(name)), ClassRecord.FLAGS);
      assertEquals(!name.equals("Sized"), (flags & ClassRecord.FLAG_DEFAULTS) != 0, name);
    }
  }

  @Test
  void literalsKeepEveryChar() {
    assertEquals("\ud83d\ude00 \ud800", image.literal(image.symbol(wide)));
    assertEquals("gr\u00fc\u00df\0", image.literal(image.symbol(narrow)));
  }

  @Test
  void classesAreFoundByName() {
    ImageReader.At table = image.symbol("kiln_class_names");
    int mask = image.u32(table, 0);
    for (JClass c : world.classes()) {
      int i = WorldText.nameHash(c.name().replace('/', '.')) & mask;
      while (image.u32(table, 4 + 4 * i) != text.classIds().cid(c)) {
        assertNotEquals(0, image.u32(table, 4 + 4 * i), c.name());
        i = (i + 1) & mask;
      }
    }
    ImageReader.At list = image.symbol("kiln_class_list");
    assertEquals(world.classes().size(), image.u32(list, 0));
  }

  @Test
  void methodTableNamesMethods() {
    ImageReader.At table = image.symbol("kiln_method_table");
    int id = 0;
    for (JMethod m : text.methods().all()) {
      ImageReader.At row = table.plus(16L * id);
      assertEquals(text.classIds().cid(m.owner()), image.u32(row, 0));
      assertEquals(m.name(), image.metaString(image.u32(row, 4)));
      assertEquals(m.desc(), image.metaString(image.u32(row, 8)));
      assertEquals(id++, text.methods().id(m.symbol()));
    }
    assertEquals(id, image.u32(image.symbol("kiln_method_count"), 0));
  }

  @Test
  void membersAreDescribed() {
    ImageReader.At base = record(shape("Base"));
    ImageReader.At fields = image.meta(meta(base, "fields"));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < image.u32(fields, 0); i++) {
      ImageReader.At f = fields.plus(4 + (long) MetadataLayout.FIELD.size() * i);
      names.add(image.metaString(image.u32(f, 0)));
      JField field = shape("Base").fields().get(i);
      assertEquals(layout.fieldOffset(field), image.u32(f, 16));
    }
    assertEquals(shape("Base").fields().stream().map(JField::name).toList(), names);
    ImageReader.At methods = image.meta(meta(base, "methods"));
    ImageReader.At visit = null;
    for (int i = 0; i < image.u32(methods, 0); i++) {
      ImageReader.At m = methods.plus(4 + (long) MetadataLayout.METHOD.size() * i);
      if (image.metaString(image.u32(m, 0)).equals("visit")) {
        visit = m;
      }
    }
    assertEquals(
        SHAPES + "Base.visit(ILjava/lang/String;)V",
        image.target(visit, MetadataLayout.METHOD.offset("code")));
    assertTrue(image.u32(visit, MetadataLayout.METHOD.offset("annotations")) != 0);
    assertTrue(image.u32(visit, MetadataLayout.METHOD.offset("parameter_annotations")) != 0);
    assertEquals(0, meta(record(shape("Plain")), "methods"));
    assertEquals("Base", image.metaString(meta(base, "simple_name")));
    assertEquals("Shapes.java", image.metaString(meta(base, "source_file")));
    assertEquals(text.classIds().cid(world.find(Shapes.class)), meta(base, "declaring_cid"));
    assertTrue(meta(record(shape("Point")), "record_components") != 0);
    assertEquals(0, meta(base, "record_components"));
  }

  @Test
  void annotationsReadBack() {
    ImageReader.At base = record(shape("Base"));
    byte[] bytes = image.metaBytes(meta(base, "annotations"));
    assertEquals(1, bytes[1]);
    List<String> constants = image.constants(meta(base, "constant_pool"));
    assertEquals("L" + SHAPES + "Mark;", constants.get(bytes[3]));
    assertTrue(constants.contains("base") && constants.contains("[I"));
  }

  @Test
  void runtimeNamesResolve() {
    JClass disc = shape("Disc");
    String c = "dev_kiln_backend_world_Shapes$Disc";
    assertEquals(Symbols.classRecord(disc), image.target(image.symbol("kiln_cls__" + c), 0));
    assertEquals(0, image.u32(image.symbol("kiln_cls__no_such_Thing"), 0));
    assertEquals(
        layout.fieldOffset(disc.field("depth", "I")),
        image.u32(image.symbol("kiln_off__" + c + "__depth"), 0));
    assertEquals(
        SHAPES + "Disc.size()I", image.target(image.symbol("kiln_jm__" + c + "__size"), 0));
    assertEquals(
        SHAPES + "Disc.<init>()V", image.target(image.symbol("kiln_jm__" + c + "___init_"), 0));
    assertEquals(
        SHAPES + "Base.visit(ILjava/lang/String;)V",
        image.target(
            image.symbol(
                "kiln_jm__dev_kiln_backend_world_Shapes$Base__visit___ILjava_lang_String__V"),
            0));
    assertEquals(
        image.absolute("kiln.vslot." + SHAPES + "Shape.area()D"),
        image.u32(image.symbol("kiln_vs__dev_kiln_backend_world_Shapes$Shape__area"), 0));
    assertEquals(1, text.problems().size());
    assertTrue(text.problems().get(0).contains("__nothing"));
  }

  @Test
  void resourcesAndServicesAreEmbedded() {
    ImageReader.At table = image.symbol("kiln_resources");
    assertEquals(2, image.u32(table, 0));
    ImageReader.At row = table.plus(4 + 12);
    assertEquals("a/b.txt", image.metaString(image.u32(row, 0)));
    assertArrayEquals(
        "content".getBytes(StandardCharsets.UTF_8), image.bytes(row.follow(8), image.u32(row, 4)));
    ImageReader.At services = image.symbol("kiln_services");
    assertEquals("java.lang.Runnable", image.metaString(image.u32(services, 4)));
    assertEquals("x.Y", image.metaString(image.u32(image.meta(image.u32(services, 8)), 4)));
    ImageReader.At options = image.symbol("kiln_baked_options");
    assertEquals("-Dkey=value", image.string(options.follow(0)));
    assertEquals("-Xmx1g", image.string(options.follow(8)));
    assertEquals(0, image.u32(options, 16));
  }
}
