package dev.vernix.corpus.support;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.reading.Korean;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.support.Violation.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Whether what a sentence states stands in the characters that it cites.
 *
 * <p>The citations resolve within the notes' decoded text, begin and end at words, and belong to
 * the cited facts; and every number, unit, date, day of life, time, code, drug and side stands in
 * the cited characters, or follows from a cited note's time or a date in them through the chart's
 * clock, or is a value that can be worked out again from the facts that a derived fact names. Names
 * of scores and of their papers ({@code definitions.tsv}) carry no figures of the infant. It shares
 * no code with the gate or with what words facts.
 */
public final class SupportCheck {
  private final Chart chart;
  private final Map<String, Note> notes;
  private final Map<String, Fact> facts;
  private final int year;
  private final BiPredicate<Fact, Element> workedOutAgain;
  private final List<Violation> found = new ArrayList<>();

  /**
   * @param facts of the chart's ledger
   * @param workedOutAgain whether an element of a derived fact's sentence follows from the facts
   *     that it names, for what no citation can show, such as a score
   */
  public SupportCheck(Chart chart, List<Fact> facts, BiPredicate<Fact, Element> workedOutAgain) {
    this.chart = chart;
    this.notes = chart.notesByName();
    this.facts = facts.stream().collect(Collectors.toMap(Fact::id, f -> f, (a, b) -> a));
    this.year = chart.patient().born().getYear();
    this.workedOutAgain = workedOutAgain;
  }

  /** What that sentence states and its citations do not support. */
  public List<Violation> of(Claim claim) {
    found.clear();
    claim(claim);
    return List.copyOf(found);
  }

  /** Whether a fact's realisation is supported by its own sources. */
  public boolean supported(Fact f) {
    return of(new Claim("facts/" + f.id(), f.realisation(), List.of(f.id()), f.sources()))
        .isEmpty();
  }

  /** What the cited characters support; citations that do not resolve are left out. */
  public Evidence evidence(Claim claim) {
    return evidence(claim, List.of());
  }

  private void claim(Claim claim) {
    boolean signal = claim.where().startsWith("signals/");
    if (claim.sources().isEmpty() || claim.facts().isEmpty() && !signal) {
      add(claim, Rule.NOTHING_CITED, "");
    }
    var cited = new ArrayList<Fact>();
    for (String id : claim.facts()) {
      var fact = facts.get(id);
      if (fact == null) {
        add(claim, Rule.UNKNOWN_FACT, id);
      } else {
        cited.add(fact);
      }
    }
    var evidence = evidence(claim, cited);
    String named = withoutNoteNames(claim);
    String text = Definitions.without(named, cited);
    var elements = Evidence.elements(text, year);
    boolean namesItsNote = !named.equals(claim.text());
    if (!namesItsNote && !related(claim, elements, evidence, cited)) {
      add(claim, Rule.UNRELATED, claim.text());
    }
    for (int i = 0; i < elements.size(); i++) {
      check(claim, elements, i, evidence, cited);
    }
  }

  /** A sentence may name the notes that it cites; their numbers are no figures. */
  private static String withoutNoteNames(Claim claim) {
    String text = claim.text();
    for (var span : claim.sources()) {
      text = text.replace(span.note(), "");
    }
    return text;
  }

  /**
   * A word, a concept or a figure in common; what code worked out may have none with its sources.
   */
  private static boolean related(
      Claim claim, List<Element> elements, Evidence evidence, List<Fact> cited) {
    return cited.stream().anyMatch(Fact::derived)
        || evidence.sharesAWord(Evidence.Words.of(claim.text()))
        || elements.stream()
            .filter(e -> !(e instanceof Element.Day) && !(e instanceof Element.Side))
            .anyMatch(evidence::supports)
        || cited.stream().anyMatch(f -> evidence.names(f.concept()));
  }

  private Evidence evidence(Claim claim, List<Fact> cited) {
    Set<Span> own = new HashSet<>();
    cited.forEach(f -> own.addAll(f.sources()));
    var evidence = new Evidence(chart.patient().clock());
    for (var span : claim.sources()) {
      var note = notes.get(span.note());
      if (note == null || span.to() > note.text().length()) {
        add(claim, Rule.UNRESOLVED, span.toString());
        continue;
      }
      if (inWord(note.text(), span.from()) || inWord(note.text(), span.to())) {
        add(claim, Rule.CUTS_A_WORD, span.toString());
      }
      boolean signal = claim.where().startsWith("signals/");
      if (!signal && !own.isEmpty() && !own.contains(span)) {
        add(claim, Rule.NOT_OF_THE_FACT, span.toString());
      }
      evidence.add(note, note.quote(span));
    }
    return evidence;
  }

  private static boolean inWord(String text, int at) {
    if (at == 0 || at >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Korean.syllable(before) || Korean.syllable(after)) {
      return false;
    }
    // "alk phos and 25|-OH vitamin D"
    boolean name =
        after == '-'
            && Character.isDigit(before)
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1));
    return name
        || Character.isLetter(before) && Character.isLetter(after)
        || Character.isDigit(before) && Character.isDigit(after);
  }

  private void check(
      Claim claim, List<Element> elements, int i, Evidence evidence, List<Fact> cited) {
    Element e = elements.get(i);
    if (cited.stream().anyMatch(f -> workedOutAgain.test(f, e))) {
      return;
    }
    switch (e) {
      case Element.DayCount d -> {
        var dates = dates(elements.subList(0, i));
        boolean right =
            dates.isEmpty() || !claim.text().contains("(" + d.shown() + ")")
                ? counted(cited, d.days()) || evidence.supports(d) || between(dates, d.days())
                : between(dates, d.days());
        if (!right) {
          add(claim, Rule.DAY_COUNT, d.shown());
        }
      }
      case Element.DayOfLife d -> {
        boolean agrees =
            i > 0
                    && elements.get(i - 1) instanceof Element.Day day
                    && adjacent(claim.text(), day, d)
                ? chart.patient().clock().dayOfLife(day.date()) == d.day()
                : evidence.supports(d);
        if (!agrees) {
          add(claim, Rule.DAY_OF_LIFE, d.shown());
        }
      }
      case Element.Amount a -> {
        var concepts = cited.stream().map(Fact::concept).toList();
        if (!evidence.supports(a)
            && !evidence.implied(a, concepts)
            && !recomputed(cited, a)
            && !inName(cited, a)) {
          boolean onlyUnit = !a.unit().isEmpty() && evidence.hasNumber(a.value());
          add(claim, onlyUnit ? Rule.UNIT : Rule.NUMBER, a.shown());
        }
      }
      case Element.Drug d -> {
        boolean aClass =
            d.concept().startsWith("antibiotic") && cited.stream().anyMatch(Fact::derived);
        if (!evidence.supports(d) && !(aClass && classOf(claim))) {
          add(claim, Rule.DRUG, d.shown());
        }
      }
      case Element.Day d -> require(claim, evidence, d, Rule.DATE);
      case Element.Age a -> require(claim, evidence, a, Rule.AGE);
      case Element.TimeOfDay t -> require(claim, evidence, t, Rule.TIME);
      case Element.Slashes s -> require(claim, evidence, s, Rule.NUMBER);
      case Element.Code c -> require(claim, evidence, c, Rule.CODE);
      case Element.Side s -> require(claim, evidence, s, Rule.SIDE);
    }
  }

  private void require(Claim claim, Evidence evidence, Element e, Rule rule) {
    if (!evidence.supports(e)) {
      add(claim, rule, e.shown());
    }
  }

  private static boolean adjacent(String text, Element.Day before, Element.DayOfLife d) {
    return text.contains(before.shown() + " (" + d.shown() + ")");
  }

  private static List<LocalDate> dates(List<Element> elements) {
    return elements.stream()
        .filter(Element.Day.class::isInstance)
        .map(e -> ((Element.Day) e).date())
        .toList();
  }

  /** {@code from A to B (n calendar days)}: counted from the two dates before it. */
  private static boolean between(List<LocalDate> dates, int days) {
    if (dates.isEmpty()) {
      return false;
    }
    var first = dates.size() == 1 ? dates.getLast() : dates.get(dates.size() - 2);
    return ChronoUnit.DAYS.between(first, dates.getLast()) + 1 == days;
  }

  private boolean counted(List<Fact> cited, int days) {
    return cited.stream().anyMatch(f -> f.derived() && Derivation.days(f, facts) == days);
  }

  private boolean recomputed(List<Fact> cited, Element.Amount a) {
    return cited.stream()
        .anyMatch(f -> f.derived() && Derivation.gives(f, a.value(), a.unit(), facts));
  }

  /** "Apgar score at 1 minute", "25-hydroxyvitamin D": a number of the concept's own name. */
  private static boolean inName(List<Fact> cited, Element.Amount a) {
    return cited.stream()
        .flatMap(f -> Lexicon.standard().find(f.concept()).stream())
        .map(c -> c.name() + " " + c.id().replace('-', ' '))
        .anyMatch(name -> name.contains(a.shown().replaceFirst("s$", "")));
  }

  private boolean classOf(Claim claim) {
    return claim.sources().stream()
        .filter(s -> notes.containsKey(s.note()))
        .map(s -> quote(s))
        .flatMap(q -> Drugs.in(q).stream())
        .anyMatch(d -> Drugs.antiInfective(d.concept()));
  }

  private String quote(Span s) {
    String text = java.util.Objects.requireNonNull(notes.get(s.note())).text();
    return s.to() <= text.length() ? text.substring(s.from(), s.to()) : "";
  }

  private void add(Claim claim, Rule rule, String saw) {
    found.add(new Violation(claim.where(), rule, saw));
  }
}
