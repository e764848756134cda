package dev.vernix.prompts;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One prompt file: {@code NAME.prompt.md} beside this class, YAML front matter and two parts under
 * the lines {@code # system} and {@code # user}. A place such as {@code {{sentences}}} takes an
 * input; the inputs declared in the front matter and those used are the same, or the file does not
 * load.
 *
 * @param name the file's name without {@code .prompt.md}
 * @param version raised with every change; {@code prompts.lock} holds each version's checksum
 * @param inputs names of what the parts ask for
 * @param system what the model is told once, the same for every call so that an engine can keep its
 *     prefix
 * @param user what it is asked
 * @param maxOutputTokens most tokens it may answer with, null to leave it to the engine
 * @param temperature 0 for the likeliest answer, null to leave it to the engine
 * @param stop texts at which the engine stops, possibly none
 */
public record Prompt(
    String name,
    int version,
    List<String> inputs,
    String system,
    String user,
    @Nullable Integer maxOutputTokens,
    @Nullable Double temperature,
    List<String> stop) {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w{1,40})}}");

  public Prompt {
    inputs = List.copyOf(inputs);
    stop = List.copyOf(stop);
    Set<String> used = new TreeSet<>();
    PLACE.matcher(system + user).results().forEach(m -> used.add(m.group(1)));
    if (!used.equals(new TreeSet<>(inputs))) {
      throw new IllegalArgumentException(
          "prompt " + name + " declares " + inputs + " and uses " + used);
    }
  }

  /**
   * The prompt of that name.
   *
   * @throws IllegalArgumentException if there is no such file, or it is not a prompt file
   */
  public static Prompt load(String name) {
    return PromptFile.parse(name, text(name));
  }

  /**
   * Every prompt that comes with Vernix, by name: its version, and in brackets the beginning of its
   * checksum.
   */
  public static SortedMap<String, String> versions() {
    var all = new TreeMap<String, String>();
    for (String line : PromptFile.resource("prompts.lock").split("\\R")) {
      String name = line.replaceFirst(" .*", "");
      if (!name.isBlank() && !name.equals("#") && !all.containsKey(name)) {
        String text = text(name);
        all.put(
            name,
            PromptFile.parse(name, text).version()
                + " ("
                + PromptFile.sha256(text).substring(0, 12)
                + ")");
      }
    }
    return all;
  }

  static String text(String name) {
    return PromptFile.resource(name + ".prompt.md");
  }

  /**
   * The request with every place filled. Values are put in as they are and are not searched for
   * places.
   *
   * @throws IllegalArgumentException if the values are not exactly the inputs
   */
  public ChatRequest render(Map<String, String> values) {
    if (!values.keySet().equals(Set.copyOf(inputs))) {
      throw new IllegalArgumentException(
          "prompt " + name + " needs " + inputs + ", given " + new TreeSet<>(values.keySet()));
    }
    ChatRequest.Builder request =
        ChatRequest.builder()
            .messages(
                SystemMessage.from(fill(system, values)), UserMessage.from(fill(user, values)));
    if (maxOutputTokens != null) {
      request.maxOutputTokens(maxOutputTokens);
    }
    if (temperature != null) {
      request.temperature(temperature);
    }
    if (!stop.isEmpty()) {
      request.stopSequences(stop);
    }
    return request.build();
  }

  private static String fill(String part, Map<String, String> values) {
    return PLACE
        .matcher(part)
        .replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), "")));
  }
}
