package dev.vernix.family.text;

import dev.vernix.family.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * All topics and blocks. {@code topics/list.txt} names the topics in the order of a handout; {@code
 * topics/ID.yaml} and {@code LANGUAGE/ID.yaml} hold them.
 *
 * <p>A file that does not keep the format stops the program with the file's name: words for
 * families must not go missing in silence.
 */
public final class Library {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Map<Language, Library> LOADED = new EnumMap<>(Language.class);

  private final List<Topic> topics;
  private final Map<String, Block> blocks;

  private Library(List<Topic> topics, Map<String, Block> blocks) {
    this.topics = topics;
    this.blocks = blocks;
  }

  /** The library in that language, read once. */
  public static synchronized Library of(Language language) {
    return LOADED.computeIfAbsent(language, Library::load);
  }

  /** Every topic, also those without a block in this language. */
  public List<Topic> topics() {
    return topics;
  }

  /** The words of a topic; empty where nobody has written them in this language. */
  public Optional<Block> block(String topic) {
    return Optional.ofNullable(blocks.get(topic));
  }

  private static Library load(Language language) {
    var topics = new ArrayList<Topic>();
    var blocks = new LinkedHashMap<String, Block>();
    for (String id : ids()) {
      var topic = text("topics/" + id + ".yaml").map(t -> topic(id, t));
      if (topic.isEmpty()) {
        continue;
      }
      topics.add(topic.get());
      String file = language.code() + "/" + id + ".yaml";
      text(file).ifPresent(t -> blocks.put(id, block(topic.get(), file, t)));
    }
    return new Library(List.copyOf(topics), blocks);
  }

  /** Ids in the order of a handout, with those that have no file yet. */
  public static List<String> ids() {
    return text("topics/list.txt")
        .orElseThrow()
        .lines()
        .map(l -> l.replaceFirst("#.*", "").strip())
        .filter(l -> !l.isEmpty())
        .toList();
  }

  static Optional<String> text(String name) {
    try (@Nullable InputStream in =
        Library.class.getResourceAsStream("/dev/vernix/family/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode yaml(String file, String text) {
    try {
      return YAML.readTree(text);
    } catch (tools.jackson.core.JacksonException e) {
      throw new IllegalStateException(file + " is not YAML: " + e.getOriginalMessage());
    }
  }

  private static Topic topic(String id, String text) {
    String file = "topics/" + id + ".yaml";
    JsonNode y = yaml(file, text);
    var sentences = new LinkedHashMap<String, Topic.Sentence>();
    y.path("sentences")
        .properties()
        .forEach(
            e -> sentences.put(e.getKey(), sentence(e.getKey(), e.getValue(), y.path("when"))));
    if (sentences.isEmpty()) {
      throw new IllegalStateException(file + " has no sentences");
    }
    return new Topic(
        id,
        Topic.Part.valueOf(upper(y.path("part").asString(""))),
        y.path("icon").asString(""),
        conditions(y.path("when")),
        conditions(y.path("unless")),
        sentences);
  }

  private static Topic.Sentence sentence(String id, JsonNode y, JsonNode when) {
    JsonNode about = y.path("about");
    return new Topic.Sentence(
        id,
        Topic.Role.valueOf(upper(y.path("role").asString("tell"))),
        conditions(about.asString("").equals("topic") ? when : about),
        y.path("each").asBoolean(false),
        y.path("last").asBoolean(false),
        conditions(y.path("when")),
        conditions(y.path("unless")));
  }

  private static List<Condition> conditions(JsonNode y) {
    var all = new ArrayList<Condition>();
    if (y.isString()) {
      all.add(Condition.of(y.asString()));
    }
    if (y.isArray()) {
      y.forEach(n -> all.add(Condition.of(n.asString())));
    }
    return all;
  }

  private static Block block(Topic topic, String file, String text) {
    JsonNode y = yaml(file, text);
    JsonNode review = y.path("review");
    var sentences = new LinkedHashMap<String, String>();
    y.path("sentences")
        .properties()
        .forEach(e -> sentences.put(e.getKey(), e.getValue().asString().strip()));
    if (!sentences.keySet().equals(topic.sentences().keySet())) {
      throw new IllegalStateException(
          file + " has " + sentences.keySet() + ", its topic " + topic.sentences().keySet());
    }
    return new Block(
        topic.id(),
        y.path("title").asString(),
        new Block.Review(
            Block.State.valueOf(upper(review.path("state").asString(""))),
            LocalDate.parse(review.path("on").asString("")),
            review.path("by").asString("")),
        y.path("source").asString(),
        sentences);
  }

  private static String upper(String id) {
    return id.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
