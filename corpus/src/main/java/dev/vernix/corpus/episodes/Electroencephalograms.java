package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** EEG and amplitude-integrated EEG in order, with seizures and background as reported. */
final class Electroencephalograms implements Machine {
  private record Row(String present, String absent, Pattern written) {}

  private static final List<Row> ROWS =
      PhraseTable.rows(Electroencephalograms.class, "eeg-findings.tsv").stream()
          .map(r -> new Row(r[0], r[1], Pattern.compile(r[2], Pattern.CASE_INSENSITIVE)))
          .toList();
  private static final Pattern STUDY = Pattern.compile("(?i)\\b(?:[av]?c?EEGs?|v-?EEG|CFM)\\b");
  private static final Pattern NORMAL =
      Pattern.compile(
          "(?i)\\b(?:EEG|CFM)\\b[^.;]{0,25}?\\b(?<!ab)(?:normal|nl|wnl)\\b(?! voltage)|\\bnormal"
              + " (?:a?EEG|background|for age)");

  /**
   * A sentence that sums up several days, or speaks of what was seen at the cot: its seizures and
   * background are not those of the day of the study, so that it is left as it is written.
   */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "(?i)\\b(?:in total|total of|in all|all on|(?:for|during|over) the"
              + " (?:first|last|past|next)|initially|at first|and then|then improved|by (?:the"
              + " )?(?:morning|evening|day|\\d)|(?:since|after)"
              + " (?:\\d|last|yesterday|admission|then)|seizures? for"
              + " \\d|if|provided|unless|recommend\\w*|history|clinical(?:ly)? seizure|so far)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var statements = Statements.of(before);
    var drafts = new ArrayList<Draft>();
    Report told = null;
    String last = "";
    for (var report : Report.of(stay, STUDY)) {
      var draft = draft(stay, statements, report);
      if (draft == null) {
        continue;
      }
      String result = draft.realisation().replaceAll("\\d{4}-\\d\\d-\\d\\d \\(DOL \\d+\\)", "");
      boolean same =
          told != null
              && !report.own()
              && (report.day().equals(told.day()) || !report.dated() && result.equals(last));
      if (!same) {
        drafts.add(draft);
        told = report;
        last = result;
      }
    }
    return Yield.of(drafts);
  }

  private static @Nullable Draft draft(Stay stay, Statements statements, Report report) {
    var used = new LinkedHashSet<Said>();
    var shown = new LinkedHashSet<String>();
    var absent = new LinkedHashSet<String>();
    boolean normal = false;
    for (var said : report.said()) {
      if (said.says(OTHER_TIME)) {
        continue;
      }
      if (said.says(NORMAL)) {
        normal = true;
        used.add(said);
      }
      for (var clause : Clause.of(said)) {
        for (var row : ROWS) {
          var m = row.written().matcher(clause.text());
          if (m.find() && !clause.doubtful()) {
            boolean denied = clause.denied(m);
            if (!denied || !row.absent().equals("-")) {
              (denied ? absent : shown).add(denied ? row.absent() : row.present());
              used.add(said);
            }
          }
        }
      }
    }
    if (used.isEmpty()) {
      return null;
    }
    report.said().stream().filter(s -> s.says(STUDY)).findFirst().ifPresent(used::add);
    absent.removeIf(a -> shown.stream().anyMatch(s -> s.endsWith(a)));
    String result =
        !shown.isEmpty()
            ? " showed " + Words.list(List.copyOf(shown))
            : normal ? " was normal" : " showed no " + HeadImaging.either(List.copyOf(absent));
    String without =
        absent.isEmpty() || result.startsWith(" showed no")
            ? ""
            : ", without " + HeadImaging.either(List.copyOf(absent));
    String name =
        report.said().stream().anyMatch(s -> s.text().matches("(?s).*\\b(?:aEEG|CFM)\\b.*"))
            ? "Amplitude-integrated EEG"
            : "EEG";
    return Draft.derived(
        BodySystem.NEUROLOGY,
        "eeg-study",
        name + " on " + Words.day(stay.clock(), report.day()) + result + without + ".",
        null,
        null,
        When.on(report.day()),
        statements.of(used));
  }
}
