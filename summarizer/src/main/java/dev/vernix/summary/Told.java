package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Sensitivity;
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

  private final Map<String, Fact> byId;
  private final Set<String> parts = new HashSet<>();
  private final Set<String> retold = new HashSet<>();

  /**
   * @param courses what the summary tells that code worked out
   */
  Told(Ledger ledger, List<Fact> courses) {
    byId = ledger.byId();
    for (var course : courses) {
      parts.addAll(course.derivedFrom());
      course.derivedFrom().stream()
          .filter(id -> RETOLD.getOrDefault(course.concept(), Set.of()).contains(concept(id)))
          .forEach(retold::add);
    }
  }

  private String concept(String id) {
    return java.util.Objects.requireNonNull(byId.get(id)).concept();
  }

  /** True for a course that a fuller one tells with all its doses and dates. */
  boolean retold(Fact course) {
    return retold.contains(course.id());
  }

  /**
   * True for a statement that went into a course whole, or all of whose weighty concepts and values
   * did. One that holds something sensitive is not told whole by a course, which leaves that out.
   *
   * @param within what was read in it
   */
  boolean told(Fact statement, List<Fact> within) {
    var weighty = within.stream().filter(Told::weighty).toList();
    if (within.stream().anyMatch(Told::withheld)) {
      return false;
    }
    return parts.contains(statement.id())
        || !weighty.isEmpty() && weighty.stream().allMatch(f -> parts.contains(f.id()));
  }

  private static boolean withheld(Fact f) {
    return f.sensitivity() == Sensitivity.CONFIDENTIAL || f.sensitivity() == Sensitivity.SOCIAL;
  }

  private static boolean weighty(Fact f) {
    return f.value() != null
        || Worth.concept(f).filter(c -> c.salience() == Salience.MAJOR).isPresent();
  }
}
