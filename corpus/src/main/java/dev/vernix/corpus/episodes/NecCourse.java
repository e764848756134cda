package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What followed the diagnosis: stages as documented, imaging, operations, bowel rest, and how feeds
 * went afterwards.
 */
final class NecCourse {
  private static final Pattern STAGE =
      Pattern.compile(
          "(?i:\\bBell(?:'?s)?\\b[\\s,:]{0,3}(?:stage)?|\\bNEC\\b[\\s,:]{0,3}(?:stage)?|\\bstage)"
              + "\\s?(III|II|I|[123])\\s?([ABab])?(?![\\p{L}\\d/])");
  private static final Pattern ABOUT_NEC =
      Pattern.compile("(?i)\\bNEC\\b|\\bBell|enterocolitis|괴사성");
  private static final Pattern WITHDRAWN =
      Pattern.compile("(?i)should not be|not be carried|is wrong|was wrong|incorrect|disregard");
  private static final Pattern QUOTED_STAGE = Pattern.compile("\"(III|II|I)([ABab])\"");
  private static final Pattern NO_OPERATION =
      Pattern.compile(
          "(?i)never operated|non-?operative|not operated|managed medically|no"
              + " operation|conservativ|without (?:surgery|an operation)|수술 없이|보존적");
  private static final Pattern FEARED =
      Pattern.compile(
          "(?i)\\b(?:risk|watch|symptoms?|precautions?|monitor|explained|signs? of)\\b");
  private static final int AFTER = 30;

  private final Stay stay;
  private final Evidence evidence;
  private final NecEpisodes.Episode episode;
  private final String illness;

  NecCourse(Stay stay, Evidence evidence, NecEpisodes.Episode episode, String illness) {
    this.stay = stay;
    this.evidence = evidence;
    this.episode = episode;
    this.illness = illness;
  }

  List<Draft> facts() {
    var facts = new ArrayList<Draft>();
    stage().ifPresent(facts::add);
    facts.addAll(new BowelImaging(stay, evidence, episode).facts());
    boolean operated =
        evidence.derived(BowelSurgery.CONCEPT).stream()
            .anyMatch(d -> episode.within(d.when().startDate(), 14));
    management(!operated).ifPresent(facts::add);
    stricture().ifPresent(facts::add);
    return facts;
  }

  private record Staged(LocalDate first, Said said) {}

  private Optional<Draft> stage() {
    Map<String, Staged> stages = new LinkedHashMap<>();
    Set<String> withdrawn = new LinkedHashSet<>();
    var drafts = new ArrayList<Draft>();
    for (var said : during(AFTER)) {
      String text = said.text();
      if (!said.says(ABOUT_NEC)) {
        continue;
      }
      var m = STAGE.matcher(text);
      while (m.find()) {
        String stage = m.group(1) + (m.group(2) == null ? "" : m.group(2).toUpperCase(Locale.ROOT));
        stages.putIfAbsent(stage, new Staged(said.noteDate(), said));
      }
      if (WITHDRAWN.matcher(text).find()) {
        var q = QUOTED_STAGE.matcher(text);
        while (q.find()) {
          withdrawn.add(q.group(1) + q.group(2).toUpperCase(Locale.ROOT));
          evidence.in(said).ifPresent(drafts::add);
        }
      }
    }
    if (stages.isEmpty()) {
      return Optional.empty();
    }
    var parts = new ArrayList<String>();
    String last = "";
    for (var e : stages.entrySet()) {
      evidence.in(e.getValue().said).ifPresent(drafts::add);
      boolean gone = withdrawn.contains(e.getKey());
      last = gone ? last : e.getKey();
      parts.add(
          "Bell stage "
              + e.getKey()
              + " was documented on "
              + Words.day(stay.clock(), e.getValue().first)
              + (gone ? " and later withdrawn" : ""));
    }
    return Optional.of(
        Evidence.draft(
            BodySystem.GI,
            "nec-stage",
            String.join("; ", parts) + ".",
            last,
            Evidence.between(episode.onset(), episode.end(), 3),
            drafts));
  }

  /** The complication that shows weeks later. */
  private Optional<Draft> stricture() {
    return Sighting.of(stay, c -> c.id().equals("intestinal-stricture")).stream()
        .filter(s -> s.when().startDate().isAfter(episode.onset().plusDays(7)))
        .filter(s -> !s.said().conditional(s.from(), s.to()))
        .filter(s -> s.said().statusAt(s.from(), s.to()) == Status.PRESENT)
        .filter(s -> !s.said().says(FEARED))
        .findFirst()
        .flatMap(
            s ->
                evidence
                    .at(s.said(), s.from(), s.to())
                    .map(
                        d ->
                            Evidence.draft(
                                BodySystem.GI,
                                "nec-complication",
                                "An intestinal stricture was documented on "
                                    + Words.day(stay.clock(), s.when().startDate())
                                    + ".",
                                "intestinal stricture",
                                When.on(s.when().startDate()),
                                List.of(d))));
  }

  private List<Said> during(int after) {
    return Window.of(stay, episode.onset().minusDays(1), episode.end().plusDays(after)).stream()
        .filter(s -> s.note().type() != NoteType.FAMILY)
        .filter(s -> !OtherInfant.about(stay.chart().patient(), s))
        .toList();
  }

  private Optional<Draft> management(boolean notOperated) {
    var from = new ArrayList<Draft>();
    var parts = new ArrayList<String>();
    var rest = episode.of("bowel-rest-episode");
    interval("bowel rest (nothing by mouth)", rest, from).ifPresent(parts::add);
    interval("gastric decompression", episode.of("gastric-decompression-episode"), from)
        .ifPresent(parts::add);
    interval("antibiotics", episode.of("antibiotic-regimen"), from).ifPresent(parts::add);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String text = Words.capital(illness) + " was managed with " + Words.list(parts);
    if (notOperated) {
      var none =
          during(AFTER).stream()
              .filter(s -> s.says(NO_OPERATION))
              .map(evidence::in)
              .flatMap(Optional::stream)
              .findFirst();
      if (none.isPresent()) {
        from.add(none.get());
        text += ", without an operation";
      }
    }
    text += refed(rest);
    return Optional.of(
        Evidence.draft(
            BodySystem.GI,
            "nec-management",
            text + ".",
            null,
            Evidence.between(episode.onset(), episode.end(), 5),
            from));
  }

  private static String refed(List<Draft> rest) {
    return rest.stream()
        .map(Draft::realisation)
        .filter(r -> r.contains("; feeds were"))
        .map(r -> r.substring(r.indexOf("; feeds were"), r.length() - 1))
        .findFirst()
        .orElse("");
  }

  private Optional<String> interval(String name, List<Draft> pieces, List<Draft> from) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    from.addAll(pieces);
    LocalDate first =
        pieces.stream().map(d -> d.when().startDate()).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last =
        pieces.stream().map(d -> d.when().endDate()).max(Comparator.naturalOrder()).orElseThrow();
    boolean open = pieces.stream().anyMatch(d -> d.realisation().contains("is documented"));
    return Optional.of(
        name
            + " from "
            + Words.day(stay.clock(), first)
            + (open ? " and last documented on " : " to ")
            + Words.day(stay.clock(), last));
  }
}
