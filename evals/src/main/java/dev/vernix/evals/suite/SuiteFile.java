package dev.vernix.evals.suite;

import dev.vernix.corpus.provenance.Sha256;
import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.scorer.Scorers;
import dev.vernix.evals.suite.Suite.Pinned;
import dev.vernix.evals.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads suites. Paths in a suite count from the folder that it lies in. A suite may say {@code
 * extends: OTHER.yaml}; what it says itself then stands in place of what the other says.
 */
public final class SuiteFile {
  private static final String HELP = "See evals/suites/README.md.";

  /** Results are filed under the name. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,60}");

  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  private static final List<String> KEYS =
      List.of(
          "suite",
          "about",
          "extends",
          "task",
          "data",
          "options",
          "scorers",
          "repeats",
          "seeds",
          "needs",
          "expected");

  private final Path file;
  private final Map<String, JsonNode> said = new LinkedHashMap<>();
  private final List<Path> read = new ArrayList<>();

  /** The file that says where the data are: paths count from it. */
  private @Nullable Path sayingData;

  private final List<String> texts = new ArrayList<>();

  private SuiteFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a suite.
   *
   * @throws LabelException where it is none, names what does not exist, or extends itself
   */
  public static Suite read(Path file) throws IOException {
    var reader = new SuiteFile(file);
    reader.gather(file);
    return reader.suite();
  }

  /** Every suite of a folder, by file name. */
  public static List<Suite> all(Path folder) throws IOException {
    List<Path> files;
    try (var list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
    var suites = new ArrayList<Suite>();
    for (Path f : files) {
      suites.add(read(f));
    }
    return suites;
  }

  private void gather(Path next) throws IOException {
    Path real = next.toAbsolutePath().normalize();
    if (read.contains(real)) {
      throw wrong("it extends itself, by way of " + read.getLast().getFileName());
    }
    read.add(real);
    if (!Files.isRegularFile(next)) {
      throw new LabelException(
          "no such suite", next.toString(), "Name a YAML file or: all. See: vernix help");
    }
    JsonNode root = parse(next);
    for (var e : root.properties()) {
      if (!KEYS.contains(e.getKey())) {
        throw new LabelException(
            "a suite has no '" + e.getKey() + "'", next.toString(), "It takes: " + KEYS + ".");
      }
      if (e.getKey().equals("data") && sayingData == null) {
        sayingData = next;
      }
      said.putIfAbsent(e.getKey(), e.getValue());
    }
    if (root.has("extends")) {
      gather(next.resolveSibling(root.path("extends").asString("")));
    }
  }

  private JsonNode parse(Path next) throws IOException {
    String where = next.toString();
    try {
      String text = Files.readString(next);
      texts.add(text);
      JsonNode root = YAML.readTree(text);
      if (root != null && root.isObject()) {
        return root;
      }
    } catch (JacksonException e) {
      where += e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
    } catch (java.nio.charset.CharacterCodingException e) {
      where += ", not UTF-8";
    }
    throw new LabelException("not a suite in YAML", where, HELP);
  }

  private Suite suite() {
    String task = text("task");
    if (!Tasks.NAMES.contains(task)) {
      throw wrong("no task '" + task + "'; there are: " + String.join(", ", Tasks.NAMES));
    }
    var scorers = strings("scorers");
    for (String scorer : scorers) {
      if (!Scorers.NAMES.contains(scorer)) {
        throw wrong("no scorer '" + scorer + "'; there are: " + String.join(", ", Scorers.NAMES));
      }
    }
    if (scorers.isEmpty() || new TreeSet<>(scorers).size() != scorers.size()) {
      throw wrong("scorers: name at least one, and each once");
    }
    if (!NAME.matcher(text("suite")).matches()) {
      throw wrong("suite: a name of letters, figures, blanks and . _ -, up to 61 of them");
    }
    return new Suite(
        text("suite"),
        text("about"),
        task,
        data(),
        options(),
        scorers,
        (int) whole(said.get("repeats"), 1),
        seeds(),
        needs(),
        expected(),
        file,
        Sha256.of(texts));
  }

  private List<String> needs() {
    var needs = strings("needs");
    if (!List.of(Suite.MODEL).containsAll(needs)) {
      throw wrong("needs: only 'model' can be needed");
    }
    return needs;
  }

  private List<Long> seeds() {
    var node = said.get("seeds");
    if (node == null) {
      return List.of(1L);
    }
    var seeds = new ArrayList<Long>();
    (node.isArray() ? node : List.of(node)).forEach(n -> seeds.add(whole(n, 1)));
    if (seeds.isEmpty() || new TreeSet<>(seeds).size() != seeds.size()) {
      throw wrong("seeds: give each once");
    }
    return seeds;
  }

  private long whole(@Nullable JsonNode n, long fallback) {
    if (n == null) {
      return fallback;
    }
    if (!n.isIntegralNumber() || n.asLong() < 1) {
      throw wrong("repeats and seeds are whole numbers from 1 on");
    }
    return n.asLong();
  }

  private List<Path> data() {
    var data = new ArrayList<Path>();
    Path from = sayingData == null ? file : sayingData;
    for (String name : strings("data")) {
      Path path = from.resolveSibling(name).normalize();
      if (!Files.exists(path)) {
        throw wrong("its data do not exist: " + path);
      }
      data.add(path);
    }
    return data;
  }

  private Map<String, String> options() {
    var options = new LinkedHashMap<String, String>();
    var node = said.get("options");
    if (node != null && !node.isObject()) {
      throw wrong("options: names with values, such as {stays: 6}");
    }
    if (node != null) {
      for (var e : node.properties()) {
        if (!e.getValue().isValueNode() || e.getValue().isNull()) {
          throw wrong("options: '" + e.getKey() + "' needs one value");
        }
        options.put(e.getKey(), e.getValue().asString());
      }
    }
    return options;
  }

  private List<Pinned> expected() {
    var pins = new ArrayList<Pinned>();
    var node = said.get("expected");
    if (node == null) {
      return pins;
    }
    boolean slices = node.isObject();
    for (var slice : node.properties()) {
      slices &= slice.getValue().isObject();
    }
    if (!slices) {
      throw wrong(
          "expected: slices such as 'all', each with figures, each with value and tolerance");
    }
    for (var slice : node.properties()) {
      for (var figure : slice.getValue().properties()) {
        var v = figure.getValue().path("value");
        var t = figure.getValue().path("tolerance");
        if (!v.isNumber() || !t.isNumber() || t.asDouble() < 0) {
          throw wrong("expected: '" + figure.getKey() + "' needs value and tolerance (0 or more)");
        }
        pins.add(new Pinned(slice.getKey(), figure.getKey(), v.asDouble(), t.asDouble()));
      }
    }
    return pins;
  }

  private String text(String key) {
    var node = said.get(key);
    if (node == null || !node.isString() || node.asString().isBlank()) {
      throw wrong("it does not say '" + key + "'");
    }
    return node.asString().strip();
  }

  /** One text or a list of them. */
  private List<String> strings(String key) {
    var node = said.get(key);
    var all = new ArrayList<String>();
    if (node != null) {
      (node.isArray() ? node : List.of(node)).forEach(n -> all.add(n.asString("").strip()));
    }
    if (all.contains("")) {
      throw wrong(key + ": a text or a list of texts");
    }
    return all;
  }

  private LabelException wrong(String what) {
    return new LabelException(what, file.toString(), HELP);
  }
}
