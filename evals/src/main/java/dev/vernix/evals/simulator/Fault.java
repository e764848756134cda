package dev.vernix.evals.simulator;

import java.util.Locale;

/** Kinds of error that real charts hold and that the simulator plants on request. */
public enum Fault {
  /** A dose ten times what the weight asks for. */
  TENFOLD_DOSE,
  /** kg for g, micrograms for milligrams. */
  UNIT_SLIP,
  /** A plan repeated after it was ended. */
  STALE_PLAN,
  /** Two notes of one day that cannot both hold. */
  CONTRADICTION,
  /** A value withdrawn by an addendum. */
  LATE_CORRECTION,
  /** A sentence about the other twin, or about nobody in this room. */
  TWIN_SENTENCE,
  /** Examination text that a template filled in and that cannot be true. */
  TEMPLATE_DEFAULT,
  /** A result awaited and never reported. */
  PENDING,
  /** Something planned and never done. */
  PLAN_NOT_DONE;

  /** The word on the command line and in {@code truth.jsonl}, such as {@code tenfold-dose}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
