package dev.vernix.corpus.episodes;

import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something that an echocardiogram showed, or showed not to be there.
 *
 * @param sort findings of one sort say the same thing in other words
 * @param words in plain clinical English, with size and direction as written
 */
record EchoFinding(String sort, String words, boolean present, List<Said> said) {
  private record Row(String sort, String present, String absent, Pattern written) {}

  private static final List<Row> ROWS =
      PhraseTable.rows(EchoFinding.class, "echo-findings.tsv").stream()
          .map(r -> new Row(r[0], r[1], r[2], Pattern.compile(r[3], Pattern.CASE_INSENSITIVE)))
          .toList();
  private static final Pattern DUCT =
      Pattern.compile(
          "(?i)\\b(?:PDA|patent ductus(?: arteriosus)?|ductus(?: arteriosus)?|duct)\\b");
  private static final Pattern NOT_THE_DUCT =
      Pattern.compile("(?i)\\bPDA (?:closure|ligation|device|treatment|course)|\\bduct-?dependent");
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?i)(?<!\\bnot )(?<!\\bnot yet )(?<!\\bnot fully )\\b(?:closed|no (?:residual"
              + " )?(?:PDA|patent ductus|ductus)|(?:PDA|ductus) (?:has )?closed)\\b");
  private static final Pattern SIZE =
      Pattern.compile(
          "(?i)\\b(tiny|trivial|mild|severe|small|moderate(?: to |-)large|small(?: to"
              + " |-)moderate|moderate|mod|large|big)\\b");
  private static final Pattern DUCT_SIZE =
      Pattern.compile(
          "(?i)(?<!\\bnot )(?<!\\bno longer )\\b(tiny|trivial|small|moderate(?: to"
              + " |-)large|small(?: to |-)moderate|moderate|mod|large|big)\\b");
  private static final Pattern MM = Pattern.compile("(?i)\\b(\\d(?:\\.\\d{1,2})?) ?mm\\b");
  private static final Pattern LEFT_RIGHT =
      Pattern.compile("(?i)\\b(?:left[- ]to[- ]right|L ?(?:->|to|→) ?R|L-R)\\b");
  private static final Pattern BIDIRECTIONAL = Pattern.compile("(?i)\\bbi-?directional\\b");
  private static final Pattern RIGHT_LEFT =
      Pattern.compile("(?i)\\b(?:right[- ]to[- ]left|R ?(?:->|to|→) ?L|R-L)\\b");
  private static final Pattern SIGNIFICANT =
      Pattern.compile("(?i)\\b(?:h(?:a)?emodynamically[- ]sig(?:nificant)?|hs ?PDA)\\b");
  private static final Pattern NOT_SIGNIFICANT =
      Pattern.compile(
          "(?i)\\b(?:no|not|non|never|no longer|without|isn't|rather than)["
              + " -](?:(?:felt|thought|considered|clearly|currently) (?:to be"
              + " )?)?h(?:a)?emodynamic|\\b(?:not|no longer|non)[ -]hs ?PDA\\b");
  private static final Pattern RESTRICTIVE =
      Pattern.compile(
          "(?i)(?<!\\bnot )(?<!\\bnon[- ])(?<!\\bno longer )(?<!\\bnot yet"
              + " )(?<!\\bun-)\\brestrictive\\b");

  /** Marks a finding that an earlier study showed and this one no longer does. */
  static final String GONE = "resolved ";

  /** What a study was asked for is no finding: {@code Echo for PH: no PH}. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(?:for|r/o|rule out|assess\\w*(?: of| for)?|query|re:?|evaluat\\w*(?: of|"
              + " for)?|risk(?: of)?|h/o|history of|known|screen(?:ing)? for)\\s*$");

  private static final Pattern RESOLVED =
      Pattern.compile(
          "(?i)^ ?(?:has |had |have |is |now |completely |fully"
              + " )*(?:resolved|gone|normali[sz]ed)\\b");

  static List<EchoFinding> in(Said said) {
    var found = new ArrayList<EchoFinding>();
    duct(said, found);
    for (var clause : Clause.of(said)) {
      for (var row : ROWS) {
        var m = row.written.matcher(clause.text());
        if (!m.find() || row.sort.equals("shunt") && DUCT.matcher(clause.text()).find()) {
          continue;
        }
        if (found.stream().anyMatch(f -> f.sort.equals(row.sort))) {
          continue;
        }
        if (ASKED.matcher(clause.text().substring(0, m.start())).find()) {
          continue;
        }
        if (RESOLVED.matcher(clause.text().substring(m.end())).find()) {
          found.add(new EchoFinding(row.sort, GONE + row.present, false, List.of(said)));
          continue;
        }
        boolean denied = clause.denied(m);
        if (denied && row.absent.equals("-")) {
          continue;
        }
        String words =
            denied
                ? row.absent
                : (clause.doubtful() ? "possible " : "")
                    + size(clause.text(), m.start())
                    + row.present
                    + mm(clause.text(), row.sort);
        found.add(new EchoFinding(row.sort, words, !denied, List.of(said)));
      }
    }
    return found;
  }

  private static void duct(Said said, List<EchoFinding> found) {
    String text = said.text();
    var duct = DUCT.matcher(text);
    if (!duct.find() || NOT_THE_DUCT.matcher(text).find()) {
      return;
    }
    if (CLOSED.matcher(text).find()) {
      found.add(new EchoFinding("duct", "closed", false, List.of(said)));
      return;
    }
    String near =
        text.substring(Math.max(0, duct.start() - 40), Math.min(text.length(), duct.end() + 70));
    int stop = near.indexOf(". ", Math.min(near.length(), 45));
    near = stop > 0 ? near.substring(0, stop) : near;
    var b = new StringBuilder();
    boolean significant = SIGNIFICANT.matcher(near).find() && !NOT_SIGNIFICANT.matcher(near).find();
    var size = DUCT_SIZE.matcher(beside(text, duct.start(), duct.end()));
    if (size.find()) {
      b.append(
              size.group(1).toLowerCase(Locale.ROOT).equals("mod")
                  ? "moderate"
                  : size.group(1).toLowerCase(Locale.ROOT))
          .append(' ');
    }
    if (significant) {
      b.append("haemodynamically significant ");
    } else if (RESTRICTIVE.matcher(near).find()) {
      b.append("restrictive ");
    }
    b.append("patent ductus arteriosus");
    var more = new ArrayList<String>();
    var mm = MM.matcher(near);
    if (mm.find()) {
      more.add(mm.group(1) + " mm");
    }
    if (BIDIRECTIONAL.matcher(near).find()) {
      more.add("shunting in both directions");
    } else if (LEFT_RIGHT.matcher(near).find()) {
      more.add("shunting left to right");
    } else if (RIGHT_LEFT.matcher(near).find()) {
      more.add("shunting right to left");
    }
    boolean says = !more.isEmpty() || b.length() > "patent ductus arteriosus".length();
    if (says || text.length() < 60) {
      found.add(
          new EchoFinding(
              "duct",
              b + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")"),
              true,
              List.of(said)));
    }
  }

  /** The words next to the ductus, where its size stands: {@code mod TR} is not its size. */
  private static String beside(String text, int from, int to) {
    String before = text.substring(Math.max(0, from - 40), from);
    int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf(';'));
    String after = text.substring(to, Math.min(text.length(), to + 25));
    int end = after.indexOf(',', 2);
    return before.substring(stop + 1) + " " + (end < 0 ? after : after.substring(0, end));
  }

  /** How large, where it is written within three words before. */
  private static String size(String text, int at) {
    var m = SIZE.matcher(text.substring(Math.max(0, at - 25), at));
    return m.find() ? m.group(1).toLowerCase(Locale.ROOT).replace("mod ", "moderate ") + " " : "";
  }

  private static String mm(String text, String sort) {
    var m = MM.matcher(text);
    return (sort.equals("asd") || sort.equals("vsd")) && m.find() ? " (" + m.group(1) + " mm)" : "";
  }

  /** The fuller of two tellings; that a ductus is significant may stand in the conclusion alone. */
  EchoFinding fuller(EchoFinding other) {
    if (present != other.present) {
      return this;
    }
    var more = other.words.length() > words.length() ? other : this;
    var less = more.equals(this) ? other : this;
    String significant = "haemodynamically significant ";
    if (less.words.contains(significant) && !more.words.contains(significant)) {
      var both = new ArrayList<Said>(more.said);
      both.addAll(less.said);
      return new EchoFinding(
          sort, more.words.replace("patent ductus", significant + "patent ductus"), present, both);
    }
    return more;
  }
}
