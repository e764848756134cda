package dev.vernix.corpus.stay;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence that says of a drug that this infant never had it: {@code No paracetamol has ever been
 * charted for this baby}. What notes before it tell of that drug is an error.
 */
public record Denial(Concept drug, Said said) {
  private static final Pattern NEVER =
      Pattern.compile(
          "(?i)\\b(?:never|ever)\\b[^.;]{0,20}\\b(?:charted|given|received|prescribed|administered"
              + "|had|ordered|dispensed)\\b");

  private record All(List<Denial> denials) {}

  /** All of a stay, in the order of its notes. */
  public static List<Denial> of(Stay stay) {
    return stay.once(All.class, s -> new All(read(s))).denials();
  }

  private static List<Denial> read(Stay stay) {
    var found = new ArrayList<Denial>();
    for (var said : stay.said()) {
      if (said.says(NEVER) && !stay.aboutAnother(said)) {
        said.sentence().findings().stream()
            .filter(f -> f.concept().kind() == Kind.DRUG)
            .filter(f -> f.assertion().status() == Status.ABSENT)
            .filter(f -> f.assertion().experiencer() == Experiencer.INFANT)
            .forEach(f -> found.add(new Denial(f.concept(), said)));
      }
    }
    return found;
  }

  /** Whether that mention is one that it calls an error. */
  public boolean holdsFor(Concept concept, Said earlier) {
    return drug.equals(concept) && earlier.note().time().isBefore(said.note().time());
  }
}
