package dev.vernix.corpus.trust;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Studies that a note plans for a day of the stay and of which no later note says anything.
 *
 * <p>Any later word of the study closes the plan, also that it was put off or not needed.
 */
final class Plans implements Machine {
  private static final Set<String> STUDIES =
      Set.of(
          "cranial-ultrasound",
          "rop-examination",
          "newborn-screen",
          "lumbar-puncture",
          "echocardiogram",
          "renal-ultrasound",
          "abdominal-ultrasound",
          "hip-ultrasound",
          "spinal-ultrasound",
          "brain-mri",
          "hearing-screen",
          "car-seat-test",
          "cchd-screen",
          "electroencephalogram",
          "blood-culture",
          "urine-culture",
          "csf-culture",
          "upper-gi-study",
          "contrast-enema",
          "voiding-cystourethrogram",
          "swallow-study",
          "karyotype",
          "cmv-pcr",
          "tsh",
          "free-t4",
          "cortisol",
          "25-hydroxyvitamin-d",
          "hepatitis-b-vaccine",
          "electrocardiogram");
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?i)\\b(?:repeat|rpt|plan(?:ned)?|will|schedul\\w+|order(?:ed)?|due|obtain|get|send|check|recheck|needs?|to"
              + " be|tomorrow|tmrw|in (?:the )?am|next week|follow-?up)\\b");
  private static final Pattern SOON =
      Pattern.compile(
          "(?i)\\b(?:tomorrow|tmrw|in (?:the )?a\\.?m\\.?|tonight|this"
              + " (?:afternoon|evening)|today)\\b");
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)\\b(?:if|unless|outpatient|outpt|PCP|after discharge|post"
              + " d/c|clinic|pediatrician|consider|as needed|prn|should)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var signals = new ArrayList<Signal>();
    var told = new HashSet<String>();
    LocalDate end = stay.said().isEmpty() ? stay.firstDay() : stay.said().getLast().noteDate();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      if (said.sentence().findings().stream().noneMatch(Plans::wanted)
          || !said.says(PLANNED)
          || said.says(OUTSIDE)
          || !Slip.own(stay, said)) {
        continue;
      }
      for (var f : said.sentence().findings()) {
        var due = due(said, f);
        if (wanted(f)
            && due.isPresent()
            && !due.get().plusDays(1).isAfter(end)
            && !traced(stay, i, f)
            && told.add(f.concept().id())) {
          signals.add(signal(stay, said, f, due.get()));
        }
      }
    }
    return new Yield(List.of(), signals);
  }

  private static boolean wanted(Finding f) {
    return STUDIES.contains(f.concept().id()) && f.assertion().experiencer() == Experiencer.INFANT;
  }

  /** The day the study is planned for: after the note's own day, or the next day. */
  private static Optional<LocalDate> due(Said said, Finding f) {
    var dated =
        EnumSet.of(
            TimeExpression.Type.DATE,
            TimeExpression.Type.DAY_OF_LIFE,
            TimeExpression.Type.RELATIVE,
            TimeExpression.Type.POSTMENSTRUAL_AGE);
    var future =
        said.sentence().times().stream()
            .filter(t -> dated.contains(t.type()) && t.start().isAfter(said.noteDate()))
            .min(java.util.Comparator.comparingInt(t -> Math.abs(t.from() - f.mention().from())))
            .map(TimeExpression::start);
    if (future.isPresent()) {
      return future;
    }
    String text = said.note().text();
    int to = Math.min(said.sentence().to(), f.mention().to() + 28);
    int from = Math.max(said.sentence().from(), f.mention().from() - 28);
    return SOON.matcher(text).region(from, to).find()
        ? Optional.of(said.noteDate().plusDays(1))
        : Optional.empty();
  }

  private static boolean traced(Stay stay, int at, Finding planned) {
    var plan = stay.said().get(at);
    String same = normal(plan.text());
    return stay.said().subList(at + 1, stay.said().size()).stream()
        .filter(s -> s.note().time().isAfter(plan.note().time()))
        .filter(s -> !normal(s.text()).equals(same))
        .flatMap(s -> s.sentence().findings().stream())
        .anyMatch(f -> same(f, planned));
  }

  private static boolean same(Finding a, Finding b) {
    String x = a.concept().id();
    String y = b.concept().id();
    return x.equals(y)
        || y.equals("cranial-ultrasound") && (x.startsWith("ivh") || x.equals("pvl"))
        || y.equals("rop-examination")
            && (x.equals("rop") || x.equals("immature-retina") || x.equals("mature-retina"))
        || y.equals("echocardiogram")
            && (x.equals("closed-ductus") || x.equals("patent-foramen-ovale"))
        || y.endsWith("-culture") && x.equals("cultures")
        || y.equals("lumbar-puncture") && x.startsWith("csf");
  }

  private static String normal(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).replaceAll("\\W+", " ").strip();
  }

  private static Signal signal(Stay stay, Said said, Finding f, LocalDate due) {
    return new Signal(
        Kind.UNDONE,
        Words.capital(f.concept().name())
            + " was planned on "
            + Words.day(stay.clock(), said.noteDate())
            + " for "
            + Words.day(stay.clock(), due)
            + ", and no later note says that it was done or put off.",
        List.of(),
        List.of(said.span()));
  }
}
