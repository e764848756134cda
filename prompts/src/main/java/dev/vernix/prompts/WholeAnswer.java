package dev.vernix.prompts;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;

/** Streams the answer of a model that does not stream: in one piece. */
record WholeAnswer(ChatModel model) implements StreamingChatModel {

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
    ChatResponse response;
    try {
      response = model.chat(request);
    } catch (RuntimeException e) {
      handler.onError(e);
      return;
    }
    String text = response.aiMessage().text();
    if (text != null && !text.isEmpty()) {
      handler.onPartialResponse(text);
    }
    handler.onCompleteResponse(response);
  }
}
