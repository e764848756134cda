package dev.vernix.guideline.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * Known true, known false, or not documented.
 *
 * @param value null where not documented
 * @param missing what is not documented, empty where the value is known
 */
public record Tri(@Nullable Boolean value, String missing) {
  static final Tri TRUE = new Tri(true, "");
  static final Tri FALSE = new Tri(false, "");

  static Tri missing(String what) {
    return new Tri(null, what);
  }

  public boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  public boolean isFalse() {
    return Boolean.FALSE.equals(value);
  }

  public boolean isMissing() {
    return value == null;
  }
}
