package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What numbers a laboratory value or measure can have, from {@code values.tsv}.
 *
 * @param concept the lexicon's id
 * @param implied units that a bare number may have, by range
 * @param written UCUM units that the value may be written with
 */
record ValueRole(String concept, List<Implied> implied, Set<String> written) {
  private static final Map<String, ValueRole> BY_ID = new HashMap<>();
  private static final Map<String, String> BY_LABEL = new HashMap<>();

  static {
    for (String[] row : Rows.of("values.tsv", 4)) {
      var implied = Rows.list(row[1]).stream().map(Implied::of).toList();
      BY_ID.put(row[0], new ValueRole(row[0], implied, Set.copyOf(Rows.list(row[2]))));
      Rows.list(row[3]).forEach(label -> BY_LABEL.put(label, row[0]));
    }
  }

  static @Nullable ValueRole of(String concept) {
    return BY_ID.get(concept);
  }

  /** Id of the concept that this text labels when a number follows, or null. Case counts. */
  static @Nullable String labelled(String written) {
    return BY_LABEL.get(written);
  }

  /** The number as a value of this kind, its unit filled in; null where it cannot be one. */
  @Nullable Quantity accept(Quantity q) {
    if (written.contains(q.unit()) && !q.unit().isEmpty()) {
      return plausible(q) ? q : null;
    }
    if (!q.unit().isEmpty()) {
      return null;
    }
    for (Implied i : implied) {
      if (i.fits(q)) {
        boolean fraction = i.unit.equals("%") && concept.equals("fio2");
        return fraction ? q : Strip.with(q, i.unit);
      }
    }
    return null;
  }

  /**
   * A written unit makes most numbers possible; only what another unit than the written one would
   * explain is refused.
   */
  private boolean plausible(Quantity q) {
    for (Implied i : implied) {
      if (i.unit.equals(q.unit())) {
        BigDecimal slack = i.most.subtract(i.least).max(BigDecimal.ONE);
        return q.value().compareTo(i.least.subtract(slack)) >= 0
            && q.value().compareTo(i.most.add(slack)) <= 0;
      }
    }
    return true;
  }

  /** A unit that a bare number in that range has. */
  record Implied(String unit, BigDecimal least, BigDecimal most, char form) {
    static Implied of(String cell) {
      int colon = cell.lastIndexOf(':');
      char last = cell.charAt(cell.length() - 1);
      boolean form = last == 'd' || last == 'i';
      String[] range =
          cell.substring(colon + 1, form ? cell.length() - 1 : cell.length()).split("\\.\\.");
      return new Implied(
          cell.substring(0, colon),
          new BigDecimal(range[0]),
          new BigDecimal(range[1]),
          form ? last : ' ');
    }

    boolean fits(Quantity q) {
      boolean decimals = q.value().scale() > 0;
      return q.value().compareTo(least) >= 0
          && q.value().compareTo(most) <= 0
          && (form != 'd' || decimals)
          && (form != 'i' || !decimals);
    }
  }
}
