package dev.vernix.corpus.history;

import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the sentences of a clause table with what a note wrote, in plain words. */
final class Telling {
  private static final PhraseTable<String> PLAIN =
      PhraseTable.load(Telling.class, "plain.tsv", s -> s);
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]{1,200})\\]");
  private static final Pattern GROUP = Pattern.compile("\\$(\\d)");
  private static final Pattern NAMES = Pattern.compile("\\{names(\\d)\\}");

  private static final Pattern ONE =
      Pattern.compile("(?<![\\d.,])1 (loop|minute|hour|day|second)s\\b");
  private static final Map<String, String> UNITS =
      Map.of("seconds", "secs?|s", "minutes", "mins?", "hours", "hrs?|h", "days", "d");

  private final Stay stay;

  Telling(Stay stay) {
    this.stay = stay;
  }

  /** {@code He}, {@code She} or {@code The infant}. */
  String subject() {
    return subject(stay.chart().patient().sex());
  }

  static String subject(Patient.Sex sex) {
    return switch (sex) {
      case FEMALE -> "She";
      case MALE -> "He";
      case UNKNOWN -> "The infant";
    };
  }

  private String possessive() {
    return switch (stay.chart().patient().sex()) {
      case FEMALE -> "her";
      case MALE -> "his";
      case UNKNOWN -> "the";
    };
  }

  /** A group with its dates as dates. */
  private static String dated(Clause c, int group) {
    if (group >= c.groups().size() || c.groups().get(group).isEmpty()) {
      return "";
    }
    String text = c.groups().get(group);
    int start = c.starts().get(group);
    if (text.strip().matches("POSITIVE|NEGATIVE|UNKNOWN|NOT (?:KNOWN|DONE|TESTED)|PENDING|Passed|Failed|PASSED|FAILED")) {
      return text.toLowerCase(java.util.Locale.ROOT);
    } else if (text.strip().equals("+")) {
      return "positive";
    } else if (text.strip().equals("-")) {
      return "negative";
    }
    return Dated.in(c.said(), start, start + text.length());
  }

  String fill(String sentence, Clause c) {
    String text = OPTIONAL.matcher(sentence).replaceAll(m -> written(m.group(1), c));
    text = NAMES.matcher(text).replaceAll(m -> quote(names(c, Integer.parseInt(m.group(1)))));
    text =
        GROUP.matcher(text).replaceAll(m -> quote(plain(dated(c, Integer.parseInt(m.group(1))))));
    text =
        text.replace("{Pron}", subject())
            .replace("{pron}", subject().toLowerCase(java.util.Locale.ROOT))
            .replace("{poss}", possessive())
            .replace("{on}", Words.when(stay.clock(), c.said().when(c.from(), c.to())));
    return Words.capital(
        units(text).replaceAll("\\s{2,}", " ").replaceAll("\\s+([.,;)])", "$1").strip());
  }

  /** Units of time in words, in the singular after a one. */
  private static String units(String text) {
    String t = text;
    for (var unit : UNITS.entrySet()) {
      t = t.replaceAll("(\\d) (?:" + unit.getValue() + ")\\b", "$1 " + unit.getKey());
    }
    t = t.replaceAll("(\\bdied at )(\\d{2})(\\d{2})\\b", "$1$2:$3");
    return ONE.matcher(t.replaceAll("(?i)(?<![\\w.,])(?:1|one|single) doses\\b", "a single dose")).replaceAll("1 $1");
  }

  private static String written(String part, Clause c) {
    return GROUP.matcher(part).results().anyMatch(g -> group(c, g.group(1)).isEmpty())
        ? ""
        : quote(part);
  }

  private static String group(Clause c, String n) {
    int i = Integer.parseInt(n);
    return i < c.groups().size() ? c.groups().get(i) : "";
  }

  private static String quote(String s) {
    return Matcher.quoteReplacement(s);
  }

  /** The concepts in a group as plain names; empty where it has none that holds. */
  static String names(Clause c, int group) {
    int at = c.starts().get(group);
    return at < 0 ? "" : Words.list(names(c.said(), at, at + c.groups().get(group).length()));
  }

  /** Names of what those characters say is so, or is held possible, each once. */
  static List<String> names(Said said, int from, int to) {
    return names(said, from, to, EnumSet.complementOf(EnumSet.of(Kind.ANATOMY, Kind.MEASURE)));
  }

  static List<String> names(Said said, int from, int to, Set<Kind> kinds) {
    return said.sentence().findings().stream()
        .filter(f -> f.mention().from() >= from && f.mention().to() <= to)
        .filter(f -> f.assertion().status() != Status.ABSENT && kinds.contains(f.concept().kind()))
        .sorted(Comparator.comparingInt(f -> f.mention().from()))
        .map(
            f ->
                f.assertion().status() == Status.POSSIBLE
                    ? "possible " + f.concept().name()
                    : f.concept().name())
        .distinct()
        .toList();
  }

  /** Shorthand with one meaning written out, layout taken away. */
  static String plain(String text) {
    var out = new StringBuilder();
    int at = 0;
    for (var h : PLAIN.find(text, 0, text.length())) {
      out.append(text, at, h.from()).append(h.value());
      at = h.to();
    }
    out.append(text.substring(at));
    return out.toString()
        .replaceAll("[\\p{Cntrl}\\s]+", " ")
        .replaceAll("\\bq\\s?(\\d{1,2})\\s?h?\\b", "every $1 hours")
        .replaceAll("\\bmin (?=\\d)", "minimum ")
        .replaceFirst("^[-*•\\s]+(?=\\D)", "")
        .replaceFirst("[\\s.,;:]+$", "")
        .strip();
  }

  /** The lexicon's name of a concept. */
  static String name(String concept) {
    return Lexicon.standard().byId(concept).name();
  }
}
