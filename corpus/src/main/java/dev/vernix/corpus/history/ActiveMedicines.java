package dev.vernix.corpus.history;

import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which medicines an infant is on at a date.
 *
 * <p>The latest medication list at or before the date is the authority: what it names is active,
 * what it leaves out is not. What notes after it start is added, what they stop is taken away.
 * Without any list, a medicine is active if the last word on it within three days is not that it
 * stopped.
 */
public final class ActiveMedicines {
  /** Given once or around a procedure, never a medicine that an infant goes on with. */
  private static final Set<String> NEVER =
      Set.of(
          "vitamin-k",
          "erythromycin-eye-ointment",
          "sucrose",
          "red-cell-transfusion",
          "platelet-transfusion",
          "fresh-frozen-plasma",
          "cryoprecipitate",
          "antibiotics",
          "normal-saline-bolus",
          "dextrose-bolus",
          "surfactant",
          "chlorhexidine",
          "lidocaine",
          "hepatitis-b-immune-globulin",
          "cyclopentolate-phenylephrine-drops");

  private static final int RECENT = 3;

  private ActiveMedicines() {}

  /** The place that speaks last of each medicine active on that day, in the order of the list. */
  public static List<Sighting> at(Stay stay, LocalDate day) {
    var all =
        Sighting.of(stay, c -> c.kind() == Kind.DRUG && !NEVER.contains(c.id())).stream()
            .filter(s -> !s.said().noteDate().isAfter(day))
            .toList();
    var list = list(all, day);
    var listed = list.map(n -> time(stay, n)).orElse(day.atStartOfDay());
    Map<String, Sighting> active = new LinkedHashMap<>();
    for (var s : all) {
      boolean inList = list.filter(l -> l.equals(s.said().note().name())).isPresent();
      boolean later =
          list.isEmpty()
              ? !s.said().noteDate().isBefore(day.minusDays(RECENT))
              : s.said().note().time().isAfter(listed);
      if (!inList && !later) {
        continue;
      }
      String id = s.concept().id();
      if (s.cue() == Cue.STOP || s.cue() == Cue.RESOLVED) {
        active.remove(id);
      } else if (inList ? listed(s) : s.cue() == Cue.START || list.isEmpty()) {
        active.merge(id, s, ActiveMedicines::fuller);
      }
    }
    return List.copyOf(active.values());
  }

  private static java.time.LocalDateTime time(Stay stay, String note) {
    return Objects.requireNonNull(stay.chart().notesByName().get(note)).time();
  }

  /** The last note with a list: a section of medicines with an order in it. */
  private static Optional<String> list(List<Sighting> all, LocalDate day) {
    var papers =
        all.stream()
            .filter(s -> listed(s) && s.dose().isPresent())
            .filter(s -> !s.said().noteDate().isBefore(day.minusDays(RECENT)))
            .map(Sighting::said)
            .max(
                Comparator.comparing((Said s) -> rank(s.note().type()))
                    .thenComparing(s -> s.note().time()));
    return papers.map(s -> s.note().name());
  }

  /** Discharge papers are the authority over a progress note of the same days. */
  private static int rank(NoteType type) {
    return switch (type) {
      case DISCHARGE_PLANNING -> 2;
      case MEDICATION -> 1;
      default -> 0;
    };
  }

  private static boolean listed(Sighting s) {
    var type = s.said().note().type();
    return s.said().sentence().section().role() == Section.Role.MEDICATIONS
        || type == NoteType.DISCHARGE_PLANNING
            && s.dose().filter(ActiveMedicines::order).isPresent();
  }

  private static boolean order(Frame.Dose d) {
    return d.amount() != null && !d.interval().isEmpty();
  }

  private static Sighting fuller(Sighting a, Sighting b) {
    return b.order().length() >= a.order().length() ? b : a;
  }
}
