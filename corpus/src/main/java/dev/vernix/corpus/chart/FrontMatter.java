package dev.vernix.corpus.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The head of a note: {@code key: value} lines between two lines of three dashes, or, where a note
 * has no dashes, the lines at its very top whose keys are known.
 *
 * <p>Read line by line and not as YAML: an author such as {@code RN: night shift} is no valid YAML
 * and is a perfectly clear head of a note.
 *
 * @param fields keys as {@link FlatYaml#normal} makes them
 * @param bodyStart where the author's own words begin
 */
record FrontMatter(Map<String, String> fields, int bodyStart) {
  private static final Set<String> TIME =
      Set.of("time", "datetime", "timestamp", "written", "dateofservice", "notetime");
  private static final Set<String> DATE = Set.of("date", "notedate", "day");
  private static final Set<String> TYPE = Set.of("type", "notetype", "kind", "category");
  private static final Set<String> AUTHOR =
      Set.of("author", "by", "writtenby", "signedby", "provider", "authors");
  private static final int MAX_HEAD = 4000;

  FrontMatter {
    fields = Map.copyOf(fields);
  }

  static FrontMatter of(String text) {
    int at = firstLine(text);
    if (!line(text, at).strip().matches("-{3,}")) {
      return bare(text, at);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int p = next(text, at); p < text.length() && p < MAX_HEAD; p = next(text, p)) {
      String line = line(text, p);
      if (line.strip().matches("-{3,}|\\.{3}")) {
        return new FrontMatter(fields, next(text, p));
      }
      put(fields, line);
    }
    // Never closed: a note that merely begins with a rule of dashes.
    return bare(text, next(text, at));
  }

  /** A side file's fields under this head's own. */
  FrontMatter under(Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(others);
    all.putAll(fields);
    return new FrontMatter(all, bodyStart);
  }

  Optional<String> type() {
    return any(TYPE);
  }

  Optional<String> author() {
    return any(AUTHOR);
  }

  /** What the head gives as its time, as written. */
  Optional<String> written() {
    return any(TIME).or(() -> any(DATE));
  }

  Optional<LenientTime> time() {
    Optional<String> time = any(TIME);
    Optional<LenientTime> whole = time.flatMap(LenientTime::parse);
    if (whole.isPresent()) {
      return whole;
    }
    Optional<LenientTime> date = any(DATE).flatMap(LenientTime::parse);
    return date.map(d -> time.flatMap(LenientTime::clock).map(d::with).orElse(d));
  }

  private Optional<String> any(Set<String> keys) {
    return keys.stream().map(fields::get).filter(v -> v != null && !v.isEmpty()).findFirst();
  }

  private static FrontMatter bare(String text, int start) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int p = start, i = 0; p < text.length() && i < 8; p = next(text, p), i++) {
      String line = line(text, p);
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : FlatYaml.normal(line.substring(0, colon));
      if (TIME.contains(key) || DATE.contains(key) || TYPE.contains(key) || AUTHOR.contains(key)) {
        put(fields, line);
      }
    }
    return new FrontMatter(fields, start);
  }

  private static void put(Map<String, String> fields, String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || Character.isWhitespace(line.charAt(0)) || line.charAt(0) == '#') {
      return;
    }
    fields.putIfAbsent(
        FlatYaml.normal(line.substring(0, colon)), value(line.substring(colon + 1).strip()));
  }

  private static String value(String v) {
    if (v.length() > 1 && (v.charAt(0) == '"' || v.charAt(0) == '\'')) {
      int close = v.indexOf(v.charAt(0), 1);
      return close < 0 ? v.substring(1) : v.substring(1, close).strip();
    }
    int comment = v.indexOf(" #");
    return comment < 0 ? v : v.substring(0, comment).strip();
  }

  private static int firstLine(String text) {
    int p = 0;
    while (p < text.length() && line(text, p).isBlank()) {
      p = next(text, p);
    }
    return p;
  }

  private static String line(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(from, end);
  }

  private static int next(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
      end++;
    }
    return Math.min(text.length(), end + 1);
  }
}
