package dev.vernix.evals.verify;

/** Looks at one kind of thing in a sentence. */
interface Check {
  void look(Given given, NoteLines notes, Judging judging);
}
