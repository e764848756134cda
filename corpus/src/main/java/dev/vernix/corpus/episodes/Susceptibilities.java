package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Susceptibility;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which antibiotics an isolate was susceptible and resistant to, as the laboratory or the notes
 * give it. Where a note names several organisms the isolate is not named.
 */
final class Susceptibilities implements Machine {
  /** What one note says. */
  private record Tested(
      Note note, Map<Susceptibility, Set<String>> drugs, Set<Said> said, Set<Concept> organisms) {
    static Tested in(Note note) {
      return new Tested(note, new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    Set<String> of(Susceptibility s) {
      return drugs.getOrDefault(s, Set.of());
    }

    boolean within(Tested other) {
      return drugs.entrySet().stream()
          .allMatch(e -> other.of(e.getKey()).containsAll(e.getValue()));
    }

    /** The same drug said to be one and the other: two isolates, or a slip. */
    boolean torn() {
      return of(Susceptibility.RESISTANT).stream()
          .anyMatch(of(Susceptibility.SUSCEPTIBLE)::contains);
    }
  }

  @Override
  public Yield run(Stay stay, Drafts before) {
    var byNote = new LinkedHashMap<String, Tested>();
    for (var said : stay.said()) {
      var role = said.sentence().section().role();
      if (role != Section.Role.MATERNAL
          && role != Section.Role.FAMILY_HISTORY
          && !stay.aboutAnother(said)) {
        read(byNote.computeIfAbsent(said.note().name(), k -> Tested.in(said.note())), said);
      }
    }
    var statements = Statements.of(before);
    var told = new ArrayList<Tested>();
    var drafts = new ArrayList<Draft>();
    for (var t : byNote.values()) {
      if (!t.said().isEmpty() && !t.torn() && told.stream().noneMatch(t::within)) {
        told.add(t);
        drafts.add(draft(stay, statements, t));
      }
    }
    return Yield.of(drafts);
  }

  private static void read(Tested tested, Said said) {
    for (var f : said.sentence().findings()) {
      if (f.assertion().experiencer() != Experiencer.INFANT) {
        continue;
      }
      var m = f.mention();
      if (f.concept().kind() == Kind.ORGANISM && f.assertion().status() == Status.PRESENT) {
        tested.organisms().add(f.concept());
        continue;
      }
      if (f.concept().kind() == Kind.DRUG && f.concept().system() == BodySystem.INFECTION) {
        Susceptibility.at(said, m.from(), m.to())
            .ifPresent(
                s -> {
                  tested
                      .drugs()
                      .computeIfAbsent(s, k -> new LinkedHashSet<>())
                      .add(f.concept().name());
                  tested.said().add(said);
                });
      }
    }
  }

  private static Draft draft(Stay stay, Statements statements, Tested t) {
    var organism = t.organisms().size() == 1 ? t.organisms().iterator().next() : null;
    var said = new LinkedHashSet<>(t.said());
    if (organism != null) {
      stay.said().stream()
          .filter(s -> s.note().equals(t.note()))
          .filter(s -> s.sentence().findings().stream().anyMatch(f -> f.concept().equals(organism)))
          .findFirst()
          .ifPresent(said::add);
    }
    var parts = new ArrayList<String>();
    part(parts, "resistant to ", t.of(Susceptibility.RESISTANT));
    part(parts, "susceptible to ", t.of(Susceptibility.SUSCEPTIBLE));
    part(parts, "intermediate to ", t.of(Susceptibility.INTERMEDIATE));
    var day = t.note().time().toLocalDate();
    return Draft.derived(
        BodySystem.INFECTION,
        "culture-susceptibility",
        (organism == null ? "The isolate" : Words.capital(organism.name()))
            + " reported on "
            + Words.day(stay.clock(), day)
            + " was "
            + String.join(" and ", parts)
            + ".",
        null,
        null,
        When.on(day),
        statements.of(said));
  }

  private static void part(List<String> parts, String what, Set<String> drugs) {
    if (!drugs.isEmpty()) {
      parts.add(what + Words.list(List.copyOf(drugs)));
    }
  }
}
