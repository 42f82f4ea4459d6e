package net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.InterruptedByTimeoutException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asynchronous sockets with futures and completion handlers. */
public class AsynchronousChannels {
  private static volatile AsynchronousSocketChannel accepted;

  public static void main(String[] args) throws Exception {
    AsynchronousChannelGroup group = AsynchronousChannelGroup.withFixedThreadPool(2, Executors.defaultThreadFactory());
    AsynchronousServerSocketChannel server = AsynchronousServerSocketChannel.open(group).bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    CountDownLatch served = new CountDownLatch(1);
    server.accept("attached", new CompletionHandler<AsynchronousSocketChannel, String>() {
      @Override
      public void completed(AsynchronousSocketChannel c, String attachment) {
        ByteBuffer buffer = ByteBuffer.allocate(100);
        c.read(buffer, c, new CompletionHandler<Integer, AsynchronousSocketChannel>() {
          @Override
          public void completed(Integer n, AsynchronousSocketChannel c) {
            buffer.flip();
            buffer.put(0, (byte) (attachment + n).length());
            accepted = c;
            c.write(buffer);
            served.countDown();
          }

          @Override
          public void failed(Throwable t, AsynchronousSocketChannel c) {
            System.out.println(t);
          }
        });
      }

      @Override
      public void failed(Throwable t, String attachment) {
        System.out.println(t);
      }
    });
    AsynchronousSocketChannel refused = AsynchronousSocketChannel.open(group);
    try {
      refused.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1)).get();
    } catch (ExecutionException e) {
      System.out.println(e);
    }
    refused.close();
    AsynchronousSocketChannel client = AsynchronousSocketChannel.open(group);
    client.connect(server.getLocalAddress()).get();
    System.out.println(client.write(ByteBuffer.wrap("round trip".getBytes())).get());
    ByteBuffer back = ByteBuffer.allocate(100);
    Future<Integer> read = client.read(back);
    System.out.println(read.get(10, TimeUnit.SECONDS) + " " + back.get(0) + new String(back.array(), 1, back.position() - 1));
    served.await();
    CountDownLatch timedOut = new CountDownLatch(1);
    client.read(back, 50, TimeUnit.MILLISECONDS, null, new CompletionHandler<Integer, Void>() {
      @Override
      public void completed(Integer n, Void attachment) {
        System.out.println("read " + n);
        timedOut.countDown();
      }

      @Override
      public void failed(Throwable t, Void attachment) {
        System.out.println(t instanceof InterruptedByTimeoutException ? "timeout" : t.toString());
        timedOut.countDown();
      }
    });
    timedOut.await();
    client.close();
    accepted.close();
    server.close();
    group.shutdown();
    System.out.println(group.awaitTermination(10, TimeUnit.SECONDS));
  }
}
