package dev.vernix.shell.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers {@code /api/chat} in whatever bad way a test wants. */
final class FakeOllama implements AutoCloseable {
  final List<String> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);

  private FakeOllama(HttpServer server) {
    this.server = server;
  }

  static FakeOllama answering(Answer answer) throws IOException {
    var fake =
        new FakeOllama(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    HttpHandler chat =
        exchange -> {
          fake.requests.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          try (exchange) {
            answer.give(exchange, fake);
          }
        };
    fake.server.createContext("/api/chat", chat);
    fake.server.createContext(
        "/api/version", exchange -> status(exchange, 200, "{\"version\":\"0.17.4\"}"));
    fake.server.createContext("/api/tags", exchange -> status(exchange, 200, "{\"models\":[]}"));
    fake.server.setExecutor(fake.threads);
    fake.server.start();
    return fake;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** How a request is answered. */
  interface Answer {
    void give(HttpExchange exchange, FakeOllama fake) throws IOException;
  }

  /** Answers with a status and a body. */
  static void status(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Streams these lines, one event each. */
  static void lines(HttpExchange exchange, String... lines) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    for (String line : lines) {
      body.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      body.flush();
    }
  }

  static String token(String text) {
    return "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\""
        + text
        + "\"},\"done\":false}";
  }

  static String last(int promptTokens) {
    return "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\"stop\","
               + "\"total_duration\":9000000,\"load_duration\":1000000,\"prompt_eval_count\":"
        + promptTokens
        + ",\"prompt_eval_duration\":3000000,\"eval_count\":2,\"eval_duration\":5000000}";
  }

  /** Says nothing until the test is over. */
  void hang() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
