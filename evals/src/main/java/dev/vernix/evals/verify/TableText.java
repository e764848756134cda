package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rows of Markdown tables as lines. A cell that says nothing by itself gets the head of its column:
 * {@code Weight 980 g}, {@code 13 days}, {@code from 9 Jan}.
 */
final class TableText {
  private static final Pattern RULE =
      Pattern.compile("[ \\t]*\\|?(?:[ \\t]*:?-{2,}:?[ \\t]*\\|?)+[ \\t]*");
  private static final Pattern BEGINS =
      Pattern.compile("(?i)in|inserted|placed|start(?:ed)?|from|begun|on");
  private static final Pattern ENDS =
      Pattern.compile("(?i)out|removed|stop(?:ped)?|until|to|end(?:ed)?|off");
  private static final Pattern DAYS = Pattern.compile("(?i)(?:no\\. of )?days|duration \\(days\\)");
  private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");
  private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*\\(([\\w/%]+)\\)");
  private static final Set<Kind> MEASURED = EnumSet.of(Kind.MEASURE, Kind.LAB);

  private TableText() {}

  /**
   * The text with each row on a line of its own.
   *
   * @param shown for each row that was given heads, the row as it stands
   */
  static String lines(String text, Map<String, String> shown) {
    var out = new StringBuilder();
    List<String> head = List.of();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      boolean row = line.stripLeading().startsWith("|");
      boolean rule = RULE.matcher(line).matches() && line.contains("-");
      boolean overRule =
          row && i + 1 < lines.length && RULE.matcher(lines[i + 1].strip()).matches();
      if (overRule) {
        head = cells(line);
        out.append('\n');
      } else if (rule) {
        out.append('\n');
      } else if (row) {
        var cells = cells(line);
        String plain = String.join(" | ", cells).strip();
        String told = String.join(" | ", withHeads(cells, head)).strip();
        if (!told.equals(plain)) {
          shown.put(told, plain);
        }
        out.append(told).append("\n\n");
      } else {
        head = line.isBlank() ? List.of() : head;
        out.append(line).append(i + 1 < lines.length ? "\n" : "");
      }
    }
    return out.toString();
  }

  private static List<String> cells(String line) {
    String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
  }

  private static List<String> withHeads(List<String> cells, List<String> head) {
    var all = new ArrayList<>(cells);
    for (int i = 1; i < cells.size() && i < head.size(); i++) {
      all.set(i, cells.get(i).isEmpty() ? "" : withHead(cells.get(i), head.get(i)));
    }
    return all;
  }

  private static String withHead(String cell, String head) {
    boolean number = NUMBER.matcher(cell).matches();
    if (DAYS.matcher(head).matches()) {
      return number ? cell + (cell.equals("1") ? " day" : " days") : cell;
    }
    boolean day = Character.isDigit(cell.charAt(0));
    if (BEGINS.matcher(head).matches()) {
      return day ? "from " + cell : cell;
    }
    if (ENDS.matcher(head).matches()) {
      return day ? "until " + cell : cell;
    }
    var unit = WITH_UNIT.matcher(head);
    boolean united = unit.matches();
    String name = united ? unit.group(1) : head;
    boolean measured =
        Lexicon.standard().match(name, 0, name.length()).stream()
            .anyMatch(m -> MEASURED.contains(m.concept().kind()));
    if (!measured || !day) {
      return cell;
    }
    return name + " " + cell + (united && number ? " " + unit.group(2) : "");
  }
}
