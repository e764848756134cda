package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.reading.Salience;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Clusters;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import dev.vernix.corpus.trust.Sensitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A fact for each sentence of a note, written out in full: what the episodes do not say in their
 * own words.
 *
 * <p>Copied-forward text makes one fact: the first note that says it, with the later ones as
 * further sources.
 */
final class Statements implements Machine {
  private static final Set<String> CONFIDENTIAL_WORDS =
      Set.of("confidential", "do not share", "do not discuss", "not be mentioned", "not for avs");

  @Override
  public Yield run(Stay stay, Drafts before) {
    Map<String, Draft> byText = new LinkedHashMap<>();
    Map<String, List<Span>> copies = new HashMap<>();
    for (var said : Clusters.of(stay.said())) {
      said.once(Statements.class, () -> statement(stay, said))
          .ifPresent(
              s -> {
                if (byText.putIfAbsent(s.key, s.draft) != null && s.words >= 4) {
                  copies.computeIfAbsent(s.key, k -> new ArrayList<>()).add(said.span());
                }
              });
    }
    copies.forEach((key, spans) -> byText.computeIfPresent(key, (k, d) -> again(d, spans)));
    return Yield.of(List.copyOf(byText.values()));
  }

  /**
   * @param key the same for the same words said of the same person
   */
  private record Statement(String key, int words, Draft draft) {}

  private static Optional<Statement> statement(Stay stay, Said said) {
    String text = Expander.expand(said);
    int words = words(text);
    if (words < 2 || heading(text)) {
      return Optional.empty();
    }
    boolean confidential = said.onceOfNote(Statements.class, () -> confidential(said.note()));
    var draft = draft(stay, said, text, confidential);
    return Optional.of(new Statement(draft.experiencer() + normal(text), words, draft));
  }

  private static boolean confidential(Note note) {
    String head = note.body().strip().lines().limit(3).reduce("", (a, b) -> a + " " + b);
    return note.type() == NoteType.SOCIAL_WORK
        || CONFIDENTIAL_WORDS.stream().anyMatch(head.toLowerCase(Locale.ROOT)::contains);
  }

  private static Draft again(Draft first, List<Span> copies) {
    var sources = new ArrayList<>(first.sources());
    sources.addAll(copies);
    return new Draft(
        first.system(),
        first.concept(),
        first.realisation(),
        first.value(),
        first.unit(),
        first.when(),
        first.status(),
        first.experiencer(),
        first.sensitivity(),
        first.from(),
        sources);
  }

  private static Draft draft(Stay stay, Said said, String text, boolean confidential) {
    var findings = said.sentence().findings();
    Experiencer who = stay.aboutAnother(said) ? Experiencer.SIBLING : experiencer(said);
    When when = When.at(said.note().time());
    return new Draft(
        system(said, who),
        concept(said),
        lead(stay.clock(), said, who) + text + ".",
        null,
        null,
        when,
        status(said),
        who,
        sensitivity(findings, said, confidential),
        List.of(),
        List.of(said.span(), said.timeSpan()));
  }

  /** Which sort of statement it is, by the part of the note that it stands in. */
  private static String concept(Said said) {
    return switch (said.sentence().section().role()) {
          case IMPRESSION -> "impression";
          case ASSESSMENT, ASSESSMENT_AND_PLAN -> "assessment";
          case PLAN -> "plan";
          case MATERNAL, BIRTH, FAMILY_HISTORY -> "history";
          case MEDICATIONS -> "medication";
          case ADDENDUM -> "addendum";
          case EVENTS -> "event";
          case OBJECTIVE, OTHER -> "observation";
        }
        + "-statement";
  }

  private static Status status(Said said) {
    var findings = said.sentence().findings();
    boolean allPlanned =
        !findings.isEmpty()
            && findings.stream().allMatch(f -> f.assertion().status() == Status.PLANNED);
    boolean allAbsent =
        !findings.isEmpty()
            && findings.stream().allMatch(f -> f.assertion().status() == Status.ABSENT);
    return allPlanned
            || (findings.isEmpty() && said.sentence().section().role() == Section.Role.PLAN)
        ? Status.PLANNED
        : allAbsent ? Status.ABSENT : Status.PRESENT;
  }

  private static Experiencer experiencer(Said said) {
    var findings = said.sentence().findings();
    for (var who : List.of(Experiencer.SIBLING, Experiencer.MOTHER, Experiencer.OTHER)) {
      long n = findings.stream().filter(f -> f.assertion().experiencer() == who).count();
      boolean half =
          n > 0 && n * 2 == findings.size() && findings.getFirst().assertion().experiencer() == who;
      if (n * 2 > findings.size() || half) {
        return who;
      }
    }
    return findings.isEmpty() && said.sentence().section().role() == Section.Role.MATERNAL
        ? Experiencer.MOTHER
        : Experiencer.INFANT;
  }

  private static Sensitivity sensitivity(List<Finding> findings, Said said, boolean confidential) {
    String text = said.text().toLowerCase(Locale.ROOT);
    if (confidential || CONFIDENTIAL_WORDS.stream().anyMatch(text::contains)) {
      return Sensitivity.CONFIDENTIAL;
    }
    var words = Sensitive.of(said.text());
    return findings.stream()
        .map(f -> f.concept().sensitivity())
        .filter(s -> s.compareTo(words) > 0)
        .max(Comparator.naturalOrder())
        .orElse(words);
  }

  /**
   * The section's system, unless the sentence's weighty concepts all belong elsewhere: a line after
   * {@code NEURO:} may be about lines again. Without a section, the system of the weightiest
   * concept, else one that fits the note.
   */
  static BodySystem system(Said said, Experiencer who) {
    var section = said.sentence().section();
    if (who == Experiencer.MOTHER || section.role() == Section.Role.MATERNAL) {
      return BodySystem.MATERNAL;
    }
    var concepts =
        said.sentence().findings().stream()
            .map(Finding::concept)
            .filter(c -> c.kind() != Kind.ANATOMY)
            .toList();
    var weightiest =
        concepts.stream().min(Comparator.comparing(dev.vernix.corpus.reading.Concept::salience));
    boolean major = weightiest.filter(c -> c.salience() == Salience.MAJOR).isPresent();
    var named = section.system();
    if (named != null && (!major || concepts.stream().anyMatch(c -> c.system() == named))) {
      return named;
    }
    if (section.role() == Section.Role.BIRTH) {
      return BodySystem.IDENTIFICATION;
    }
    if (weightiest.isPresent() && weightiest.get().salience() != Salience.ROUTINE) {
      return weightiest.get().system();
    }
    return switch (said.note().type()) {
      case PROCEDURE -> BodySystem.PROCEDURES;
      case MEDICATION -> BodySystem.MEDICATIONS;
      case FAMILY, SOCIAL_WORK -> BodySystem.FAMILY;
      case DISCHARGE_PLANNING -> BodySystem.CONDITION;
      default -> weightiest.map(c -> c.system()).orElse(BodySystem.CONDITION);
    };
  }

  private static String lead(Clock clock, Said said, Experiencer who) {
    String whose =
        switch (who) {
          case INFANT -> "";
          case MOTHER -> "mother, ";
          case SIBLING -> "twin or sibling, ";
          case OTHER -> "family, ";
        };
    String source =
        switch (said.note().type()) {
          case RADIOLOGY -> imaging(said) + ", ";
          case CONSULT -> "consult, ";
          default -> "";
        };
    String lead = Words.day(clock, said.noteDate()) + ", " + source + whose;
    return "On " + lead.substring(0, lead.length() - 2) + ": ";
  }

  /**
   * The study that a radiology note reports: the one that opens the statement's own line or the
   * nearest line above, for one note may report several; else the first that its opening names.
   */
  private static String imaging(Said said) {
    var note = said.note();
    String text = note.text();
    int line = said.sentence().from();
    while (line > note.bodyStart()) {
      line = Math.max(note.bodyStart(), text.lastIndexOf('\n', line - 1) + 1);
      int end = Math.min(text.length(), line + OPENING);
      var studies =
          Lexicon.standard().match(text, line, end).stream()
              .filter(m -> m.concept().kind() == Kind.IMAGING)
              .map(m -> m.concept().name())
              .distinct()
              .toList();
      if (!studies.isEmpty()) {
        return studies.size() == 1 ? studies.getFirst() : "imaging";
      }
      line--;
    }
    return opening(note);
  }

  /** A study is named within so many characters of a line that reports it. */
  private static final int OPENING = 24;

  private static String opening(Note note) {
    int to = Math.min(note.text().length(), note.bodyStart() + 160);
    return Lexicon.standard().match(note.text(), note.bodyStart(), to).stream()
        .filter(m -> m.concept().kind() == Kind.IMAGING)
        .findFirst()
        .map(m -> m.concept().name())
        .orElse("imaging");
  }

  private static String normal(String text) {
    return Plain.only(text.toLowerCase(Locale.ROOT), Statements::telling).strip();
  }

  /** Letters, numerals, and the signs that change what is said. */
  private static boolean telling(int c) {
    return c < 128
        ? c >= 'a' && c <= 'z'
            || c >= 'A' && c <= 'Z'
            || c >= '0' && c <= '9'
            || SIGNS.indexOf(c) >= 0
        : Character.isLetter(c) || NUMERALS.contains((byte) Character.getType(c));
  }

  private static final String SIGNS = ".<>%+/-";
  private static final Set<Byte> NUMERALS =
      Set.of(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);

  /** A title in capitals, which says nothing by itself. */
  private static boolean heading(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters > 12 && capitals > 0.7 * letters && !text.matches(".*\\d.*");
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : Plain.runs(text.strip(), Plain::space) + 1;
  }
}
