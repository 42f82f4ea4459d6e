package text;

/** Character properties over a sample of all of Unicode: counts of letters, digits, spaces, identifiers, types, a checksum of each. */
public class CharacterClasses {
  interface Is {
    boolean is(int c);
  }

  static void count(String name, Is is) {
    int n = 0;
    long sum = 0;
    for (int c = 0; c < 0x30000; c += c < 0x3000 ? 1 : 7) {
      if (is.is(c)) {
        n++;
        sum = sum * 31 + c;
      }
    }
    System.out.println(name + " " + n + " " + sum);
  }

  public static void main(String[] args) {
    count("letter", Character::isLetter);
    count("digit", Character::isDigit);
    count("letterOrDigit", Character::isLetterOrDigit);
    count("alphabetic", Character::isAlphabetic);
    count("ideographic", Character::isIdeographic);
    count("upper", Character::isUpperCase);
    count("lower", Character::isLowerCase);
    count("title", Character::isTitleCase);
    count("space", Character::isSpaceChar);
    count("white", Character::isWhitespace);
    count("iso", Character::isISOControl);
    count("mirrored", Character::isMirrored);
    count("defined", Character::isDefined);
    count("java start", Character::isJavaIdentifierStart);
    count("java part", Character::isJavaIdentifierPart);
    count("unicode start", Character::isUnicodeIdentifierStart);
    count("unicode part", Character::isUnicodeIdentifierPart);
    count("ignorable", Character::isIdentifierIgnorable);
    for (int t = 0; t <= 30; t++) {
      int type = t;
      count("type " + t, c -> Character.getType(c) == type);
    }
    for (int d = 0; d < 19; d++) {
      int dir = d;
      count("direction " + d, c -> Character.getDirectionality(c) == dir);
    }
  }
}
