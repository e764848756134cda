package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.text.Terms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Visits after going home: who, when, and what for where that is said in words known here. */
public final class Appointments {
  private static final Pattern DAY =
      Pattern.compile(" (on|in the week of) (\\d{4}-\\d{2}-\\d{2})(?: at (\\d{1,2}:\\d{2}))?");
  private static final Pattern MONTH = Pattern.compile(" (?:in )?(\\d{1,2})/(\\d{4})\\b");
  private static final Pattern LATER =
      Pattern.compile(
          " (?:at|in|within) (?:about )?(\\d{1,2}(?:\\s?(?:-|to)\\s?\\d{1,2})?)"
              + " ?(days?|d|weeks?|wks?|w|mo|mos|months?|years?|y)\\b");

  /** A date that was not understood; "no day yet" would be untrue. */
  private static final Pattern BARE = Pattern.compile("\\d{1,2}[/.]\\d{1,2}");

  /** The doctor to whom the family goes; they must find the door. */
  private static final Pattern DOCTOR =
      Pattern.compile(
          "\\b(?:Drs?\\.?|Mr|Mrs|Ms|Prof\\.?) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]+)?");

  /** Words of a note that stand where no plain ones are known: a doctor's name or a clinic. */
  private static final Pattern KNOWN_PLACE =
      Pattern.compile(
          "(?u)^(?:Drs?\\.?|Mr|Mrs|Ms|Prof\\.?)"
              + " \\p{Lu}|(?i)\\b(?:clinic|outpatients?|OPD|ward|hospital|peds|pediatrics|paediatrics)\\b|(?:과|외래|클리닉|병원|의원)$");

  private final Teller teller;

  public Appointments(Teller teller) {
    this.teller = teller;
  }

  /** A line an appointment, in order of time; those without a day come last. */
  public List<Line> lines() {
    var visits = new ArrayList<Visit>();
    for (var f : teller.facts().all("appointment")) {
      visits.add(new Visit(order(f), line(f)));
    }
    for (var f : teller.facts().all("repeat-newborn-screen")) {
      visits.add(
          new Visit(
              f.when().startDate(), line(f, teller.word("repeat-newborn-screen"), "", days(f))));
    }
    return visits.stream().sorted(Comparator.comparing(Visit::order)).map(Visit::line).toList();
  }

  private record Visit(LocalDate order, Line line) {}

  /** A month stands behind its days, an age behind all days, no day at the end. */
  private static LocalDate order(Fact f) {
    var day = DAY.matcher(f.realisation());
    if (day.find()) {
      return LocalDate.parse(day.group(2));
    }
    var month = MONTH.matcher(f.realisation());
    if (month.find() && Integer.parseInt(month.group(1)) <= 12) {
      return YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)))
          .atEndOfMonth();
    }
    return LATER.matcher(f.realisation()).find() ? LocalDate.MAX.minusDays(1) : LocalDate.MAX;
  }

  private String days(Fact f) {
    String first = teller.language().date(f.when().startDate());
    return f.when().instant()
        ? first
        : teller.put(
            "from-to", Map.of("from", first, "to", teller.language().date(f.when().endDate())));
  }

  private Line line(Fact f) {
    String text = f.realisation().replaceFirst("^Follow-up: ", "").replaceFirst("\\.$", "");
    String when = teller.word("no-date");
    String who = text;
    String purpose = "";
    var day = DAY.matcher(text);
    var month = MONTH.matcher(text);
    var later = LATER.matcher(text);
    if (day.find()) {
      when = day(day.group(1), LocalDate.parse(day.group(2)), day.group(3));
      who = text.substring(0, day.start());
      purpose = text.substring(day.end());
    } else if (month.find() && Integer.parseInt(month.group(1)) <= 12) {
      when = month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
      who = text.substring(0, month.start());
      purpose = text.substring(month.end());
    } else if (later.find()) {
      when =
          teller.put(
              "at-age",
              Map.of(
                  "n",
                  later.group(1),
                  "unit",
                  Terms.whole("span", later.group(2), teller.language()).orElse(later.group(2))));
      who = text.substring(0, later.start());
      purpose = text.substring(later.end());
    }
    if (when.equals(teller.word("no-date")) && BARE.matcher(text).find()) {
      return teller.line(Kind.ITEM, "medicine-as-written", Map.of("text", text), f);
    }
    return line(f, who.strip(), purpose.strip(), when);
  }

  private String day(String how, LocalDate date, String clock) {
    String day = teller.language().dateWithWeekday(date);
    if (!how.equals("on")) {
      return teller.put("week-of", Map.of("date", teller.language().date(date)));
    }
    return clock == null ? day : teller.put("day-at", Map.of("day", day, "time", clock));
  }

  private String month(int month, int year) {
    return java.time.format.DateTimeFormatter.ofPattern(
            teller.word("month-pattern"), teller.language().locale())
        .format(LocalDate.of(year, month, 1));
  }

  /**
   * Words of the note stand beside the plain ones where these and the doctor's name do not say all
   * of them.
   */
  private Line line(Fact f, String who, String purpose, String when) {
    var plain = Terms.first("visit", who, teller.language());
    String shown = who;
    String what = purpose(purpose);
    if (plain.isPresent()) {
      String rest = (who.substring(0, plain.get().from()) + who.substring(plain.get().to()));
      var doctor = DOCTOR.matcher(rest);
      String name = doctor.find() ? ", " + doctor.group() : "";
      rest =
          doctor
              .replaceFirst("")
              .replaceFirst("^[\\s,]*(?:with\\b|w/|w\\b|for\\b|[+:])?\\s*", "")
              .strip();
      String more = purpose(rest);
      String aside =
          plain.get().from() == 0
              ? who.substring(plain.get().to()).replaceFirst("^[\\s,:]+", "")
              : who;
      if (!rest.isEmpty() && more.isEmpty()) {
        shown =
            teller.facts().mayQuote(who)
                ? plain.get().words() + " (" + aside + ")"
                : plain.get().words();
      } else {
        shown = plain.get().words() + name;
        what = join(more, what);
      }
    } else if (!who.equals(teller.word("repeat-newborn-screen"))) {
      String bare = purpose.replaceAll("[()]", "").strip();
      var beside = Terms.whole("visit", bare, teller.language());
      shown = KNOWN_PLACE.matcher(who).find() ? who : teller.word("a-visit");
      shown = beside.isPresent() ? beside.get() + ", " + shown : shown;
    }
    return teller.line(
        Kind.ITEM,
        what.isEmpty() ? "appointment" : "appointment-for",
        Map.of("when", capital(when), "who", shown, "what", what),
        f);
  }

  private String capital(String when) {
    return when.substring(0, 1).toUpperCase(teller.language().locale()) + when.substring(1);
  }

  private static String join(String a, String b) {
    return a.isEmpty() || b.isEmpty() ? a + b : a + ", " + b;
  }

  /** What the visit is for, where every part of it has plain words; silence otherwise. */
  private String purpose(String written) {
    String w = written.replaceFirst("^[,:\\s]*(?:for )?", "").replaceAll("[()]", "").strip();
    var known = new ArrayList<String>();
    for (String part : w.split("\\s*(?:[,;/+]| and | w )\\s*")) {
      var plain = Terms.whole("purpose", part, teller.language());
      if (plain.isEmpty() || Disclosed.category(part).isPresent()) {
        return "";
      }
      known.add(plain.get());
    }
    return String.join(", ", known.stream().distinct().toList());
  }
}
