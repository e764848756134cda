package dev.vernix.guideline.recommendation;

import dev.vernix.corpus.provenance.Sha256;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.guideline.state.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every recommendation and every shared definition, ready to be asked. */
public final class Library {
  private static final Library STANDARD = load();

  private final List<Rule> rules;
  private final Map<String, String> sources;
  private @Nullable Map<String, Expressions.Compiled> definitions;
  private final List<String> problems;
  private final String digest;

  private Library(
      List<Rule> rules, Map<String, String> sources, List<String> problems, String digest) {
    this.rules = List.copyOf(rules);
    this.sources = sources;
    this.problems = List.copyOf(problems);
    this.digest = digest;
  }

  public static Library standard() {
    return STANDARD;
  }

  /** These entries with the standard definitions. */
  static Library of(List<Recommendation> entries) {
    return new Library(entries.stream().map(Rule::new).toList(), STANDARD.sources, List.of(), "");
  }

  /** In the order of the files. */
  public List<Rule> rules() {
    return rules;
  }

  /** SHA-256 of the entries and definitions as they are written. */
  public String digest() {
    return digest;
  }

  /** What could not be read; empty in a build that passed its tests. */
  List<String> problems() {
    return problems;
  }

  /** The definitions' expressions by name. */
  Map<String, String> definitions() {
    return sources;
  }

  /** That state, as the rules see it. */
  public Evaluation evaluate(State state) {
    return new Evaluation(state, compiled());
  }

  /** Compiled once, whichever thread asks first. */
  private synchronized Map<String, Expressions.Compiled> compiled() {
    if (definitions == null) {
      var all = new HashMap<String, Expressions.Compiled>();
      sources.forEach((name, cel) -> all.put(name, Rule.compiled(name, cel)));
      definitions = all;
    }
    return definitions;
  }

  private static Library load() {
    var problems = new ArrayList<String>();
    var rules = new ArrayList<Rule>();
    var texts = new ArrayList<String>();
    for (String[] file : PhraseTable.rows(Library.class, "entries/files.tsv")) {
      texts.add(text("entries/" + file[0]));
      EntryFile.read(file[0], texts.getLast(), Digest.standard(), problems).stream()
          .map(Rule::new)
          .forEach(rules::add);
    }
    var definitions = new LinkedHashMap<String, String>();
    texts.add(text("definitions.yaml"));
    YAMLMapper.shared()
        .readTree(texts.getLast())
        .properties()
        .forEach(e -> definitions.put(e.getKey(), e.getValue().asString().strip()));
    return new Library(rules, definitions, problems, Sha256.of(texts));
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Library.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
