package dev.vernix.guideline.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The digest of NEC and sepsis guidelines that comes with Vernix, in our own words, an entry a
 * passage.
 */
public final class Digest {
  /** Its id among the documents. */
  public static final String DOCUMENT = "digest";

  private static final String FILE = "/dev/vernix/guideline/digest.jsonl";

  private Digest() {}

  /** Every entry, in the order of the file. */
  public static List<Passage> passages() {
    JsonMapper json = JsonMapper.shared();
    return text().lines().filter(l -> !l.isBlank()).map(l -> passage(json.readTree(l))).toList();
  }

  /** Changes with the digest. */
  public static String version() {
    var sum = new CRC32();
    sum.update(text().getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  private static Passage passage(JsonNode entry) {
    JsonNode source = entry.path("source");
    String year = source.path("year").asString("");
    List<String> about = new ArrayList<>();
    about.add(entry.path("topic").asString().replace('-', ' ') + ".");
    about.add(entry.path("population").asString() + ".");
    entry.path("trigger").forEach(t -> about.add(t.asString() + "."));
    about.add(entry.path("expected_action").asString());
    about.add(entry.path("contradicting_action").asString());
    return new Passage(
        entry.path("id").asString(),
        DOCUMENT,
        source.path("organisation").asString("")
            + (year.isEmpty() ? "" : " " + year)
            + ": "
            + source.path("title").asString(""),
        entry.path("section_hint").asString(""),
        entry.path("statement").asString(),
        String.join(" ", about),
        List.of(),
        List.of(entry.path("topic").asString()),
        source.path("jurisdiction").asString(""),
        year,
        entry.path("strength").asString(""),
        entry.path("confidence").asString("").startsWith("verified") ? "verified" : "from memory");
  }

  private static String text() {
    try (InputStream in = Digest.class.getResourceAsStream(FILE)) {
      return String.join(
          "\n",
          new BufferedReader(
                  new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
              .lines()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
