package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a note's own sentence out: abbreviations in full, relative dates as dates, every number as
 * it stands.
 *
 * <p>Nothing is left out and nothing is added, so the result says what the note says.
 */
final class Expander {
  private static final PhraseTable<String> ABBREVIATIONS =
      PhraseTable.load(Expander.class, "expansions.tsv", s -> s);

  /**
   * Kinds whose shorthand is written out; that of results and breathing support is every
   * clinician's own.
   */
  private static final Set<Kind> NAMED =
      EnumSet.of(
          Kind.DRUG,
          Kind.DIAGNOSIS,
          Kind.ORGANISM,
          Kind.PROCEDURE,
          Kind.IMAGING,
          Kind.DEVICE,
          Kind.SCREENING);

  private static final Set<Section.Role> LAYOUT =
      EnumSet.of(
          Section.Role.ASSESSMENT_AND_PLAN,
          Section.Role.PLAN,
          Section.Role.ASSESSMENT,
          Section.Role.OTHER);
  private static final Set<BodySystem> TOLD =
      EnumSet.of(
          BodySystem.PENDING,
          BodySystem.FOLLOW_UP,
          BodySystem.SCREENING,
          BodySystem.MEDICATIONS,
          BodySystem.GROWTH);

  private record Edit(int from, int to, String text) {}

  private Expander() {}

  static String expand(Said said) {
    var edits = new ArrayList<Edit>();
    for (var t : said.sentence().times()) {
      if (t.type() == TimeExpression.Type.RELATIVE
          && t.end() == null
          && !t.start().equals(said.noteDate())) {
        edits.add(new Edit(t.from(), t.to(), t.start().toString()));
      }
    }
    for (var f : said.sentence().findings()) {
      if (shorthand(said, f)) {
        edits.add(new Edit(f.mention().from(), f.mention().to(), f.concept().name()));
      }
    }
    for (var h :
        ABBREVIATIONS.find(said.note().text(), said.sentence().from(), said.sentence().to())) {
      edits.add(new Edit(h.from(), h.to(), h.value()));
    }
    return apply(said, edits);
  }

  /** Shorthand of a kind that is written out: any of a drug's, and abbreviations of the others. */
  private static boolean shorthand(Said said, Finding f) {
    var m = f.mention();
    String written = said.note().text().substring(m.from(), m.to());
    String name = f.concept().name();
    if (!NAMED.contains(f.concept().kind()) || name.length() <= written.length()) {
      return false;
    }
    long capitals = written.chars().filter(Character::isUpperCase).count();
    return f.concept().kind() == Kind.DRUG
        ? written.length() <= 6
        : (written.length() <= 5 || capitals > written.length() / 2)
            && !name.regionMatches(true, 0, written, 0, written.length());
  }

  private static String apply(Said said, List<Edit> edits) {
    edits.sort(Comparator.comparingInt(Edit::from).thenComparing(e -> -e.to()));
    String text = said.note().text();
    var out = new StringBuilder();
    int at = said.sentence().from();
    for (var e : edits) {
      if (e.from >= at && e.to <= said.sentence().to()) {
        out.append(text, at, e.from).append(e.text);
        at = e.to;
      }
    }
    out.append(text, at, said.sentence().to());
    var section = said.sentence().section();
    // "RESP:" only says where a line belongs; "Car seat:" or "PENDING:" is part of what it says.
    boolean place = section.system() != null && LAYOUT.contains(section.role());
    return tidy(
        out.toString(),
        place && !TOLD.contains(section.system()) && !concept(section.heading())
            ? section.heading()
            : "");
  }

  private static final Pattern MARK = Pattern.compile("^(?:[-*•>#]+|\\(?\\d{1,2}[.)])\\s+");

  private static boolean concept(String heading) {
    return !Lexicon.standard().match(heading, 0, heading.length()).isEmpty();
  }

  /** White space and list marks of the note's layout, which are not its words. */
  private static String tidy(String s, String heading) {
    String t = Plain.only(s, c -> !Plain.layout(c)).strip();
    if (!heading.isEmpty() && t.regionMatches(true, 0, heading, 0, heading.length())) {
      t = t.substring(heading.length()).replaceFirst("^[\\s:\\-–.*]+", "");
    }
    if (!t.isEmpty() && !Character.isLetter(t.charAt(0))) {
      t = MARK.matcher(t).replaceFirst("");
    }
    return Plain.ended(Plain.closed(t.replace("**", ""))).strip();
  }
}
