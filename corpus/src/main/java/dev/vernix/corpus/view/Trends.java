package dev.vernix.corpus.view;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.stay.PhraseTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the quantities of a ledger and draws one out of it. */
public final class Trends {
  private static final Set<Kind> MEASURED = EnumSet.of(Kind.LAB, Kind.MEASURE, Kind.FINDING);

  /** Curves that code cleaned of slips stand for what was read. */
  private static final Set<String> CURVES =
      Set.of("weight", "birth-weight", "length", "head-circumference");

  /** Short names that the lexicon does not know, or knows as something else, to a quantity. */
  private static final Map<String, String> OTHER_NAMES =
      PhraseTable.rows(Trends.class, "quantities.tsv").stream()
          .flatMap(
              r -> java.util.Arrays.stream(r[1].split("\\|")).map(name -> Map.entry(name, r[0])))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Ledger ledger;
  private final Map<String, List<Trend.Point>> points = new LinkedHashMap<>();
  private final Map<String, List<String>> units = new LinkedHashMap<>();

  private Trends(Ledger ledger) {
    this.ledger = ledger;
    ledger.facts().stream()
        .filter(f -> f.status() == Status.PRESENT && f.experiencer() == Experiencer.INFANT)
        .sorted(Comparator.comparing((Fact f) -> f.when().start()))
        .forEach(this::take);
  }

  public static Trends of(Ledger ledger) {
    return new Trends(ledger);
  }

  private void take(Fact f) {
    boolean wanted = CURVES.contains(f.concept()) ? f.derived() : !f.derived() && measured(f);
    if (wanted && f.value() != null) {
      put(f.concept(), f, f.value(), f.unit());
    }
    for (var hidden : WrittenOut.of(f)) {
      put(hidden.quantity(), f, hidden.value(), hidden.unit());
    }
  }

  private static boolean measured(Fact f) {
    return Lexicon.standard().find(f.concept()).filter(c -> MEASURED.contains(c.kind())).isPresent()
        || MEASURES_WITHOUT_A_CONCEPT.contains(f.concept());
  }

  private static final Set<String> MEASURES_WITHOUT_A_CONCEPT =
      Set.of(
          "ph",
          "pco2",
          "po2",
          "bicarbonate",
          "base-excess",
          "base-deficit",
          "mean-arterial-pressure",
          "systolic-blood-pressure",
          "diastolic-blood-pressure");

  private void put(
      String quantity, Fact f, String value, @org.jspecify.annotations.Nullable String unit) {
    try {
      var point = new Trend.Point(f.when().start(), new BigDecimal(value), f);
      points.computeIfAbsent(quantity, k -> new ArrayList<>()).add(point);
      units.computeIfAbsent(quantity, k -> new ArrayList<>()).add(unit == null ? "" : unit);
    } catch (NumberFormatException e) {
      // A value in words has no place on an axis.
    }
  }

  /** Ids of the quantities that have a value, in the order of the alphabet. */
  public List<String> quantities() {
    return points.keySet().stream().sorted().toList();
  }

  /** The quantity of that name, by its id, its name, or any synonym of the lexicon. */
  public Optional<Trend> find(String name) {
    return id(name).filter(points::containsKey).map(this::trend);
  }

  private Optional<String> id(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    String dashed = wanted.replace(' ', '-');
    if (points.containsKey(dashed)) {
      return Optional.of(dashed);
    }
    if (OTHER_NAMES.containsKey(wanted)) {
      return Optional.of(OTHER_NAMES.get(wanted));
    }
    return Lexicon.standard().match(name, 0, name.length()).stream()
        .map(m -> m.concept().id())
        .map(id -> id.equals("birth-weight") ? "weight" : id)
        .filter(points::containsKey)
        .findFirst()
        .or(() -> synonym(wanted));
  }

  /** A term whose sense the lexicon would take from the place where it stands. */
  private Optional<String> synonym(String wanted) {
    return points.keySet().stream()
        .filter(
            id ->
                Lexicon.standard()
                    .find(id)
                    .filter(c -> c.terms().stream().anyMatch(t -> same(t, wanted)))
                    .isPresent())
        .findFirst();
  }

  private static boolean same(String term, String wanted) {
    return (term.startsWith("=") ? term.substring(1) : term).equalsIgnoreCase(wanted);
  }

  private Trend trend(String id) {
    var all = java.util.Objects.requireNonNull(points.get(id));
    var their = java.util.Objects.requireNonNull(units.get(id));
    String unit = common(their);
    var same = new ArrayList<Trend.Point>();
    for (int i = 0; i < all.size(); i++) {
      if (their.get(i).equals(unit) || their.get(i).isEmpty()) {
        same.add(all.get(i));
      }
    }
    return new Trend(
        Lexicon.standard().find(id).map(Concept::name).orElse(id.replace('-', ' ')),
        unit,
        ledger.chart().patient().clock(),
        same,
        all.size() - same.size());
  }

  private static String common(List<String> units) {
    return units.stream()
        .filter(u -> !u.isEmpty())
        .collect(Collectors.groupingBy(u -> u, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
