package dev.vernix.evals.verify;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Salience;
import dev.vernix.corpus.support.Element;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the sentences of a summary tell of at all. */
final class Told {
  private static final Set<Kind> EACH = EnumSet.of(Kind.DRUG, Kind.ORGANISM, Kind.VACCINE);

  private final List<Given> given;
  private final Set<String> named;
  private final List<Set<String>> words;

  Told(List<Given> given) {
    this.given = given;
    this.named =
        given.stream()
            .flatMap(g -> g.names().stream())
            .flatMap(n -> n.own().stream())
            .collect(Collectors.toSet());
    this.words = given.stream().map(g -> Stems.of(g.text())).toList();
  }

  /** Whether a fact is told of. */
  boolean tells(Fact f, Missing.Row row, List<Named> names) {
    return switch (row.how()) {
      case ANY -> row.concepts().stream().anyMatch(named::contains);
      case EACH -> {
        var each =
            names.stream()
                .filter(
                    n ->
                        EACH.contains(n.concept().kind())
                            && n.concept().salience() != Salience.ROUTINE)
                .toList();
        yield each.stream().allMatch(n -> tellsName(n)) && (!each.isEmpty() || shares(f));
      }
      case DAY ->
          dated(f) || shares(f) || names.stream().anyMatch(n -> specific(n) && tellsName(n));
      case FIGURE -> figure(f);
    };
  }

  private static boolean specific(Named n) {
    return n.concept().kind() == Kind.LAB || n.concept().kind() == Kind.SCREENING;
  }

  private boolean tellsName(Named n) {
    return n.own().stream().anyMatch(named::contains)
        || Related.implying(n.concept().id()).stream().anyMatch(named::contains);
  }

  private boolean dated(Fact f) {
    var day = new Days(f.when().startDate(), f.when().startDate());
    boolean coming = f.concept().equals("appointment");
    return coming
        && given.stream()
            .flatMap(g -> g.clauses().stream())
            .flatMap(c -> c.times().stream())
            .anyMatch(t -> Days.of(t).equals(day));
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
        && value.setScale(shown.scale(), java.math.RoundingMode.HALF_UP).compareTo(shown) == 0;
  }
}
