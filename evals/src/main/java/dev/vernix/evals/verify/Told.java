package dev.vernix.evals.verify;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Salience;
import dev.vernix.corpus.support.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sentences of a summary tell of at all, and in what detail. */
final class Told {
  private static final Set<Kind> EACH = EnumSet.of(Kind.DRUG, Kind.ORGANISM, Kind.VACCINE);

  private final List<Given> given;
  private final Set<String> named;
  private final Set<String> now;
  private final List<Set<String>> words;
  private final Details details;

  Told(List<Given> given) {
    this.given = given;
    this.named =
        given.stream()
            .flatMap(g -> g.names().stream())
            .flatMap(n -> n.own().stream())
            .collect(Collectors.toSet());
    this.now =
        Stream.concat(
                given.stream().filter(g -> g.clauses().stream().anyMatch(Clause::current)),
                given.stream().skip(given.size() * 3L / 5))
            .flatMap(g -> g.names().stream())
            .flatMap(n -> n.own().stream())
            .collect(Collectors.toSet());
    this.words = given.stream().map(g -> Stems.of(g.text())).toList();
    this.details = new Details(given);
  }

  /** What is not told of a fact: null where it is told, empty where nothing of it is. */
  @Nullable String lacks(Fact f, MustTell row, List<Named> names) {
    return switch (row.how()) {
      case ANY, NOW, DIAGNOSIS, EACH, DAY, FIGURE, MATCH -> tells(f, row, names) ? null : "";
      case GRADE -> details.grade(f, sought(row, names));
      case COURSE -> details.course(f, sought(row, names));
      case VALUE -> details.value(f, names);
      case SPECIMEN -> details.specimen(names, row.concepts());
      case DOSE -> details.dose(f, each(names));
      case UNIT -> details.unit(f, row.pattern().pattern());
      case DATED -> details.dated(f.when().startDate(), sought(row, names));
      case LAST -> details.dated(last(f), sought(row, names));
      case END -> details.end(f.when().startDate()) ? null : "";
    };
  }

  private static Set<String> sought(MustTell row, List<Named> names) {
    return row.concepts().isEmpty()
        ? names.stream().flatMap(n -> n.own().stream()).collect(Collectors.toSet())
        : row.concepts();
  }

  private boolean tells(Fact f, MustTell row, List<Named> names) {
    return switch (row.how()) {
      case ANY -> sought(row, names).stream().anyMatch(named::contains);
      case NOW -> sought(row, names).stream().anyMatch(now::contains);
      case MATCH -> given.stream().anyMatch(g -> row.pattern().matcher(g.text()).find());
      case DIAGNOSIS ->
          names.stream().noneMatch(n -> n.concept().kind() == Kind.DIAGNOSIS)
              || names.stream()
                  .filter(n -> n.concept().kind() == Kind.DIAGNOSIS)
                  .anyMatch(this::tellsName);
      case EACH -> {
        var each = each(names);
        yield each.stream().allMatch(n -> tellsName(n)) && (!each.isEmpty() || shares(f));
      }
      case DAY ->
          coming(f)
              ? dated(f)
              : shares(f) || names.stream().anyMatch(n -> specific(n) && tellsName(n));
      default -> figure(f);
    };
  }

  private static List<Named> each(List<Named> names) {
    return names.stream()
        .filter(
            n -> EACH.contains(n.concept().kind()) && n.concept().salience() != Salience.ROUTINE)
        .toList();
  }

  private static boolean specific(Named n) {
    return n.concept().kind() == Kind.LAB
        || n.concept().kind() == Kind.SCREENING
        || n.concept().kind() == Kind.SERVICE;
  }

  private boolean tellsName(Named n) {
    return n.own().stream().anyMatch(named::contains)
        || Related.implying(n.concept().id()).stream().anyMatch(named::contains);
  }

  /** An appointment with its own day, which is after the day of the note. */
  private static boolean coming(Fact f) {
    return f.concept().equals("appointment") && DAY.matcher(f.realisation()).find();
  }

  private static final Pattern DAY = Pattern.compile(" on \\d{4}-\\d{2}-\\d{2}");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The last day that the sentence of a fact names. */
  private static LocalDate last(Fact f) {
    return ISO.matcher(f.realisation())
        .results()
        .map(m -> LocalDate.parse(m.group()))
        .reduce((a, b) -> b)
        .orElse(f.when().endDate());
  }

  private boolean dated(Fact f) {
    var day = new Days(f.when().startDate(), f.when().startDate());
    return given.stream()
            .flatMap(g -> g.clauses().stream())
            .flatMap(c -> c.times().stream())
            .anyMatch(t -> Days.of(t).equals(day))
        || given.stream().anyMatch(g -> written(day.first()).matcher(g.text()).find());
  }

  /** The day in figures, in either order, where it was not read as a day. */
  private static Pattern written(LocalDate day) {
    int d = day.getDayOfMonth();
    int m = day.getMonthValue();
    return Pattern.compile("(?<![\\d/])0?(?:" + m + "/0?" + d + "|" + d + "/0?" + m + ")(?!\\d)");
  }

  /** Two words that say something stand in one sentence. */
  private boolean shares(Fact f) {
    var own = new HashSet<>(Stems.of(f.realisation()));
    own.removeAll(COMMON);
    long enough = Math.min(2, own.size());
    return words.stream().anyMatch(w -> own.stream().filter(w::contains).count() >= enough);
  }

  private static final Set<String> COMMON =
      Set.of(
          "follo", "pendi", "medic", "disch", "docum", "resul", "clini", "refer", "made", "mouth",
          "once", "daily");

  private boolean figure(Fact f) {
    String value = f.value();
    if (value == null || !value.matches("\\d+(?:\\.\\d+)?")) {
      return true;
    }
    var n = new BigDecimal(value);
    return given.stream()
        .flatMap(g -> g.clauses().stream())
        .flatMap(c -> c.figures().stream())
        .anyMatch(
            e ->
                e instanceof Element.Amount a
                    && (a.value().compareTo(n) == 0
                        || a.value().compareTo(n.movePointLeft(3)) == 0
                        || near(a.value(), n.movePointLeft(3))));
  }

  private static boolean near(BigDecimal shown, BigDecimal value) {
    return shown.scale() >= 1
        && value.setScale(shown.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0;
  }
}
