package dev.vernix.evals.simulator;

import java.util.Locale;

/** Who writes, and how. */
enum Voice {
  /** A resident in a hurry. */
  TERSE,
  /** An attending who dictates. */
  VERBOSE,
  /** A British ward round. */
  BRIT,
  /** A nurse's flowsheet. */
  NURSE,
  /** Reports and orders, whose wording does not depend on who signs. */
  ANY;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
