package dev.vernix.corpus.stay;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.reading.NoteReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What machines see of a chart: everything that was said, in order of time.
 *
 * <p>What many machines ask of every sentence is worked out once. One thread reads a stay.
 */
public final class Stay {
  private final Chart chart;
  private final List<Said> said;
  private final DateOrder dateOrder;
  private @Nullable Set<Said> aboutAnother;
  private Sighting.@Nullable Sightings sightings;
  private final Map<Class<?>, Object> once = new HashMap<>();
  private final Map<Note, Once> notes = new IdentityHashMap<>();

  /**
   * @param chart whose stay it is
   * @param said every sentence of every note, by the note's time, then place
   * @param dateOrder in which its notes write day and month
   */
  public Stay(Chart chart, List<Said> said, DateOrder dateOrder) {
    this.chart = chart;
    this.said = List.copyOf(said);
    this.dateOrder = dateOrder;
  }

  /** Reads every note of a chart. */
  public static Stay of(Chart chart) {
    var said = new ArrayList<Said>();
    var order = DateOrder.of(chart);
    chart.notes().forEach(note -> said.addAll(said(note, chart.patient(), order)));
    return new Stay(chart, said, order);
  }

  /** Reads one note of a chart whose dates have that order. */
  public static List<Said> said(Note note, Patient patient, DateOrder order) {
    var ofNote = new Once();
    return NoteReader.read(note, patient, order).sentences().stream()
        .map(s -> Said.of(note, s, ofNote))
        .toList();
  }

  public Chart chart() {
    return chart;
  }

  public List<Said> said() {
    return said;
  }

  /** Whether its notes write the day before the month. */
  public DateOrder dateOrder() {
    return dateOrder;
  }

  public Clock clock() {
    return chart.patient().clock();
  }

  /** The day of birth. */
  public LocalDate firstDay() {
    return chart.patient().born().toLocalDate();
  }

  /** Whether that sentence of this stay cannot be about this infant. */
  public boolean aboutAnother(Said sentence) {
    if (aboutAnother == null) {
      Set<Said> found = Collections.newSetFromMap(new IdentityHashMap<>());
      said.stream().filter(s -> OtherInfant.about(chart.patient(), s)).forEach(found::add);
      aboutAnother = found;
    }
    return aboutAnother.contains(sentence);
  }

  /** Every sighting of the infant's own that holds, in order of time. */
  Sighting.Sightings sightings() {
    if (sightings == null) {
      sightings = Sighting.all(this);
    }
    return sightings;
  }

  /**
   * What a note of this stay gives for a question, worked out once; see {@link Said#onceOfNote}.
   */
  public <T> T once(Note note, Object what, Supplier<T> work) {
    if (notes.isEmpty()) {
      said.forEach(s -> notes.put(s.note(), s.ofNote()));
    }
    return notes.computeIfAbsent(note, n -> new Once()).of(what, work);
  }

  /**
   * What several machines need of the whole stay, worked out when first asked for.
   *
   * @param what its type, one value of each to a stay
   */
  public <T> T once(Class<T> what, Function<Stay, T> work) {
    T known = what.cast(once.get(what));
    if (known == null) {
      known = work.apply(this);
      once.put(what, known);
    }
    return known;
  }
}
