package dev.vernix.evals.audit;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.support.Claim;
import dev.vernix.corpus.support.Drugs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Errors of the kinds that models and people make, planted into a claim; replayable by the seed.
 */
final class Plants {
  /** Kinds of planted error; the first three are numeric. */
  enum Kinds {
    DIGIT,
    UNIT,
    DATE,
    DRUG,
    DROPPED_CITATION,
    SHIFTED_CITATION
  }

  private static final Pattern DIGIT = Pattern.compile("(?<![\\w-])\\d(?=[\\d.,:/]*)|(?<=\\d)\\d");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<=\\d"
              + " ?)(?:mg/kg/day|mg/kg|mL/kg/day|mL/kg|mg|mL|g|kg|cm|mg/dL|mmol/L|%|cmH2O|hours|calendar"
              + " days|L)(?![\\w/])");
  private static final Map<String, String> OTHER =
      Map.ofEntries(
          Map.entry("mg/kg/day", "micrograms/kg/day"),
          Map.entry("mg/kg", "mg"),
          Map.entry("mL/kg/day", "mL/kg/hour"),
          Map.entry("mL/kg", "mg/kg"),
          Map.entry("mg", "micrograms"),
          Map.entry("mL", "L"),
          Map.entry("g", "kg"),
          Map.entry("kg", "g"),
          Map.entry("cm", "mm"),
          Map.entry("mg/dL", "mg/L"),
          Map.entry("mmol/L", "mg/dL"),
          Map.entry("%", "mg"),
          Map.entry("cmH2O", "kPa"),
          Map.entry("hours", "days"),
          Map.entry("calendar days", "weeks"),
          Map.entry("L", "mL"));
  private static final Pattern DATE = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");

  private static final List<String> DRUGS =
      Lexicon.standard().concepts().stream()
          .filter(c -> c.kind() == Kind.DRUG)
          .map(Concept::name)
          .filter(n -> n.length() > 6)
          .toList();

  private final Random random;
  private final Chart chart;

  Plants(Chart chart, long seed) {
    this.chart = chart;
    this.random = new Random(seed);
  }

  /** The claim with one error of that kind, or empty where it has no place for one. */
  Optional<Claim> plant(Claim claim, Kinds kind) {
    return switch (kind) {
      case DIGIT -> replace(claim, DIGIT, m -> otherDigit(m.group()));
      case UNIT -> replace(claim, UNIT, m -> OTHER.getOrDefault(m.group(), "mg"));
      case DATE -> replace(claim, DATE, m -> otherDay(m.group()));
      case DRUG -> drug(claim);
      case DROPPED_CITATION ->
          Optional.of(new Claim(claim.where(), claim.text(), claim.facts(), List.of()));
      case SHIFTED_CITATION -> shifted(claim);
    };
  }

  private Optional<Claim> replace(
      Claim claim, Pattern pattern, java.util.function.Function<MatchResult, String> by) {
    var places = pattern.matcher(claim.text()).results().toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var m = places.get(random.nextInt(places.size()));
    String text =
        claim.text().substring(0, m.start()) + by.apply(m) + claim.text().substring(m.end());
    return Optional.of(new Claim(claim.where(), text, claim.facts(), claim.sources()));
  }

  private String otherDigit(String digit) {
    int d = (digit.charAt(0) - '0' + 1 + random.nextInt(8)) % 10;
    return Integer.toString(d == digit.charAt(0) - '0' ? (d + 1) % 10 : d);
  }

  private String otherDay(String day) {
    return LocalDate.parse(day).plusDays(1 + random.nextInt(40)).toString();
  }

  private Optional<Claim> drug(Claim claim) {
    var drugs = Drugs.in(claim.text());
    if (drugs.isEmpty()) {
      return Optional.empty();
    }
    var said = drugs.get(random.nextInt(drugs.size()));
    String other = DRUGS.get(random.nextInt(DRUGS.size()));
    var now = Drugs.in(other);
    boolean known =
        now.stream().anyMatch(n -> drugs.stream().anyMatch(d -> d.concept().equals(n.concept())));
    return known || now.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Claim(
                claim.where(),
                claim.text().replace(said.shown(), other),
                claim.facts(),
                claim.sources()));
  }

  private Optional<Claim> shifted(Claim claim) {
    var notes = chart.notesByName();
    var spans = new java.util.ArrayList<>(claim.sources());
    int i = random.nextInt(spans.size());
    var s = spans.get(i);
    int by = 1 + random.nextInt(40);
    int length = java.util.Objects.requireNonNull(notes.get(s.note())).text().length();
    spans.set(i, new Span(s.note(), Math.min(s.from() + by, length), s.to() + by));
    return Optional.of(new Claim(claim.where(), claim.text(), claim.facts(), spans));
  }
}
