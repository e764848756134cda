package dev.vernix.family;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a fact does not stand in a handout: whose matter it is. */
public enum Category {
  /** Stigmatised health: HIV, hepatitis, toxicology, mental health, violence. */
  CONFIDENTIAL,
  /** Custody, paternity, immigration, money, child protection, what staff think of a family. */
  SOCIAL,
  /** The mother's own health, her pregnancies, the placenta. */
  MATERNAL,
  /** A twin or another child. */
  SIBLING,
  /** A father, a grandparent, any other person. */
  OTHER_PERSON;

  /** The word on the command line and in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The category with that id. */
  public static Optional<Category> of(String id) {
    String wanted = id.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(c -> c.id().equals(wanted)).findFirst();
  }
}
