package dev.kiln.backend.lower;

import dev.kiln.backend.ir.Declaration;
import dev.kiln.backend.ir.IrNames;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.layout.Layout;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.gc.spec.ClassRecord;
import dev.kiln.gc.spec.ObjectLayout;
import dev.kiln.gc.spec.RuntimeEntry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The globals that stand for things of the closed world, each with its declaration. Cached, and
 * safe for many threads: two threads that make the same entry make equal ones.
 */
final class WorldSymbols {
  /** A global's name in IR and its declaration. */
  record Global(String name, Declaration declaration) {}

  private final Layout layout;
  private final Map<JMethod, Global> methods = new ConcurrentHashMap<>();
  private final Map<JMethod, Global> slots = new ConcurrentHashMap<>();
  private final Map<JClass, Global> records = new ConcurrentHashMap<>();
  private final Map<JClass, Global> ids = new ConcurrentHashMap<>();
  private final Map<JClass, Global> spans = new ConcurrentHashMap<>();
  private final Map<JClass, Global> statics = new ConcurrentHashMap<>();
  private final Map<JClass, Global> interfaceBytes = new ConcurrentHashMap<>();
  private final Map<JClass, Global> interfaceMasks = new ConcurrentHashMap<>();
  private final Map<String, Global> literals = new ConcurrentHashMap<>();
  private final Map<String, Global> entries = new ConcurrentHashMap<>();
  private final Map<String, MethodSignature> signatures = new ConcurrentHashMap<>();
  private final Map<JField, Integer> offsets = new ConcurrentHashMap<>();

  WorldSymbols(Layout layout) {
    this.layout = layout;
  }

  Layout layout() {
    return layout;
  }

  MethodSignature signature(String descriptor) {
    MethodSignature known = signatures.get(descriptor);
    if (known == null) {
      known = MethodSignature.parse(descriptor);
      signatures.put(descriptor, known);
    }
    return known;
  }

  int offset(JField field) {
    return offsets.computeIfAbsent(field, layout::fieldOffset);
  }

  /** The compiled method. */
  Global method(JMethod m) {
    return methods.computeIfAbsent(
        m,
        key -> {
          String name = IrNames.global(key.symbol());
          return global(key.symbol(), "declare hidden " + head(key, name, false));
        });
  }

  /** Convention, types and name of a compiled method, as in {@code define} and {@code declare}. */
  String head(JMethod m, String name, boolean named) {
    MethodSignature signature = signature(m.desc());
    StringBuilder head = new StringBuilder(name.length() + 96);
    head.append("preserve_nonecc ").append(signature.resultText()).append(' ').append(name);
    head.append('(');
    int local = 0;
    if (!m.isStatic()) {
      head.append("ptr addrspace(1) noundef nonnull dereferenceable(");
      head.append(receiverSize(m.owner())).append(')');
      head.append(named ? " %p0" : "");
      local = 1;
    }
    for (String parameter : signature.parameters()) {
      char kind = Kinds.of(parameter.charAt(0));
      head.append(local == 0 ? "" : ", ").append(Kinds.irType(kind)).append(" noundef");
      if (named) {
        head.append(" %p").append(local);
      }
      local += kind == 'J' || kind == 'D' ? 2 : 1;
    }
    return head.append(')').toString();
  }

  private int receiverSize(JClass c) {
    return c.kind() == JClass.Kind.CLASS ? layout.instanceSize(c) : ObjectLayout.HEADER_SIZE;
  }

  /** The class record's address. */
  Global classRecord(JClass c) {
    return records.computeIfAbsent(
        c, key -> data("kiln.class." + key.name(), "[" + ClassRecord.VTABLE + " x i8], align 8"));
  }

  /** The class id, an absolute symbol. */
  Global classId(JClass c) {
    return ids.computeIfAbsent(c, key -> absolute("kiln.cid." + key.name()));
  }

  /** Last subclass id minus own id, an absolute symbol. */
  Global span(JClass c) {
    return spans.computeIfAbsent(c, key -> absolute("kiln.span." + key.name()));
  }

  Global statics(JClass c) {
    return statics.computeIfAbsent(
        c,
        key ->
            data(
                "kiln.statics." + key.name(),
                "[" + Math.max(layout.staticSize(key), 0) + " x i8], align 8"));
  }

  Global interfaceByte(JClass c) {
    return interfaceBytes.computeIfAbsent(c, key -> absolute("kiln.ifbyte." + key.name()));
  }

  Global interfaceMask(JClass c) {
    return interfaceMasks.computeIfAbsent(c, key -> absolute("kiln.ifmask." + key.name()));
  }

  /** The dispatch slot of a selector: its offset from the class record, maybe negative. */
  Global dispatchSlot(JMethod selector) {
    return slots.computeIfAbsent(
        selector,
        key ->
            data("kiln.vslot." + key.symbol(), "i8, !absolute_symbol " + ModuleText.ABSOLUTE_ANY));
  }

  Global literal(String text) {
    Global known = literals.get(text);
    if (known == null) {
      known = data(layout.literalSymbol(text), "[16 x i8], align 8");
      literals.put(text, known);
    }
    return known;
  }

  Global entry(RuntimeEntry entry) {
    return entries.computeIfAbsent(entry.name(), key -> global(key, entry.declaration()));
  }

  static Global data(String symbol, String typeAndRest) {
    return global(symbol, IrNames.global(symbol) + " = external hidden global " + typeAndRest);
  }

  private static Global absolute(String symbol) {
    return data(symbol, "i8, !absolute_symbol " + ModuleText.ABSOLUTE_INT);
  }

  static Global global(String symbol, String declaration) {
    return new Global(IrNames.global(symbol), new Declaration(symbol, declaration));
  }
}
