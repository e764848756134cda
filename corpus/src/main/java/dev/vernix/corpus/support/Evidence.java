package dev.vernix.corpus.support;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.reading.Lexicon;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What some stretches of notes support: the elements that stand in them, and the dates, days of
 * life and ages that follow from those through the chart's clock and the notes' own times.
 */
public final class Evidence {
  private static final Pattern YESTERDAY =
      Pattern.compile(
          "(?i)\\b(?:yesterday|yest|y'?day|last night|overnight|o/n|ovn|prev)\\b|어제|전일|작일|밤사이");
  private static final Pattern TOMORROW =
      Pattern.compile("(?i)\\b(?:tomorrow|tmrw|tmw|tmr|tom|in am)\\b|내일|익일|명일");
  private static final Pattern SPAN_OF_DAYS =
      Pattern.compile(
          "(?i)\\bx ?(\\d{1,2}) ?d(?:ays?)?\\b|\\b(\\d{1,2}) ?(?:d(?:ays?)? ago\\b|일 전)");

  /** {@code Z2S1}: zone and stage of a retinopathy. */
  private static final Pattern ZONE_AND_STAGE =
      Pattern.compile("\\b[zZ]([1-3])[sS]([0-5])\\b|\\b[sS]([0-5])[zZ]([1-3])\\b");

  /** {@code since 23.4.}: day and month as they are written on the continent. */
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})(?:\\.(?!\\d)|(?=\\s?[-–]))");

  /** {@code ibuprofen day 2}: begun the day before. */
  private static final Pattern COURSE_DAY =
      Pattern.compile(
          "(?i)\\bday ?#?(\\d{1,2})\\b(?! of life|\\s?(?:-|to)\\s?\\d)|(?<!생후 ?)\\b(\\d{1,2}) ?일째");

  private static final Pattern TIMES = Pattern.compile("x(\\d{1,3})[a-z]*|[a-z](\\d{1,3})[a-z]?");
  private static final Pattern EVERY = Pattern.compile("q(\\d{1,2})h?(?:rs?)?");

  /**
   * {@code 2/52}: two weeks, as British notes write them; {@code 3/7} days, {@code 6/12} months.
   */
  private static final Pattern OVER = Pattern.compile("(?<![\\d/])([1-9]\\d?)/(7|52|12)(?![\\d/])");

  private static final Pattern SHORT_SIDE =
      Pattern.compile(
          "\\b(?:([Ll]t?|LLQ|LUQ|LLL|LUL|OS|LE)|([Rr]t?|RLQ|RUQ|RUL|RLL|RML|OD|RE)|(OU|[Bb]ilat|[Bb]/[Ll]))\\b");

  private static final Pattern KOREAN = Pattern.compile("[\uac00-\ud7a3]");
  private static final Pattern KOREAN_SCORE = Pattern.compile("(\\d{1,2}) ?점 ?[/,] ?(\\d{1,2}) ?점");
  private static final Pattern GLUED = Pattern.compile("(?<=[A-Za-z0-9%])(?=[\uac00-\ud7a3])");
  private static final Pattern KOREAN_CLOCK =
      Pattern.compile("(?:(오전|새벽|아침|오후|저녁|밤) ?)?(\\d{1,2})시(?!간)(?: ?(\\d{1,2})분)?");

  private static final Pattern KOREAN_DAY = Pattern.compile("(\\d{1,2})월 ?(\\d{1,2})일");
  private static final Map<String, String> KOREAN_UNITS =
      Map.of(
          "초",
          " seconds ",
          "개월",
          " months ",
          "시간",
          " hours ",
          "주",
          " weeks ",
          "세",
          " years ",
          "일",
          " days ",
          "월",
          "/",
          "분",
          " min ");
  private static final Pattern KOREAN_UNIT = Pattern.compile("(\\d) ?(개월|시간|주|세|일|월|분|초)");
  private static final Map<String, Pattern> KOREAN_SIDES =
      Map.of(
          "left",
          Pattern.compile("좌측|왼쪽|왼팔|좌안"),
          "right",
          Pattern.compile("우측|오른쪽|오른팔|우안"),
          "both",
          Pattern.compile("양측|양쪽|양안"));

  private final Clock clock;
  private final Map<BigDecimal, Set<String>> amounts = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<String> measures = new HashSet<>();
  private final Set<String> slashes = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<LocalDate> days = new HashSet<>();
  private final Set<Integer> ages = new HashSet<>();
  private final Set<LocalTime> times = new HashSet<>();
  private final Set<String> sides = new HashSet<>();
  private final Set<String> drugs = new HashSet<>();

  public Evidence(Clock clock) {
    this.clock = clock;
    days.add(clock.born().toLocalDate());
    if (clock.gestation().known()) {
      ages.add(clock.gestation().totalDays());
    }
  }

  /** Adds a stretch of a note. */
  public void add(Note note, String quote) {
    LocalDate written = note.time().toLocalDate();
    days.add(written);
    times.add(note.time().toLocalTime().withSecond(0).withNano(0));
    if (YESTERDAY.matcher(quote).find()) {
      days.add(written.minusDays(1));
    }
    if (TOMORROW.matcher(quote).find()) {
      days.add(written.plusDays(1));
    }
    DOTTED
        .matcher(quote)
        .results()
        .forEach(m -> day(new String[] {m.group(1), m.group(2)}, 1, 0, written));
    SPAN_OF_DAYS
        .matcher(quote)
        .results()
        .forEach(
            m -> {
              int n = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(2));
              days.add(m.group(1) != null ? written.plusDays(n - 1L) : written.minusDays(n));
            });
    COURSE_DAY
        .matcher(quote)
        .results()
        .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
        .forEach(n -> days.add(written.minusDays(Integer.parseInt(n) - 1L)));
    Elements.of(quote, written.getYear()).forEach(e -> take(e, written));
    if (KOREAN.matcher(quote).find()) {
      Elements.of(translated(quote), written.getYear()).forEach(e -> take(e, written));
      KOREAN_CLOCK.matcher(quote).results().forEach(this::clock);
    }
    KOREAN_SIDES.forEach(
        (side, word) -> {
          if (word.matcher(quote).find()) {
            sides.add(side);
          }
        });
    SHORT_SIDE
        .matcher(quote)
        .results()
        .forEach(
            m -> sides.add(m.group(1) != null ? "left" : m.group(2) != null ? "right" : "both"));
    Drugs.in(quote).forEach(d -> drugs.add(d.concept()));
    words.addAll(Words.of(quote));
    for (String word : quote.toLowerCase(Locale.ROOT).split("[^a-z.]+")) {
      Integer times = A_DAY.get(word.replace(".", ""));
      if (times != null) {
        put(BigDecimal.valueOf(times), "");
      }
    }
    ZONE_AND_STAGE
        .matcher(quote)
        .results()
        .forEach(
            m -> {
              int first = m.group(1) != null ? 1 : 3;
              put(new BigDecimal(m.group(first)), "");
              put(new BigDecimal(m.group(first + 1)), "");
            });
    OVER.matcher(quote)
        .results()
        .forEach(
            m ->
                put(
                    new BigDecimal(m.group(1)),
                    m.group(2).equals("7") ? "d" : m.group(2).equals("52") ? "wk" : "mo"));
    ImpliedUnits.words(quote).forEach(measures::add);
    text.append(' ').append(quote).append(' ');
  }

  /**
   * {@code 4월 18일} as 4/18, {@code 2주} as 2 weeks, {@code 7점/8점} as 7/8, and no particle at the end
   * of a unit: {@code 10 mg/kg로}.
   */
  private static String translated(String quote) {
    String days = KOREAN_DAY.matcher(quote).replaceAll("$1/$2 ");
    String scores = KOREAN_SCORE.matcher(days).replaceAll("$1/$2");
    String units =
        KOREAN_UNIT.matcher(scores).replaceAll(m -> m.group(1) + KOREAN_UNITS.get(m.group(2)));
    return GLUED.matcher(units).replaceAll(" ");
  }

  /** {@code 오후 3시 20분} is 15:20. */
  private void clock(MatchResult m) {
    int hour = Integer.parseInt(m.group(2));
    int minute = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    boolean afternoon = m.group(1) != null && "오후저녁밤".contains(m.group(1)) && hour < 12;
    if (hour < 24 && minute < 60) {
      times.add(LocalTime.of(afternoon ? hour + 12 : hour, minute));
    }
  }

  private void take(Element e, LocalDate written) {
    switch (e) {
      case Element.Day d -> days.add(d.date());
      case Element.DayOfLife d -> days.add(clock.dateOfDay(d.day()));
      case Element.Age a -> {
        ages.add(a.days());
        if (clock.gestation().known()) {
          days.add(clock.dateOf(Gestation.ofDays(a.days())));
        }
      }
      case Element.TimeOfDay t -> times.add(t.time());
      case Element.Amount a -> amount(a);
      case Element.DayCount d -> amount(new Element.Amount(BigDecimal.valueOf(d.days()), "d", ""));
      case Element.Slashes s -> slashes(s, written);
      case Element.Code c -> code(c.text());
      case Element.Drug d -> drugs.add(d.concept());
      case Element.Side s -> sides.add(s.side());
    }
  }

  private void amount(Element.Amount a) {
    put(a.value(), a.unit());
    var base = UnitWords.base(a);
    put(base.value(), base.unit());
    if (a.unit().isEmpty() && a.value().compareTo(BigDecimal.ONE) <= 0) {
      put(Elements.plain(a.value().movePointRight(2)), "%");
    }
    // "RR 50s", "amp 50/k".
    if (a.unit().equals("s")) {
      put(a.value(), "");
    } else if (a.unit().equals("/K")) {
      put(a.value(), "/kg");
    }
    String shown = a.shown().strip();
    if (shown.length() >= 4 && shown.substring(0, 4).chars().allMatch(Character::isDigit)) {
      int h = Integer.parseInt(shown.substring(0, 2));
      int m = Integer.parseInt(shown.substring(2, 4));
      if (h < 24 && m < 60) {
        times.add(LocalTime.of(h, m));
      }
    }
  }

  private void put(BigDecimal value, String unit) {
    amounts.computeIfAbsent(value, k -> new HashSet<>()).add(unit);
  }

  /** British and Latin for how often a day. */
  private static final Map<String, Integer> A_DAY =
      Map.of("bd", 2, "bid", 2, "tds", 3, "tid", 3, "qds", 4, "qid", 4);

  private void code(String code) {
    codes.add(code);
    var every = EVERY.matcher(code);
    if (every.matches()) {
      put(Elements.plain(new BigDecimal(every.group(1))), "h");
    }
    var n = TIMES.matcher(code);
    if (n.matches()) {
      put(Elements.plain(new BigDecimal(n.group(1) != null ? n.group(1) : n.group(2))), "");
    }
  }

  private void slashes(Element.Slashes s, LocalDate written) {
    slashes.add(s.text());
    String[] parts = s.text().split("/");
    for (String p : parts) {
      put(Elements.plain(new BigDecimal(p.replace("+", "").replace("-", ""))), "");
    }
    day(parts, 0, 1, written);
    day(parts, 1, 0, written);
  }

  /** The written day and month in the year that comes nearest to the note. */
  private void day(String[] parts, int month, int dayOfMonth, LocalDate written) {
    try {
      int m = Integer.parseInt(parts[month]);
      int d = Integer.parseInt(parts[dayOfMonth]);
      if (parts.length == 3) {
        int y = Integer.parseInt(parts[2]);
        days.add(LocalDate.of(y < 100 ? 2000 + y : y, m, d));
      } else if (parts.length == 2) {
        for (int y = -1; y <= 1; y++) {
          var date = LocalDate.of(written.getYear() + y, m, d);
          if (Math.abs(java.time.temporal.ChronoUnit.DAYS.between(written, date)) < 183) {
            days.add(date);
          }
        }
      }
    } catch (DateTimeException | NumberFormatException e) {
      // Not a date: 118/74 is a blood pressure.
    }
  }

  public boolean supports(Element e) {
    return switch (e) {
      case Element.Day d -> days.contains(d.date());
      case Element.DayOfLife d -> days.contains(clock.dateOfDay(d.day()));
      case Element.Age a ->
          ages.contains(a.days())
              || clock.gestation().known()
                  && days.contains(clock.dateOf(Gestation.ofDays(a.days())));
      case Element.TimeOfDay t -> times.contains(t.time());
      case Element.Amount a -> supports(a);
      case Element.DayCount d ->
          supports(new Element.Amount(BigDecimal.valueOf(d.days()), "d", ""));
      case Element.Slashes s -> slashes.contains(s.text());
      case Element.Code c -> codes.contains(c.text()) || grade(c.text());
      case Element.Drug d -> drugs.contains(d.concept());
      case Element.Side s ->
          sides.contains(s.side())
              || sides.contains("both")
              || s.side().equals("both") && sides.size() > 1;
    };
  }

  private boolean supports(Element.Amount a) {
    var units = amounts.getOrDefault(a.value(), Set.of());
    if (units.contains(a.unit())
        || a.unit().isEmpty() && (!units.isEmpty() || codes.contains(a.value().toPlainString()))
        || plausible(a) && ImpliedUnits.allowed(a.unit(), units, measures)) {
      return true;
    }
    var base = UnitWords.base(a);
    return amounts.getOrDefault(base.value(), Set.of()).contains(base.unit()) || kilograms(a);
  }

  private static final BigDecimal HEAVIEST = BigDecimal.valueOf(20);

  /** {@code Wt 980} goes without its unit, and is no weight of an infant in kilograms. */
  private static boolean plausible(Element.Amount a) {
    return !a.unit().equals("kg") || a.value().compareTo(HEAVIEST) <= 0;
  }

  /** {@code Wt 0.780}: a weight in kilograms without its unit. */
  private boolean kilograms(Element.Amount a) {
    return a.unit().equals("g")
        && ImpliedUnits.allowed(
            "kg",
            amounts.getOrDefault(Elements.plain(a.value().movePointLeft(3)), Set.of()),
            measures);
  }

  /** Whether the unit goes without saying for one of these concepts. */
  public boolean implied(Element.Amount a, List<String> concepts) {
    var units = amounts.getOrDefault(a.value(), Set.of());
    var terms = new HashSet<String>();
    concepts.stream()
        .flatMap(c -> Lexicon.standard().find(c).stream())
        .flatMap(c -> c.terms().stream())
        .flatMap(ImpliedUnits::words)
        .forEach(terms::add);
    return plausible(a) && ImpliedUnits.allowed(a.unit(), units, terms);
  }

  /** True where the number stands there, whatever its unit. */
  public boolean hasNumber(BigDecimal value) {
    return amounts.containsKey(value);
  }

  public boolean sharesAWord(Set<String> others) {
    return others.stream().anyMatch(words::contains);
  }

  /** Whether one of a concept's terms stands there, whichever of its senses the place suggests. */
  public boolean names(String concept) {
    String folded = text.toString().toLowerCase(Locale.ROOT);
    return Lexicon.standard()
        .find(concept)
        .map(c -> c.terms().stream().anyMatch(t -> folded.contains(term(t))))
        .orElse(false);
  }

  private static String term(String t) {
    return (t.startsWith("=") ? t.substring(1) : t).toLowerCase(Locale.ROOT);
  }

  private boolean grade(String code) {
    return code.length() == 1
        && Character.isDigit(code.charAt(0))
        && amounts.containsKey(new BigDecimal(code));
  }

  /** Plain words of a text, to tell whether two texts are about the same thing at all. */
  static final class Words {
    private static final Set<String> SAY_NOTHING =
        Set.of(
            "the", "and", "was", "were", "from", "with", "not", "for", "that", "this", "dol",
            "days", "day", "note");

    private Words() {}

    static Set<String> of(String text) {
      var words = new HashSet<String>();
      for (String w : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]++")) {
        if (w.length() > 2 && !SAY_NOTHING.contains(w)) {
          words.add(w.length() > 5 ? w.substring(0, 5) : w);
        }
      }
      for (var m : Lexicon.standard().match(text, 0, text.length())) {
        words.add("=" + m.concept().id());
      }
      return words;
    }
  }

  /** Elements in the order of a list. */
  public static List<Element> elements(String text, int year) {
    var all = new java.util.ArrayList<>(Elements.of(text, year));
    all.addAll(Drugs.in(text));
    return all;
  }
}
