package dev.kiln.frontend.hooks;

import java.util.Collection;
import java.util.List;

/**
 * What the runtime archive offers and needs; the backend implements it over the archive's index.
 */
public interface NativeCatalog {
  /** Whether the archive has a native of this symbol ({@code owner.name+desc}). */
  boolean provides(String methodSymbol);

  /**
   * C names ({@code kiln_cls__java_lang_String}, {@code kiln_jm__java_lang_Thread__run}, {@code
   * kiln_off__...}, {@code kiln_vs__...}, {@code kiln_statics__...}) that the object file with this
   * native refers to.
   */
  Collection<String> needs(String methodSymbol);

  /** C names that object files without natives refer to. */
  Collection<String> alwaysNeeds();

  /** An archive that provides nothing and needs nothing: all natives count as missing. */
  NativeCatalog EMPTY =
      new NativeCatalog() {
        @Override
        public boolean provides(String methodSymbol) {
          return false;
        }

        @Override
        public Collection<String> needs(String methodSymbol) {
          return List.of();
        }

        @Override
        public Collection<String> alwaysNeeds() {
          return List.of();
        }
      };
}
