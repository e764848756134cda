package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Blood group and antiglobulin test of the infant, and the bilirubin after phototherapy ended. */
final class Jaundice implements Machine {
  private static final Pattern GROUP =
      Pattern.compile(
          "(?i)\\b(?:infant|baby|newborn|neonat\\w*|cord|pt|patient)(?:'s)?\\b[^.;\\n"
              + "]{0,25}?\\b((?-i:AB|A|B|O)) ?(?:(\\+|pos(?:itive)?\\b)|(-|neg(?:ative)?\\b))");
  private static final Pattern DAT =
      Pattern.compile(
          "(?i)\\b(?:DAT|DCT|Coombs|direct antiglobulin(?: test)?)\\b(?: test)?(?: was| is|:)?"
              + " ?(?:(\\+|\\(\\+\\)|pos(?:itive)?\\b)|(-(?!\\d)|\\(-\\)|neg(?:ative)?\\b))");
  private static final Pattern PEAK =
      Pattern.compile(
          "(?i)\\b(?:(?:hyper)?bili\\w*|TSB|TcB|SBR|jaundice)\\b[^.;]{0,25}?\\bpeak\\w*[^.;\\d]{0,15}(\\d{1,3}(?:\\.\\d)?)"
              + " ?(mg/dL|[uµ]mol/L)?");
  private static final Pattern MOTHER =
      Pattern.compile("(?i)\\b(?:mat(?:ernal)?|mother|mom|mum) (?:DAT|DCT|Coombs)");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var statements = Statements.of(before);
    var drafts = new ArrayList<Draft>();
    blood(stay, statements).ifPresent(drafts::add);
    rebound(stay, before).ifPresent(drafts::add);
    peak(stay, statements).ifPresent(drafts::add);
    return Yield.of(drafts);
  }

  /** A peak that a note states, where it is above every value that was read. */
  private static Optional<Draft> peak(Stay stay, Statements statements) {
    double read =
        Sighting.of(stay, c -> c.id().equals("bilirubin")).stream()
            .filter(s -> s.frame() instanceof Frame.Lab)
            .mapToDouble(
                s ->
                    ((Frame.Lab) java.util.Objects.requireNonNull(s.frame()))
                        .quantity()
                        .value()
                        .doubleValue())
            .max()
            .orElse(0);
    Said best = null;
    double highest = read;
    for (var said : stay.said()) {
      var m = said.matcher(PEAK);
      boolean own = m.find() && !stay.aboutAnother(said);
      if (own && Double.parseDouble(m.group(1)) > highest) {
        highest = Double.parseDouble(m.group(1));
        best = said;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    var m = best.matcher(PEAK);
    String value = m.find() ? m.group(1) + (m.group(2) == null ? "" : " " + m.group(2)) : "";
    return Optional.of(
        Draft.derived(
            BodySystem.HAEMATOLOGY,
            "bilirubin-peak",
            "A peak bilirubin of "
                + value
                + " was documented on "
                + Words.day(stay.clock(), best.noteDate())
                + ".",
            null,
            null,
            When.on(best.noteDate()),
            statements.of(best)));
  }

  private static Optional<Draft> blood(Stay stay, Statements statements) {
    Said group = null;
    Said dat = null;
    for (var said : stay.said()) {
      boolean tells = group == null && said.says(GROUP) || dat == null && said.says(DAT);
      if (!tells || stay.aboutAnother(said) || said.says(MOTHER)) {
        continue;
      }
      group = group == null && said.says(GROUP) ? said : group;
      dat = dat == null && said.says(DAT) ? said : dat;
    }
    var used = new ArrayList<Said>();
    String text = "";
    if (group != null) {
      var m = group.matcher(GROUP);
      if (m.find()) {
        text =
            "The infant's blood group was "
                + m.group(1).toUpperCase(Locale.ROOT)
                + (m.group(2) == null ? " negative" : " positive");
        used.add(group);
      }
    }
    if (dat != null) {
      var m = dat.matcher(DAT);
      if (m.find()) {
        text +=
            (text.isEmpty()
                    ? "The direct antiglobulin test was "
                    : ", with a direct antiglobulin test that was ")
                + (m.group(1) == null ? "negative" : "positive");
        used.add(dat);
      }
    }
    return used.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Draft.derived(
                BodySystem.HAEMATOLOGY,
                "infant-blood-group",
                text + ".",
                null,
                null,
                When.on(used.getFirst().noteDate()),
                statements.of(used)));
  }

  /** The first bilirubin written after the last phototherapy was stopped, within five days. */
  private static Optional<Draft> rebound(Stay stay, Drafts before) {
    var courses =
        before.all().stream().filter(d -> d.concept().equals("phototherapy-course")).toList();
    if (courses.isEmpty()) {
      return Optional.empty();
    }
    var course = courses.getLast();
    var end = course.when().endDate();
    boolean stopped = !course.realisation().contains("no end is documented");
    return Sighting.of(stay, c -> c.id().equals("bilirubin")).stream()
        .filter(s -> stopped && s.frame() instanceof Frame.Lab)
        .filter(s -> s.when().startDate().isAfter(end))
        .filter(s -> !s.when().startDate().isAfter(end.plusDays(5)))
        .findFirst()
        .map(
            s ->
                Draft.derived(
                    BodySystem.HAEMATOLOGY,
                    "bilirubin-rebound",
                    "After phototherapy was stopped, bilirubin was "
                        + s.said()
                            .worded(
                                ((Frame.Lab) java.util.Objects.requireNonNull(s.frame()))
                                    .quantity())
                        + " on "
                        + Words.day(stay.clock(), s.when().startDate())
                        + ".",
                    null,
                    null,
                    When.on(s.when().startDate()),
                    List.of(course, s.draft(before))));
  }
}
