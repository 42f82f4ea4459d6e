package dev.kiln.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.frontend.world.CallTarget;
import dev.kiln.frontend.world.ClassTarget;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

class ReachabilityTest {
  @TempDir Path dir;

  private ClosedWorld world(String source) throws IOException {
    return Compiled.world(Compiled.java(dir, source), "Main");
  }

  private static boolean compiled(ClosedWorld world, String owner, String name, String desc) {
    JMethod m = world.find(owner, name, desc);
    return m != null && m.isCompiled();
  }

  private static CallTarget callIn(ClosedWorld world, JMethod caller, String name) {
    for (AbstractInsnNode i : caller.code().instructions) {
      if (i instanceof MethodInsnNode call && call.name.equals(name)) {
        return world.resolveCall(caller, call);
      }
    }
    throw new AssertionError("no call of " + name + " in " + caller.symbol());
  }

  private static JMethod main(ClosedWorld world) {
    return world.find("Main", "main", "([Ljava/lang/String;)V");
  }

  @Test
  void onlyInstantiatedReceiversMakeOverridesReachable() throws IOException {
    ClosedWorld w =
        world(
            """
            class A { void m() {} }
            class B extends A { void m() {} }
            class C extends A { void m() {} }
            class Main {
              static A keep;
              public static void main(String[] a) { keep = new B(); keep.m(); }
            }
            """);
    assertTrue(compiled(w, "B", "m", "()V"));
    assertFalse(compiled(w, "A", "m", "()V"));
    assertNull(w.find("C"));
    CallTarget.Direct direct = (CallTarget.Direct) callIn(w, main(w), "m");
    assertSame(w.find("B", "m", "()V"), direct.target());
    assertTrue(direct.nullCheckReceiver());
    assertFalse(w.dispatchedSelectors().contains(w.find("A", "m", "()V")));
  }

  @Test
  void severalTargetsAreDispatched() throws IOException {
    ClosedWorld w =
        world(
            """
            interface I { void m(); default void d() {} }
            class B implements I { public void m() {} }
            class C implements I { public void m() {} public void d() {} }
            abstract class D implements I {}
            class E extends D { public void m() {} }
            class Main {
              public static void main(String[] a) {
                I[] all = {new B(), new C()};
                for (I i : all) { i.m(); i.d(); }
                D d = new E();
                d.d();
              }
            }
            """);
    JMethod main = main(w);
    CallTarget.Interface m = (CallTarget.Interface) callIn(w, main, "m");
    assertSame(w.find("I", "m", "()V"), m.selector());
    assertTrue(w.dispatchedSelectors().contains(m.selector()));
    assertSame(w.find("I", "d", "()V"), w.select(w.find("B"), w.find("I", "d", "()V")));
    assertSame(w.find("C", "d", "()V"), w.select(w.find("C"), w.find("I", "d", "()V")));
    assertTrue(w.isInstantiated(w.find("[LI;")));
  }

  @Test
  void callWithoutReceiverReachesNothing() throws IOException {
    ClosedWorld w =
        world(
            """
            class A { void m() { Other.f(); } }
            class Other { static void f() {} }
            class Main {
              static A a;
              public static void main(String[] x) { a.m(); }
            }
            """);
    assertInstanceOf(CallTarget.NoReceiver.class, callIn(w, main(w), "m"));
    assertFalse(compiled(w, "A", "m", "()V"));
    assertNull(w.find("Other"));
  }

  @Test
  void initializersOfInitializedClassesAreReachable() throws IOException {
    ClosedWorld w =
        world(
            """
            class Base { static int b = Main.f(); }
            class Sub extends Base { static int s; static final int K = 3; }
            class Quiet { static final int K = 4; static int x = Main.f(); }
            interface Plain { int P = Main.f(); }
            interface WithDefault { int D = Main.f(); default void d() {} }
            class Impl implements Plain, WithDefault {}
            class Main {
              static int f() { return 1; }
              public static void main(String[] a) {
                Sub.s = Quiet.K;
                new Impl();
              }
            }
            """);
    assertTrue(w.find("Base").hasClinit());
    assertFalse(w.find("Sub").hasClinit());
    assertNull(w.find("Quiet"));
    assertTrue(w.find("WithDefault").hasClinit());
    assertFalse(w.find("Plain").hasClinit());
    JMethod main = main(w);
    assertTrue(w.needsInitCheck(main, w.find("Sub")));
    assertFalse(w.needsInitCheck(main, w.find("Main")));
    assertTrue(w.needsInitCheck(main, w.find("Impl")));
    assertFalse(w.needsInitCheck(w.find("Base", "<clinit>", "()V"), w.find("Base")));
  }

  @Test
  void codeOfObjectsMadeEarlyChecks() throws IOException {
    ClosedWorld w =
        world(
            """
            class Single {
              static final Single ONE = new Single();
              static int n = Main.f();
              int get() { return n; }
              static int its() { return n; }
            }
            class Table {
              static final int[] T = new int[Main.f()];
              int get() { return T[0]; }
            }
            class Base { static int b = Main.f(); static { Sub.touch(); } }
            class Sub extends Base {
              static void touch() {}
              int get() { return b; }
            }
            class Main {
              static int f() { return 1; }
              public static void main(String[] a) {
                f(Single.ONE.get() + Single.its() + new Table().get() + new Sub().get());
              }
              static void f(int i) {}
            }
            """);
    JClass single = w.find("Single");
    assertTrue(w.needsInitCheck(w.find("Single", "get", "()I"), single));
    assertFalse(w.needsInitCheck(w.find("Single", "its", "()I"), single));
    assertFalse(w.needsInitCheck(w.find("Single", "<init>", "()V"), single));
    assertFalse(w.needsInitCheck(w.find("Table", "get", "()I"), w.find("Table")));
    assertTrue(w.needsInitCheck(w.find("Sub", "get", "()I"), w.find("Base")));
  }

  @Test
  void codeOfObjectsMadeByInitializersAboveChecks() throws IOException {
    ClosedWorld w =
        world(
            """
            class Top { static { new Bottom(); } }
            class Middle extends Top {
              static int m() { return 1; }
              int get() { return m(); }
            }
            class Bottom extends Middle {
              static int own() { return 1; }
              int ofBottom() { return own(); }
            }
            interface Late {
              int L = Main.f();
              default int late() { return L; }
            }
            class Before { static int b = Main.f() + Both.early(); }
            class Both extends Before implements Late { static int early() { return L; } }
            interface Timely {
              int T = Main.f();
              default int timely() { return T; }
            }
            class Only implements Timely { int get() { return T; } }
            class Main {
              static int f() { return 1; }
              public static void main(String[] a) {
                Bottom b = new Bottom();
                f(b.get() + b.ofBottom() + new Both().late());
                f(new Only().get() + new Only().timely());
              }
              static void f(int i) {}
            }
            """);
    JClass middle = w.find("Middle");
    assertTrue(w.needsInitCheck(w.find("Middle", "get", "()I"), middle));
    assertTrue(w.needsInitCheck(w.find("Bottom", "ofBottom", "()I"), w.find("Bottom")));
    JClass late = w.find("Late");
    assertTrue(w.needsInitCheck(w.find("Late", "late", "()I"), late));
    assertTrue(w.needsInitCheck(w.find("Both", "early", "()I"), late));
    JClass timely = w.find("Timely");
    assertFalse(w.needsInitCheck(w.find("Timely", "timely", "()I"), timely));
    assertFalse(w.needsInitCheck(w.find("Only", "get", "()I"), timely));
  }

  @Test
  void branchesOnConstantsDoNotReach() throws IOException {
    ClosedWorld w =
        world(
            """
            class Dead { static void f() {} static void g() {} static void h() {} static void i() {}
              static void live() {} }
            class Config {
              static boolean flag() { return false; }
              static Object manager() { return null; }
            }
            class Main {
              static final boolean DEBUG = Boolean.FALSE.booleanValue();
              public static void main(String[] a) {
                if (Config.flag()) Dead.f();
                Object m = Config.manager();
                if (m != null && a.length > 3) { Dead.g(); }
                assert a.length > 5 : fail();
                int n = Config.flag() ? 1 : 2;
                switch (n) { case 1: Dead.i(); break; case 2: Dead.live(); break; default: Dead.f(); }
                try { int x = 1; } catch (RuntimeException e) { Dead.h(); }
              }
              static String fail() { Dead.h(); return ""; }
            }
            """);
    assertFalse(compiled(w, "Dead", "f", "()V"));
    assertFalse(compiled(w, "Dead", "g", "()V"));
    assertFalse(compiled(w, "Dead", "i", "()V"));
    assertTrue(compiled(w, "Dead", "live", "()V"));
    assertFalse(compiled(w, "Main", "fail", "()Ljava/lang/String;"));
  }

  @Test
  void everyReasonLeadsToARoot() throws IOException {
    ClosedWorld w =
        world(
            """
            class A { Object x() { return new StringBuilder().append(1).toString(); } }
            class Main { public static void main(String[] a) { new A().x(); } }
            """);
    JMethod x = w.find("A", "x", "()Ljava/lang/Object;");
    List<String> path = w.why(x).path(x);
    assertEquals(
        List.of(
            "A.x()Ljava/lang/Object;",
            "  dispatched to by a call in Main.main([Ljava/lang/String;)V",
            "  root (the application's main method)"),
        path);
    for (JMethod m : w.compiledMethods()) {
      assertNotNull(w.why(m), m.symbol());
      List<String> steps = w.why(m).path(m);
      assertTrue(steps.get(steps.size() - 1).startsWith("  root"), () -> steps.toString());
    }
  }

  @Test
  void missingClassIsALinkageErrorWhereItIsUsed() throws IOException {
    Compiled.java(
        dir,
        """
        class Gone { static void f() {} }
        class Child extends Gone {}
        class Main { public static void main(String[] a) { Gone.f(); new Child(); } }
        """);
    Files.delete(dir.resolve("Gone.class"));
    ClosedWorld w = Compiled.world(dir, "Main");
    JMethod main = main(w);
    assertEquals(
        new CallTarget.LinkageError("java/lang/NoClassDefFoundError", "Gone"),
        callIn(w, main, "f"));
    assertEquals(
        new ClassTarget.LinkageError("java/lang/NoClassDefFoundError", "Gone"),
        w.resolveClass(main, "Child"));
    assertTrue(w.isInstantiated(w.find("java/lang/NoClassDefFoundError")));
  }

  @Test
  void unsupportedCallSitesThrow() throws IOException {
    ClosedWorld w =
        world(
            """
            class Main {
              public static void main(String[] a) { Runnable r = () -> {}; r.run(); }
            }
            """);
    assertTrue(w.isInstantiated(w.find("java/lang/UnsupportedOperationException")));
  }
}
