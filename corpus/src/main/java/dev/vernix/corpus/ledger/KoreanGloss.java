package dev.vernix.corpus.ledger;

import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Korean;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says in English what a sentence says in Korean and English, term by term: concepts by their
 * names, dates as dates, the words around them from {@code korean-glosses.tsv}.
 *
 * <p>A sentence with one Korean word that is not known is left as it stands, since half a
 * translation may say the opposite.
 */
final class KoreanGloss {
  /** A stretch of the note and what is written in its place. */
  record Part(int from, int to, String text) {}

  private static final PhraseTable<String> GLOSSES =
      PhraseTable.load(KoreanGloss.class, "korean-glosses.tsv", s -> s);

  private static final Pattern NTH_DAY = Pattern.compile("(\\d{1,3}) ?일째");

  private KoreanGloss() {}

  /** The parts to be replaced, in order; empty where there is no Korean or not all is known. */
  static Optional<List<Part>> of(Said said) {
    String text = said.note().text();
    int from = said.sentence().from();
    int to = said.sentence().to();
    if (text.substring(from, to).chars().noneMatch(c -> Korean.syllable((char) c))) {
      return Optional.empty();
    }
    var parts = new ArrayList<Part>();
    NTH_DAY
        .matcher(text)
        .region(from, to)
        .results()
        .forEach(m -> parts.add(new Part(m.start(), m.end(), " day " + m.group(1) + " ")));
    if (text.substring(from, to).matches("(?s).*에서.*(?:변경|전환).*")) {
      return Optional.empty();
    }
    times(said, parts);
    var glosses = GLOSSES.find(text, from, to);
    for (var g : glosses) {
      if (said.sentence().findings().stream().anyMatch(f -> within(f, g))) {
        add(parts, new Part(g.from(), g.to(), " " + word(said, g) + " "));
      }
    }
    for (var f : said.sentence().findings()) {
      finding(said, f, glosses, parts);
    }
    for (var g : glosses) {
      add(parts, new Part(g.from(), g.to(), " " + word(said, g) + " "));
    }
    return rest(text, from, to, parts) ? Optional.of(parts) : Optional.empty();
  }

  /** A phrase that holds more than a concept's name says it better: {@code 양측 통과}. */
  private static boolean within(Finding f, PhraseTable.Hit<String> gloss) {
    var m = f.mention();
    return m.from() >= gloss.from()
        && m.to() <= gloss.to()
        && m.to() - m.from() < gloss.to() - gloss.from();
  }

  private static void times(Said said, List<Part> parts) {
    for (TimeExpression t : said.sentence().times()) {
      boolean day =
          t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.DAY_OF_LIFE;
      boolean other =
          t.type() == TimeExpression.Type.RELATIVE && !t.start().equals(said.noteDate());
      if (t.end() == null && t.at() == null && (day || other) && korean(said, t.from(), t.to())) {
        add(parts, new Part(t.from(), t.to(), t.start() + " "));
      }
    }
  }

  private static void finding(
      Said said, Finding f, List<PhraseTable.Hit<String>> glosses, List<Part> parts) {
    int from = f.mention().from();
    int to = f.mention().to();
    Status status = f.assertion().status();
    boolean denied = status == Status.ABSENT && said(glosses, "!no", to);
    boolean doubted = status == Status.POSSIBLE && said(glosses, "!possible", to);
    String sign = denied ? "no " : doubted ? "possible " : "";
    if (korean(said, from, to)) {
      add(parts, new Part(from, to, " " + sign + f.concept().name() + " "));
    } else if (!sign.isEmpty()) {
      add(
          parts, new Part(from, to, " " + sign + said.note().text().substring(from, to) + " "));
    }
  }

  /** What a cue of negation or doubt still has to say once the findings before it have it. */
  private static String word(Said said, PhraseTable.Hit<String> gloss) {
    Status status =
        switch (gloss.value()) {
          case "!no" -> Status.ABSENT;
          case "!possible" -> Status.POSSIBLE;
          default -> null;
        };
    if (status == null) {
      return gloss.value();
    }
    boolean told =
        said.sentence().findings().stream()
            .anyMatch(
                f -> f.mention().to() <= gloss.from() && f.assertion().status() == status);
    return told ? "" : status == Status.ABSENT ? "none" : "suspected";
  }

  private static boolean said(List<PhraseTable.Hit<String>> glosses, String value, int after) {
    return glosses.stream().anyMatch(g -> g.value().equals(value) && g.from() >= after);
  }

  private static boolean korean(Said said, int from, int to) {
    return said.note()
        .text()
        .substring(from, to)
        .chars()
        .anyMatch(c -> Korean.syllable((char) c));
  }

  private static void add(List<Part> parts, Part part) {
    boolean free = parts.stream().allMatch(p -> p.to <= part.from || p.from >= part.to);
    if (free) {
      parts.add(part);
    }
  }

  /** Drops the particles that are left; false where another Korean word is. */
  private static boolean rest(String text, int from, int to, List<Part> parts) {
    int i = from;
    while (i < to) {
      int at = i;
      var part = parts.stream().filter(p -> p.from <= at && p.to > at).findFirst();
      if (part.isPresent()) {
        i = part.get().to;
      } else if (Korean.syllable(text.charAt(i))) {
        int end = i;
        while (end < to && Korean.syllable(text.charAt(end)) && free(parts, end)) {
          end++;
        }
        if (!Korean.particle(text.substring(i, end))) {
          return false;
        }
        parts.add(new Part(i, end, " "));
        i = end;
      } else {
        i++;
      }
    }
    return true;
  }

  private static boolean free(List<Part> parts, int at) {
    return parts.stream().noneMatch(p -> p.from <= at && p.to > at);
  }
}
