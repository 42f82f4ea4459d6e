package dev.kiln.backend.lower;

import java.util.ArrayList;
import java.util.List;

/**
 * A method descriptor taken apart.
 *
 * @param parameters field descriptors of the parameters
 * @param result the return descriptor
 */
record MethodSignature(List<String> parameters, String result) {
  static MethodSignature parse(String descriptor) {
    List<String> parameters = new ArrayList<>(4);
    int i = 1;
    while (descriptor.charAt(i) != ')') {
      int start = i;
      while (descriptor.charAt(i) == '[') {
        i++;
      }
      i = descriptor.charAt(i) == 'L' ? descriptor.indexOf(';', i) + 1 : i + 1;
      parameters.add(descriptor.substring(start, i));
    }
    return new MethodSignature(List.copyOf(parameters), descriptor.substring(i + 1));
  }

  char resultKind() {
    return Kinds.of(result.charAt(0));
  }

  /** The return type in a call or definition, with the range that it keeps to. */
  String resultText() {
    return Kinds.range(result.charAt(0)) + Kinds.irType(resultKind());
  }
}
