package dev.kiln.tests.fuzz;

import dev.kiln.backend.object.ObjectFactsCodec;
import dev.kiln.backend.object.ObjectReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Good input for each target, made when it is needed. */
public final class Seeds {
  private static final String REPORT =
      """
      {"format":"kiln-statepoints","version":1,
       "image":{"name":"s","id":"1f","textBytes":128,"tableBytes":64,"flags":2},
       "runs":{"runs":1,"scans":2},
       "classes":[{"name":"a/B","source":"B.java"},{"name":"Main","source":"Main.java"},
         {"name":"a/b","module":"java.base"}],
       "methods":[{"owner":0,"name":"f()V"},{"owner":1,"name":"main()V"},{"owner":2,"name":"g()V"}],
       "functions":[{"method":0,"start":0,"size":80,"frame":32,"loops":1,"leafCalls":1,"tailCalls":0,
         "statepoints":[{"address":16,"kind":"CALL","callee":"a/B.f()V","flag":0,"roots":[-1,-1,-2,-3],
           "landingPad":40,"frames":[0,3,7],"bytes":5,
           "hits":{"executed":true,"scanned":3,"stopped":1,"live":2,"seen":1,"phases":2}},
          {"address":24,"kind":"NATIVE","callee":"g","flag":1,"roots":[-1,-1],"landingPad":-1,
           "frames":[2,0,1,1,5,9],"bytes":4,"hits":{"executed":true,"scanned":0,"stopped":0,"live":0,
             "seen":0,"phases":0}},
          {"address":32,"kind":"LOOP_POLL","callee":"kiln_poll_slow","flag":-1,"roots":[],
           "landingPad":-1,"frames":[],"bytes":2}],
         "unpolledLoops":[{"address":60,"blocks":1,"reason":"BOUNDED","line":6}],
         "faults":[{"address":20,"handler":40}]}],
       "violations":[{"kind":"no-poll","method":"a/B.f()V","line":3,"address":7,"text":"a loop"}]}
      """;

  private static final String SELECTION =
      """
      --select-class
      a.B
      -p=c
      --select-method=java.lang.Object#equals(java.lang.Object)
      --include-tag=slow & !(odd | x)
      --reports-dir=x""";

  private Seeds() {}

  /** Writes the seed of a target into a directory. */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[1], "seed"), of(args[0]));
  }

  /** The seed of a target by its name on the command line. */
  static byte[] of(String target) {
    return switch (target) {
      case "class", "reader" -> ProgramSeeds.classFile();
      case "jar", "archive" -> ProgramSeeds.jar();
      case "lists" -> ProgramSeeds.lists();
      case "tests" -> ProgramSeeds.tests();
      case "selection" -> SELECTION.getBytes(StandardCharsets.UTF_8);
      case "bundle" -> ProgramSeeds.bundle();
      case "object" -> ObjectSeed.bytes();
      case "facts" -> ObjectFactsCodec.encode(ObjectReader.read(ObjectSeed.bytes()));
      case "counters" -> counters();
      case "report" -> REPORT.getBytes(StandardCharsets.UTF_8);
      case "arguments" ->
          "build\n-O2\n--gc=concurrent\n--jobs=2\n--dump=after:optimize:A.f()V\n-cp\na.jar:b\n--main=A\n-o\nx"
              .getBytes(StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(target);
    };
  }

  private static byte[] counters() {
    ByteBuffer data = ByteBuffer.allocate(48 + 8 + 2 * 40).order(ByteOrder.LITTLE_ENDIAN);
    data.put("KILNCOV1".getBytes(StandardCharsets.US_ASCII));
    data.putLong(31).putLong(1).putLong(9).putLong(4).putLong(2).putLong(0b1011);
    data.putInt(16).putInt(0b10).putLong(3).putLong(1).putLong(2).putLong(1);
    data.putInt(32).putInt(0b100).putLong(1).putLong(1).putLong(0).putLong(0);
    return data.array();
  }
}
