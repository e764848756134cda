package dev.vernix.summary;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reports that were preliminary and have been read again: the later report tells what was seen, and
 * the first may say the wrong side.
 */
final class Preliminary {
  private static final Pattern FIRST =
      Pattern.compile("(?i)\\bpreliminary (?:read|report|result|interpretation)");

  private static final Pattern SECOND =
      Pattern.compile("(?i)\\b(?:addendum|final (?:read|report)|amended|corrected report)\\b");

  private static final int DAYS = 3;

  private Preliminary() {}

  /** Names of the notes that a later one of the same type, within three days, has replaced. */
  static Set<String> replaced(Chart chart) {
    var second = chart.notes().stream().filter(n -> SECOND.matcher(n.body()).find()).toList();
    return chart.notes().stream()
        .filter(n -> FIRST.matcher(n.body()).find() && !SECOND.matcher(n.body()).find())
        .filter(n -> second.stream().anyMatch(s -> replaces(s, n)))
        .map(Note::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean replaces(Note second, Note first) {
    return second.type() == first.type()
        && second.time().isAfter(first.time())
        && second.time().isBefore(first.time().plusDays(DAYS));
  }
}
