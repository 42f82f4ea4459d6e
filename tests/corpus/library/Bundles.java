package library;

import java.nio.file.spi.FileSystemProvider;
import java.util.*;

/** ResourceBundle classes and ServiceLoader. */
public class Bundles {
  public static class Words extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "Hello"}, {"bye", "Bye"}, {"list", new String[] {"a", "b"}}};
    }
  }

  public static class Words_de extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "Hallo"}};
    }
  }

  public interface Service {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.US);
    for (Locale l : new Locale[] {Locale.ROOT, Locale.GERMAN, Locale.GERMANY, Locale.FRANCE}) {
      ResourceBundle b = ResourceBundle.getBundle("library.Bundles$Words", l);
      System.out.println(b.getLocale() + " " + b.getString("hello") + b.getString("bye") + b.getStringArray("list").length + new TreeSet<>(b.keySet()) + b.containsKey("x") + b.getBaseBundleName());
    }
    try {
      ResourceBundle.getBundle("no.such.Bundle", Locale.US);
    } catch (MissingResourceException e) {
      System.out.println(e.getMessage());
    }
    try {
      ResourceBundle.getBundle("library.Bundles$Words").getString("none");
    } catch (MissingResourceException e) {
      System.out.println(e.getMessage() + " " + e.getKey());
    }
    System.out.println(ServiceLoader.load(Service.class).findFirst() + " " + ServiceLoader.load(Service.class).stream().count());
    System.out.println(FileSystemProvider.installedProviders().get(0).getScheme());
  }
}
