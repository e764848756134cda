package dev.vernix.guideline.recommendation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where guidance is meant to be followed. */
public enum Jurisdiction {
  US,
  UK,
  CA,
  EU,
  WHO,
  /** Everywhere: trials, staging schemes, reviews; as a setting, no jurisdiction is preferred. */
  ALL;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Jurisdiction> of(String id) {
    return Arrays.stream(values())
        .filter(j -> j.id().equals(id.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The digest's word for it. */
  static Jurisdiction ofSource(String written) {
    return switch (written) {
      case "US" -> US;
      case "UK", "UK-Scotland" -> UK;
      case "Canada", "Canada-local" -> CA;
      case "Europe" -> EU;
      case "global" -> WHO;
      default -> ALL;
    };
  }

  /** True where guidance of those places speaks to a unit of this one. */
  public boolean heeds(Set<Jurisdiction> guidance) {
    return this == ALL || guidance.contains(ALL) || guidance.contains(this);
  }
}
