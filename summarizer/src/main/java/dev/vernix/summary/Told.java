package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Salience;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What courses and episodes say already, so that neither another course nor a statement need. */
final class Told {
  private static final Map<String, Set<String>> RETOLD =
      PhraseTable.rows(Told.class, "retold.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> Set.of(r[1].split("\\|"))));

  private Told() {}

  /** Ids of courses that a fuller one, made from them, tells with all their doses and dates. */
  static Set<String> retold(Ledger ledger, List<Fact> courses) {
    var byId = ledger.byId();
    var retold = new HashSet<String>();
    for (var course : courses) {
      var concepts = RETOLD.getOrDefault(course.concept(), Set.of());
      course.derivedFrom().stream()
          .filter(id -> concepts.contains(java.util.Objects.requireNonNull(byId.get(id)).concept()))
          .forEach(retold::add);
    }
    return retold;
  }

  /**
   * True for a statement that sentences of the summary already say: each weighty concept and value,
   * and every detail of it. One that holds something sensitive is not told whole by a course, which
   * leaves that out.
   *
   * @param within what was read in it
   * @param made the sentences that were made from the same characters
   */
  static boolean told(Fact statement, List<Fact> within, Said said, List<Fact> made) {
    if (within.stream().anyMatch(Disclosure::sensitive)) {
      return false;
    }
    String body = Statement.of(statement).body();
    if (!said.unsaid(Details.of(body), within, made).isEmpty()) {
      return false;
    }
    var weighty =
        within.stream().filter(f -> f.value() != null || not(f, Salience.ROUTINE)).toList();
    return !weighty.isEmpty() && weighty.stream().allMatch(f -> said.says(f, within))
        || worded(body, made)
            && within.stream().filter(Told::mustBeNamed).allMatch(f -> said.says(f, within));
  }

  /** What words alone cannot tell: what matters most, and which study a result is of. */
  private static boolean mustBeNamed(Fact f) {
    return Worth.concept(f)
        .filter(c -> c.salience() == Salience.MAJOR || c.kind() == Kind.LAB)
        .isPresent();
  }

  /** Most words of the line stand in what was made of it. */
  private static boolean worded(String body, List<Fact> made) {
    var words = Stem.words(body);
    var there =
        made.stream()
            .flatMap(f -> Stem.words(f.realisation()).stream())
            .collect(Collectors.toSet());
    return !words.isEmpty()
        && words.stream().filter(there::contains).count() * 4 >= words.size() * 3L;
  }

  private static boolean not(Fact f, Salience salience) {
    return Worth.concept(f).filter(c -> c.salience() != salience).isPresent();
  }
}
