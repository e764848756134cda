package dev.vernix.evals.verify;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Blood groups with their Rhesus factor, the infant's and the mother's. */
final class BloodGroupCheck implements Check {
  private static final Pattern GROUP =
      Pattern.compile(
          "\\b(AB|A|B|O)(?:\\s?(?i:(pos\\b|positive)|(neg\\b|negative))|([+])|(-)(?![\\w]))");
  private static final Pattern MOTHER =
      Pattern.compile("(?i)\\b(?:mother|mom|mum|maternal|mat|mob|G\\d|yo|year|y)\\b");

  private static final Pattern BABY =
      Pattern.compile("(?i)\\b(?:infant|baby|newborn|his|her)\\b|/$");

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    for (var m : GROUP.matcher(given.text()).results().toList()) {
      String before = given.text().substring(Math.max(0, m.start() - 60), m.start());
      boolean hers =
          given.text().startsWith("/", m.end())
              || MOTHER.matcher(before).find() && !BABY.matcher(before).find();
      var known = notes.sayingOf(hers ? "maternal-blood-group" : "infant-blood-group");
      for (var line : known) {
        var there = GROUP.matcher(line.text()).results().findFirst();
        if (there.isPresent() && !same(m, there.get())) {
          judging.contradicted(m.group(), line);
          return;
        }
      }
      known.forEach(judging::supported);
    }
  }

  private static boolean same(MatchResult a, MatchResult b) {
    return a.group(1).equals(b.group(1)) && positive(a) == positive(b);
  }

  private static boolean positive(MatchResult m) {
    return m.group(2) != null || m.group(4) != null;
  }
}
