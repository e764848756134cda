package dev.vernix.evals.verify;

/** What the notes say to a sentence. */
public enum Verdict {
  /** All that can be checked in it stands in the notes or follows from them. */
  SUPPORTED("supported"),
  /** Something in it is stated otherwise by the notes. */
  CONTRADICTED("contradicted"),
  /** Nothing contradicts it, and something in it stands nowhere in the notes. */
  NOT_FOUND("not-found");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  /** As JSON carries it. */
  public String id() {
    return id;
  }
}
