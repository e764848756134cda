package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.reading.Korean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A note's own line as a summary may show it: as a sentence where it is one, as a quotation of the
 * very characters where it is shorthand.
 *
 * @param lead date, source and person, such as {@code On 2026-03-07 (DOL 5), consult}
 * @param body what is said, without its full stop
 */
record Statement(String lead, String body) {
  private static final Set<String> WORDS = load();

  /** Arrows, slashes between words, bare decimals, doubtful question marks, lists of values. */
  private static final Pattern SHORTHAND =
      Pattern.compile(
          "->|=>|\\bw/|\\bs/p|\\bc/o|\\bx ?\\d|[#&@~]|\\?|(?<![\\d])\\.\\d|\\b[A-Za-z]+/[A-Za-z]+"
              + "|\\b(?:abd|nl|neg|pos|tol|resp|eval|hx|rx|dx|bs|wk|mo|cx|abx|umb|ext|op|approx"
              + "|bilat|d2|OD|OS|RLQ|LUSB|LA|NR|ND)\\b");

  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{2,}\\d?\\b");

  /** First letter of a sentence after the first. */
  private static final Pattern NEXT = Pattern.compile("(?<=\\. )[a-z](?=[a-z ])");

  private static final int MOST_CAPITALS = 2;
  private static final Pattern FIGURE = Pattern.compile("\\d|[:;(+=/]");
  private static final Set<String> SMALL =
      Set.of(
          "", "a", "an", "the", "of", "in", "on", "to", "no", "at", "by", "or", "and", "for",
          "not");
  private static final int SHORTEST = 4;
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST = 600;

  private static Set<String> load() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Statement.class.getResourceAsStream("sentence-words.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a statement's realisation. */
  static Statement of(Fact fact) {
    String text = fact.realisation();
    int colon = text.indexOf(": ");
    return colon < 0
        ? new Statement("", text.replaceFirst("\\.$", ""))
        : new Statement(
            text.substring(0, colon), text.substring(colon + 2).replaceFirst("\\.$", ""));
  }

  /** As it stands in a summary, with its full stop. */
  static String shown(Fact fact, Note note) {
    String body = of(fact).body();
    String quote = note.quote(fact.sources().getFirst());
    if (glossed(body, quote)) {
      return capital(NEXT.matcher(body).replaceAll(m -> m.group().toUpperCase(Locale.ROOT))) + ".";
    }
    if (sentence(body)) {
      return capital(body) + ".";
    }
    return "\u201c" + raw(quote) + "\u201d";
  }

  /** What the note says in Korean and the statement says in English: no reader needs the quote. */
  private static boolean glossed(String body, String quote) {
    return quote.chars().anyMatch(c -> Korean.syllable((char) c))
        && body.chars().noneMatch(c -> Korean.syllable((char) c));
  }

  /** Whether a line reads as a sentence of a summary. */
  static boolean sentence(String body) {
    if (body.length() > LONGEST
        || SHORTHAND.matcher(body).find()
        || CAPITALS.matcher(body).results().count() > MOST_CAPITALS) {
      return false;
    }
    var words = body.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return words.length >= FEWEST_WORDS
        && (Arrays.stream(words).anyMatch(WORDS::contains) || written(words, body));
  }

  /** A phrase in full words and without figures reads as well without quotation marks. */
  private static boolean written(String[] words, String body) {
    return FIGURE.matcher(body).results().count() == 0
        && Arrays.stream(words).filter(w -> w.length() < SHORTEST).allMatch(SMALL::contains);
  }

  /** White space and marks of the note's layout are not quoted. */
  private static String raw(String quote) {
    return quote
        .replaceAll("[\\p{Cntrl}\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+", " ")
        .strip()
        .replaceFirst("^(?:[-*\u2022>#]+|\\(?\\d{1,2}[.)])\\s+", "")
        .replace("**", "");
  }

  private static String capital(String s) {
    return s.matches("(?s)(?:no|[a-z]{3,})\\b.*")
        ? s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1)
        : s;
  }
}
