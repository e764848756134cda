package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A fact for each thing that a clause table tells. The knowledge stands in the table. */
final class ClauseFacts implements Machine {
  private final Clauses clauses;

  ClauseFacts(String table) {
    clauses = new Clauses(table);
  }

  /** What telling one chart takes. */
  private record Teller(Stay stay, Grounds grounds, Veil veil, Telling telling) {}

  @Override
  public Yield run(Stay stay, Drafts before) {
    Map<String, List<Clause>> byConcept = new LinkedHashMap<>();
    for (var c : clauses.in(stay)) {
      if (!Private.sealed(c.said())) {
        byConcept.computeIfAbsent(c.rule().concept(), k -> new ArrayList<>()).add(c);
      }
    }
    if (byConcept.isEmpty()) {
      return Yield.of(List.of());
    }
    var teller = new Teller(stay, Grounds.of(before), Veil.of(stay), new Telling(stay));
    var drafts = new ArrayList<Draft>();
    byConcept.values().forEach(all -> tell(teller, all, drafts));
    return Yield.of(drafts);
  }

  private static void tell(Teller teller, List<Clause> all, List<Draft> drafts) {
    var rule = all.getFirst().rule();
    Map<String, Clause> bySentence = new LinkedHashMap<>();
    for (var c : all) {
      if (!teller.veil().covers(c.said().span(c.from(), c.to()))) {
        bySentence.putIfAbsent(c.sentence(teller.telling()), c);
      }
    }
    var sentences = new ArrayList<>(bySentence.entrySet());
    if (sentences.isEmpty()) {
      return;
    }
    if (rule.is("joined")) {
      joined(teller, sentences).ifPresent(drafts::add);
    } else if (rule.is("each")) {
      sentences.forEach(
          e -> draft(teller, e.getKey(), List.of(e.getValue())).ifPresent(drafts::add));
    } else if (rule.is("agree")) {
      agree(teller, sentences).ifPresent(drafts::add);
    } else {
      var e = rule.is("first") ? sentences.getFirst() : sentences.getLast();
      draft(teller, e.getKey(), List.of(e.getValue())).ifPresent(drafts::add);
    }
  }

  /**
   * The correction stands alone; without one every version is shown with its date. What was not yet
   * known is no version once it is known.
   */
  private static Optional<Draft> agree(Teller teller, List<Map.Entry<String, Clause>> sentences) {
    // What says less of the same is no other version.
    List.copyOf(sentences).stream()
        .filter(e -> sentences.stream().anyMatch(o -> o.getKey().startsWith(stem(e) + ",") || o.getKey().startsWith(stem(e) + ";")))
        .forEach(sentences::remove);
    var corrected =
        sentences.stream()
            .filter(e -> e.getValue().rule().is("correct") || e.getValue().said().has(Cue.CORRECTION))
            .reduce((a, b) -> b);
    if (sentences.stream().anyMatch(e -> !OPEN.matcher(e.getKey()).find())) {
      sentences.removeIf(e -> OPEN.matcher(e.getKey()).find());
    }
    if (sentences.stream().anyMatch(e -> !e.getValue().rule().is("vague"))) {
      sentences.removeIf(e -> e.getValue().rule().is("vague"));
    }
    if (corrected.isPresent() || sentences.size() == 1) {
      var e = corrected.orElse(sentences.getFirst());
      return draft(teller, e.getKey(), List.of(e.getValue()));
    }
    var versions =
        sentences.stream()
            .map(
                e ->
                    e.getKey().replaceFirst("\\.$", "")
                        + " ("
                        + Words.day(teller.stay().clock(), e.getValue().said().noteDate())
                        + ")")
            .toList();
    return draft(
        teller,
        "The notes disagree: " + String.join("; ", versions) + ".",
        sentences.stream().map(Map.Entry::getValue).toList());
  }

  /** A sentence that names nothing the lexicon knows: {@code Home today with mum}. */
  private static List<Span> alone(Said said) {
    return List.of(said.span(), said.timeSpan());
  }

  /** "Lungs clear." and "Hips stable." of one note in one sentence, behind what both begin with. */
  private static Optional<Draft> joined(
      Teller teller, List<Map.Entry<String, Clause>> sentences) {
    var note = sentences.getLast().getValue().said().note();
    var of = sentences.stream().filter(e -> e.getValue().said().note().equals(note)).toList();
    String lead = of.getFirst().getKey().substring(0, of.getFirst().getKey().indexOf(": ") + 2);
    var parts =
        of.stream().map(e -> stem(e).substring(lead.length())).map(ClauseFacts::lower).toList();
    return draft(
        teller,
        lead + String.join("; ", parts) + ".",
        of.stream().map(Map.Entry::getValue).toList());
  }

  private static String lower(String part) {
    return part.matches("[A-Z][a-z].*")
        ? part.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + part.substring(1)
        : part;
  }

  private static String stem(Map.Entry<String, Clause> e) {
    return e.getKey().replaceFirst("\\.$", "");
  }

  private static Optional<Draft> draft(Teller teller, String sentence, List<Clause> clauses) {
    var support =
        clauses.stream()
            .map(c -> new Support(teller.grounds(), teller.veil()).add(c.said(), c.from(), c.to()))
            .filter(x -> !x.isEmpty())
            .toList();
    var rule = clauses.getFirst().rule();
    var last = clauses.getLast();
    if (support.isEmpty() && !rule.is("alone")) {
      return Optional.empty();
    }
    boolean mother = rule.system() == BodySystem.MATERNAL;
    When when =
        rule.is("early") || mother
            ? When.at(teller.stay().chart().patient().born())
            : last.said().when(last.from(), last.to());
    return Optional.of(
        new Draft(
            rule.system(),
            rule.concept(),
            sentence,
            null,
            null,
            when,
            rule.is("intended") ? Status.PLANNED : Status.PRESENT,
            mother ? Experiencer.MOTHER : Experiencer.INFANT,
            mother ? Sensitivity.MATERNAL : Sensitivity.NONE,
            Support.from(support),
            support.isEmpty() ? alone(last.said()) : Support.sources(support)));
  }

  private static final Pattern OPEN = Pattern.compile("\\b(?:unknown|pending|not known)\\b");
}
