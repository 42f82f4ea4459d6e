package dev.kiln.tests.generated;

import java.util.List;

/**
 * How generated programs are built and run.
 *
 * @param name as the command line has it
 * @param optimization 0 to 3
 * @param options of the runtime
 */
record Configuration(String name, int optimization, String options) {
  private static final String STRICT = "-XX:+VerifyHeap -XX:+ScribbleFreed ";
  private static final String STRESS = STRICT + "-XX:AllocationChunk=512 -XX:CollectEvery=";
  private static final String SAFEPOINTS = STRICT + "-XX:CollectEverySafepoint=";

  static final List<Configuration> ALL =
      List.of(
          new Configuration("O0", 0, ""),
          new Configuration("O1", 1, ""),
          new Configuration("O2", 2, ""),
          new Configuration("O3", 3, ""),
          new Configuration("stress", 2, STRESS + "11"),
          new Configuration("rage", 2, "-XX:+Rage " + STRESS + "50"),
          new Configuration("barrier", 2, "-XX:Plan=stw " + STRESS + "7 -XX:+StressBarrier"),
          new Configuration("stress0", 0, STRESS + "5"),
          new Configuration("stress3", 3, STRESS + "11"),
          new Configuration("safepoints", 2, SAFEPOINTS + "200"),
          new Configuration("safepoints0", 0, SAFEPOINTS + "50"),
          new Configuration("safepoints3", 3, SAFEPOINTS + "200"));

  static List<String> names() {
    return ALL.stream().map(Configuration::name).toList();
  }

  static Configuration named(String name) {
    return ALL.stream()
        .filter(each -> each.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is none of " + names()));
  }
}
