package library;

import java.util.*;

/** ListResourceBundle by class: parents, missing keys, locale fallback, controls; ServiceLoader without providers. */
public class ServiceAndBundleFallbacks {
  public static class Texts extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "Hello"}, {"bye", "Bye"}, {"list", new String[] {"a", "b"}}, {"n", 5}};
    }
  }

  public static class Texts_en extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "Hi"}};
    }
  }

  public static class Texts_en_GB extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"bye", "Cheerio"}};
    }
  }

  interface Service {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    String base = Texts.class.getName();
    for (Locale l : new Locale[] {Locale.ROOT, Locale.ENGLISH, Locale.UK, Locale.US, Locale.JAPAN}) {
      ResourceBundle b = ResourceBundle.getBundle(base, l);
      System.out.println(l + " " + b.getLocale() + " " + b.getString("hello") + " " + b.getString("bye") + " " + b.getStringArray("list").length + b.getObject("n") + " " + b.containsKey("none") + " " + new TreeSet<>(b.keySet()) + " " + b.getBaseBundleName().equals(base));
    }
    ResourceBundle b = ResourceBundle.getBundle(base, Locale.UK);
    for (Runnable r : new Runnable[] {() -> b.getString("none"), () -> b.getString("n"), () -> b.getString(null), () -> ResourceBundle.getBundle("no.such.Bundle")}) {
      try {
        r.run();
      } catch (MissingResourceException e) {
        System.out.println(e.getMessage() + " | " + e.getClassName() + " | " + e.getKey());
      } catch (ClassCastException | NullPointerException e) {
        System.out.println(e.getClass().getSimpleName());
      }
    }
    System.out.println((ResourceBundle.getBundle(base, Locale.UK) == b) + " " + Collections.list(b.getKeys()).size() + " " + ServiceLoader.load(Service.class).iterator().hasNext() + " " + ServiceLoader.load(Service.class).findFirst() + " " + ServiceLoader.load(Service.class));
  }
}
