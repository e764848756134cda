package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Hearing by ear, and newborn screens by specimen. */
final class Screens implements Machine {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)#\\s?(\\d)|\\b(?:NBSS|NBS|NMS|screen)\\s([123])(?=\\s(?!\\d))|\\bday"
              + " (\\d{1,2})\\b|\\b(\\d)(?:st|nd|rd)\\b");
  private static final Pattern RESULT =
      Pattern.compile(
          "(?i)\\b(abnormal|abn|normal|within normal limits|WNL|unremarkable|negative|out of"
              + " range|borderline|inconclusive|unsatisfactory|unacceptable|invalid)\\b");
  private static final Pattern COLLECTED =
      Pattern.compile("(?i)\\b(?:collected|sent|drawn|taken|obtained|done)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var grounds = Grounds.of(before);
    var drafts = new ArrayList<Draft>();
    Hearing.tell(stay, grounds).ifPresent(drafts::add);
    specimens(stay, grounds, drafts);
    return Yield.of(drafts);
  }

  /** One newborn screen. */
  private static final class Specimen {
    private final String number;
    private final List<Draft> from = new ArrayList<>();
    private java.util.Optional<LocalDate> collected = java.util.Optional.empty();
    private String result = "";
    private String detail = "";

    Specimen(String number) {
      this.number = number;
    }
  }

  private static void specimens(Stay stay, Grounds grounds, List<Draft> drafts) {
    Map<String, Specimen> byNumber = new LinkedHashMap<>();
    var order = stay.dateOrder();
    boolean listed = false;
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      for (var f : said.sentence().findings()) {
        if (!f.concept().id().equals("newborn-screen")
            || OtherInfant.about(stay.chart().patient(), said)) {
          continue;
        }
        var s = said.sentence();
        String after =
            said.note()
                .text()
                .substring(f.mention().from(), Math.min(s.to(), f.mention().to() + 160));
        int semicolon = after.indexOf(';');
        after = semicolon < 0 ? after : after.substring(0, semicolon);
        if (ScreenList.tell(stay, grounds, order, said, f, drafts)) {
          listed = true;
          continue;
        }
        var n = NUMBER.matcher(after.substring(0, Math.min(after.length(), 50)));
        boolean repeat =
            after.toLowerCase(java.util.Locale.ROOT).contains("repeat")
                || said.text().toLowerCase(java.util.Locale.ROOT).contains("repeat nbs");
        var collected = COLLECTED.matcher(after);
        var result = RESULT.matcher(after);
        boolean numbered = n.find();
        if (!numbered && (repeat || byNumber.size() > 1)) {
          continue;
        }
        String number =
            numbered
                ? (n.group().toLowerCase(java.util.Locale.ROOT).startsWith("day")
                    ? n.group().toLowerCase(java.util.Locale.ROOT)
                    : "#" + digit(n.group()))
                : byNumber.isEmpty() ? "" : byNumber.keySet().iterator().next();
        boolean dated =
            said.note().type() != NoteType.DISCHARGE_PLANNING
                || said.timeAt(f.mention().from(), f.mention().from() + after.length()).isPresent();
        boolean date = collected.find() && status(f) && dated;
        boolean has = result.find() && status(f);
        if (!date && !has) {
          continue;
        }
        var specimen = byNumber.computeIfAbsent(number, Specimen::new);
        if (date && specimen.collected.isEmpty()) {
          specimen.collected =
              java.util.Optional.of(
                  said.date(
                      f.mention().from() + collected.start(),
                      f.mention().from() + collected.end()));
        }
        if (has) {
          specimen.result =
              result
                  .group(1)
                  .toLowerCase(java.util.Locale.ROOT)
                  .replace("wnl", "within normal limits")
                  .replaceFirst("^abn$", "abnormal");
        }
        if (has && specimen.result.equals("abnormal") && i + 1 < stay.said().size()) {
          detail(said, stay.said().get(i + 1), grounds, specimen);
        }
        specimen.from.addAll(
            grounds.at(said, f.mention().from(), Math.min(s.to(), f.mention().to() + 160)));
      }
    }
    // A list tells every specimen by its day.
    if (!listed) {
      boolean loose =
          byNumber.values().stream().anyMatch(x -> !x.result.isEmpty() && x.collected.isEmpty());
      byNumber.values().forEach(x -> specimen(stay, x, loose, drafts));
    }
  }

  /** What was abnormal: the laboratory's next sentence. */
  private static void detail(Said said, Said next, Grounds grounds, Specimen specimen) {
    int length = next.sentence().to() - next.sentence().from();
    boolean laboratory =
        next.note().type() == NoteType.LABORATORY && next.note().equals(said.note());
    if (laboratory && specimen.detail.isEmpty() && length > 8 && length < 200) {
      var from = grounds.at(next, next.sentence().from(), next.sentence().to());
      if (!from.isEmpty()) {
        specimen.detail = ": " + Telling.plain(next.text());
        specimen.from.addAll(from);
      }
    }
  }

  private static boolean status(dev.vernix.corpus.reading.Sentence.Finding f) {
    return switch (f.assertion().status()) {
      case PRESENT, HISTORICAL -> true;
      case ABSENT, POSSIBLE, PLANNED -> false;
    };
  }

  private static String digit(String written) {
    return switch (written.toLowerCase(java.util.Locale.ROOT)) {
      case "first" -> "1";
      case "second" -> "2";
      case "third" -> "3";
      default -> written.replaceAll("\\D", "");
    };
  }

  /**
   * @param loose true where a result names no day of collection: it may be this specimen's
   */
  private static void specimen(Stay stay, Specimen x, boolean loose, List<Draft> drafts) {
    if (x.from.isEmpty()) {
      return;
    }
    String name =
        "Newborn screen"
            + (x.number.isEmpty()
                ? ""
                : x.number.startsWith("day") ? " (" + x.number + ")" : " " + x.number);
    String day = x.collected.map(d -> "collected on " + Words.day(stay.clock(), d)).orElse("");
    String text =
        x.result.isEmpty()
            ? name + " was " + day + (loose ? "" : "; no result is documented")
            : name + (day.isEmpty() ? "" : ", " + day + ",") + " was " + x.result + x.detail;
    drafts.add(
        Draft.derived(
            BodySystem.SCREENING,
            "newborn-screen-result",
            text + ".",
            null,
            null,
            x.collected.map(When::on).orElse(x.from.getLast().when()),
            x.from.stream().distinct().toList()));
  }
}
