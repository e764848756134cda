package dev.vernix.shell.engine;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client under LangChain4j's Ollama model. It adds what LangChain4j has no words for:
 *
 * <ul>
 *   <li>{@code truncate: false} and {@code shift: false}, so that a server refuses a prompt that is
 *       too long (400) rather than drop its front and answer 200;
 *   <li>a look at the last event, which alone carries the server's own durations;
 *   <li>an error when the server closes the stream before that event, which otherwise would never
 *       end.
 * </ul>
 */
final class OllamaWire implements HttpClient {
  /** The call whose request is being sent; LangChain4j sends it on the calling thread. */
  static final ScopedValue<Tap> TAP = ScopedValue.newInstance();

  private final HttpClient client;

  private OllamaWire(HttpClient client) {
    this.client = client;
  }

  /** Hears of one call what LangChain4j does not pass on. */
  interface Tap {
    /** The last event, as JSON; it comes before the complete answer. */
    void last(String json);

    /** The stream has ended without a last event. */
    void cutOff();
  }

  /** A builder, as LangChain4j wants it. */
  static HttpClientBuilder builder(Timeouts timeouts) {
    return new Builder(timeouts.connect());
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    return client.execute(request);
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    client.execute(neverShort(request), parser, new Watching(listener, TAP.get()));
  }

  private static HttpRequest neverShort(HttpRequest request) {
    String body = Objects.requireNonNull(request.body());
    return HttpRequest.builder()
        .method(request.method())
        .url(request.url())
        .headers(request.headers())
        .body(body.replaceFirst("\\{", "{\"truncate\":false,\"shift\":false,"))
        .build();
  }

  private static final class Watching implements ServerSentEventListener {
    private final ServerSentEventListener listener;
    private final Tap tap;
    private boolean last;

    Watching(ServerSentEventListener listener, Tap tap) {
      this.listener = listener;
      this.tap = tap;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
      listener.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
      if (OllamaFinal.isLast(event.data())) {
        last = true;
        tap.last(event.data());
      }
      listener.onEvent(event, context);
    }

    @Override
    public void onError(Throwable error) {
      listener.onError(error);
    }

    @Override
    public void onClose() {
      if (!last) {
        tap.cutOff();
      }
      listener.onClose();
    }
  }

  private static final class Builder implements HttpClientBuilder {
    private @Nullable Duration connect;
    private @Nullable Duration read;

    Builder(Duration connect) {
      this.connect = connect;
    }

    @Override
    public @Nullable Duration connectTimeout() {
      return connect;
    }

    @Override
    public HttpClientBuilder connectTimeout(@Nullable Duration timeout) {
      connect = timeout;
      return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
      return read;
    }

    @Override
    public HttpClientBuilder readTimeout(@Nullable Duration timeout) {
      read = timeout;
      return this;
    }

    @Override
    public HttpClient build() {
      var jdk = JdkHttpClient.builder().connectTimeout(connect);
      // No read timeout: it would end a long prompt. The guarded call watches the time instead.
      jdk.httpClientBuilder(
          java.net.http.HttpClient.newBuilder().version(java.net.http.HttpClient.Version.HTTP_1_1));
      return new OllamaWire(jdk.build());
    }
  }
}
