package dev.vernix.family.plan;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.text.Particles;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes names of staff out of a handout's sentences and puts the role in their place.
 *
 * <p>Staff are the authors of the notes, and whoever stands with a title or letters of {@code
 * staff.tsv}. A visit keeps the name of the person whom the family will see, unless that person
 * wrote notes here. An author's name without a title is taken out only of notes' own words, and
 * only where the notes have no such word in small letters: {@code Brown stools} is no person.
 */
public final class StaffNames {
  private enum Role {
    DOCTOR,
    NURSE,
    TEAM
  }

  private static final List<String[]> ROWS = PhraseTable.rows(Handout.class, "staff.tsv");
  private static final Map<Role, String> TITLES = column(1);
  private static final Map<Role, String> LETTERS = column(2);
  private static final Set<String> NO_NAMES = Set.of(row("NONE")[1].split("\\|"));
  private static final String KOREAN_TITLE = "(?:" + row("KOREAN")[2] + ")";

  private static final String NAME = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*";
  private static final String INITIALS = "(?:\\p{Lu}\\.? ?){0,2}";
  private static final String ALL_TITLES = "(?:" + String.join("|", TITLES.values()) + ")";
  private static final String ALL_LETTERS = "(?:" + String.join("|", LETTERS.values()) + ")";
  private static final String BEHIND = "(?:,? " + ALL_LETTERS + "\\b(?: PGY-?\\d)?)*";

  /** A Korean name of one to three syllables before a title; a kind of staff is none. */
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?<![가-힣])(?!(?:"
              + row("NONE")[2]
              + "|[가-힣]*과) ?"
              + KOREAN_TITLE
              + ")["
              + row("KOREAN")[1]
              + "][가-힣]{0,2} ?(?="
              + KOREAN_TITLE
              + ")");

  private final Teller teller;
  private final Map<String, Role> authors = new LinkedHashMap<>();
  private final Set<String> baby = new TreeSet<>();
  private final Set<String> small;
  private final Map<String, Pattern> patterns = new HashMap<>();

  public StaffNames(Chart chart, Teller teller) {
    this.teller = teller;
    baby.addAll(Arrays.asList(chart.patient().name().split("[\\s,]+")));
    chart.notes().stream().map(Note::author).distinct().forEach(this::author);
    this.small =
        chart.notes().stream()
            .flatMap(n -> Pattern.compile("\\b\\p{Ll}{2,}\\b").matcher(n.body()).results())
            .map(MatchResult::group)
            .collect(Collectors.toSet());
  }

  private static Map<Role, String> column(int i) {
    return Arrays.stream(Role.values())
        .collect(
            Collectors.toMap(
                r -> r, r -> row(r.name())[i], (a, b) -> a, () -> new LinkedHashMap<>()));
  }

  private static String[] row(String id) {
    return ROWS.stream().filter(r -> r[0].equals(id)).findFirst().orElseThrow();
  }

  private void author(String written) {
    String name =
        written
            .replaceFirst("\\s*[(/].*$", "")
            .replaceFirst("(?i)[,\\s]+" + ALL_LETTERS + "\\b.*$", "")
            .replaceFirst(",.*$", "")
            .replaceFirst("^(?i:" + ALL_TITLES + ")\\s+", "")
            .strip();
    boolean titled = name.length() < written.strip().length();
    var hangul = Pattern.compile("^([가-힣]{2,4}?)(?:\\s?" + KOREAN_TITLE + "님?)?$").matcher(name);
    if (hangul.matches()) {
      authors.put(hangul.group(1), role(written));
      return;
    }
    String[] words = name.split("\\s+");
    String last = words[words.length - 1];
    boolean person = (titled || words.length > 1) && !written.contains("/");
    if (person
        && last.length() > 1
        && last.matches("(?i)[\\p{L}'’-]+")
        && !NO_NAMES.contains(last)) {
      authors.put(last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1), role(written));
    }
  }

  private static Role role(String written) {
    if (written.contains("간호사") || has(written, Role.NURSE)) {
      return Role.NURSE;
    }
    return has(written, Role.DOCTOR) || Pattern.compile(KOREAN_TITLE).matcher(written).find()
        ? Role.DOCTOR
        : Role.TEAM;
  }

  private static boolean has(String written, Role role) {
    return Pattern.compile("\\b(?:" + TITLES.get(role) + "|" + LETTERS.get(role) + ")(?![\\p{L}])")
        .matcher(written)
        .find();
  }

  /** The line without names of staff. */
  public Line without(Line line) {
    if (!line.aboutThisBaby()) {
      return line;
    }
    String text = line.block().startsWith("words.appointment") ? visit(line.text()) : said(line);
    return new Line(text, line.kind(), line.facts(), line.block());
  }

  /** Whether a visit's line names nobody any more, neither a person nor a clinic. */
  public boolean nobody(Line before, Line after) {
    return !before.text().equals(after.text())
        && Arrays.stream(Role.values()).anyMatch(r -> after.text().contains(": " + word(r)));
  }

  private String said(Line line) {
    boolean own = line.kind() == Kind.QUOTE || line.block().contains("as-written");
    UnaryOperator<String> shown = own ? w -> "[" + w + "]" : w -> w;
    String text = line.text();
    for (var author : authors.entrySet()) {
      text = author(text, author.getKey(), author.getValue(), own, shown);
    }
    for (var role : Role.values()) {
      text =
          replace(
              text,
              "\\b("
                  + TITLES.get(role)
                  + ") "
                  + INITIALS
                  + "("
                  + NAME
                  + ")(?: ("
                  + NAME
                  + "))?"
                  + BEHIND,
              m -> titled(m, shown.apply(word(role)), role));
      text =
          replace(
              text,
              "\\b" + INITIALS + "(" + NAME + "),? (?:" + LETTERS.get(role) + ")\\b",
              m -> name(m.group(1)) ? shown.apply(word(role)) : m.group());
    }
    return KOREAN.matcher(text).replaceAll("");
  }

  /** A second name goes too, a day or a clinic behind the name stays. */
  private String titled(MatchResult m, String shown, Role role) {
    boolean doctor = role == Role.DOCTOR && m.group(1).startsWith("Dr");
    if (doctor ? NO_NAMES.contains(m.group(2)) : !name(m.group(2))) {
      return m.group();
    }
    return m.group(3) == null || name(m.group(3))
        ? shown
        : shown + m.group().substring(m.end(2) - m.start());
  }

  private boolean name(String word) {
    return !NO_NAMES.contains(word)
        && !baby.contains(word)
        && !small.contains(word.toLowerCase(Locale.ROOT));
  }

  private String author(
      String text, String name, Role role, boolean own, UnaryOperator<String> shown) {
    if (name.matches("[가-힣]+")) {
      String known = KOREAN.matcher(text.replace(name + " ", name)).replaceAll("");
      return own
          ? replace(
              known,
              name + "(이|가|은|는|을|를|과|와)?(?![가-힣]*" + KOREAN_TITLE + ")",
              m -> shown.apply(word(role)) + particle(word(role), m.group(1)))
          : known;
    }
    String quoted = Pattern.quote(name);
    String text2 =
        replace(
            text,
            "(?i:\\b"
                + ALL_TITLES
                + ") "
                + INITIALS
                + "(?:(?!"
                + quoted
                + ")"
                + NAME
                + " )?(?i:"
                + quoted
                + ")\\b"
                + BEHIND
                + "|\\b(?:\\p{Lu}\\. ?){1,2}"
                + quoted
                + "\\b"
                + BEHIND
                + "|\\b"
                + quoted
                + ",? "
                + ALL_LETTERS
                + "\\b",
            m -> shown.apply(word(role)));
    return own && name(name)
        ? replace(text2, "\\b" + quoted + "\\b", m -> shown.apply(word(role)))
        : text2;
  }

  private static String particle(String word, String written) {
    return Optional.ofNullable(written)
        .flatMap(
            p ->
                List.of("이/가", "은/는", "을/를", "과/와").stream().filter(x -> x.contains(p)).findFirst())
        .map(pair -> Particles.after(word, pair))
        .orElse("");
  }

  /** Names of authors alone; behind a clinic's name they go without a word in their place. */
  private String visit(String line) {
    String text = line;
    for (var author : authors.entrySet()) {
      String name = author.getKey();
      String word = word(author.getValue());
      if (name.matches("[가-힣]+")) {
        text =
            text.replaceAll(
                name.charAt(0) + "(?:" + name.substring(1) + ")? ?(?=" + KOREAN_TITLE + ")", "");
        text = text.replaceAll(name + "(?![가-힣])", word);
        continue;
      }
      String who =
          "(?:(?:"
              + ALL_TITLES
              + "|Mr|Mrs|Ms) )?"
              + INITIALS
              + "(?:(?!"
              + Pattern.quote(name)
              + ")"
              + NAME
              + " )?"
              + Pattern.quote(name)
              + "\\b"
              + BEHIND;
      text = replace(text, ", " + who + "|,? ?\\(" + who + "\\)", m -> "");
      text = replace(text, "\\(" + who + ", ", m -> "(");
      text = replace(text, who, m -> word);
    }
    return text;
  }

  private String word(Role role) {
    return teller.word("staff-" + role.name().toLowerCase(Locale.ROOT));
  }

  private String replace(
      String text, String pattern, java.util.function.Function<MatchResult, String> by) {
    return patterns
        .computeIfAbsent(pattern, Pattern::compile)
        .matcher(text)
        .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(by.apply(m)));
  }
}
