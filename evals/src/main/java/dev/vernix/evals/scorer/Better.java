package dev.vernix.evals.scorer;

/** Which way a figure gets better. */
public enum Better {
  HIGHER,
  LOWER,
  /** A count that says how much there was, such as notes read. */
  NEITHER
}
