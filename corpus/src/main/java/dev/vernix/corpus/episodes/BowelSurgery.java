package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Operations on the bowel, each with its day and what its note tells of it.
 *
 * <p>An operation note says what was done. Another note dates an operation only where it is the
 * first to name it; a stoma that it names may be an old one.
 */
final class BowelSurgery implements Machine {
  static final String CONCEPT = "bowel-surgery";
  private static final Map<String, String> WORDS =
      PhraseTable.rows(BowelSurgery.class, "bowel-operations.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> r[1], (a, b) -> a, LinkedHashMap::new));
  private static final Set<String> OPERATIONS =
      Set.of("laparotomy", "ostomy-takedown", "peritoneal-drain-placement");
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?i)\\b(?:tomorrow|tmrw|planned|plan for|scheduled|if|may"
              + " need|discuss\\w*|consent\\w*|no"
              + " (?:need|indication)|consider\\w*|removed|out)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var evidence = Evidence.of(before);
    var byDay = new TreeMap<LocalDate, List<Sighting>>();
    var known = new HashSet<String>();
    for (var s : Sighting.of(stay, c -> WORDS.containsKey(c.id()))) {
      boolean report = report(s);
      boolean told =
          s.cue() != Cue.STOP
              && s.said().statusAt(s.from(), s.to()) == Status.PRESENT
              && !s.said().conditional(s.from(), s.to())
              && (report || OPERATIONS.contains(s.concept().id()) && !undone(s));
      if (told && (known.add(s.concept().id()) || report)) {
        byDay.computeIfAbsent(s.when().startDate(), k -> new ArrayList<>()).add(s);
      }
    }
    return Yield.of(
        byDay.entrySet().stream()
            .map(e -> fact(stay, evidence, e.getKey(), e.getValue()))
            .flatMap(Optional::stream)
            .toList());
  }

  private static boolean report(Sighting s) {
    return s.said().note().type() == NoteType.PROCEDURE;
  }

  private static boolean undone(Sighting s) {
    String text = s.said().note().text();
    int from = Math.max(s.said().sentence().from(), s.from() - 30);
    int to = Math.min(s.said().sentence().to(), s.to() + 30);
    return UNDONE.matcher(text.substring(from, to)).find();
  }

  private static Optional<Draft> fact(
      Stay stay, Evidence evidence, LocalDate day, List<Sighting> done) {
    var from = new ArrayList<Draft>();
    done.forEach(s -> evidence.at(s.said(), s.from(), s.to()).ifPresent(from::add));
    if (from.isEmpty()) {
      return Optional.empty();
    }
    var details = OperationDetails.of(report(stay, done));
    details.cited().forEach(s -> evidence.in(s).ifPresent(from::add));
    boolean closed = done.stream().anyMatch(s -> s.concept().id().equals("ostomy-takedown"));
    var words =
        WORDS.keySet().stream()
            .filter(
                id -> done.stream().map(Sighting::concept).map(Concept::id).anyMatch(id::equals))
            .filter(id -> !closed || !id.equals("ostomy"))
            .filter(id -> !spoken(id, details.words()))
            .map(id -> java.util.Objects.requireNonNull(WORDS.get(id)))
            .collect(Collectors.toCollection(ArrayList::new));
    words.addAll(details.words());
    return Optional.of(
        Evidence.draft(
            BodySystem.GI,
            CONCEPT,
            "On " + Words.day(stay.clock(), day) + " " + Words.list(words) + ".",
            null,
            Evidence.on(day, 4),
            from));
  }

  /** Told by the details, and more fully. */
  private static boolean spoken(String id, List<String> details) {
    return switch (id) {
      case "bowel-resection" -> details.stream().anyMatch(d -> d.endsWith("was resected"));
      case "ostomy" -> details.stream().anyMatch(d -> d.endsWith("formed"));
      case "anastomosis" -> details.stream().anyMatch(d -> d.endsWith("anastomosis was made"));
      default -> false;
    };
  }

  /** Every sentence of the operation notes among them. */
  private static List<Said> report(Stay stay, List<Sighting> done) {
    var notes =
        done.stream()
            .filter(BowelSurgery::report)
            .map(s -> s.said().note().name())
            .collect(Collectors.toSet());
    return stay.said().stream().filter(s -> notes.contains(s.note().name())).toList();
  }
}
