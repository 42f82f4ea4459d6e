package library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** The socket implementation that was before NIO's, chosen by a property. */
public class PlainSockets {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  public static void main(String[] args) throws Exception {
    System.setProperty("jdk.net.usePlainSocketImpl", "true");
    echo();
    options();
    ends();
    timeouts();
    closings();
    failures();
    urgent();
  }

  private static void echo() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, HERE)) {
      Thread echo =
          new Thread(
              () -> {
                try (Socket s = server.accept()) {
                  System.out.println(s.getLocalPort() == server.getLocalPort());
                  System.out.println(s.getInetAddress());
                  s.getInputStream().transferTo(s.getOutputStream());
                } catch (IOException e) {
                  System.out.println(e);
                }
              });
      echo.start();
      try (Socket client = new Socket(HERE, server.getLocalPort())) {
        byte[] sent = new byte[300_000];
        for (int i = 0; i < sent.length; i++) {
          sent[i] = (byte) (i * 31 + (i >> 8));
        }
        Thread writer =
            new Thread(
                () -> {
                  try {
                    client.getOutputStream().write(sent);
                    client.shutdownOutput();
                  } catch (IOException e) {
                    System.out.println(e);
                  }
                });
        writer.start();
        byte[] got = client.getInputStream().readAllBytes();
        System.out.println(java.util.Arrays.equals(sent, got));
        System.out.println(client.getInputStream().read());
        writer.join();
        System.out.println(client.isConnected() + " " + client.isOutputShutdown());
      }
      echo.join();
    }
  }

  private static void options() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, HERE);
        Socket s = new Socket()) {
      System.out.println(server.getReuseAddress() + " " + server.getSoTimeout());
      server.setReceiveBufferSize(20_000);
      System.out.println(server.getReceiveBufferSize());
      s.setTrafficClass(0x1c);
      s.connect(new InetSocketAddress(HERE, server.getLocalPort()), 2000);
      System.out.println(s.getTrafficClass());
      System.out.println(s.getTcpNoDelay() + " " + s.getSoLinger() + " " + s.getKeepAlive());
      s.setTcpNoDelay(true);
      s.setSoLinger(true, 7);
      s.setKeepAlive(true);
      s.setOOBInline(true);
      s.setReuseAddress(true);
      s.setSendBufferSize(30_000);
      s.setReceiveBufferSize(10);
      System.out.println(s.getTcpNoDelay() + " " + s.getSoLinger() + " " + s.getKeepAlive());
      System.out.println(s.getOOBInline() + " " + s.getReuseAddress());
      System.out.println(s.getSendBufferSize() + " " + s.getReceiveBufferSize());
      s.setSoLinger(false, 0);
      System.out.println(s.getSoLinger());
      System.out.println(s.supportedOptions().contains(StandardSocketOptions.SO_REUSEPORT));
      System.out.println(s.getOption(StandardSocketOptions.SO_KEEPALIVE));
      System.out.println(s.getLocalAddress().equals(HERE));
      System.out.println(s.getRemoteSocketAddress().equals(server.getLocalSocketAddress()));
    }
  }

  /** What each side sees when the other ends. */
  private static void ends() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, HERE)) {
      Socket client = new Socket(HERE, server.getLocalPort());
      Socket other = server.accept();
      other.getOutputStream().write(new byte[] {1, 2, 3});
      while (client.getInputStream().available() < 3) {
        Thread.yield();
      }
      System.out.println(client.getInputStream().available());
      System.out.println(client.getInputStream().skip(2));
      InputStream rest = client.getInputStream();
      client.shutdownInput();
      System.out.println(rest.read());
      report(() -> client.getInputStream());
      client.getOutputStream().write(9);
      while (other.getInputStream().available() < 1) {
        Thread.yield();
      }
      other.setSoLinger(true, 0);
      other.close(); // resets the connection
      OutputStream out = client.getOutputStream();
      report(
          () -> {
            while (true) {
              out.write(1);
            }
          });
      client.close();
      report(() -> client.getInputStream());

      Socket reset = new Socket(HERE, server.getLocalPort());
      Socket resetter = server.accept();
      resetter.setSoLinger(true, 0);
      resetter.close();
      InputStream in = reset.getInputStream();
      report(in::read);
      report(in::read);
      reset.close();
    }
  }

  private static void timeouts() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, HERE);
        Socket client = new Socket(HERE, server.getLocalPort());
        Socket other = server.accept()) {
      server.setSoTimeout(30);
      report(server::accept);
      client.setSoTimeout(40);
      long before = System.nanoTime();
      report(() -> client.getInputStream().read());
      System.out.println(System.nanoTime() - before >= 39_000_000L);
      other.getOutputStream().write(5);
      System.out.println(client.getInputStream().read());
      try {
        // The queue of one pending connection fills up: then connecting waits.
        for (int i = 0; i < 8; i++) {
          new Socket().connect(new InetSocketAddress(HERE, server.getLocalPort()), 200);
        }
        System.out.println("never full");
      } catch (IOException e) {
        System.out.println(e);
      }
    }
  }

  /** Closing wakes whoever waits. */
  private static void closings() throws Exception {
    ServerSocket server = new ServerSocket(0, 5, HERE);
    Socket client = new Socket(HERE, server.getLocalPort());
    Socket other = server.accept();
    closing("accept", server, server::accept);
    closing("read", client, () -> client.getInputStream().read());
    ServerSocket another = new ServerSocket(0, 5, HERE);
    Socket reader = new Socket(HERE, another.getLocalPort());
    Socket writer = another.accept();
    reader.setSoTimeout(60_000);
    closing("read with timeout", reader, () -> reader.getInputStream().read());
    another.setSoTimeout(60_000);
    closing("accept with timeout", another, another::accept);
    ServerSocket third = new ServerSocket(0, 5, HERE);
    Socket stuck = new Socket(HERE, third.getLocalPort());
    Socket deaf = third.accept();
    closing(
        "write",
        stuck,
        () -> {
          while (true) {
            stuck.getOutputStream().write(new byte[100_000]);
          }
        });
    deaf.close();
    third.close();
    other.close();
    writer.close();
  }

  private static void closing(String what, AutoCloseable socket, Callable<?> waits)
      throws Exception {
    Thread[] waiters = new Thread[3];
    CountDownLatch begun = new CountDownLatch(waiters.length);
    String[] ends = new String[waiters.length];
    for (int i = 0; i < waiters.length; i++) {
      int own = i;
      waiters[i] =
          new Thread(
              () -> {
                begun.countDown();
                try {
                  ends[own] = "returned " + waits.call();
                } catch (Exception e) {
                  ends[own] = e.toString().replace("is closed", "closed"); // who came late
                }
              });
      waiters[i].start();
    }
    begun.await();
    Thread.sleep(60);
    socket.close();
    for (Thread waiter : waiters) {
      waiter.join();
    }
    System.out.println(what + ": " + String.join(", ", ends));
  }

  private static void failures() throws Exception {
    int free;
    try (ServerSocket server = new ServerSocket(0, 5, HERE)) {
      free = server.getLocalPort();
      report(() -> new ServerSocket(free, 5, HERE));
    }
    report(() -> new Socket(HERE, free));
    report(
        () -> {
          Socket s = new Socket();
          s.connect(new InetSocketAddress(HERE, free), 500);
          return s;
        });
    report(
        () -> {
          Socket s = new Socket();
          s.bind(new InetSocketAddress("192.0.2.77", 0));
          return s;
        });
    Socket closed = new Socket();
    closed.close();
    report(() -> closed.getSoLinger());
    report(
        () -> {
          closed.connect(new InetSocketAddress(HERE, free));
          return null;
        });
    Socket bound = new Socket();
    bound.bind(new InetSocketAddress(HERE, 0));
    System.out.println(bound.getLocalPort() > 0);
    bound.close();
  }

  private static void urgent() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, HERE);
        Socket client = new Socket(HERE, server.getLocalPort());
        Socket other = server.accept()) {
      other.setOOBInline(true);
      client.getOutputStream().write(1);
      client.sendUrgentData(2);
      client.getOutputStream().write(3);
      client.shutdownOutput();
      System.out.println(java.util.Arrays.toString(other.getInputStream().readAllBytes()));
    }
  }

  private static void report(Callable<?> call) {
    try {
      System.out.println(call.call());
    } catch (Exception e) {
      System.out.println(e);
    }
  }
}
