package io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.StandardOpenOption;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Objects of the class library written and read again. */
public class SerialLibrary {
  private static void copy(Object o) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
    }
    byte[] written = bytes.toByteArray();
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
      Object c = in.readObject();
      System.out.println(
          o.getClass().getName()
              + " "
              + written.length
              + " "
              + Arrays.hashCode(written)
              + " "
              + c
              + " "
              + o.equals(c)
              + (c.getClass() == o.getClass() ? "" : " " + c.getClass()));
    }
  }

  private static void numbersAndText() throws Exception {
    for (Object o :
        new Object[] {
          1,
          2L,
          (short) 3,
          (byte) 4,
          5f,
          6.0,
          'c',
          true,
          "text \u20ac \ud83d\ude00",
          BigInteger.valueOf(-12).shiftLeft(70),
          new BigDecimal("-1.50"),
          BigInteger.ZERO,
          new StringBuilder("builder").toString(),
          new AtomicInteger(8).get(),
          UUID.nameUUIDFromBytes(new byte[3]),
          URI.create("http://example.org/a?b#c"),
          new File("a/b"),
          Locale.CANADA_FRENCH,
          Locale.ROOT,
          new Date(86_400_000L),
          TimeUnit.HOURS,
          StandardOpenOption.READ,
          DayOfWeek.FRIDAY
        }) {
      copy(o);
    }
  }

  private static void times() throws Exception {
    for (Object o :
        new Object[] {
          LocalDate.of(2024, 2, 29),
          LocalTime.of(1, 2, 3, 4),
          LocalDateTime.of(1999, 12, 31, 23, 59),
          Instant.ofEpochSecond(-5, 7),
          Duration.ofNanos(-1),
          Period.of(1, -2, 3),
          Year.of(4),
          YearMonth.of(2000, 5),
          ZoneOffset.ofHoursMinutes(5, 30),
          ZoneId.of("Europe/Paris"),
          ZonedDateTime.of(2021, 7, 1, 0, 0, 0, 0, ZoneId.of("America/New_York")),
          OffsetDateTime.of(2021, 7, 1, 0, 0, 0, 0, ZoneOffset.UTC)
        }) {
      copy(o);
    }
  }

  private static void collections() throws Exception {
    List<Object> ends = Arrays.asList("z", "a", "m");
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("one", 1);
    map.put("null", null);
    BitSet bits = new BitSet();
    bits.set(3, 70);
    Properties properties = new Properties();
    properties.setProperty("k", "v");
    for (Object o :
        new Object[] {
          new ArrayList<>(ends),
          new LinkedList<>(ends),
          new Vector<>(ends),
          ends,
          new HashMap<>(map),
          map,
          new TreeMap<>(Map.of("b", 1, "a", 2)),
          new LinkedHashSet<>(ends),
          new TreeSet<>(List.of(3, 1, 2)),
          EnumSet.of(TimeUnit.DAYS, TimeUnit.SECONDS),
          new EnumMap<>(Map.of(TimeUnit.DAYS, "d")),
          List.of(1, 2, 3),
          List.of(),
          Set.of("only"),
          Map.of("k", List.of("v")),
          bits,
          properties,
          Collections.emptyList(),
          Collections.singleton(1),
          Collections.unmodifiableList(new ArrayList<>(ends)),
          Collections.synchronizedMap(new TreeMap<>(Map.of(1, 2))),
          Collections.nCopies(3, "n"),
          new CopyOnWriteArrayList<>(ends),
          Collections.emptyMap()
        }) {
      copy(o);
    }
    for (Object o :
        new Object[] {
          new ArrayDeque<>(ends),
          new PriorityQueue<>(List.of(3, 1, 2)),
          new LinkedBlockingQueue<>(ends),
          new ConcurrentSkipListMap<>(Map.of("k", 1)),
          new AtomicReference<>("r"),
          new ConcurrentHashMap<>(Map.of("c", 1)),
          Pattern.compile("a+", Pattern.CASE_INSENSITIVE)
        }) {
      copy(o); // no equals
    }
    Random random = new Random(5);
    random.nextInt();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(random);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      System.out.println(((Random) in.readObject()).nextLong() == random.nextLong());
    }
    try {
      copy(new IdentityHashMap<>(Map.of("k", new Object())));
    } catch (IOException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws Exception {
    numbersAndText();
    times();
    collections();
  }
}
