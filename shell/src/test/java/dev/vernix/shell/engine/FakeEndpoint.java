package dev.vernix.shell.engine;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A model server on loopback in both dialects; it counts how many calls it has at once. */
public final class FakeEndpoint implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  public final List<String> requests = new CopyOnWriteArrayList<>();

  private FakeEndpoint(HttpServer server) {
    this.server = server;
  }

  /** Answers every call with that status and these words. */
  public static FakeEndpoint answering(int status, String words) throws IOException {
    var fake =
        new FakeEndpoint(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    String message = "{\"message\":{\"role\":\"assistant\",\"content\":\"" + words + "\"}}";
    fake.on("/api/chat", status, message);
    fake.on("/v1/chat/completions", status, "{\"choices\":[" + message + "]}");
    fake.server.setExecutor(fake.threads);
    fake.server.start();
    return fake;
  }

  private void on(String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          requests.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          pause();
          now.decrementAndGet();
          FakeOllama.status(exchange, status, body);
        });
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The most calls that it had at once. */
  public int most() {
    return most.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
