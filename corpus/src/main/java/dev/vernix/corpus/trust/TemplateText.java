package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Sift;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Default examination text beside a finding of the same note that contradicts it ({@code
 * templates.tsv}).
 */
final class TemplateText implements Machine {
  private record Pair(Pattern usual, Pattern finding, String about) {}

  private static final Pattern ELSE =
      Pattern.compile(
          "(?i)(?:\\b(?:no|not|without|denies|resolved|was|were|had|yesterday|yest|previous\\w*|prior|if|watch"
              + " for|less|softer|earlier|before|initially|history"
              + " of|h/o|s/p|wean\\w*|than)\\b|\\?)[^.;\\n"
              + "]{0,24}$");
  private static final Pattern WAS =
      Pattern.compile(
          "(?i)^[^.;\\n"
              + "]{0,20}\\b(?:resolved|gone|earlier|yesterday|yest|before|previously|no"
              + " longer)\\b");
  private static final List<Pair> PAIRS =
      PhraseTable.rows(TemplateText.class, "templates.tsv").stream()
          .map(
              row ->
                  new Pair(
                      Pattern.compile(row[0], Pattern.CASE_INSENSITIVE),
                      Pattern.compile(row[1], Pattern.CASE_INSENSITIVE),
                      row[2]))
          .toList();

  private record Adult(Pattern words, String about) {}

  private static final List<Adult> ADULTS =
      PhraseTable.rows(TemplateText.class, "adults.tsv").stream()
          .map(row -> new Adult(Pattern.compile(row[0], Pattern.CASE_INSENSITIVE), row[1]))
          .toList();
  private static final Sift USUAL = Sift.of(PAIRS.stream().map(Pair::usual).toList());
  private static final Sift FINDING = Sift.of(PAIRS.stream().map(Pair::finding).toList());
  private static final Sift ADULT = Sift.of(ADULTS.stream().map(Adult::words).toList());
  private static final Set<NoteType> EXAMINING =
      EnumSet.of(
          NoteType.PROGRESS,
          NoteType.ADMISSION,
          NoteType.DISCHARGE_PLANNING,
          NoteType.NURSING,
          NoteType.CONSULT);

  @Override
  public Yield run(Stay stay, Drafts before) {
    var signals = new ArrayList<Signal>();
    for (var note : stay.chart().notes()) {
      if (EXAMINING.contains(note.type())) {
        signals.addAll(stay.once(note, TemplateText.class, () -> pairs(stay, note)));
      }
    }
    adults(stay, signals);
    return new Yield(List.of(), signals);
  }

  private static List<Signal> pairs(Stay stay, Note note) {
    var signals = new ArrayList<Signal>();
    var worth = USUAL.worth(note.text(), note.bodyStart(), note.text().length());
    worth.and(FINDING.worth(note.text(), note.bodyStart(), note.text().length()));
    worth.stream().forEach(p -> check(stay, note, PAIRS.get(p), signals));
    return List.copyOf(signals);
  }

  /** One signal for all such sentences of a note. */
  private static void adults(Stay stay, List<Signal> signals) {
    var told = new HashSet<String>();
    for (var said : stay.said()) {
      var s = said.sentence();
      var worth = said.once(ADULT, () -> ADULT.worth(said.note().text(), s.from(), s.to()));
      if (worth.isEmpty()
          || !EXAMINING.contains(said.note().type())
          || !Slip.own(stay, said)
          || Slip.maternal(said, s.from(), s.to())
          || said.says(PARENT)) {
        continue;
      }
      for (int i = worth.nextSetBit(0); i >= 0; i = worth.nextSetBit(i + 1)) {
        var m = ADULTS.get(i).words.matcher(said.text());
        if (m.find() && told.add(said.note().name())) {
          signals.add(
              new Signal(
                  Kind.TEMPLATE,
                  "The note of "
                      + Words.day(stay.clock(), said.noteDate())
                      + " says \""
                      + flat(m.group())
                      + "\", which cannot be of a newborn infant ("
                      + ADULTS.get(i).about
                      + "); it may be default text of a template for adults.",
                  List.of(),
                  List.of(said.span(s.from() + m.start(), s.from() + m.end()))));
        }
      }
    }
  }

  private static final Pattern PARENT =
      Pattern.compile(
          "(?i)\\b(?:parents?|dad|fob|family|grand\\w+|husband|partner|caregivers?)\\b");

  private static void check(Stay stay, Note note, Pair p, List<Signal> signals) {
    String text = note.text();
    var usual = p.usual.matcher(text).region(note.bodyStart(), text.length());
    if (!usual.find()) {
      return;
    }
    var finding = p.finding.matcher(text).region(note.bodyStart(), text.length());
    while (finding.find()) {
      String before =
          text.substring(Math.max(note.bodyStart(), finding.start() - 40), finding.start());
      String after = text.substring(finding.end(), Math.min(text.length(), finding.end() + 40));
      boolean overlap = finding.start() < usual.end() && usual.start() < finding.end();
      if (overlap || ELSE.matcher(before).find() || WAS.matcher(after).find()) {
        continue;
      }
      signals.add(
          new Signal(
              Kind.TEMPLATE,
              "The note of "
                  + Words.day(stay.clock(), note.time().toLocalDate())
                  + " says both \""
                  + flat(usual.group())
                  + "\" and \""
                  + flat(finding.group())
                  + "\"; one of them may be default text ("
                  + p.about
                  + ").",
              List.of(),
              List.of(
                  new Span(note.name(), usual.start(), usual.end()),
                  new Span(note.name(), finding.start(), finding.end()))));
      return;
    }
  }

  private static String flat(String s) {
    return s.strip().replaceAll("\\s+", " ");
  }
}
