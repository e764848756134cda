package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Episodes of necrotising enterocolitis and of spontaneous intestinal perforation.
 *
 * <p>An episode needs a note that states the diagnosis and, within two days of it, bowel rest or
 * antibiotics; a later mention is history. Where it is only suspected, or ruled out, there is an
 * evaluation and no episode.
 */
final class NecEpisodes implements Machine {
  private static final int NEAR = 2;
  private static final Pattern RULED_OUT =
      Pattern.compile(
          "(?i)(?<!not )(?<!not yet )(?:ruled out|r/o'd|excluded)|배제|\\b(?:is|was|this"
              + " is|therefore)? ?not NEC\\b|\\bno evidence of NEC\\b|\\bno NEC\\b");
  private static final Pattern DOUBT =
      Pattern.compile("(?i)\\bnot (?:yet )?(?:excluded|ruled out)|cannot (?:be )?(?:exclude|rule)");

  /** What may be diagnosed. */
  private enum Illness {
    NEC("nec", "necrotising enterocolitis"),
    PERFORATION("spontaneous-intestinal-perforation", "spontaneous intestinal perforation");

    private final String id;
    private final String words;

    Illness(String id, String words) {
      this.id = id;
      this.words = words;
    }
  }

  /**
   * One episode.
   *
   * @param onset first day
   * @param end last day of bowel rest or antibiotics
   * @param treatments the derived facts of its treatment: bowel rest, decompression, antibiotics
   */
  record Episode(LocalDate onset, LocalDate end, List<Draft> treatments) {
    boolean within(LocalDate day, int after) {
      return !day.isBefore(onset.minusDays(1)) && !day.isAfter(end.plusDays(after));
    }

    List<Draft> of(String concept) {
      return treatments.stream().filter(d -> d.concept().equals(concept)).toList();
    }
  }

  private record Mention(Said said, Finding finding) {
    LocalDate day() {
      return said.noteDate();
    }

    boolean is(Status status) {
      return finding.assertion().status() == status;
    }

    Optional<Draft> draft(Evidence evidence) {
      return evidence.at(said, finding.mention().from(), finding.mention().to());
    }
  }

  @Override
  public Yield run(Stay stay, Drafts before) {
    var evidence = Evidence.of(before);
    var drafts = new ArrayList<Draft>();
    for (var illness : Illness.values()) {
      drafts.addAll(episodes(stay, evidence, illness));
    }
    return Yield.of(drafts);
  }

  private static List<Draft> episodes(Stay stay, Evidence evidence, Illness illness) {
    var mentions = mentions(stay, illness);
    var drafts = new ArrayList<Draft>();
    Episode last = null;
    for (var m : mentions) {
      boolean known = last != null && last.within(m.day(), 14);
      if (known || !m.is(Status.PRESENT)) {
        continue;
      }
      var found = episode(stay, evidence, mentions, m);
      if (found.isPresent()) {
        last = found.get();
        drafts.addAll(new NecCourse(stay, evidence, last, illness.words).facts());
        drafts.addFirst(diagnosed(stay, evidence, illness, last, mentions));
      }
    }
    if (last == null) {
      suspected(stay, evidence, illness, mentions).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static List<Mention> mentions(Stay stay, Illness illness) {
    var mentions = new ArrayList<Mention>();
    for (var said : stay.said()) {
      for (var f : said.sentence().findings()) {
        var m = f.mention();
        if (f.concept().id().equals(illness.id)
            && f.assertion().experiencer() == Experiencer.INFANT
            && !OtherInfant.about(stay.chart().patient(), said)
            && !said.cued(m.from(), m.to(), Cue.CONDITIONAL, Cue.RESOLVED)) {
          mentions.add(new Mention(said, f));
        }
      }
    }
    return mentions;
  }

  /** The sentence and what follows on its line, where a doubt may stand. */
  private static String around(Said said) {
    String text = said.note().text();
    int end = text.indexOf('\n', said.sentence().to());
    return text.substring(
        said.sentence().from(), Math.min(end < 0 ? text.length() : end, said.sentence().to() + 40));
  }

  private static Optional<Episode> episode(
      Stay stay, Evidence evidence, List<Mention> mentions, Mention stated) {
    var treatments = new ArrayList<Draft>();
    for (var concept : List.of("bowel-rest-episode", "antibiotic-regimen")) {
      evidence.derived(concept).stream()
          .filter(d -> d.when().startDate().isAfter(stay.firstDay()))
          .filter(d -> near(d.when().startDate(), stated.day()))
          .forEach(treatments::add);
    }
    if (treatments.isEmpty()) {
      return Optional.empty();
    }
    LocalDate end =
        treatments.stream()
            .map(d -> d.when().endDate())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate onset =
        mentions.stream()
            .filter(m -> m.is(Status.PRESENT) || m.is(Status.POSSIBLE))
            .map(Mention::day)
            .filter(d -> near(d, stated.day()) && !d.isAfter(stated.day()))
            .min(Comparator.naturalOrder())
            .orElse(stated.day());
    evidence.derived("gastric-decompression-episode").stream()
        .filter(d -> !d.when().startDate().isBefore(onset.minusDays(1)))
        .filter(d -> !d.when().startDate().isAfter(end))
        .forEach(treatments::add);
    return Optional.of(new Episode(onset, end, treatments));
  }

  private static boolean near(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay()) <= NEAR;
  }

  private static Draft diagnosed(
      Stay stay, Evidence evidence, Illness illness, Episode e, List<Mention> mentions) {
    var from = new ArrayList<Draft>();
    mentions.stream()
        .filter(m -> m.day().equals(e.onset) && !m.is(Status.ABSENT))
        .findFirst()
        .flatMap(m -> m.draft(evidence))
        .ifPresent(from::add);
    var signs = Signs.NEC.of(stay, evidence, e.onset);
    from.addAll(signs.values());
    String text =
        Words.capital(illness.words)
            + " was diagnosed on "
            + Words.day(stay.clock(), e.onset)
            + (signs.isEmpty() ? "" : ", with " + Words.list(List.copyOf(signs.keySet())))
            + ".";
    return Evidence.draft(
        BodySystem.GI,
        illness == Illness.NEC ? "nec-episode" : "intestinal-perforation-episode",
        text,
        null,
        Evidence.between(e.onset, e.end, 1),
        from.isEmpty() ? e.treatments : from);
  }

  /** Suspected and treated, and never stated as a diagnosis. */
  private static Optional<Draft> untold(
      Stay stay, Evidence evidence, Illness illness, List<Mention> mentions) {
    for (var m : mentions) {
      boolean treated = m.is(Status.POSSIBLE) && episode(stay, evidence, mentions, m).isPresent();
      var draft = m.draft(evidence);
      if (treated && draft.isPresent()) {
        return Optional.of(
            Evidence.draft(
                BodySystem.GI,
                "nec-evaluation",
                Words.capital(illness.words)
                    + " was suspected on "
                    + Words.day(stay.clock(), m.day())
                    + ".",
                "suspected",
                When.on(m.day()),
                List.of(draft.get())));
      }
    }
    return Optional.empty();
  }

  /** Suspected and never stated, or ruled out in so many words. */
  private static Optional<Draft> suspected(
      Stay stay, Evidence evidence, Illness illness, List<Mention> mentions) {
    var out =
        mentions.stream()
            .filter(
                m ->
                    m.is(Status.ABSENT)
                        && m.said.says(RULED_OUT)
                        && !DOUBT.matcher(around(m.said)).find())
            .findFirst();
    if (out.isEmpty()) {
      return untold(stay, evidence, illness, mentions);
    }
    return out.get()
        .draft(evidence)
        .map(
            d ->
                Evidence.draft(
                    BodySystem.GI,
                    "nec-evaluation",
                    Words.capital(illness.words)
                        + " was considered and ruled out on "
                        + Words.day(stay.clock(), out.get().day())
                        + ".",
                    "ruled out",
                    When.on(out.get().day()),
                    List.of(d)));
  }
}
