package dev.vernix.corpus.provenance;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a result was made with. Jackson writes and reads it as it stands. It holds no time: two runs
 * of the same program on the same data have the same provenance, and who writes a result says when.
 *
 * @param build the program
 * @param model the language model, {@link ModelUsed#NONE} where none took part
 * @param data version or digest of each set of data that the program reads by, such as {@code
 *     lexicon}, {@code prompt join-section} or {@code guidelines}
 * @param seeds of everything drawn at random, in order of use; empty where nothing was
 * @param machine what it ran on
 */
public record Provenance(
    Build build,
    ModelUsed model,
    SortedMap<String, String> data,
    List<Long> seeds,
    Machine machine) {
  public Provenance {
    data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
    seeds = List.copyOf(seeds);
  }

  /** Of the running program with these data, without model and seeds. */
  public static Provenance current(SortedMap<String, String> data) {
    return new Provenance(Build.current(), ModelUsed.NONE, data, List.of(), Machine.current());
  }

  /** The same with a model. */
  public Provenance with(ModelUsed used) {
    return new Provenance(build, used, data, seeds, machine);
  }

  /** The same with these seeds. */
  public Provenance seeded(List<Long> drawn) {
    return new Provenance(build, model, data, drawn, machine);
  }

  /** The same with one more set of data. */
  public Provenance and(String name, String version) {
    var more = new TreeMap<>(data);
    more.put(name, version);
    return new Provenance(build, model, more, seeds, machine);
  }

  /** One line for people: program, model, seeds, Java. */
  public String line() {
    return "Vernix "
        + build
        + "; "
        + model
        + (seeds.isEmpty() ? "" : "; seeds " + seeds.toString().replaceAll("[\\[\\]]", ""))
        + "; Java "
        + machine.java()
        + " on "
        + machine.system();
  }
}
