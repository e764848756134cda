package dev.vernix.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One infant's stay.
 *
 * @param name the chart folder's name
 * @param patient who it is
 * @param notes in order of time, then name
 * @param unread notes that are in the folder and could not be read, which every output must name
 * @param remarks things about the chart that a reader of any output must know, one sentence each
 */
public record Chart(
    String name, Patient patient, List<Note> notes, List<Unread> unread, List<String> remarks) {
  public Chart {
    notes =
        notes.stream().sorted(Comparator.comparing(Note::time).thenComparing(Note::name)).toList();
    unread = List.copyOf(unread);
    remarks = List.copyOf(remarks);
  }

  /**
   * A note that was not read.
   *
   * @param note file name within {@code notes/}
   * @param reason what is wrong and what to do, one sentence, without patient text
   */
  public record Unread(String note, String reason) {}

  public Map<String, Note> notesByName() {
    return notes.stream().collect(Collectors.toMap(Note::name, Function.identity()));
  }

  /** The same stay with another front page. */
  public Chart withPatient(Patient patient) {
    return new Chart(name, patient, notes, unread, remarks);
  }
}
