package language;

/** break and continue to labels of loops, blocks, switches and ifs, through finally and synchronized. */
public class LabelledJumps {
  static StringBuilder log = new StringBuilder();

  static void matrix() {
    outer:
    for (int i = 0; i < 5; i++) {
      inner:
      for (int j = 0; j < 5; j++) {
        if (j == 3) continue outer;
        if (i == 1) continue;
        if (i == 3) break outer;
        for (int k = 0; ; k++) {
          if (k == j) continue inner;
          if (k + i > 3) break inner;
          log.append(i).append(j).append(k).append(' ');
        }
      }
      log.append("end").append(i).append(' ');
    }
  }

  static void blocks(int n) {
    first:
    {
      second:
      {
        if (n == 0) break first;
        if (n == 1) break second;
        log.append("inside ");
      }
      log.append("between ");
    }
    log.append("after ");
    choice:
    if (n > 0) {
      switch (n) {
        case 1:
          break choice;
        case 2:
          break;
        default:
          log.append("default ");
      }
      log.append("end-if ");
    }
  }

  static int through(int n) {
    int r = 0;
    loop:
    while (true) {
      try {
        synchronized (log) {
          try {
            r++;
            if (r == n) break loop;
            if (r % 2 == 0) continue loop;
            if (r > 5) return r * 100;
          } finally {
            log.append('f').append(r);
          }
        }
        log.append("e ");
      } finally {
        log.append('g');
        if (r == 4) break;
      }
    }
    return r + (Thread.holdsLock(log) ? 1000 : 0);
  }

  public static void main(String[] args) {
    matrix();
    System.out.println(log);
    log.setLength(0);
    for (int n = 0; n < 4; n++) blocks(n);
    System.out.println(log);
    log.setLength(0);
    System.out.println(through(3) + " " + through(100) + " " + log);
    int i = 0;
    again:
    do {
      i++;
      while (i < 10) {
        i += 3;
        if (i % 2 == 0) continue again;
      }
    } while (i < 5);
    System.out.println(i);
  }
}
