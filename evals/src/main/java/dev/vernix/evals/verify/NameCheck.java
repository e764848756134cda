package dev.vernix.evals.verify;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Change;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Salience;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is said to be, and what is said not to be: diagnoses, drugs, procedures and the like. */
final class NameCheck implements Check {
  private static final Set<Kind> CHECKED =
      EnumSet.of(
          Kind.DIAGNOSIS,
          Kind.FINDING,
          Kind.PROCEDURE,
          Kind.DEVICE,
          Kind.DRUG,
          Kind.VACCINE,
          Kind.IMAGING,
          Kind.RESPIRATORY_SUPPORT,
          Kind.ORGANISM,
          Kind.SCREENING,
          Kind.LAB);

  /** What, once it was there, "no X" denies for the whole stay. */
  private static final Set<Kind> LASTING =
      EnumSet.of(Kind.DIAGNOSIS, Kind.ORGANISM, Kind.PROCEDURE, Kind.VACCINE);

  /** Of which an outcome is told, which is looked at by itself. */
  private static final Set<Kind> SEROLOGY = EnumSet.of(Kind.LAB, Kind.SCREENING);

  /** How long before the end of the stay notes still tell how things stand then, in days. */
  private static final int LATELY = 4;

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    for (var clause : given.clauses()) {
      for (var n : clause.inherited() ? List.<Named>of() : clause.own()) {
        if (n.concept().id().equals("no-growth")) {
          continue;
        }
        boolean never = n.concept().kind() == Kind.NUTRITION && never(n, given.text());
        boolean checked =
            (never || CHECKED.contains(n.concept().kind()))
                && n.concept().salience() != Salience.ROUTINE
                && given.names().contains(n);
        if (checked) {
          look(n, clause, given, notes, judging);
        }
      }
    }
  }

  private static void look(Named n, Clause clause, Given given, NoteLines notes, Judging judging) {
    var all = notes.sharing(n.own());
    var own = all.stream().filter(l -> said(l, n, x -> mine(x, n))).toList();
    boolean none =
        n.denied() && NONE.matcher(given.text()).find() && n.concept().kind() == Kind.IMAGING;
    if (!own.isEmpty() && (none || n.denied() && n.concept().kind() == Kind.LAB)) {
      judging.supported(own.getFirst());
      return;
    }
    boolean serology = SEROLOGY.contains(n.concept().kind()) || n.keys().contains("~serology");
    boolean told = OutcomeCheck.told(given.text());
    if (!own.isEmpty() && serology && told) {
      judging.supported(own.getFirst());
      return;
    }
    if (own.isEmpty() && said(all, n, x -> x.whom() == Experiencer.SIBLING)) {
      judging.contradicted(given.around(n), first(all, n, x -> x.whom() == Experiencer.SIBLING));
      return;
    }
    if (own.isEmpty()) {
      unnamed(n, clause, given, notes, judging);
      return;
    }
    var lines = narrowed(own, n, clause, notes);
    Predicate<Named> holds = x -> mine(x, n) && x.holds();
    Predicate<Named> asDenied =
        x ->
            holds.test(x)
                && (!GRADED.matcher(n.concept().id()).matches() || x.concept().equals(n.concept()));
    Predicate<Named> denied =
        x ->
            mine(x, n)
                && (x.denied() || x.status() == Status.ABSENT && x.change() == Change.HELD)
                && x.concept().equals(n.concept());
    boolean never = never(n, given.text()) && !SEROLOGY.contains(n.concept().kind());
    var withheld = own.stream().filter(l -> l.workedOut() && said(l, n, denied)).findFirst();
    boolean wasGiven = own.stream().anyMatch(l -> l.workedOut() && said(l, n, holds));
    if (never && wasGiven) {
      judging.contradicted(
          given.around(n), first(own.stream().filter(Line::workedOut).toList(), n, holds));
    } else if (n.holds() && !never) {
      if (withheld.isPresent() && !wasGiven && clause.days().isEmpty()) {
        judging.contradicted(given.around(n), withheld.get());
      } else if (said(lines, n, holds)) {
        judging.supported(first(lines, n, holds));
      } else if (n.ended() || NegationCheck.OVER.matcher(clause.text()).find()) {
        judging.supported(own.getFirst());
      } else if (SUSPECTED.matcher(given.text()).find() || worded(n, given, notes)) {
        judging.supported(own.getFirst());
      } else if (said(lines, n, denied) && !(wasGiven && n.concept().kind() == Kind.DIAGNOSIS)) {
        judging.contradicted(given.around(n), first(lines, n, denied));
      } else if (said(own, n, holds)) {
        judging.supported(first(own, n, holds));
      } else {
        onlyThought(n, own, given, notes, judging);
      }
    } else if (n.denied() || never) {
      var alike = alike(n, clause, given, all);
      if (alike.isPresent()) {
        judging.supported(alike.get());
        return;
      }
      boolean ever = LASTING.contains(n.concept().kind()) && lines.size() == own.size();
      boolean workedOut =
          ever && own.stream().filter(Line::workedOut).anyMatch(l -> said(l, n, asDenied));
      if (said(lines, n, denied) && !workedOut) {
        judging.supported(first(lines, n, denied));
      } else if (said(lines, n, asDenied)) {
        judging.contradicted(given.around(n), first(lines, n, asDenied));
      } else if (said(own, n, denied)) {
        judging.supported(first(own, n, denied));
      } else {
        judging.supported(own.getFirst());
      }
    } else {
      judging.supported(own.getFirst());
    }
  }

  /** A line that denies it in the same words: "no parenchymal hemorrhage" beside another one. */
  private static Optional<Line> alike(Named n, Clause clause, Given given, List<Line> lines) {
    String before =
        given.text().substring(Math.max(clause.from(), 0), Math.max(clause.from(), n.from()));
    var m = QUALIFIER.matcher(before);
    var qualifier = m.find() ? Stems.of(m.group(1)) : Set.<String>of();
    var words = new HashSet<>(Stems.of(given.text()));
    words.removeAll(Stems.of(given.shown(n)));
    var denying = lines.stream().filter(l -> said(l, n, x -> x.status() == Status.ABSENT)).toList();
    long holding =
        lines.stream()
            .filter(l -> said(l, n, x -> x.holds() && !x.ended()))
            .mapToLong(l -> words.stream().filter(l.words()::contains).count())
            .max()
            .orElse(0);
    return denying.stream()
        .filter(
            l -> {
              long shared = words.stream().filter(l.words()::contains).count();
              return !qualifier.isEmpty() && l.words().containsAll(qualifier)
                  || shared >= ALIKE
                  || shared > 1 && shared >= holding;
            })
        .findFirst();
  }

  private static final Pattern GRADED = Pattern.compile("ivh-grade-\\d");

  private static final Pattern QUALIFIER = Pattern.compile("(\\p{L}{4,})\\s$");
  private static final int ALIKE = 4;

  /** A study that showed none was done. */
  private static final Pattern NONE = Pattern.compile("(?i)\\bnone\\b");

  private static final Pattern NEVER = Pattern.compile("(?i)\\bnever\\b[^,;.]*$");
  private static final Pattern WAS_NEVER =
      Pattern.compile(
          "(?i)(?:\\([^)]*\\)|[^,;.(]|\\.\\d){0,40}\\b(?:was|were|had|has|is) never\\b");

  /** "Was never treated with it", "it was never given". */
  private static boolean never(Named n, String text) {
    return NEVER.matcher(text.substring(0, n.from())).find()
        || WAS_NEVER.matcher(text.substring(n.to())).lookingAt();
  }

  /** What is only thought of, or no longer. */
  static final Pattern SUSPECTED =
      Pattern.compile(
          "(?i)\\b(?:susp\\w*|poss\\w*|presumed|probable|r/o|rule[sd]? out|likely|vs"
              + "|question (?:of|about)|concern for|consider\\w*|exclude[ds]?)\\b|\\?");

  /** Its words stand in a note that the lexicon does not know them in: "ABO incompat." */
  private static boolean worded(Named n, Given given, NoteLines notes) {
    var stems = Stems.of(given.shown(n));
    return stems.size() > 1
        && stems.stream()
            .map(notes::withWord)
            .reduce((a, b) -> a.stream().filter(b::contains).toList())
            .orElse(List.of())
            .stream()
            .anyMatch(l -> l.names().stream().noneMatch(x -> x.concept().equals(n.concept())));
  }

  /** Notes that only consider or plan it do not say that it was. */
  private static void onlyThought(
      Named n, List<Line> own, Given given, NoteLines notes, Judging judging) {
    boolean certain = EnumSet.of(Kind.DIAGNOSIS, Kind.ORGANISM).contains(n.concept().kind());
    boolean implied =
        Related.implying(n.concept().id()).stream()
            .anyMatch(c -> notes.of(c).stream().anyMatch(l -> mineToo(l, c)));
    if (!implied
        && certain
        && n.status() == Status.PRESENT
        && !SUSPECTED.matcher(given.text()).find()) {
      judging.notFound(
          "“"
              + given.around(n)
              + "”: the notes hold it possible only: "
              + Judging.quote(own.getFirst()));
    } else {
      judging.supported(own.getFirst());
    }
  }

  /** Lines of the clause's own day, or of the last days where it tells how things stand then. */
  private static List<Line> narrowed(List<Line> own, Named n, Clause clause, NoteLines notes) {
    var born = notes.clock().born().toLocalDate();
    var days =
        clause.days().isEmpty() && clause.atBirth()
            ? List.of(new Days(born, born.plusDays(1)))
            : clause.days();
    Predicate<Line> lately =
        l -> !l.workedOut() && !l.written().isBefore(notes.end().minusDays(LATELY));
    Predicate<Line> then =
        l ->
            days.stream()
                .anyMatch(
                    d ->
                        l.workedOut()
                            ? said(l, n, x -> d.meets(new Days(x.first(), x.last())))
                            : l.dates(d) || d.holds(l.written()));
    var narrow =
        own.stream()
            .filter(days.isEmpty() ? (clause.current() ? lately : l -> false) : then)
            .toList();
    return narrow.stream().anyMatch(l -> said(l, n, x -> x.holds() || x.denied())) ? narrow : own;
  }

  private static void unnamed(
      Named n, Clause clause, Given given, NoteLines notes, Judging judging) {
    String shown = given.shown(n);
    boolean implied =
        Related.implying(n.concept().id()).stream()
            .anyMatch(c -> notes.of(c).stream().anyMatch(l -> mineToo(l, c)));
    if (implied && n.holds()) {
      judging.supported();
      return;
    }
    boolean word = Stems.of(shown).stream().anyMatch(notes::hasWord);
    boolean drug = n.concept().kind() == Kind.DRUG || n.concept().kind() == Kind.VACCINE;
    if (n.concept().kind() == Kind.FINDING || word && !drug) {
      return;
    }
    if (n.denied()) {
      judging.notFound(
          "“" + shown + "” is not in the notes; what is not documented is not known to be absent");
      return;
    }
    if (drug && word && beside(n, shown, clause, notes)) {
      judging.supported();
      return;
    }
    var instead = drug ? instead(n, clause, notes) : null;
    if (instead != null) {
      judging.contradicted(shown, instead);
    } else {
      judging.notFound("“" + shown + "” stands in no note");
    }
  }

  /** A note has its word with the figure or on the day, under another name of it. */
  private static boolean beside(Named n, String shown, Clause clause, NoteLines notes) {
    return Stems.of(shown).stream()
        .map(notes::withWord)
        .flatMap(List::stream)
        .filter(l -> l.names().stream().noneMatch(x -> x.concept().kind() == n.concept().kind()))
        .anyMatch(
            l ->
                clause.figures().stream().anyMatch(l::carries)
                    || clause.days().stream().anyMatch(l::about));
  }

  /** The line that has another drug with the same figures, or on the same day. */
  private static @org.jspecify.annotations.Nullable Line instead(
      Named n, Clause clause, NoteLines notes) {
    var days = clause.days();
    return notes.all().stream()
        .filter(l -> l.names().stream().anyMatch(x -> x.concept().kind() == n.concept().kind()))
        .filter(
            l ->
                clause.figures().stream()
                        .filter(e -> e.shown().strip().length() > 1)
                        .anyMatch(l::carries)
                    || days.stream().anyMatch(l::dates))
        .min(FigureCheck.nearest(clause))
        .orElse(null);
  }

  private static boolean mineToo(Line line, String concept) {
    return line.names().stream()
        .anyMatch(x -> x.concept().id().equals(concept) && x.whom() != Experiencer.SIBLING);
  }

  /** The mother's may be told of the infant by a sentence that does not name her; a twin's not. */
  private static boolean mine(Named line, Named said) {
    return said.whom() == Experiencer.SIBLING || line.whom() != Experiencer.SIBLING;
  }

  private static boolean said(Line line, Named n, Predicate<Named> what) {
    return line.names().stream()
        .filter(x -> x.own().stream().anyMatch(n.own()::contains))
        .anyMatch(what);
  }

  private static boolean said(List<Line> lines, Named n, Predicate<Named> what) {
    return lines.stream().anyMatch(l -> said(l, n, what));
  }

  private static Line first(List<Line> lines, Named n, Predicate<Named> what) {
    return lines.stream()
        .filter(l -> said(l, n, what))
        .min(Comparator.comparingInt(l -> l.workedOut() ? l.names().size() : 0))
        .orElseThrow();
  }
}
