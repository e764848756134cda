package dev.vernix.prompts.testing;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.vernix.prompts.BlockingChatModel;
import dev.vernix.prompts.EngineException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * A model that answers as scripted. A token is a run of non-blanks with the blanks before it. Calls
 * are answered on the caller's thread, in order, so a test needs no waiting; every request is kept
 * in {@link #requests()}.
 */
public final class ScriptedChatModel implements StreamingChatModel {
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private final Function<ChatRequest, String> script;
  private final int contextTokens;
  private final int failAfter;
  private final List<ChatRequest> requests = Collections.synchronizedList(new ArrayList<>());

  private ScriptedChatModel(
      Function<ChatRequest, String> script, int contextTokens, int failAfter) {
    this.script = script;
    this.contextTokens = contextTokens;
    this.failAfter = failAfter;
  }

  /** Answers each request by the function. */
  public static ScriptedChatModel answering(Function<ChatRequest, String> script) {
    return new ScriptedChatModel(script, UNLIMITED, UNLIMITED);
  }

  /** Gives these answers in turn; a call beyond the last one is an {@link EngineException}. */
  public static ScriptedChatModel of(String... answers) {
    Iterator<String> rest = List.of(answers).iterator();
    return answering(
        request -> {
          if (!rest.hasNext()) {
            throw new EngineException(
                "the script has no further answer", answers.length + " given", "Add one.");
          }
          return rest.next();
        });
  }

  /** Gives back the last user message: the perfect stylist, which changes nothing. */
  public static ScriptedChatModel echo() {
    return answering(ScriptedChatModel::lastUserText);
  }

  /**
   * The same script with a context of so many tokens; a longer prompt is an {@link
   * EngineException}.
   */
  public ScriptedChatModel withContext(int tokens) {
    return new ScriptedChatModel(script, tokens, failAfter);
  }

  /**
   * The same script, but every answer breaks off with an {@link EngineException} after so many
   * tokens.
   */
  public ScriptedChatModel failingAfter(int tokens) {
    return new ScriptedChatModel(script, contextTokens, tokens);
  }

  /** This model for callers who do not stream. */
  public ChatModel blocking() {
    return new BlockingChatModel(this);
  }

  /** The requests so far, oldest first. */
  public List<ChatRequest> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** The text of the last user message of a request, or nothing. */
  public static String lastUserText(ChatRequest request) {
    return request.messages().reversed().stream()
        .filter(UserMessage.class::isInstance)
        .map(message -> ((UserMessage) message).singleText())
        .findFirst()
        .orElse("");
  }

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
    requests.add(request);
    int promptTokens =
        request.messages().stream().mapToInt(message -> tokens(text(message)).size()).sum();
    String answer;
    try {
      if (promptTokens >= contextTokens) {
        throw new EngineException(
            "the prompt is too long",
            promptTokens + " of " + contextTokens + " tokens",
            "Split it.");
      }
      answer = cutAtStop(script.apply(request), request.stopSequences());
    } catch (EngineException e) {
      handler.onError(e);
      return;
    }
    stream(answer, limit(request), promptTokens, handler);
  }

  private void stream(
      String answer, int limit, int promptTokens, StreamingChatResponseHandler handler) {
    List<String> tokens = tokens(answer);
    int last = Math.min(tokens.size(), limit);
    var handle = new Handle();
    for (int i = 0; i < last; i++) {
      if (i == failAfter) {
        handler.onError(
            new EngineException("the model broke off", "after " + i + " tokens", "Run it again."));
        return;
      }
      handler.onPartialResponse(
          new PartialResponse(tokens.get(i)), new PartialResponseContext(handle));
      if (handle.isCancelled()) {
        return;
      }
    }
    handler.onCompleteResponse(
        ChatResponse.builder()
            .aiMessage(AiMessage.from(String.join("", tokens.subList(0, last))))
            .modelName("scripted")
            .tokenUsage(new TokenUsage(promptTokens, last))
            .finishReason(last < tokens.size() ? FinishReason.LENGTH : FinishReason.STOP)
            .build());
  }

  private static int limit(ChatRequest request) {
    Integer limit = request.maxOutputTokens();
    return limit == null ? UNLIMITED : limit;
  }

  private static String cutAtStop(String answer, List<String> stops) {
    return stops.stream().mapToInt(answer::indexOf).filter(at -> at >= 0).min().stream()
        .mapToObj(at -> answer.substring(0, at))
        .findFirst()
        .orElse(answer);
  }

  private static List<String> tokens(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\S)(?=\\s)"));
  }

  private static String text(ChatMessage message) {
    return switch (message) {
      case SystemMessage system -> system.text();
      case UserMessage user -> user.singleText();
      case AiMessage ai -> ai.text();
      default -> "";
    };
  }

  private static final class Handle implements dev.langchain4j.model.chat.response.StreamingHandle {
    private boolean cancelled;

    @Override
    public void cancel() {
      cancelled = true;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
