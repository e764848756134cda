package dev.vernix.corpus.view;

import java.util.ArrayList;
import java.util.List;

/** A trend as comma-separated values, a measurement a row, with where each was read. */
public final class TrendCsv {
  private TrendCsv() {}

  public static List<String> lines(Trend trend) {
    var lines = new ArrayList<String>();
    lines.add("time,dol,value,unit,fact,note,from,to");
    for (var p : trend.points()) {
      var s = p.fact().sources().getFirst();
      lines.add(
          String.join(
              ",",
              p.fact().when().startText(),
              Integer.toString(trend.clock().dayOfLife(p.time().toLocalDate())),
              p.value().toPlainString(),
              quoted(trend.unit()),
              p.fact().id(),
              quoted(s.note()),
              Integer.toString(s.from()),
              Integer.toString(s.to())));
    }
    return lines;
  }

  private static String quoted(String text) {
    return text.matches("[\\w./%*{}\\[\\]-]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
