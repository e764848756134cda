package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.text.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private final Teller teller;

  public Appointments(Teller teller) {
    this.teller = teller;
  }

  /** A line an appointment, in order of time; those without a day come last. */
  public List<Line> lines() {
    var dated = new ArrayList<Line>();
    var open = new ArrayList<Line>();
    for (var f : teller.facts().all("appointment")) {
      boolean day = DAY.matcher(f.realisation()).find();
      (day ? dated : open).add(line(f));
    }
    for (var f : teller.facts().all("repeat-newborn-screen")) {
      dated.add(line(f, teller.word("repeat-newborn-screen"), "", days(f)));
    }
    dated.addAll(open);
    return dated;
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
    } else if (month.find()) {
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

  /** Words of the note stand beside the plain ones where these do not say all of them. */
  private Line line(Fact f, String who, String purpose, String when) {
    var plain = Terms.within("visit", who, teller.language());
    boolean all = plain.isPresent() && plain.get().from() == 0 && plain.get().to() == who.length();
    String shown =
        all || who.equals(teller.word("repeat-newborn-screen"))
            ? plain.map(Terms.Found::words).orElse(who)
            : teller.facts().mayQuote(who)
                ? plain.map(p -> p.words() + " (" + who + ")").orElse(who)
                : plain.map(Terms.Found::words).orElse(teller.word("a-visit"));
    String what = purpose(purpose);
    return teller.line(
        Kind.ITEM,
        what.isEmpty() ? "appointment" : "appointment-for",
        Map.of("when", when, "who", shown, "what", what),
        f);
  }

  /** What the visit is for, where every part of it has plain words; silence otherwise. */
  private String purpose(String written) {
    String w = written.replaceFirst("^[,:\\s]*(?:for )?", "").replaceAll("[()]", "").strip();
    var known = new ArrayList<String>();
    for (String part : w.split("\\s*(?:[,;/+]| and )\\s*")) {
      var plain = Terms.whole("purpose", part, teller.language());
      if (plain.isEmpty() || Disclosed.category(part).isPresent()) {
        return "";
      }
      known.add(plain.get());
    }
    return String.join(", ", known.stream().distinct().toList());
  }
}
