import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Scanner;
import java.util.Set;
import java.util.StringJoiner;

/** A small text adventure: bring the glowing pot out of the kiln. */
public final class Adventure {
  enum Direction {
    NORTH,
    EAST,
    SOUTH,
    WEST;

    Direction opposite() {
      return values()[(ordinal() + 2) % 4];
    }
  }

  enum Item {
    LAMP("a brass lamp"),
    GLOVES("a pair of thick gloves"),
    POT("a glowing pot") {
      @Override
      boolean canTake(Set<Item> carried) {
        return carried.contains(GLOVES);
      }
    };

    final String text;

    Item(String text) {
      this.text = text;
    }

    boolean canTake(Set<Item> carried) {
      return true;
    }
  }

  /** A room, its exits and what lies in it. */
  static final class Room {
    final String name;
    final boolean dark;
    final Map<Direction, Room> exits = new EnumMap<>(Direction.class);
    final Set<Item> items = EnumSet.noneOf(Item.class);

    Room(String name, boolean dark, Item... items) {
      this.name = name;
      this.dark = dark;
      this.items.addAll(List.of(items));
    }

    void connect(Direction direction, Room other) {
      exits.put(direction, other);
      other.exits.put(direction.opposite(), this);
    }
  }

  private final Set<Item> carried = EnumSet.noneOf(Item.class);
  private final Room yard = new Room("the yard", false, Item.LAMP);
  private Room here = yard;
  private int moves;

  private Adventure() {
    Room shed = new Room("the shed", false, Item.GLOVES);
    Room kiln = new Room("the kiln", true, Item.POT);
    yard.connect(Direction.EAST, shed);
    yard.connect(Direction.NORTH, kiln);
  }

  public static void main(String[] args) {
    Adventure game = new Adventure();
    game.look();
    try (Scanner in = new Scanner(System.in)) {
      while (true) {
        System.out.print("> ");
        String line;
        try {
          line = in.nextLine();
        } catch (NoSuchElementException end) {
          System.out.println();
          System.out.println("You fall asleep.");
          System.exit(2);
          return;
        }
        if (!game.command(line.trim().toLowerCase(Locale.ROOT).split("\\s+"))) {
          break;
        }
      }
    }
    System.out.printf("You needed %d moves.%n", game.moves);
  }

  private boolean command(String[] words) {
    moves++;
    try {
      switch (words[0]) {
        case "look" -> look();
        case "go" -> go(Direction.valueOf(words[1].toUpperCase(Locale.ROOT)));
        case "take" -> take(Item.valueOf(words[1].toUpperCase(Locale.ROOT)));
        case "drop" -> drop(Item.valueOf(words[1].toUpperCase(Locale.ROOT)));
        case "inventory" -> System.out.println("You carry " + list(carried) + ".");
        case "quit" -> {
          return false;
        }
        default -> System.out.println("I don't know how to " + words[0] + ".");
      }
    } catch (IllegalArgumentException e) {
      System.out.println("What is that? (" + e.getMessage() + ")");
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(words[0] + " what?");
    }
    if (here == yard && carried.contains(Item.POT)) {
      System.out.println("The pot shines in the sun. You have won.");
      return false;
    }
    return true;
  }

  private void go(Direction direction) {
    Room next = here.exits.get(direction);
    if (next == null) {
      System.out.println("There is a wall.");
    } else {
      here = next;
      look();
    }
  }

  private void take(Item item) {
    if (tooDark() || !here.items.contains(item)) {
      System.out.println("You see no " + item.name().toLowerCase(Locale.ROOT) + " here.");
    } else if (!item.canTake(carried)) {
      System.out.println("Too hot!");
    } else {
      here.items.remove(item);
      carried.add(item);
      System.out.println("Taken: " + item.text + ".");
    }
  }

  private void drop(Item item) {
    if (carried.remove(item)) {
      here.items.add(item);
      System.out.println("Dropped.");
    } else {
      System.out.println("You have no " + item.name().toLowerCase(Locale.ROOT) + ".");
    }
  }

  private boolean tooDark() {
    return here.dark && !carried.contains(Item.LAMP);
  }

  private void look() {
    System.out.println("You are in " + here.name + ".");
    if (tooDark()) {
      System.out.println("It is dark.");
    } else if (!here.items.isEmpty()) {
      System.out.println("You see " + list(here.items) + ".");
    }
    System.out.println("Exits: " + here.exits.keySet());
  }

  private static String list(Set<Item> items) {
    StringJoiner joiner = new StringJoiner(" and ").setEmptyValue("nothing");
    items.forEach(item -> joiner.add(item.text));
    return joiner.toString();
  }
}
