package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.backend.ir.LinkNames;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.llvm.CompilerOptions.Dump;
import dev.kiln.backend.llvm.Stage.Work;
import dev.kiln.backend.object.StatepointId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMPassBuilderOptionsRef;
import org.bytedeco.llvm.LLVM.LLVMTargetMachineRef;
import org.bytedeco.llvm.LLVM.LLVMTargetRef;

/**
 * Turns module texts into object files.
 *
 * <ol>
 *   <li>Parse the text in a context of its own.
 *   <li>Run the stages of {@link Pipeline}, dumping and verifying as asked.
 *   <li>Generate code into memory.
 * </ol>
 *
 * <p>One instance serves all threads: each compilation has its own context and target machine.
 */
public final class ModuleCompiler {
  /** Section of all compiled methods. */
  public static final String JAVA_TEXT = "kiln_text";

  private static final String NPE_ENTRY = "kiln_throw_npe";

  private final CompilerOptions options;
  private final List<Stage> stages;
  private final byte[] helpers;
  private final PrintStream dumpTo;
  private final Map<String, LongAdder> nanoseconds = new ConcurrentHashMap<>();

  /** A compiler that prints what is to be dumped to {@code dumpTo}. */
  public ModuleCompiler(CompilerOptions options, PrintStream dumpTo) {
    Llvm.load();
    this.options = options;
    this.stages = Pipeline.stages(options.optimization(), options.coverage());
    this.dumpTo = dumpTo;
    this.helpers =
        HelperModule.text(options.plan(), ModuleText.DATA_LAYOUT, ModuleText.TRIPLE)
            .getBytes(StandardCharsets.UTF_8);
  }

  /** Time spent in each stage so far, in nanoseconds over all threads. */
  public Map<String, Long> stageTimes() {
    var times = new HashMap<String, Long>();
    nanoseconds.forEach((stage, sum) -> times.put(stage, sum.sum()));
    return times;
  }

  /**
   * Compiles a module.
   *
   * @param name for messages
   * @return an ELF object
   * @throws CompilerFault if LLVM rejects the text
   */
  public byte[] compile(String name, ModuleText text) {
    return compile(name, text, Map.of());
  }

  /**
   * Compiles a module of which it is known that frames are large.
   *
   * @param largeFrames bytes to ask for before the frame is made, by symbol of the method: {@link
   *     LargeFrames}
   */
  public byte[] compile(String name, ModuleText text, Map<String, Integer> largeFrames) {
    var context = LLVMContextCreate();
    try {
      return new Compilation(name, text, largeFrames, context).run();
    } finally {
      LLVMContextDispose(context);
    }
  }

  private final class Compilation {
    private final String name;
    private final ModuleText text;
    private final Map<String, Integer> largeFrames;
    private final LLVMContextRef context;
    private final LLVMTargetMachineRef machine;
    private Positions positions;

    Compilation(
        String name, ModuleText text, Map<String, Integer> largeFrames, LLVMContextRef context) {
      this.name = name;
      this.text = text;
      this.largeFrames = largeFrames;
      this.context = context;
      this.machine = createMachine();
    }

    byte[] run() {
      var passOptions = LLVMCreatePassBuilderOptions();
      LLVMPassBuilderOptionsSetVerifyEach(passOptions, options.verify() ? 1 : 0);
      long start = System.nanoTime();
      var module = parse("parse", text.text().getBytes(StandardCharsets.UTF_8));
      start = account("parse", start);
      positions = Positions.of(module, methodNumbers());
      try {
        dump(module, "lowering");
        for (var stage : stages) {
          work(module, stage, passOptions);
          options.fault().insert(context, module, stage.name());
          if (options.verify()) {
            passes(module, stage.name(), "verify", passOptions);
          }
          start = account(stage.name(), start);
          dump(module, stage.name());
        }
        var object = emit(module);
        account("codegen", start);
        return object;
      } finally {
        LLVMDisposeModule(module);
        LLVMDisposePassBuilderOptions(passOptions);
        LLVMDisposeTargetMachine(machine);
      }
    }

    private long account(String stage, long start) {
      long now = System.nanoTime();
      nanoseconds.computeIfAbsent(stage, s -> new LongAdder()).add(now - start);
      return now;
    }

    private LLVMTargetMachineRef createMachine() {
      var target = new LLVMTargetRef();
      try (var error = new BytePointer((BytePointer) null)) {
        if (LLVMGetTargetFromTriple(new BytePointer(ModuleText.TRIPLE), target, error) != 0) {
          throw fault("target", error);
        }
      }
      int level =
          switch (options.optimization()) {
            case 0 -> LLVMCodeGenLevelLess;
            case 3 -> LLVMCodeGenLevelAggressive;
            default -> LLVMCodeGenLevelDefault;
          };
      return LLVMCreateTargetMachine(
          target,
          ModuleText.TRIPLE,
          options.target().cpu(),
          "",
          level,
          LLVMRelocPIC,
          LLVMCodeModelSmall);
    }

    private LLVMModuleRef parse(String stage, byte[] ir) {
      var module = new LLVMModuleRef();
      try (var bytes = new BytePointer(ir);
          var error = new BytePointer((BytePointer) null)) {
        // The parser takes the buffer and frees it.
        var buffer =
            LLVMCreateMemoryBufferWithMemoryRangeCopy(bytes, ir.length, new BytePointer(name));
        if (LLVMParseIRInContext(context, buffer, module, error) != 0) {
          throw fault(stage, error);
        }
        return module;
      }
    }

    private void work(LLVMModuleRef module, Stage stage, LLVMPassBuilderOptionsRef passOptions) {
      if (stage.work() instanceof Work.Passes passes) {
        passes(module, stage.name(), passes.text(), passOptions);
      } else if (stage.work() instanceof Work.PlaceInJavaText) {
        for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
          if (LLVMIsDeclaration(f) == 0) {
            LLVMSetSection(f, JAVA_TEXT);
          }
        }
      } else if (stage.work() instanceof Work.InsertEntryChecks) {
        EntryChecks.insert(context, module, methodNumbers(), largeFrames, false);
      } else if (stage.work() instanceof Work.InsertAllEntryChecks) {
        EntryChecks.insert(context, module, methodNumbers(), largeFrames, true);
      } else if (stage.work() instanceof Work.OutlineInGiants) {
        GiantMethods.outline(module);
      } else if (stage.work() instanceof Work.LinkHelpers) {
        var helperModule = parse(stage.name(), helpers);
        if (LLVMLinkModules2(module, helperModule) != 0) {
          throw new CompilerFault(name, stage.name(), "the helpers do not link", text.text());
        }
      } else if (stage.work() instanceof Work.HideLoopPoll) {
        LLVMSetLinkage(LLVMGetNamedFunction(module, HelperModule.LOOP_POLL), LLVMInternalLinkage);
      } else if (stage.work() instanceof Work.MarkUnpolledLoops) {
        UnpolledLoops.mark(context, module);
      } else if (stage.work() instanceof Work.InsertCoverageFlags) {
        CoverageFlags.insert(context, module);
      } else if (stage.work() instanceof Work.FillPositions) {
        positions.fill(context, module);
      } else if (stage.work() instanceof Work.MarkNullPointerExceptions) {
        markNullPointerExceptions(module);
      } else if (stage.work() instanceof Work.MakeTokenLandingPads) {
        TokenLandingPads.replace(context, module);
      } else if (stage.work() instanceof Work.MakePadsCatchAll) {
        CatchAll.set(context, module);
      }
    }

    private Map<String, Integer> methodNumbers() {
      var numbers = new HashMap<String, Integer>();
      for (int i = 0; i < text.methods().size(); i++) {
        numbers.put(text.methods().get(i), i);
      }
      return numbers;
    }

    private void markNullPointerExceptions(LLVMModuleRef module) {
      var entry = LLVMGetNamedFunction(module, NPE_ENTRY);
      if (entry == null) {
        return;
      }
      var id = Long.toString(StatepointId.NULL_POINTER);
      var attribute = LLVMCreateStringAttribute(context, "statepoint-id", 13, id, id.length());
      for (var use = LLVMGetFirstUse(entry); use != null; use = LLVMGetNextUse(use)) {
        var user = LLVMGetUser(use);
        int opcode = LLVMIsAInstruction(user) == null ? 0 : LLVMGetInstructionOpcode(user);
        if (opcode == LLVMCall || opcode == LLVMInvoke) {
          LLVMAddCallSiteAttribute(user, (int) LLVMAttributeFunctionIndex, attribute);
        }
      }
    }

    private void passes(
        LLVMModuleRef module, String stage, String passes, LLVMPassBuilderOptionsRef passOptions) {
      if (passes.equals("verify")) { // the pass of that name would end the process
        verify(module, stage);
        return;
      }
      var error = LLVMRunPasses(module, passes, machine, passOptions);
      if (error != null && !error.isNull()) {
        var message = LLVMGetErrorMessage(error);
        try {
          throw new CompilerFault(name, stage, message.getString(), text.text());
        } finally {
          LLVMDisposeErrorMessage(message);
        }
      }
    }

    private void verify(LLVMModuleRef module, String stage) {
      try (var error = new BytePointer((BytePointer) null)) {
        if (LLVMVerifyModule(module, LLVMReturnStatusAction, error) != 0) {
          throw fault(stage, error);
        }
        LLVMDisposeMessage(error);
      }
    }

    private byte[] emit(LLVMModuleRef module) {
      var buffer = new LLVMMemoryBufferRef();
      try (var error = new BytePointer((BytePointer) null)) {
        if (LLVMTargetMachineEmitToMemoryBuffer(machine, module, LLVMObjectFile, error, buffer)
            != 0) {
          throw fault("codegen", error);
        }
      }
      var object = new byte[(int) LLVMGetBufferSize(buffer)];
      LLVMGetBufferStart(buffer).get(object);
      LLVMDisposeMemoryBuffer(buffer);
      return object;
    }

    private CompilerFault fault(String stage, BytePointer error) {
      var message = error.isNull() ? "no message" : error.getString();
      return new CompilerFault(name, stage, message, text.text());
    }

    private void dump(LLVMModuleRef module, String stage) {
      for (Dump dump : options.dumps()) {
        if (!dump.stage().equals(stage)) {
          continue;
        }
        try (var length = new SizeTPointer(1)) {
          for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
            if (LLVMIsDeclaration(f) == 0
                && LinkNames.symbol(LLVMGetValueName2(f, length).getString())
                    .contains(dump.method())) {
              var printed = LLVMPrintValueToString(f);
              dumpTo.print("; after " + stage + " in module " + name + "\n" + printed.getString());
              LLVMDisposeMessage(printed);
            }
          }
        }
      }
    }
  }
}
