package dev.vernix.shell.engine;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;

/**
 * How a conversation is written as one text for a model. Both engines use it: the embedded one
 * writes the text itself, an Ollama server gets the same as a template, because it gives a model
 * made from a GGUF file the template {@code {{ .Prompt }}}, which no model was trained on.
 */
public enum ChatFormat {
  /** {@code <|im_start|>role … <|im_end|>}, as Qwen and SmolLM use it. */
  CHATML;

  /** Ollama's template for the same text. */
  public String ollamaTemplate() {
    return "{{ range .Messages }}<|im_start|>{{ .Role }}\n"
        + "{{ .Content }}<|im_end|>\n"
        + "{{ end }}<|im_start|>assistant\n";
  }

  /** The whole prompt, up to where the answer begins. */
  public String render(List<ChatMessage> messages) {
    var prompt = new StringBuilder();
    for (ChatMessage message : messages) {
      prompt.append("<|im_start|>").append(role(message)).append('\n');
      prompt.append(harmless(text(message))).append("<|im_end|>\n");
    }
    return prompt.append("<|im_start|>assistant\n").toString();
  }

  /**
   * The text with control tokens broken up. A tokenizer turns {@code <|im_end|>} into a control
   * token wherever it stands, so a note that contains it could end its own message and speak as the
   * system.
   */
  public static String harmless(String text) {
    return text.replace("<|", "< |").replace("|>", "| >");
  }

  /** The text of a message; only texts are ever sent. */
  static String text(ChatMessage message) {
    return switch (message) {
      case SystemMessage system -> system.text();
      case UserMessage user -> user.singleText();
      case AiMessage ai when ai.text() != null -> ai.text();
      default -> throw new IllegalArgumentException("not a text message: " + message.type());
    };
  }

  /** The same message with {@link #harmless} text. */
  static ChatMessage harmless(ChatMessage message) {
    String text = harmless(text(message));
    return switch (message) {
      case SystemMessage system -> SystemMessage.from(text);
      case AiMessage ai -> AiMessage.from(text);
      default -> UserMessage.from(text);
    };
  }

  private static String role(ChatMessage message) {
    return switch (message) {
      case SystemMessage system -> "system";
      case AiMessage ai -> "assistant";
      default -> "user";
    };
  }
}
