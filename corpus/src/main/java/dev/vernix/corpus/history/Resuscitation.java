package dev.vernix.corpus.history;

import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was done for the infant after birth, each step with its minute or how long it lasted where a
 * note writes that; what was not done is told only where a note says so.
 */
final class Resuscitation {
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?i)\\b(?:delivery room|DR|resus\\w{0,10}|emerged|came out|at"
              + " birth|born|apgars?|min(?:ute)?s? of (?:life|age)|cord clamp\\w{0,3}|warmer|not"
              + " vigorous|limp)\\b");
  private static final String UNIT = "(s|secs?|seconds?|min|mins|minutes?)\\b";
  private static final Pattern AT =
      Pattern.compile(
          "(?i)\\s?(?:(?:was|were|given|lasted|begun|started|done)\\s)?(at|by|@|x|for|lasted)\\s?(?:about\\s|~)?(\\d{1,3})\\s?"
              + UNIT
              + "|\\s?(?:by [^.;,\\d]{2,24} )(at) (\\d{1,2})\\s?"
              + UNIT);
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?i)(?<![\\d.-])(\\d{1,3})\\s?" + UNIT + "\\s(?:of\\s)?(?:chest\\s)?$");
  private static final Pattern LISA = Pattern.compile("\\bLISA\\b");
  private static final Pattern MINUTE =
      Pattern.compile("(?i)\\bat (\\d{1,3})\\s?(?:min|mins|minutes?)\\b");

  /** {@code not needed}, {@code no need for}: the note itself says why not. */
  private static final Pattern NEEDED = Pattern.compile("(?i)\\b(?:need|requir)\\w*");

  /**
   * Steps of resuscitation in the order of the Neonatal Resuscitation Program, with their words.
   */
  private static final Map<String, String> STEPS = new LinkedHashMap<>();

  static {
    STEPS.put("stimulation", "stimulation");
    STEPS.put("blow-by-oxygen", "free-flow oxygen");
    STEPS.put("cpap", "CPAP");
    STEPS.put("ppv", "positive-pressure ventilation");
    STEPS.put("intubation", "intubation");
    STEPS.put("chest-compressions", "chest compressions");
    STEPS.put("surfactant", "surfactant");
  }

  private Resuscitation() {}

  static List<Draft> tell(Stay stay, Grounds grounds, List<Said> early) {
    var done = new LinkedHashMap<String, String>();
    var not = new LinkedHashMap<String, Boolean>();
    var doneFrom = new ArrayList<Draft>();
    var notFrom = new ArrayList<Draft>();
    @Nullable Said birth = null;
    for (var said : early) {
      boolean about = aboutBirth(said);
      Said before = birth;
      boolean next = before != null && follows(before, said);
      boolean correction = said.has(Cue.CORRECTION) || said.says(CORRECTED);
      birth = about || next ? said : null;
      boolean soon = !said.noteDate().isAfter(stay.firstDay().plusDays(1));
      if (!(soon && (about || next)) && !correction) {
        continue;
      }
      for (var f : said.sentence().findings()) {
        String step = STEPS.get(f.concept().id());
        Status status = f.assertion().status();
        if (step == null || said.conditional(f.mention().from(), f.mention().to())) {
          continue;
        }
        if (!(soon && (about || next)) && !f.concept().id().equals("chest-compressions")) {
          continue;
        }
        var from = grounds.at(said, f.mention().from(), f.mention().to());
        if (from.isEmpty()) {
          continue;
        }
        if (status == Status.PRESENT) {
          String told = named(said, step) + minutes(said, f);
          var known = done.get(step);
          if (known == null || correction && !told.equals(step)) {
            done.put(step, told);
            doneFrom.addAll(from);
          }
        } else if (status == Status.ABSENT && not.putIfAbsent(step, needed(said, f)) == null) {
          notFrom.addAll(from);
        }
      }
    }
    var drafts = new ArrayList<Draft>();
    if (!done.isEmpty()) {
      drafts.add(
          BirthStory.birth(
              stay,
              "resuscitation-given",
              "Resuscitation and support after birth comprised "
                  + Words.list(
                      STEPS.values().stream().filter(done::containsKey).map(done::get).toList())
                  + ".",
              doneFrom));
    }
    not.keySet().removeAll(done.keySet());
    if (!not.isEmpty()) {
      var names = STEPS.values().stream().filter(not::containsKey).toList();
      boolean needed = not.values().stream().allMatch(b -> b);
      drafts.add(
          BirthStory.birth(
              stay,
              "resuscitation-not-given",
              Words.capital(Words.list(names))
                  + (names.size() == 1 && !names.getFirst().endsWith("s") ? " was" : " were")
                  + (needed
                      ? " not needed"
                      : DONE.containsAll(names) ? " not carried out" : " not used")
                  + " after birth.",
              notFrom));
    }
    return drafts;
  }

  private static final java.util.Set<String> DONE =
      java.util.Set.of("intubation", "chest compressions", "positive-pressure ventilation");
  private static final Pattern CORRECTED =
      Pattern.compile(
          "(?i)\\bnot \\d{1,3}\\s?(?:s|secs?|seconds?|min\\w*)\\b|\\bas initially reported\\b");

  private static boolean follows(Said birth, Said said) {
    return birth.note().equals(said.note())
        && birth.sentence().section().equals(said.sentence().section())
        && said.note().text().substring(birth.sentence().to(), said.sentence().from()).isBlank();
  }

  private static String named(Said said, String step) {
    return step.equals("surfactant") && said.says(LISA)
        ? "less invasive surfactant administration (LISA)"
        : step;
  }

  private static boolean needed(Said said, Finding f) {
    int from = Math.max(said.sentence().from(), f.mention().from() - 30);
    int to = Math.min(said.sentence().to(), f.mention().to() + 30);
    return NEEDED.matcher(said.note().text().substring(from, to)).find();
  }

  private static String minutes(Said said, Finding f) {
    String text = said.note().text();
    var first =
        NUMBER_FIRST.matcher(
            text.substring(
                Math.max(said.sentence().from(), f.mention().from() - 24), f.mention().from()));
    if (first.find()) {
      return " for " + first.group(1) + " " + unit(first.group(2));
    }
    int end = Math.min(said.sentence().to(), f.mention().to() + 60);
    Matcher m = AT.matcher(text).region(f.mention().to(), end);
    if (m.lookingAt()) {
      boolean by = m.group(1) == null;
      String word = by ? "at" : m.group(1).toLowerCase(java.util.Locale.ROOT);
      boolean span = word.equals("x") || word.equals("for") || word.equals("lasted");
      return (span ? " for " : " at ") + m.group(by ? 5 : 2) + " " + unit(m.group(by ? 6 : 3));
    }
    // A surfactant's dose, an intubation's tube may stand before the minute.
    boolean late = f.concept().id().equals("surfactant") || f.concept().id().equals("intubation");
    var minute = MINUTE.matcher(text).region(f.mention().to(), end);
    if (late && minute.find() && only(said, f, minute.start())) {
      return " at " + minute.group(1) + " min";
    }
    return "";
  }

  /** No other step between, and no other clause. */
  private static boolean only(Said said, Finding f, int to) {
    String between = said.note().text().substring(f.mention().to(), to);
    return !between.contains(". ")
        && !between.contains(";")
        && said.sentence().findings().stream()
            .noneMatch(
                o ->
                    o.mention().from() >= f.mention().to()
                        && o.mention().to() <= to
                        && STEPS.containsKey(o.concept().id())
                        && !o.concept().equals(f.concept()));
  }

  private static String unit(String written) {
    return written.toLowerCase(java.util.Locale.ROOT).startsWith("s") ? "seconds" : "min";
  }

  private static boolean aboutBirth(Said said) {
    return said.sentence().section().role() == Section.Role.BIRTH
        || BIRTH.matcher(said.text().substring(0, Math.min(400, said.text().length()))).find();
  }
}
