package net;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's HTTP server and the URL client in one program. */
public class HttpService {
  private static String get(String base, String path, String body) throws IOException {
    HttpURLConnection c = (HttpURLConnection) new URL(base + path).openConnection();
    c.setRequestProperty("X-Name", "value");
    if (body != null) {
      c.setRequestMethod("POST");
      c.setDoOutput(true);
      try (OutputStream out = c.getOutputStream()) {
        out.write(body.getBytes(StandardCharsets.UTF_8));
      }
    }
    int code = c.getResponseCode();
    try (InputStream in = code < 400 ? c.getInputStream() : c.getErrorStream()) {
      return code + " " + c.getContentType() + " " + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public static void main(String[] args) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    server.setExecutor(threads);
    server.createContext("/hello", e -> {
      byte[] text = ("hello " + e.getRequestURI().getQuery() + " " + e.getRequestHeaders().getFirst("X-Name")).getBytes();
      e.getResponseHeaders().set("Content-Type", "text/plain");
      e.sendResponseHeaders(200, text.length);
      e.getResponseBody().write(text);
      e.close();
    });
    server.createContext("/echo", e -> {
      byte[] body = e.getRequestBody().readAllBytes();
      e.sendResponseHeaders(200, 0);
      try (OutputStream out = e.getResponseBody()) {
        out.write((e.getRequestMethod() + " ").getBytes());
        out.write(body);
      }
    });
    server.createContext("/broken", e -> {
      throw new IOException("broken");
    });
    server.start();
    String base = "http://localhost:" + server.getAddress().getPort();
    System.out.println(get(base, "/hello?a=b", null));
    System.out.println(get(base, "/echo", "some text \u00e9"));
    System.out.println(get(base, "/echo/below", "x".repeat(20000)).length());
    System.out.println(get(base, "/nothing", null));
    try {
      System.out.println(get(base, "/broken", null));
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    server.stop(0);
    threads.shutdown();
  }
}
