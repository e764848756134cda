package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of respiratory setting, from {@code settings.tsv}.
 *
 * @param name as {@link Frame.Support} has it
 * @param unit UCUM
 * @param groups classes of support that the label belongs to; empty for all
 */
record Setting(String name, String unit, BigDecimal least, BigDecimal most, Set<String> groups) {
  private static final Map<String, List<Setting>> BY_LABEL = new HashMap<>();
  private static final Map<String, Setting> BY_NAME = new HashMap<>();

  static {
    for (String[] row : Rows.of("settings.tsv", 6)) {
      var s =
          new Setting(
              row[1],
              row[2],
              new BigDecimal(row[3]),
              new BigDecimal(row[4]),
              Set.copyOf(Rows.list(row[5])));
      BY_LABEL.computeIfAbsent(row[0], k -> new ArrayList<>()).add(s);
      BY_NAME.putIfAbsent(row[1], s);
    }
  }

  /** The setting that this word labels for that class of support, or null. */
  static @Nullable Setting labelled(String word, String group) {
    for (Setting s : BY_LABEL.getOrDefault(word, List.of())) {
      if (s.groups.isEmpty() || s.groups.contains(group)) {
        return s;
      }
    }
    return null;
  }

  static Setting named(String name) {
    Setting s = BY_NAME.get(name);
    if (s == null) {
      throw new IllegalArgumentException("no setting " + name);
    }
    return s;
  }

  /**
   * What the members of a slash run are for that class of support; empty where it cannot be
   * settings.
   */
  static List<String> runNames(String group, List<@Nullable Quantity> run) {
    Quantity a = run.get(0);
    Quantity b = run.get(1);
    if (a == null || b == null || run.size() > 3) {
      return List.of();
    }
    boolean falls = a.value().compareTo(b.value()) > 0;
    return switch (group) {
      case "pressures" ->
          !falls || named("PIP").accept(a) == null
              ? List.of()
              : run.size() == 3 ? List.of("PIP", "PEEP", "rate") : List.of("PIP", "PEEP");
      case "oscillator" ->
          run.size() == 3 ? List.of("MAP", "amplitude", "Hz") : List.of("MAP", "amplitude");
      case "cpap" ->
          run.size() == 2 && Oxygen.percent(b) != null ? List.of("PEEP", "FiO2") : List.of();
      case "flow" ->
          run.size() == 2 && Oxygen.percent(b) != null ? List.of("flow", "FiO2") : List.of();
      default -> List.of();
    };
  }

  /** The number as this setting, unit filled in; null where it cannot be one. */
  @Nullable Quantity accept(Quantity q) {
    if (name.equals("FiO2")) {
      return Oxygen.percent(q);
    }
    boolean written = q.unit().isEmpty() || q.unit().equals(unit) || sameKind(q.unit());
    boolean within =
        q.value().compareTo(least) >= 0
            && q.value()
                    .compareTo(
                        q.unit().startsWith("mL") && name.equals("flow")
                            ? BigDecimal.valueOf(3000)
                            : most)
                <= 0;
    if (!written || !within) {
      return null;
    }
    String said =
        name.equals("flow") && q.unit().startsWith("mL")
            ? "mL/min"
            : name.equals("VT") && q.unit().equals("mL") ? "mL" : unit;
    return Strip.with(q, said);
  }

  private boolean sameKind(String other) {
    return switch (name) {
      case "flow" ->
          other.equals("L")
              || other.equals("L/min")
              || other.equals("mL")
              || other.equals("mL/min");
      case "VT" -> other.equals("mL") || other.equals("mL/kg");
      case "rate" -> other.equals("/min");
      case "PIP", "PEEP", "MAP", "PS", "amplitude" ->
          other.equals("cm[H2O]") || other.equals("cm") || other.equals("mbar");
      default -> false;
    };
  }
}
