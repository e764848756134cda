package dev.vernix.prompts;

import dev.vernix.corpus.provenance.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the text of a prompt file. */
final class PromptFile {
  private static final Pattern PARTS =
      Pattern.compile("---\\n(.*?)\\n---\\n# system\\n(.*?)\\n# user\\n(.*)", Pattern.DOTALL);
  private static final Pattern VERSION = Pattern.compile("(?m)^version:.*\\n");
  private static final YAMLMapper YAML = new YAMLMapper();

  private PromptFile() {}

  static Prompt parse(String name, String text) {
    Matcher m = PARTS.matcher(text.replace("\r\n", "\n"));
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "prompt " + name + " has not the parts ---, # system and # user");
    }
    JsonNode head;
    try {
      head = YAML.readTree(m.group(1));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "prompt " + name + " has front matter that is not YAML", e);
    }
    if (!name.equals(head.path("name").asString("")) || head.path("version").asInt(0) < 1) {
      throw new IllegalArgumentException(
          "prompt " + name + " needs its own name and a version of 1 or more");
    }
    return new Prompt(
        name,
        head.path("version").asInt(),
        strings(head.path("inputs")),
        m.group(2).strip(),
        m.group(3).strip(),
        head.has("maxOutputTokens") ? head.get("maxOutputTokens").asInt() : null,
        head.has("temperature") ? head.get("temperature").asDouble() : null,
        strings(head.path("stop")));
  }

  /** The file of that name beside this class. */
  static String resource(String name) {
    try (InputStream in = PromptFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no prompt " + name.replace(".prompt.md", ""));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checksum of everything in the file but its version, whatever its line ends. */
  static String sha256(String text) {
    String body = VERSION.matcher(text.replace("\r\n", "\n")).replaceFirst("");
    return Sha256.of(body.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> strings(JsonNode list) {
    List<String> out = new ArrayList<>();
    list.forEach(n -> out.add(n.asString()));
    return out;
  }
}
