package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.corpus.stay.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in its role: the dose of a drug, a laboratory value, a measure, a setting.
 *
 * @param key what it is of, such as {@code dose:caffeine}, {@code crp}, {@code setting:FiO2}
 * @param concept whose lines have others of it
 * @param value as read: FiO2 in per cent
 * @param written the number as it stands
 * @param from where it stands in its sentence
 */
record Role(String key, String concept, BigDecimal value, BigDecimal written, int from) {
  /** Those of a sentence; none is a part of a date. */
  static List<Role> of(Said said) {
    var roles = new ArrayList<Role>();
    for (var frame : said.sentence().frames()) {
      switch (frame) {
        case Frame.Dose d -> {
          add(roles, said, "dose:" + d.drug().id(), d.drug().id(), d.amount());
          add(roles, said, "dose:" + d.drug().id(), d.drug().id(), d.total());
        }
        case Frame.Lab l -> add(roles, said, l.lab().id(), l.lab().id(), l.quantity());
        case Frame.Measure m -> add(roles, said, m.measure().id(), m.measure().id(), m.quantity());
        case Frame.Support s ->
            s.settings()
                .forEach(x -> add(roles, said, "setting:" + x.name(), s.mode().id(), x.quantity()));
        case Frame.Feed f -> {}
      }
    }
    return roles;
  }

  private static void add(
      List<Role> roles, Said said, String key, String concept, @Nullable Quantity q) {
    if (q == null) {
      return;
    }
    boolean time =
        said.sentence().times().stream().anyMatch(t -> t.from() < q.to() && q.from() < t.to());
    if (!time && !bound(said, q, key)) {
      int at = said.sentence().from();
      roles.add(new Role(key, concept, q.value(), written(said, q), q.from() - at));
      if (q.high() != null) {
        roles.add(new Role(key, concept, q.high(), q.high(), q.from() - at));
      }
    }
  }

  /** {@code Wt <2 kg}: a bound is no weight. */
  private static boolean bound(Said said, Quantity q, String key) {
    String before = said.note().text().substring(0, q.from()).stripTrailing();
    String own = said.note().text().substring(q.from(), q.to()).strip();
    return MEASURES.contains(key) && (BOUND.matcher(before).find() || own.matches("(?s)[<>≤≥].*"));
  }

  private static final Set<String> MEASURES = Set.of("weight", "length", "head-circumference");
  private static final Pattern BOUND = Pattern.compile("[<>≤≥]$");

  private static BigDecimal written(Said said, Quantity q) {
    var m =
        Pattern.compile("\\d+(?:\\.\\d+)?|\\.\\d+")
            .matcher(said.note().text().substring(q.from(), q.to()).replace(",", ""));
    return m.find() ? new BigDecimal(m.group()) : q.value();
  }

  /** Of a study whose name alone stands beside a number. */
  static Role of(String concept, BigDecimal value) {
    return switch (concept) {
      case "fio2" ->
          new Role(
              "setting:FiO2",
              concept,
              value.compareTo(BigDecimal.ONE) <= 0 ? value.movePointRight(2) : value,
              value,
              -1);
      case "peep" -> new Role("setting:PEEP", concept, value, value, -1);
      case "pip" -> new Role("setting:PIP", concept, value, value, -1);
      default -> new Role(concept, concept, value, value, -1);
    };
  }

  /** Whether the reader found it, rather than the names beside it. */
  boolean read() {
    return from >= 0;
  }

  boolean dose() {
    return key.startsWith("dose:");
  }

  boolean same(Role other) {
    return key.equals(other.key) && value.compareTo(other.value) == 0;
  }
}
