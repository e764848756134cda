package dev.vernix.corpus;

import java.util.Locale;

/** Who may see a fact: anyone who treats or cares for the infant, or only the treating team. */
public enum Sensitivity {
  NONE,
  /** The mother's own health, such as a chronic illness or her medicines. */
  MATERNAL,
  /** Stigmatised health: HIV, hepatitis, syphilis, toxicology, mental health, violence. */
  CONFIDENTIAL,
  /**
   * Family circumstances: custody, paternity, immigration, finances, child protection, staff
   * comments.
   */
  SOCIAL;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
