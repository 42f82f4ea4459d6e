package dev.kiln.frontend.synth;

import dev.kiln.frontend.WorldOptions;
import dev.kiln.frontend.hooks.AddedClasses.Added;
import dev.kiln.frontend.hooks.ClassTransform;
import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.patch.PatchSet;
import dev.kiln.frontend.reflect.AnnotationFacts;
import dev.kiln.frontend.reflect.AnnotationTypes;
import dev.kiln.frontend.reflect.ArrayFacts;
import dev.kiln.frontend.reflect.CharsetFacts;
import dev.kiln.frontend.reflect.EnclosingFacts;
import dev.kiln.frontend.reflect.EnumFacts;
import dev.kiln.frontend.reflect.EscapedClasses;
import dev.kiln.frontend.reflect.LibraryRules;
import dev.kiln.frontend.reflect.ListedClasses;
import dev.kiln.frontend.reflect.ProxyFacts;
import dev.kiln.frontend.reflect.ReflectiveCalls;
import dev.kiln.frontend.reflect.SecurityFacts;
import dev.kiln.frontend.reflect.SerializationFacts;
import dev.kiln.frontend.reflect.StringsAsNames;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;

/**
 * The hooks that every ordinary build uses: library patches, call-site rewriting, reflection facts.
 */
public final class StandardHooks {
  /** Made for each application by the analysis; the patches have it for the compiler alone. */
  private static final String MAIN = "kiln/internal/Main";

  private StandardHooks() {}

  public static Hooks create(WorldOptions options) {
    PatchSet patches = PatchSet.bundled();
    EscapedClasses escaped = new EscapedClasses();
    AnnotationFacts annotations = new AnnotationFacts(escaped);
    ProxyFacts proxies = new ProxyFacts();
    return new Hooks(
        name -> {
          Added annotation = annotations.find(name);
          Added made = annotation != null ? annotation : proxies.find(name);
          return made != null || name.equals(MAIN) ? made : added(patches.addedBytes(name));
        },
        List.of(new LibraryPatches(patches)),
        List.of(new CallSites(options)),
        List.of(
            new ReflectiveCalls(escaped),
            new StringsAsNames(escaped),
            new ListedClasses(escaped),
            escaped,
            new EnumFacts(),
            new ArrayFacts(),
            new EnclosingFacts(),
            annotations,
            new AnnotationTypes(escaped),
            proxies,
            new SerializationFacts(),
            new LibraryRules(),
            new CharsetFacts(),
            new SecurityFacts()));
  }

  private static Added added(byte[] patch) {
    return patch == null ? null : new Added(patch, true);
  }

  /** Merges the patches and removes what known values make unreachable, in the JDK's classes. */
  private record LibraryPatches(PatchSet patches) implements ClassTransform {
    @Override
    public boolean appliesTo(String name) {
      return patches.isPatched(name);
    }

    @Override
    public ClassNode transform(ClassNode original) {
      patches.apply(original);
      return original;
    }
  }
}
