package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Left, right and both: what lies on a side lies on that side in the notes. */
final class SideCheck implements Check {
  private static final Set<Kind> SIDED =
      EnumSet.of(
          Kind.DIAGNOSIS, Kind.FINDING, Kind.DEVICE, Kind.PROCEDURE, Kind.SCREENING, Kind.IMAGING);

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    for (var n : given.names()) {
      if (n.side() != Side.NONE && SIDED.contains(n.concept().kind())) {
        look(n, given, notes, judging);
      }
    }
  }

  private static void look(Named n, Given given, NoteLines notes, Judging judging) {
    for (var keys : List.of(Set.of(n.concept().id()), Set.copyOf(n.keys()))) {
      var lines = notes.sharing(keys);
      var same = lines.stream().filter(l -> sides(l, keys).contains(n.side())).findFirst();
      var both = lines.stream().filter(l -> whole(sides(l, keys), n.side())).findFirst();
      if (same.isPresent() || both.isPresent()) {
        judging.supported(same.or(() -> both).orElseThrow());
        return;
      }
      var other = lines.stream().filter(l -> !sides(l, keys).isEmpty()).findFirst();
      if (other.isPresent() && keys.size() == 1) {
        judging.contradicted(given.around(n), other.get());
        return;
      }
    }
  }

  private static Set<Side> sides(Line line, Set<String> keys) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    line.names().stream()
        .filter(x -> x.keys().stream().anyMatch(keys::contains))
        .forEach(x -> sides.add(x.side()));
    sides.remove(Side.NONE);
    return sides;
  }

  /** Left and right make both, and both holds left and right. */
  private static boolean whole(Set<Side> sides, Side side) {
    var all = new ArrayList<>(sides);
    return all.contains(Side.BOTH)
        || side == Side.BOTH && all.contains(Side.LEFT) && all.contains(Side.RIGHT);
  }
}
