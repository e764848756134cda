package dev.vernix.prompts.gate;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.prompts.JoinedLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts and joined sentences from a test file. */
record Cases(List<Case> all) {
  private static final Pattern FACT =
      Pattern.compile("(F\\d+) (\\w+) (\\w+) (\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d): (.+)");

  /** A sentence, the facts it cites and the facts of its block. */
  record Case(String sentence, List<Fact> cited, List<Fact> block) {}

  static Cases of(String file) {
    List<Case> cases = new ArrayList<>();
    Map<String, Fact> block = new LinkedHashMap<>();
    for (String line : text(file).split("\n")) {
      Matcher m = FACT.matcher(line);
      if (line.isBlank()) {
        block = new LinkedHashMap<>();
      } else if (m.matches()) {
        block.put(m.group(1), fact(m));
      } else if (line.startsWith("> ")) {
        JoinedLine joined = JoinedLine.parse(line.substring(2)).orElseThrow();
        List<Fact> cited =
            joined.facts().stream().map(block::get).map(Objects::requireNonNull).toList();
        cases.add(new Case(joined.text(), cited, List.copyOf(block.values())));
      } else if (!line.startsWith("#")) {
        throw new IllegalArgumentException(line);
      }
    }
    return new Cases(cases);
  }

  static Fact fact(String id, String realisation) {
    return fact(FACT.matcher(id + " infant present 2026-05-02/2026-05-02: " + realisation));
  }

  private static Fact fact(Matcher m) {
    if (!m.matches()) {
      throw new IllegalArgumentException("no fact");
    }
    return new Fact(
        m.group(1),
        BodySystem.GI,
        "test",
        m.group(6),
        null,
        null,
        When.between(LocalDate.parse(m.group(4)), LocalDate.parse(m.group(5))),
        Status.valueOf(m.group(3).toUpperCase(Locale.ROOT)),
        Experiencer.valueOf(m.group(2).toUpperCase(Locale.ROOT)),
        Sensitivity.NONE,
        List.of(),
        List.of(new Span("001.md", 0, 1)));
  }

  private static String text(String file) {
    try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
