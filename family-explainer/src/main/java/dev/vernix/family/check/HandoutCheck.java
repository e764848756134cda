package dev.vernix.family.check;

import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.Language;
import dev.vernix.family.check.EditedHandout.Edited;
import dev.vernix.family.connect.FamilyGate;
import dev.vernix.family.plan.Disclosed;
import dev.vernix.family.plan.StaffNames;
import dev.vernix.family.plan.Teller;
import dev.vernix.family.readability.Readability;
import dev.vernix.family.readability.TextSentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds an edited handout against the one that the notes give today: figures, warning signs,
 * medicines and visits that went missing or changed, private matters, forbidden wording, reading
 * grade, broken traces.
 */
public final class HandoutCheck {
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:/]\\d+)*");
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?iu)\\b(?:no|not|never|without|cannot|can't|don't|nunca|sin|ni)\\b|않|없|못|말아|마세요");

  /** Lines of names of medicines, doctors and tests, which cannot be made easier. */
  private static final String NAMES =
      "words\\.(?:medicine|appointment|waiting).*|check\\..*|journey";

  /** Two grades above the bar of a sheet: a sentence varies more than their mean. Own choice. */
  private static final double HARD_SENTENCE = Readability.HIGHEST + 2;

  /** The grade of so few words says little. */
  private static final int FEW_WORDS = 4;

  private static final Set<String> MUST =
      Set.of("medicines", "visits", "warnings", "waiting", "feeding");

  /**
   * One thing that a person must look at.
   *
   * @param line in the edited file, 0 for what is not there
   * @param kind such as {@code figure}, {@code removed} or {@code private}
   */
  public record Finding(int line, String kind, String text) {}

  private final Handout fresh;
  private final Language language;
  private final StaffNames staff;
  private final List<Finding> findings = new ArrayList<>();

  private HandoutCheck(Handout fresh) {
    this.fresh = fresh;
    this.language = fresh.request().language();
    this.staff =
        new StaffNames(
            fresh.ledger().chart(),
            new Teller(fresh.ledger(), language, new Disclosed(fresh.ledger(), Set.of())));
  }

  /** What is to be looked at, in the order of the file; empty where nothing changed in meaning. */
  public static List<Finding> of(EditedHandout edited, Handout fresh) {
    var check = new HandoutCheck(fresh);
    check.run(edited);
    return List.copyOf(check.findings);
  }

  private void run(EditedHandout edited) {
    if (edited.language().filter(l -> l == language).isEmpty()) {
      add(1, "trace", "the first line does not say that this is a handout in " + language.code());
    }
    Map<String, List<Line>> originals = new HashMap<>();
    lines()
        .forEach(
            l ->
                originals
                    .computeIfAbsent(key(l.facts(), l.block()), k -> new ArrayList<>())
                    .add(l));
    for (var line : edited.lines()) {
      content(line);
      if (!line.traced()) {
        add(line.number(), "trace", "no trace to the notes: " + line.text());
        continue;
      }
      var from = originals.get(key(line.facts(), line.words()));
      if (from == null && !line.words().matches("check\\..*")) {
        add(line.number(), "trace", "its trace leads to nothing in today's notes: " + line.text());
      } else if (from != null) {
        compare(line, from);
      }
    }
    missing(edited);
    grade(edited);
    findings.sort(java.util.Comparator.comparingInt(Finding::line));
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    fresh.sections().forEach(s -> lines.addAll(s.lines()));
    lines.addAll(fresh.questions());
    lines.addAll(fresh.teachBack());
    fresh
        .journey()
        .forEach(
            m ->
                lines.add(
                    new Line(
                        m.date() + ": " + m.label(), Handout.Kind.ITEM, m.facts(), "journey")));
    return lines;
  }

  private static String key(List<String> facts, String words) {
    return String.join(",", facts) + " " + words;
  }

  private void compare(Edited line, List<Line> from) {
    if (from.stream().anyMatch(o -> same(o.text(), line.text()))) {
      return;
    }
    var original = from.getFirst().text();
    var closest =
        from.stream()
            .map(Line::text)
            .filter(t -> figures(t).equals(figures(line.text())))
            .findFirst()
            .orElse(original);
    if (!figures(closest).equals(figures(line.text()))) {
      add(
          line.number(),
          "figure",
          "figures were "
              + figures(closest)
              + " and are "
              + figures(line.text())
              + ": "
              + line.text());
    }
    if (NEGATION.matcher(closest).find() != NEGATION.matcher(line.text()).find()) {
      add(line.number(), "negation", "a \"not\" came or went: " + line.text());
    }
    add(line.number(), "reworded", "was: " + closest + " | is: " + line.text());
  }

  private static boolean same(String a, String b) {
    return bare(a).equals(bare(b));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}_]+", " ").strip();
  }

  private static Set<String> figures(String text) {
    return FIGURE
        .matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void content(Edited line) {
    if (!line.quote() && Disclosed.category(line.text()).isPresent() && !known(line)) {
      add(
          line.number(),
          "private",
          "may be another person's or a private matter ("
              + Disclosed.category(line.text()).get().id()
              + "): "
              + line.text());
    }
    if (!known(line)) {
      FamilyGate.forbidden(line.text(), language)
          .forEach(r -> add(line.number(), r.rule(), "\"" + r.saw() + "\": " + line.text()));
      if (!line.traced() && !figures(line.text()).isEmpty()) {
        add(
            line.number(),
            "figure",
            "figures without a fact " + figures(line.text()) + ": " + line.text());
      }
      names(line);
      hard(line);
    }
  }

  private void names(Edited line) {
    var told = new Line(line.text(), Handout.Kind.TEXT, List.of("edited"), line.words());
    if (!fresh.request().staffNames() && !staff.without(told).equals(told)) {
      add(line.number(), "staff", "names a person of the staff: " + line.text());
    }
  }

  /** Each sentence by itself: a sheet of easy ones hides a hard one in its mean. */
  private void hard(Edited line) {
    if (line.quote() || line.words().matches(NAMES)) {
      return;
    }
    for (String sentence : TextSentences.of(line.text())) {
      var measured = Readability.of(sentence, language);
      if (measured.grade() > HARD_SENTENCE && measured.counts().words() > FEW_WORDS) {
        add(
            line.number(),
            "grade",
            String.format(
                Locale.ROOT,
                "this sentence reads at grade %.1f (the bar of one sentence is %.0f): %s",
                measured.grade(),
                HARD_SENTENCE,
                sentence));
      }
    }
  }

  /** Whether the sentence stands word for word in today's handout. */
  private boolean known(Edited line) {
    return lines().stream().anyMatch(l -> same(l.text(), line.text()))
        || line.words().startsWith("check.")
            && fresh.checklist().stream().anyMatch(i -> line.text().startsWith(i.label()));
  }

  private void missing(EditedHandout edited) {
    Map<String, Long> there =
        edited.lines().stream()
            .collect(Collectors.groupingBy(e -> key(e.facts(), e.words()), Collectors.counting()));
    for (var section : fresh.sections()) {
      if (MUST.contains(section.id())) {
        Map<String, Long> wanted =
            section.lines().stream()
                .filter(l -> l.kind() != Handout.Kind.HEAD && l.kind() != Handout.Kind.GAP)
                .collect(
                    Collectors.groupingBy(l -> key(l.facts(), l.block()), Collectors.counting()));
        section.lines().stream()
            .filter(
                l ->
                    wanted.getOrDefault(key(l.facts(), l.block()), 0L)
                        > there.getOrDefault(key(l.facts(), l.block()), 0L))
            .filter(l -> edited.lines().stream().noneMatch(e -> same(l.text(), e.text())))
            .forEach(l -> add(0, "removed", "gone from " + section.id() + ": " + l.text()));
      }
    }
  }

  private void grade(EditedHandout edited) {
    String text =
        edited.lines().stream()
            .filter(e -> !e.quote())
            .filter(e -> !e.words().matches(NAMES))
            .map(Edited::text)
            .collect(Collectors.joining("\n\n"));
    var measured = Readability.of(text, language);
    if (!measured.easy()) {
      add(
          0,
          "grade",
          String.format(
              Locale.ROOT,
              "reads at grade %.1f, the bar is %.0f",
              measured.grade(),
              Readability.HIGHEST));
    }
  }

  private void add(int line, String kind, String text) {
    findings.add(new Finding(line, kind, text));
  }
}
