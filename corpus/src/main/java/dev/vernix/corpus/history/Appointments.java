package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The follow-up list of the discharge papers, item by item: with whom, when, where and what for.
 *
 * <p>An item is a line or a part between semicolons. What stands behind a colon or a comma is told
 * as its purpose.
 */
final class Appointments implements Machine {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^\\s*(?:[-*•>]|\\d{1,2}[.)])?\\s*(?:f/?u|follow[-"
              + " ]?up|appointments?|appts?)?\\s*(?:appointments?|appts?|plan)?\\s*:?\\s*");
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:at\\s|@\\s?)?(\\d{1,2}:\\d{2}(?:\\s?[ap]m)?|(?:0[7-9]|1\\d)[0-5]\\d|\\d{1,2}\\s?[ap]m)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b,?\\s?");
  private static final Pattern SOON =
      Pattern.compile(
          "(?i)\\b(?:in|at|within)\\s(?:about\\s)?\\d{1,2}(?:\\s?(?:-|to)\\s?\\d{1,2})?\\s?(?:d|days?|h|hours?|hrs|w|wks?|weeks?|mo|mos|months?|y|years?)\\b(?:\\s(?:corrected|CGA|of"
              + " age))?");
  private static final Pattern BARE_MONTHS =
      Pattern.compile(
          "(?i)\\b\\d{1,2}(?:\\s?-\\s?\\d{1,2})?\\s?(?:wks?|weeks?|mo|mos|months?)\\b(?:\\s(?:corrected|CGA))?");

  private static final Pattern WEEK_OF =
      Pattern.compile("(?i)\\b(?:w/c|wk of|week (?:of|commencing|beginning))(?=\\s|$)");

  /** Without a date only what names somebody to see is an appointment. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(?:clinics?|GP|PCP|Dr|Mr|Mrs|Ms|audiolog\\w*|ophth\\w*|eyes?|optometr\\w*|surg\\w*|cards?|cardiolog\\w*|pulm\\w*|resp\\w*|neuro\\w*|GI|endo\\w*|nephro\\w*|haemato\\w*|hemato\\w*|heme|genetic\\w*|uro\\w*|ortho\\w*|ENT|derm\\w*|physio\\w*|PT|OT|SLP|speech|SALT|therap\\w*|early"
              + " intervention|EI|develop\\w*|nurs\\w*|health visitor|HV|outreach|home"
              + " health|dietiti\\w*|nutrition\\w*|paediatric\\w*|pediatric\\w*|NICU|neonatal|lab|echo|ultrasound|MRI|WIC)\\b");

  /** What was done or is awaited is no appointment. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:done|given|passed|failed|pending|completed|declined|sent|normal|awaited|healing)\\b");

  private static final Pattern NOT_AN_ITEM =
      Pattern.compile(
          "(?i)^(?:pending|sw\\b|see |none|n/a|home with|twin|interpreter|wic|code"
              + " status|code\\b|home w|no |return\\b|call\\b|note\\b|open access|red book|copy"
              + " to|.{0,30}\\bhousehold|diet|meds?\\b|feeds?\\b|exam|letter|repeat"
              + " (?:nbs|newborn|blood ?spot))");

  /** Characters of one list; what is longer is no list of appointments. */
  private static final int LONGEST = 4_000;

  @Override
  public Yield run(Stay stay, Drafts before) {
    LocalDate last = stay.chart().notes().getLast().time().toLocalDate();
    var grounds = Grounds.of(before);
    Map<String, Draft> byWho = new LinkedHashMap<>();
    for (var said : stay.said()) {
      boolean papers =
          said.note().type() == NoteType.DISCHARGE_PLANNING
              && !said.noteDate().isBefore(last.minusDays(3));
      if (papers
          && followUp(said)
          && !Private.is(said)
          && !OtherInfant.about(stay.chart().patient(), said)) {
        items(said, grounds, order(stay, said), byWho);
      }
    }
    return Yield.of(List.copyOf(byWho.values()));
  }

  /**
   * What the note's own list shows, where every date that shows it shows the same; else the chart.
   */
  private static DateOrder order(Stay stay, Said said) {
    String list =
        stay.said().stream()
            .filter(s -> s.note().equals(said.note()) && followUp(s))
            .map(Said::text)
            .collect(Collectors.joining("\n"));
    var own = Dated.orderOf(list);
    return own == DateOrder.UNKNOWN ? stay.dateOrder() : own;
  }

  private static boolean followUp(Said said) {
    var section = said.sentence().section();
    return section.system() == BodySystem.FOLLOW_UP
            && !section
                .heading()
                .toLowerCase(java.util.Locale.ROOT)
                .matches(".*(?:precaution|when to call|safety).*")
        || said.text()
            .toLowerCase(java.util.Locale.ROOT)
            .matches("(?s)\\s*(?:[-*•]\\s*)?(?:f/?u|follow[- ]?up|appointments?)\\b.*");
  }

  private static void items(Said said, Grounds grounds, DateOrder order, Map<String, Draft> byWho) {
    String text = said.note().text();
    int at = said.sentence().from();
    int end = Math.min(said.sentence().to(), at + LONGEST);
    while (at < end) {
      int stop = at;
      int depth = 0;
      while (stop < end) {
        char c = text.charAt(stop);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth <= 0 && (c == ';' || c == '\n')) {
          break;
        }
        stop++;
      }
      if (stop - at > 3 && stop - at < 260) {
        item(said, at, stop, grounds, order, byWho);
      }
      at = stop + 1;
    }
  }

  private static void item(
      Said said, int from, int to, Grounds grounds, DateOrder order, Map<String, Draft> byWho) {
    String written = said.note().text().substring(from, to);
    String body = LEAD.matcher(written).replaceFirst("").strip();
    if (body.length() < 3 || NOT_AN_ITEM.matcher(body).find()) {
      return;
    }
    var date =
        said.sentence().times().stream()
            .filter(t -> t.type() == TimeExpression.Type.DATE && t.from() >= from && t.to() <= to)
            .filter(t -> !Dated.day(said, t, order).isBefore(said.noteDate()))
            .filter(t -> order != DateOrder.UNKNOWN || !t.ambiguous() || Dated.dotted(said, t))
            .findFirst();
    String rest = body;
    String when = "";
    Optional<LocalDate> day = Optional.empty();
    if (date.isPresent()) {
      var t = date.get();
      day = Optional.of(Dated.day(said, t, order));
      String shown = said.note().text().substring(t.from(), t.to());
      rest = rest.replace(shown, " ");
      when =
          " on "
              + Dated.date(t, shown)
                  .replaceFirst(t.start().toString(), Dated.day(said, t, order).toString());
    } else {
      day = Dated.appointment(said, rest, order);
      if (day.isPresent()) {
        rest = Dated.withoutDate(rest);
        when = " on " + day.get();
      }
    }
    if (WEEK_OF.matcher(rest).find() && day.isPresent()) {
      rest = WEEK_OF.matcher(rest).replaceAll(" ");
      when = " in the week of " + day.get();
    }
    if (day.isPresent()) {
      rest = DAY_NAME.matcher(rest).replaceAll("");
      var time = TIME.matcher(rest);
      if (!when.contains(" at ") && time.find()) {
        when += " at " + clock(time.group(1));
        rest = rest.substring(0, time.start()) + rest.substring(time.end());
      }
    } else {
      var soon = SOON.matcher(rest);
      var bare = BARE_MONTHS.matcher(rest);
      if (soon.find()) {
        when = " " + soon.group();
        rest = rest.substring(0, soon.start()) + rest.substring(soon.end());
      } else if (bare.find()) {
        when = " at " + bare.group();
        rest = rest.substring(0, bare.start()) + rest.substring(bare.end());
      }
    }
    rest =
        Telling.plain(
            rest.replaceAll("\\(\\s*\\)", "")
                .replaceAll("\\s{2,}", " ")
                .replaceAll("\\s+([,:;)])", "$1")
                .replaceFirst("^[\\s:,–-]+", "")
                .replaceAll("[\\s:,–-]+$", ""));
    if (rest.length() < 3 || day.isEmpty() && PAST.matcher(rest).find()) {
      return;
    }
    if (when.isEmpty() && !SOMEBODY.matcher(rest).find()) {
      return;
    }
    rest =
        rest.replaceAll("(?i)(?<=\\d )mos?\\b", "months")
            .replaceAll("(?i)(?<=\\d )wks?\\b", "weeks");
    int cut = cut(rest);
    String who = (cut < 0 ? rest : rest.substring(0, cut)).replaceAll("[\\s,:]+$", "");
    String what = cut < 0 ? "" : rest.substring(cut).strip();
    what =
        what.matches("(?s)(?::| ?[-–] ).*")
            ? ", for " + what.replaceFirst("^[\\s:–-]+", "")
            : what.isEmpty() ? "" : " " + what;
    var grounded = grounds.at(said, from, to);
    if (grounded.isEmpty() || who.isEmpty()) {
      return;
    }
    String text = "Follow-up: " + who + when + what + ".";
    var draft =
        new Draft(
            BodySystem.FOLLOW_UP,
            "appointment",
            text.replaceAll("\\s{2,}", " "),
            null,
            null,
            When.on(day.orElse(said.noteDate())),
            Status.PLANNED,
            Experiencer.INFANT,
            grounded.stream()
                .map(Draft::sensitivity)
                .max(Comparator.naturalOrder())
                .orElse(Sensitivity.NONE),
            grounded,
            grounded.stream().flatMap(d -> d.sources().stream()).distinct().toList());
    String key = who.toLowerCase(java.util.Locale.ROOT);
    byWho.remove(key);
    byWho.put(key, draft);
  }

  private static String clock(String written) {
    return written.matches("\\d{4}")
        ? written.substring(0, 2) + ":" + written.substring(2)
        : written;
  }

  /** Where the purpose begins: at a colon, a bracket, or a comma that no title follows. */
  private static int cut(String s) {
    for (int i = 3; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean dash =
          (c == '-' || c == '–')
              && s.charAt(i - 1) == ' '
              && i + 1 < s.length()
              && s.charAt(i + 1) == ' ';
      if (c == ':' || c == '(' || dash) {
        return i;
      }
    }
    return -1;
  }
}
