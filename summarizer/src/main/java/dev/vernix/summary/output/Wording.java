package dev.vernix.summary.output;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.summary.Summary;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that several formats share. */
final class Wording {
  private Wording() {}

  /** What a signal is called in a heading. */
  static String of(Ledger.Kind kind) {
    return switch (kind) {
      case CONTRADICTION -> "Contradiction";
      case CORRECTION -> "Corrected later";
      case OTHER_INFANT -> "Perhaps another infant";
      case STALE -> "Perhaps copied forward";
      case SLIP -> "Perhaps a slip";
      case PENDING -> "Pending";
      case COPIED -> "Copied forward";
      case TEMPLATE -> "Perhaps default text";
      case UNDONE -> "Planned, no trace of it";
    };
  }

  /** {@code 2 sentences of the model failed a check and were replaced}. */
  static String rejected(Summary summary) {
    int count = summary.rejected().size();
    return count
        + (count == 1
            ? " sentence of the model failed a check and was replaced"
            : " sentences of the model failed a check and were replaced");
  }

  /** The tag beside a sentence that not everyone may see; empty for one that anyone may. */
  static String of(Sensitivity sensitivity) {
    return switch (sensitivity) {
      case NONE, MATERNAL -> "";
      case CONFIDENTIAL -> "confidential";
      case SOCIAL -> "family matter";
    };
  }

  /** The tag for a sentence: that of the most sensitive fact it states. */
  static String of(Summary.Sentence sentence, Map<String, Fact> facts) {
    return sentence.facts().stream()
        .map(facts::get)
        .filter(Objects::nonNull)
        .map(Fact::sensitivity)
        .max(Comparator.naturalOrder())
        .map(Wording::of)
        .orElse("");
  }

  /** {@code radiology, H. Brandt, MD, 18 Feb 2026, 04:05, DOL 17}. */
  static String noteLine(Note note, Labels labels) {
    return Stream.of(
            note.type().id().replace('-', ' '),
            note.author(),
            Labels.time(note.time()),
            labels.dayOfLife(note.time().toLocalDate()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
