package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row of a clause table: what notes write, and the sentence that tells it.
 *
 * @param concept id of the derived fact
 * @param system where it stands in a summary
 * @param flags where and how it counts:
 *     <ul>
 *       <li>{@code early}: admission notes and notes of the first three days; {@code papers}:
 *           discharge papers and the last two days; {@code taught}: the last two weeks; none: any
 *           note
 *       <li>{@code mother}: only where the sentence is about the mother; {@code infant}: only where
 *           it is not
 *       <li>{@code late}: the last two weeks; {@code sibling}: also in sentences about a twin
 *       <li>{@code final}: only the last discharge paper; {@code section}: only under a maternal
 *           heading; {@code joined}: sentences of one note told in one
 *       <li>{@code alone}: also where no fact was read from the sentence, which is then cited
 *           itself
 *       <li>{@code heading}: the triggers are headings, and the pattern stands at the sentence's
 *           start
 *       <li>{@code neg}: also where the note negates it; {@code plan}: also where it is intended
 *       <li>{@code each}: every one is told; {@code first}: the first; {@code agree}: the
 *           correction if there is one, else all that differ; {@code vague}: a version that yields
 *           to any other; {@code correct}: such a correction by its own words; else the last
 *     </ul>
 *
 * @param triggers words one of which must stand in the sentence
 * @param pattern what must be written; bounded, so that no text can make it slow
 * @param sentence {@code $1} puts in what the pattern took, {@code [...]} falls away where a group
 *     in it is empty, {@code {names1}} lists the concepts in a group, {@code {on}} is the date
 */
record ClauseRule(
    String concept,
    BodySystem system,
    Set<String> flags,
    List<String> triggers,
    Pattern pattern,
    String sentence) {

  static ClauseRule of(String[] row) {
    return new ClauseRule(
        row[0],
        BodySystem.of(row[1]).orElseThrow(() -> new IllegalStateException("no system " + row[1])),
        Arrays.stream(row[2].split(",")).collect(Collectors.toSet()),
        List.of(row[3].split("\\|")),
        Pattern.compile(macros(row[4]), Pattern.CASE_INSENSITIVE),
        row[5]);
  }

  boolean is(String flag) {
    return flags.contains(flag);
  }

  /** {@code <n>} a number, {@code <to>} a separator, {@code <neg>} a negation. */
  private static String macros(String pattern) {
    return pattern
        .replace("<n>", "(\\d{1,4}(?:\\.\\d{1,3})?)")
        .replace("<sep>", "[\\s:=,-]{0,4}")
        .replace("<time>", "(\\d{1,2}:\\d{2}|[0-2]\\d[0-5]\\d)");
  }
}
