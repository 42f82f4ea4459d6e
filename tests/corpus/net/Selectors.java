package net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.Pipe;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Iterator;

/** An echo server on a selector: accepting, reading, writing, waking up, cancelling, timeouts. */
public class Selectors {
  static void serve(Selector selector, ServerSocketChannel server, int clients) throws Exception {
    int closed = 0;
    while (closed < clients) {
      selector.select();
      for (Iterator<SelectionKey> i = selector.selectedKeys().iterator(); i.hasNext(); ) {
        SelectionKey key = i.next();
        i.remove();
        if (key.isAcceptable()) {
          SocketChannel c = server.accept();
          c.configureBlocking(false);
          c.register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(64));
        } else {
          SocketChannel c = (SocketChannel) key.channel();
          ByteBuffer buffer = (ByteBuffer) key.attachment();
          if (key.isReadable()) {
            if (c.read(buffer) < 0) {
              key.cancel();
              c.close();
              closed++;
              continue;
            }
            buffer.flip();
            key.interestOps(SelectionKey.OP_WRITE);
          } else if (key.isWritable()) {
            c.write(buffer);
            if (!buffer.hasRemaining()) {
              buffer.clear();
              key.interestOpsAnd(~SelectionKey.OP_WRITE);
              key.interestOpsOr(SelectionKey.OP_READ);
            }
          }
        }
      }
    }
  }

  static String client(InetSocketAddress address, int n) throws Exception {
    StringBuilder got = new StringBuilder();
    try (SocketChannel c = SocketChannel.open(address)) {
      for (int i = 0; i < 20; i++) {
        String text = "message " + n + "." + i + ";";
        c.write(ByteBuffer.wrap(text.getBytes()));
        ByteBuffer back = ByteBuffer.allocate(text.length());
        while (back.hasRemaining()) {
          if (c.read(back) < 0) {
            return "closed";
          }
        }
        got.append(new String(back.array()).equals(text) ? 'x' : '-');
      }
    }
    return got.toString();
  }

  public static void main(String[] args) throws Exception {
    Selector selector = Selector.open();
    System.out.println(selector.selectNow() + " " + selector.select(20) + " " + selector.isOpen() + selector.keys().size());
    selector.wakeup();
    System.out.println(selector.select());
    Thread waker = new Thread(selector::wakeup);
    waker.start();
    System.out.println(selector.select());
    waker.join();
    ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    server.configureBlocking(false);
    SelectionKey accepts = server.register(selector, SelectionKey.OP_ACCEPT);
    InetSocketAddress address = (InetSocketAddress) server.getLocalAddress();
    String[] results = new String[4];
    Thread[] clients = new Thread[results.length];
    for (int n = 0; n < clients.length; n++) {
      int number = n;
      clients[n] = new Thread(() -> {
        try {
          results[number] = client(address, number);
        } catch (Exception e) {
          results[number] = e.toString();
        }
      });
      clients[n].start();
    }
    serve(selector, server, clients.length);
    for (int n = 0; n < clients.length; n++) {
      clients[n].join();
      System.out.println(results[n]);
    }
    selector.selectNow(); // forgets the keys that were cancelled since the last select
    System.out.println(selector.keys().size() + " " + accepts.isValid() + accepts.interestOps());
    accepts.cancel();
    System.out.println(accepts.isValid() + " " + selector.selectNow() + selector.keys().size());
    try {
      accepts.interestOps();
    } catch (CancelledKeyException e) {
      System.out.println(e);
    }
    Pipe pipe = Pipe.open();
    pipe.source().configureBlocking(false);
    pipe.source().register(selector, SelectionKey.OP_READ, "the pipe");
    System.out.println(selector.select(20));
    pipe.sink().write(ByteBuffer.wrap("hello".getBytes()));
    System.out.println(selector.select(k -> System.out.println(k.attachment() + " " + k.isReadable())));
    ByteBuffer in = ByteBuffer.allocate(10);
    System.out.println(pipe.source().read(in) + " " + pipe.source().read(in));
    SocketChannel connecting = SocketChannel.open();
    connecting.configureBlocking(false);
    connecting.register(selector, SelectionKey.OP_CONNECT);
    boolean connected = connecting.connect(address);
    while (!connected) {
      selector.select();
      selector.selectedKeys().clear();
      connected = connecting.finishConnect();
    }
    System.out.println(connecting.isConnected() + " " + connecting.getRemoteAddress().equals(address));
    Thread interrupted = new Thread(() -> {
      try (Selector own = Selector.open()) {
        Thread.currentThread().interrupt();
        System.out.println(own.select() + " " + Thread.interrupted());
      } catch (Exception e) {
        System.out.println(e);
      }
    });
    interrupted.start();
    interrupted.join();
    selector.close();
    connecting.close();
    server.close();
    try {
      selector.select();
    } catch (ClosedSelectorException e) {
      System.out.println(e);
    }
  }
}
