package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Vaccines and antibodies against RSV: each with the days on which it was given, or that it was not
 * given and why.
 *
 * <p>A word that it was not given, or only shall be, wins over an order or a date beside it. Of a
 * product given once, nothing is said where a note that is not earlier says that it was not given.
 */
final class Vaccines implements Machine {
  private static final Set<String> ONCE = Set.of("nirsevimab", "bcg-vaccine");

  @Override
  public Yield run(Stay stay, Drafts before) {
    Map<String, TreeMap<LocalDate, Given>> given = new LinkedHashMap<>();
    Map<String, Given> undated = new LinkedHashMap<>();
    Map<String, NotGiven> not = new LinkedHashMap<>();
    var grounds = Grounds.of(before);
    var order = stay.dateOrder();
    for (var said : stay.said()) {
      if (said.sentence().findings().stream().noneMatch(f -> f.concept().kind() == Kind.VACCINE)
          || stay.aboutAnother(said)
          || Private.is(said)) {
        continue;
      }
      for (var f : said.sentence().findings()) {
        if (f.concept().kind() == Kind.VACCINE && infants(said, f)) {
          read(stay, grounds, order, VaccineClause.of(said, f), given, undated, not);
        }
      }
    }
    var drafts = new ArrayList<Draft>();
    var byDay = new TreeMap<LocalDate, List<Given>>();
    given.forEach(
        (id, days) -> {
          boolean denied =
              ONCE.contains(id)
                  && not.containsKey(id)
                  && !not.get(id).day().isBefore(days.lastKey());
          var none = not.get(id);
          if (none != null && none.before() && days.lastKey().isAfter(none.day())) {
            // A check of the records found that no dose was given until then.
            days.headMap(none.day()).clear();
          }
          if (denied) {
            not.remove(id);
          } else {
            days.forEach((day, g) -> byDay.computeIfAbsent(day, k -> new ArrayList<>()).add(g));
          }
        });
    byDay.forEach((day, all) -> drafts.add(immunisation(stay, day, all)));
    undated.forEach(
        (id, g) -> {
          if (!given.containsKey(id) && !not.containsKey(id)) {
            drafts.add(immunisation(stay, null, List.of(g)));
          }
        });
    not.forEach(
        (id, n) -> {
          if (!given.containsKey(id) && !(undated.containsKey(id) && !n.routine())) {
            drafts.add(n.draft());
          }
        });
    return Yield.of(drafts);
  }

  /** Words of a sentence that speaks of all the days before it. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:at birth|at (?:OSH|the referring|outside|other"
              + " hospital)|previously|prior|registry|ever|never|records?|not yet|to date)\\b");

  private record Given(String name, boolean routine, Said said, List<Draft> from) {}

  private record NotGiven(LocalDate day, int rank, boolean routine, boolean before, Draft draft) {}

  private static void read(
      Stay stay,
      Grounds grounds,
      DateOrder order,
      VaccineClause c,
      Map<String, TreeMap<LocalDate, Given>> given,
      Map<String, Given> undated,
      Map<String, NotGiven> not) {
    String id = c.finding().concept().id();
    boolean routine = id.equals("routine-immunizations");
    var from = grounds.at(c.said(), c.finding().mention().from(), c.to());
    if (from.isEmpty()) {
      return;
    }
    if (c.notGiven()) {
      int rank = rank(c.said());
      var known = not.get(id);
      if (known == null || rank >= known.rank()) {
        not.put(
            id,
            new NotGiven(
                c.said().noteDate(),
                rank,
                routine,
                BEFORE.matcher(c.said().text()).find(),
                notGiven(c, routine, from)));
      }
      return;
    }
    if (c.intended()
        || c.finding().assertion().status() != Status.PRESENT
            && c.finding().assertion().status() != Status.HISTORICAL) {
      return;
    }
    var g = new Given(c.finding().concept().name(), routine, c.said(), from);
    var dates = c.dates(order, stay.firstDay());
    if (c.deniesEarlier() && !dates.isEmpty() && given.containsKey(id)) {
      given.get(id).headMap(dates.getFirst()).clear();
    }
    if (!dates.isEmpty()) {
      dates.forEach(d -> given.computeIfAbsent(id, k -> new TreeMap<>()).putIfAbsent(d, g));
    } else if (c.said().cued(c.finding().mention().from(), c.finding().mention().to(), Cue.GIVEN)
        || c.given()) {
      var type = c.said().note().type();
      boolean summing = type == NoteType.DISCHARGE_PLANNING || type == NoteType.MEDICATION;
      if (summing && !c.now()) {
        undated.putIfAbsent(id, g);
      } else {
        var day = c.said().date(c.finding().mention().from(), c.finding().mention().to());
        if (!day.isAfter(c.said().noteDate()) && !day.isBefore(stay.firstDay())) {
          given.computeIfAbsent(id, k -> new TreeMap<>()).putIfAbsent(day, g);
        }
      }
    }
  }

  /**
   * {@code HepB neg}, {@code mom RSV vaccine}, {@code flu vaccine for household}: not this one's.
   */
  private static boolean infants(Said said, Finding f) {
    String text = said.note().text();
    int from = f.mention().from();
    int to = f.mention().to();
    String before = text.substring(Math.max(said.sentence().from(), from - 24), from);
    String after = text.substring(to, Math.min(said.sentence().to(), to + 30));
    return f.assertion().experiencer() == Experiencer.INFANT
        && said.sentence().section().role() != Section.Role.MATERNAL
        && said.sentence().section().system() != BodySystem.FOLLOW_UP
        && !APPOINTMENT.matcher(before).find()
        && !MOTHERS.matcher(before).find()
        && !OTHERS.matcher(after).find()
        && !TEST.matcher(after).find();
  }

  private static final Pattern MOTHERS =
      Pattern.compile(
          "(?i)\\b(?:mom|mum|mother|maternal|mat|parent\\w*|dad|father|sibling\\w*)'?s?\\s(?:(?!declin|refus|consent|agree)\\w+\\s)?$");
  private static final Pattern APPOINTMENT =
      Pattern.compile(
          "(?i)\\b(?:GP|PCP|clinic|health visitor|paediatrician|pediatrician)\\s?(?:for\\s)?$");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)^[^.;\\n"
              + "]{0,12}\\b(?:for|to) (?:the"
              + " )?(?:household|parents|family|siblings?|mom|mum|mother|contacts)\\b");
  private static final Pattern TEST =
      Pattern.compile(
          "(?i)^\\s?(?:s(?:urface)?\\s?a(?:nti)?g(?:en)?|status)?[\\s/:,-]{0,3}(?:(?:HIV|RPR|syphilis|hep"
              + " c|and)[\\s/,]{1,2}){0,3}(?:neg(?:ative)?|pos(?:itive)?|NR|non-?reactive|immune|unknown|exposed|exposure)\\b");

  /** All vaccines of one day in one sentence. */
  private static Draft immunisation(
      Stay stay, @org.jspecify.annotations.Nullable LocalDate day, List<Given> all) {
    var names =
        new ArrayList<>(
            new LinkedHashSet<>(
                all.stream()
                    .filter(g -> !g.routine() || all.stream().allMatch(Given::routine))
                    .map(Given::name)
                    .toList()));
    boolean many = names.size() > 1 || names.getFirst().endsWith("s");
    return Draft.derived(
        BodySystem.SCREENING,
        "immunisation",
        Words.capital(Words.list(names))
            + (many ? " were" : " was")
            + " given"
            + (day == null ? "; the date is not documented" : " on " + Words.day(stay.clock(), day))
            + ".",
        null,
        null,
        day == null ? When.on(all.getFirst().said().noteDate()) : When.on(day),
        all.stream().flatMap(g -> g.from().stream()).distinct().toList());
  }

  /** Who prescribes or discharges knows better than who passes it on. */
  private static int rank(Said said) {
    return switch (said.note().type()) {
      case MEDICATION, DISCHARGE_PLANNING -> 2;
      case NURSING -> 0;
      default -> 1;
    };
  }

  private static Draft notGiven(VaccineClause c, boolean routine, List<Draft> from) {
    String why = c.reason();
    String name = routine ? c.routine() : c.finding().concept().name();
    return Draft.derived(
        BodySystem.SCREENING,
        "vaccine-not-given",
        Words.capital(name)
            + (name.endsWith("s") ? " were" : " was")
            + (c.declined() ? " declined" : " not given during the stay")
            + (why.isEmpty() ? "" : " (" + why + ")")
            + ".",
        null,
        null,
        When.on(c.said().noteDate()),
        from);
  }
}
