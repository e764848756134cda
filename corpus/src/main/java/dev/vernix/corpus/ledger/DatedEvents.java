package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blood products, each product with its dates. */
final class DatedEvents implements Machine {
  private static final Set<String> BLOOD =
      PhraseTable.rows(DatedEvents.class, "drug-classes.tsv").stream()
          .filter(r -> r[0].equals("transfusion"))
          .flatMap(r -> Arrays.stream(r[1].split("\\|")))
          .collect(Collectors.toSet());

  @Override
  public Yield run(Stay stay, Drafts before) {
    Map<Concept, TreeMap<LocalDate, Sighting>> given = new LinkedHashMap<>();
    for (var s : Sighting.of(stay, c -> BLOOD.contains(c.id()))) {
      if (given(s)) {
        given
            .computeIfAbsent(product(s), k -> new TreeMap<>())
            .merge(s.when().startDate(), s, DatedEvents::fuller);
      }
    }
    var drafts = new ArrayList<Draft>();
    given.forEach((product, byDay) -> drafts.add(transfusions(stay, before, product, byDay)));
    return Yield.of(drafts);
  }

  /**
   * {@code Platelets 38, transfused 15 mL/kg}: no red cells, though "transfused" alone means them.
   */
  private static Concept product(Sighting s) {
    String written = s.said().note().text().substring(s.from(), s.to());
    boolean bare = written.regionMatches(true, 0, "transfus", 0, 8);
    return bare && s.said().says(PLATELETS) && !s.said().says(RED)
        ? Lexicon.standard().find("platelet-transfusion").orElse(s.concept())
        : s.concept();
  }

  private static final Pattern PLATELETS = Pattern.compile("(?i)\\b(?:platelets?|plts?)\\b");
  private static final Pattern RED =
      Pattern.compile("(?i)\\b(?:p?RBCs?|PRC|red (?:blood )?cells?|packed cells?|Hct|Hb|Hgb)\\b");

  private static Draft transfusions(
      Stay stay, Drafts before, Concept product, TreeMap<LocalDate, Sighting> byDay) {
    var days =
        byDay.entrySet().stream()
            .map(
                e ->
                    Words.day(stay.clock(), e.getKey())
                        + (e.getValue().order().isEmpty() ? "" : ", " + e.getValue().order()))
            .toList();
    boolean amounts = days.stream().anyMatch(d -> d.contains("), "));
    String list =
        amounts && days.size() > 1
            ? String.join("; ", days.subList(0, days.size() - 1)) + "; and " + days.getLast()
            : Words.list(days);
    return Draft.derived(
        BodySystem.PROCEDURES,
        "transfusion",
        (bare(product, byDay) ? "Transfusion for low platelets" : Words.capital(product.name()))
            + (days.size() == 1 ? " was given on " : " was given " + times(days.size()) + ": on ")
            + list
            + ".",
        Integer.toString(days.size()),
        null,
        When.between(byDay.firstKey(), byDay.lastKey()),
        byDay.values().stream().map(s -> s.draft(before)).distinct().toList());
  }

  /** No note names the product, only what it was given for. */
  private static boolean bare(Concept product, TreeMap<LocalDate, Sighting> byDay) {
    return byDay.values().stream().noneMatch(s -> s.concept().equals(product));
  }

  private static String times(int n) {
    return n == 2 ? "twice" : n + " times";
  }

  private static boolean given(Sighting s) {
    boolean order = s.dose().filter(d -> d.amount() != null).isPresent();
    if (!order && s.said().says(LOOKS_BACK)) {
      return false;
    }
    return s.cue() == Cue.GIVEN
        || dated(s)
        || (order && s.cue() != Cue.CHANGE && s.cue() != Cue.PENDING)
        || (s.concept().kind() == Kind.PROCEDURE && s.said().says(DONE));
  }

  /** {@code PRBC 4/5}: a day right behind the product. */
  private static boolean dated(Sighting s) {
    return s.cue() == null
        && s.said().sentence().times().stream()
            .anyMatch(
                t ->
                    t.type() == dev.vernix.corpus.reading.TimeExpression.Type.DATE
                        && t.from() >= s.to()
                        && t.from() - s.to() <= 4
                        && !t.start().isAfter(s.said().noteDate()));
  }

  /** A sentence that sums transfusions up or names them among risks; it dates none. */
  private static final Pattern LOOKS_BACK =
      Pattern.compile(
          "(?i)\\b(?:s/p|status post|risk factors?|history|h/o|so far|in total|previous\\w*|x"
              + " ?\\d)\\b(?!/)");

  private static final Pattern DONE =
      Pattern.compile("(?i)\\b(?:done|performed|completed|carried out|underwent)\\b");

  private static Sighting fuller(Sighting a, Sighting b) {
    return a.frame() == null ? b : a;
  }
}
