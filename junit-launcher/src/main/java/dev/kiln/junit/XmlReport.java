package dev.kiln.junit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;

/** Writes a class's report as {@code TEST-class.xml} in Surefire's format. */
final class XmlReport {
  private static final String SCHEMA =
      "https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd";

  private final Path directory;

  XmlReport(Path directory) {
    this.directory = directory;
  }

  void write(ClassReport report) throws IOException {
    Files.createDirectories(directory);
    Path file = directory.resolve("TEST-" + report.name.replace('/', '_') + ".xml");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      write(report, out);
      if (out.checkError()) {
        throw new IOException(file + " cannot be written");
      }
    }
  }

  private static void write(ClassReport report, PrintWriter out) {
    ClassReport.Counts counts = report.counts();
    out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.print("<testsuite xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    attribute(out, "xsi:noNamespaceSchemaLocation", SCHEMA);
    attribute(out, "version", "3.0.2");
    attribute(out, "name", report.name);
    attribute(out, "time", ConsoleReport.seconds(report.nanos));
    attribute(out, "tests", Integer.toString(counts.run()));
    attribute(out, "errors", Integer.toString(counts.errors()));
    attribute(out, "skipped", Integer.toString(counts.skipped()));
    attribute(out, "failures", Integer.toString(counts.failures()));
    out.println(">");
    properties(out);
    for (TestCase c : report.cases) {
      testCase(c, out);
    }
    out.println("</testsuite>");
  }

  private static void properties(PrintWriter out) {
    Properties properties = System.getProperties();
    out.println("  <properties>");
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      out.print("    <property");
      attribute(out, "name", name);
      attribute(out, "value", properties.getProperty(name));
      out.println("/>");
    }
    out.println("  </properties>");
  }

  private static void testCase(TestCase c, PrintWriter out) {
    out.print("  <testcase");
    attribute(out, "name", c.name());
    attribute(out, "classname", c.className());
    attribute(out, "time", ConsoleReport.seconds(c.nanos()));
    boolean silent = c.out().isEmpty() && c.err().isEmpty();
    if (c.outcome() == TestCase.Outcome.PASSED && silent) {
      out.println("/>");
      return;
    }
    out.println(">");
    switch (c.outcome()) {
      case PASSED -> {}
      case SKIPPED -> thrown("skipped", c, out);
      case FAILURE -> thrown("failure", c, out);
      case ERROR -> thrown("error", c, out);
    }
    text("system-out", c.out(), out);
    text("system-err", c.err(), out);
    out.println("  </testcase>");
  }

  private static void thrown(String element, TestCase c, PrintWriter out) {
    out.print("    <" + element);
    if (c.reason() != null) {
      attribute(out, "message", c.reason());
    }
    if (c.thrown() == null) {
      out.println("/>");
      return;
    }
    if (c.thrown().getMessage() != null && c.isBroken()) {
      attribute(out, "message", c.thrown().getMessage().strip());
    }
    attribute(out, "type", c.thrown().getClass().getName());
    out.print(">");
    data(ConsoleReport.trace(c.thrown()), out);
    out.println("</" + element + ">");
  }

  private static void text(String element, String text, PrintWriter out) {
    if (!text.isEmpty()) {
      out.print("    <" + element + ">");
      data(text, out);
      out.println("</" + element + ">");
    }
  }

  private static void data(String text, PrintWriter out) {
    out.print("<![CDATA[");
    StringBuilder legal = new StringBuilder();
    text.codePoints().filter(XmlReport::isLegal).forEach(legal::appendCodePoint);
    out.print(legal.toString().replace("]]>", "]]]]><![CDATA[>"));
    out.print("]]>");
  }

  private static void attribute(PrintWriter out, String name, String value) {
    out.print(" " + name + "=\"");
    value
        .codePoints()
        .filter(XmlReport::isLegal)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.print("&lt;");
                case '>' -> out.print("&gt;");
                case '&' -> out.print("&amp;");
                case '"' -> out.print("&quot;");
                case '\'' -> out.print("&apos;");
                case '\n' -> out.print("&#10;");
                case '\r' -> out.print("&#13;");
                case '\t' -> out.print("&#9;");
                default -> out.print(Character.toString(c));
              }
            });
    out.print("\"");
  }

  /** XML 1.0 has no place for other control characters, nor for half a pair. */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }
}
