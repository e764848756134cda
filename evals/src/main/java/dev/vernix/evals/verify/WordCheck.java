package dev.vernix.evals.verify;

/** A sentence in which nothing else could be checked: most of its words must stand in the notes. */
final class WordCheck implements Check {
  private static final double ENOUGH = 0.5;

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    var words = Stems.of(given.text());
    long known = words.stream().filter(notes::hasWord).count();
    if (words.isEmpty() || known >= ENOUGH * words.size()) {
      notes.sharingWords(words).stream()
          .findFirst()
          .ifPresentOrElse(judging::supported, judging::supported);
    } else {
      judging.notFound("nothing in the notes says this");
    }
  }
}
