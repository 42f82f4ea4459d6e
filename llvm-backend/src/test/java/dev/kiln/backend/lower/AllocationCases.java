package dev.kiln.backend.lower;

/** Methods that allocate an object of fixed size. */
@SuppressWarnings("unused")
final class AllocationCases {
  int value;
  Object link;

  AllocationCases() {}

  AllocationCases(int value, Object link) {
    this.value = value;
    this.link = link;
  }

  static Object empty() {
    return new AllocationCases();
  }

  static Object filled(int value, Object link) {
    return new AllocationCases(value, link);
  }

  static Object inLoop(int count) {
    AllocationCases list = null;
    for (int i = 0; i < count; i++) {
      list = new AllocationCases(i, list);
    }
    return list;
  }
}
