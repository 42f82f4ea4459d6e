package reflection;

/** Class.getResource of things that are not there, packages, modules, class loaders, protection. */
public class ResourcesOfClasses {
  public static void main(String[] args) throws Exception {
    Class<?> c = ResourcesOfClasses.class;
    System.out.println(c.getResource("none.txt") + " " + c.getResourceAsStream("/none") + " " + ClassLoader.getSystemResource("no/such") + " " + c.getClassLoader().getResources("no/such").hasMoreElements());
    System.out.println(c.getPackage().getName() + " " + c.getPackage() + " " + c.getModule().isNamed() + " " + String.class.getModule() + " " + String.class.getModule().isExported("java.lang") + " " + int.class.getPackage() + " " + String.class.getClassLoader() + " " + (c.getClassLoader() == ClassLoader.getSystemClassLoader()) + " " + int[].class.getModule().getName() + " " + c.getClassLoader().getName() + " " + c.getClassLoader().getParent().getName());
    System.out.println((Thread.currentThread().getContextClassLoader() == c.getClassLoader()) + " " + c.getModule() .equals(c.getClassLoader().getUnnamedModule()) + " " + c.desiredAssertionStatus());
    for (String n : new String[] {"java.lang.String", "[I", "[Ljava.lang.String;", "[[J", "int", "java/lang/String", "no.Such", "", "reflection.ResourcesOfClasses", "java.util.Map$Entry", "java.util.Map.Entry", "[Lno.Such;", "[X"}) {
      try {
        System.out.println(Class.forName(n));
      } catch (ClassNotFoundException e) {
        System.out.println(e);
      }
    }
    try {
      Class.forName("reflection.ResourcesOfClasses$Failing");
    } catch (ExceptionInInitializerError e) {
      System.out.println(e.getCause().getMessage());
    }
    System.out.println(Class.forName("reflection.ResourcesOfClasses$Lazy", false, c.getClassLoader()).getSimpleName() + " " + log);
    Class.forName("reflection.ResourcesOfClasses$Lazy");
    System.out.println(log + " " + ClassLoader.getSystemClassLoader().loadClass("reflection.ResourcesOfClasses$Unused").getSimpleName() + " " + log);
  }

  static String log = "";

  static class Failing {
    static {
      if (true) throw new IllegalStateException("in initializer");
    }
  }

  static class Lazy {
    static {
      log += "lazy ";
    }
  }

  static class Unused {
    static {
      log += "unused ";
    }
  }
}
