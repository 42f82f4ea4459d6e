package dev.kiln.gc.model;

/** A set of states of 128 bits: open addressing, at most two thirds full. */
final class StateSet {
  private long[] table = new long[1 << 17];
  private int size;
  private boolean zero;

  /** Adds a state; false if it was there. */
  boolean add(long shared, long threads) {
    if ((shared | threads) == 0) {
      boolean added = !zero;
      zero = true;
      return added;
    }
    if (!insert(shared, threads)) {
      return false;
    }
    if (++size * 3L > table.length) {
      grow();
    }
    return true;
  }

  long size() {
    return size + (zero ? 1 : 0);
  }

  private boolean insert(long shared, long threads) {
    int mask = table.length / 2 - 1;
    long hash = (shared * 0x9E3779B97F4A7C15L ^ threads) * 0xD6E8FEB86659FD93L;
    int slot = (int) (hash >>> 32 ^ hash >>> 7) & mask;
    while ((table[2 * slot] | table[2 * slot + 1]) != 0) {
      if (table[2 * slot] == shared && table[2 * slot + 1] == threads) {
        return false;
      }
      slot = slot + 1 & mask;
    }
    table[2 * slot] = shared;
    table[2 * slot + 1] = threads;
    return true;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if ((old[i] | old[i + 1]) != 0) {
        insert(old[i], old[i + 1]);
      }
    }
  }
}
