package dev.vernix.corpus.stay;

/** What a word says of a treatment or a statement. The words stand in {@code cues.tsv}. */
public enum Cue {
  START,
  STOP,
  GIVEN,
  CONTINUE,
  CHANGE,
  RESOLVED,
  /** The note says that an earlier statement was wrong. */
  CORRECTION,
  PENDING,
  /** Not yet decided, or only if something happens. */
  CONDITIONAL,
  /** Withheld or put off. */
  NOT_DONE;

  /** The table of every cue's words. */
  public static final PhraseTable<Cue> TABLE =
      PhraseTable.load(Cue.class, "cues.tsv", Cue::valueOf);
}
