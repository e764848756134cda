package dev.vernix.evals.pool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Groups of stays put together until each is large enough that its size may be told. Its name joins
 * theirs with {@code " + "}.
 */
final class Bands {
  private static final String AND = " + ";

  private Bands() {}

  /** Neighbours, in the order given, until each has {@code least} stays. */
  static List<List<String>> joined(List<String> order, Map<String, Integer> sizes, int least) {
    var bands = new ArrayList<List<String>>();
    var open = new ArrayList<String>();
    int size = 0;
    for (String each : order) {
      int more = sizes.getOrDefault(each, 0);
      if (more > 0) {
        open.add(each);
        size += more;
        if (size >= least) {
          bands.add(List.copyOf(open));
          open.clear();
          size = 0;
        }
      }
    }
    if (!open.isEmpty()) {
      var last = new ArrayList<String>(bands.isEmpty() ? List.of() : bands.removeLast());
      last.addAll(open);
      bands.add(last);
    }
    return bands;
  }

  static String name(List<String> band) {
    return String.join(AND, band);
  }

  /** The finest bands that those of every site fit into; sites may have joined differently. */
  static List<String> common(List<List<String>> namesOfSites) {
    var bands = new ArrayList<LinkedHashSet<String>>();
    for (List<String> names : namesOfSites) {
      for (String name : names) {
        var band = new LinkedHashSet<String>();
        int first = bands.size();
        for (var other : List.copyOf(bands)) {
          if (other.stream().anyMatch(parts(name)::contains)) {
            first = Math.min(first, bands.indexOf(other));
            band.addAll(other);
            bands.remove(other);
          }
        }
        band.addAll(parts(name));
        bands.add(first, band);
      }
    }
    return bands.stream().map(b -> String.join(AND, b)).toList();
  }

  /** True where the one band is part of the other. */
  static boolean within(String column, String band) {
    return parts(band).containsAll(parts(column));
  }

  static List<String> parts(String column) {
    return List.of(column.split(" \\+ "));
  }
}
