package dev.vernix.corpus.trust;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what notes claim of matters that have one answer at a time. */
final class Claims {
  private static final String ROMAN = "(iv|i{1,3}|[1-4])";
  private static final Pattern BELL =
      Pattern.compile(
          "(?i)\\b(?:bell(?:'?s)?(?:[ -]stage)?|NEC[, ]{0,2}(?:stage)?)\\s?(?:stage"
              + " )?(i{1,3}|[123])([ab])\\b");
  private static final Pattern GRADE =
      Pattern.compile("(?i)\\b(?:grade|gr\\.?)\\s?" + ROMAN + "\\b(?!\\s?/\\s?(?:vi|6))");
  private static final Pattern BLEED =
      Pattern.compile("(?i)\\b(?:IVH|GMH|hemorrhage|haemorrhage|bleed)\\b");
  private static final Pattern GESTATION =
      Pattern.compile(
          "(?i)(?:\\b(?:ex[- ]|former |born at |b(?:irth)?\\.? ?GA[ :]|EGA[ :]|GA at birth["
              + " :]{1,2}|gestation(?:al age)?(?: at birth)?(?: of)?["
              + " :]{1,2}))(2[2-9]|3\\d|4[0-2])\\s?(?:w(?:ee)?k?s?\\s?|\\+\\s?|\\s)\\+?\\s?([0-6])(?:\\s?/7|\\s?d\\b|\\b)|\\b(2[2-9]|3\\d|4[0-2])\\s?(?:w|\\+)\\s?([0-6])d?,?"
              + " (?=(?:AGA|SGA|LGA|by|male|female|infant|twin|di-di)\\b)");
  private static final Pattern RUPTURE =
      Pattern.compile(
          "(?i)\\b(?:[SAP]{0,2}ROM|membranes?|ruptured?)\\b[^.;\\n"
              + "]{0,38}?(?<![\\d.])(\\d{1,3})(?:\\.\\d)?\\s?(?:h|hr|hrs|hours)\\b");
  private static final Pattern APGAR =
      Pattern.compile(
          "(?i)\\bapgars?(?: scores?)?(?: of| were|:)?"
              + " ?(\\d{1,2})\\s?(?:,|/|and|&)\\s?(\\d{1,2})\\b");
  private static final Pattern ALLERGY =
      Pattern.compile(
          "(?i)\\b(?:(NKDA|NKA|no known (?:drug"
              + " )?allerg\\w+|allerg(?:y|ies)\\s?:?\\s?(?:none|nil|no))|allerg(?:y|ies|ic)(?: to|"
              + " to)?\\s?:?\\s([a-z]{4,20}))\\b");
  private static final Set<String> NO_ALLERGEN =
      Set.of("none", "known", "status", "list", "reviewed", "unknown", "documented", "reaction");
  private static final Pattern SEROLOGY =
      Pattern.compile(
          "(?i)\\b(HBsAg|HIV|RPR|GBS)(?: status|"
              + " screen)?\\s?(?::|was|is|-)?\\s?(neg(?:ative)?|pos(?:itive)?|NR|non-?reactive|reactive)\\b");
  private static final Pattern MALE =
      Pattern.compile(
          "(?i)\\b(?:(?:this|premature|preterm|term|baby|AGA|SGA|LGA|old)[ -](?:male|boy)|male"
              + " (?:infant|newborn|neonate|twin|preterm)|baby boy)\\b");
  private static final Pattern FEMALE =
      Pattern.compile(
          "(?i)\\b(?:(?:this|premature|preterm|term|baby|AGA|SGA|LGA|old)[ -](?:female|girl)|female"
              + " (?:infant|newborn|neonate|twin|preterm)|baby girl)\\b");
  private static final Set<String> SIDED = new HashSet<>();
  private static final Pattern SIDE =
      Pattern.compile(
          "(?<!not |not the |no )\\b(?:(left|right|LEFT|RIGHT|Left|Right)|(L|R)(?="
              + " )|(LLQ|LUQ)|(RLQ|RUQ))(?![\\w-]|>)");
  private static final Pattern LEFT = Pattern.compile("\\b(?:[Ll]eft|LEFT|L)\\b");
  private static final Pattern RIGHT = Pattern.compile("\\b(?:[Rr]ight|RIGHT|R)\\b");
  private static final Pattern BOTH =
      Pattern.compile("(?i)\\b(?:bilat\\w*|both|b/l|OU|respectively|R>L|L>R)\\b");

  static {
    PhraseTable.rows(Claims.class, "sided.tsv")
        .forEach(row -> SIDED.addAll(List.of(row[0].split("\\|"))));
  }

  private final Stay stay;
  private final List<Claim> found = new ArrayList<>();

  private Claims(Stay stay) {
    this.stay = stay;
  }

  static List<Claim> of(Stay stay) {
    var claims = new Claims(stay);
    for (int i = 0; i < stay.said().size(); i++) {
      claims.read(stay.said().get(i), i);
    }
    return List.copyOf(claims.found);
  }

  private void read(Said said, int at) {
    if (!whose(said)) {
      return;
    }
    each(said, at, SEROLOGY, m -> "the mother's " + m.group(1), m -> serology(m.group(2)));
    each(
        said,
        at,
        RUPTURE,
        m -> "the hours from rupture of membranes to birth",
        m -> m.group(1) + " hours");
    int before = found.size();
    each(
        said,
        at,
        BELL,
        m -> "the Bell stage",
        m -> roman(m.group(1)) + m.group(2).toUpperCase(Locale.ROOT));
    each(
        said, at, APGAR, m -> "the first two Apgar scores", m -> m.group(1) + " and " + m.group(2));
    each(said, at, GESTATION, m -> "the gestation at birth", Claims::gestation);
    each(said, at, ALLERGY, m -> "allergies", m -> allergy(m));
    if (said.note().type() != NoteType.FAMILY) {
      each(said, at, MALE, m -> "the infant's sex", m -> "male");
      each(said, at, FEMALE, m -> "the infant's sex", m -> "female");
    }
    if (BLEED.matcher(said.text()).find() && !two(said.text())) {
      each(
          said,
          at,
          GRADE,
          m -> "the grade of the " + only(said.text()) + "haemorrhage",
          m -> "grade " + roman(m.group(1)));
    }
    said.sentence().findings().forEach(f -> side(said, at, f));
    if (found.size() > before && !Slip.own(stay, said)) {
      found.subList(before, found.size()).clear();
    }
  }

  private boolean whose(Said said) {
    return said.sentence().section().role() != Section.Role.FAMILY_HISTORY
        && said.sentence().findings().stream()
            .noneMatch(f -> f.assertion().experiencer() == dev.vernix.corpus.Experiencer.SIBLING);
  }

  private void each(
      Said said,
      int at,
      Pattern p,
      Function<MatchResult, String> topic,
      Function<MatchResult, String> value) {
    p.matcher(said.text())
        .results()
        .filter(
            m ->
                !said.conditional(
                    said.sentence().from() + m.start(), said.sentence().from() + m.end()))
        .forEach(
            m -> {
              String v = value.apply(m);
              if (!v.isEmpty()) {
                found.add(
                    new Claim(
                        topic.apply(m),
                        v,
                        said,
                        at,
                        said.span(
                            said.sentence().from() + m.start(), said.sentence().from() + m.end())));
              }
            });
  }

  /** A side close to a finding that has one, with nothing between that parts them. */
  private void side(Said said, int at, Finding f) {
    if (!SIDED.contains(f.concept().id())
        || f.assertion().status() != Status.PRESENT
        || said.has(Cue.PENDING)
        || BOTH.matcher(said.text()).find()) {
      return;
    }
    String text = said.note().text();
    int from = Math.max(said.sentence().from(), f.mention().from() - 26);
    int to = Math.min(said.sentence().to(), f.mention().to() + 26);
    var sides = new HashSet<String>();
    var m = SIDE.matcher(text).region(from, to);
    m.useTransparentBounds(true);
    int first = f.mention().from();
    int last = f.mention().to();
    while (m.find()) {
      int a = Math.min(m.end(), f.mention().to());
      int b = Math.max(m.start(), f.mention().from());
      if (b > a && text.substring(a, b).matches("(?s).*[,;:.()\\n].*")) {
        continue;
      }
      sides.add(
          (m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group())
                  .toLowerCase(Locale.ROOT)
                  .startsWith("l")
              ? "left"
              : "right");
      first = Math.min(first, m.start());
      last = Math.max(last, m.end());
    }
    if (sides.size() == 1) {
      found.add(
          new Claim(
              "the side of the " + name(f),
              sides.iterator().next(),
              said,
              at,
              said.span(first, last)));
    }
  }

  /** One name for all grades of one bleeding. */
  private static String name(Finding f) {
    return f.concept().id().startsWith("ivh")
        ? "germinal matrix or intraventricular haemorrhage"
        : f.concept().name();
  }

  private static boolean two(String text) {
    return LEFT.matcher(text).find() && RIGHT.matcher(text).find();
  }

  /** {@code left } where the sentence names that side alone. */
  private static String only(String text) {
    boolean left = LEFT.matcher(text).find();
    boolean right = RIGHT.matcher(text).find();
    return left == right ? "" : left ? "left " : "right ";
  }

  private static String gestation(MatchResult m) {
    boolean first = m.group(1) != null;
    return new Gestation(
            Integer.parseInt(first ? m.group(1) : m.group(3)),
            Integer.parseInt(first ? m.group(2) : m.group(4)))
        .toString();
  }

  private static String allergy(MatchResult m) {
    if (m.group(1) != null) {
      return "none known";
    }
    String what = m.group(2).toLowerCase(Locale.ROOT);
    return NO_ALLERGEN.contains(what) ? "" : what;
  }

  private static String serology(String said) {
    String s = said.toLowerCase(Locale.ROOT);
    return s.startsWith("pos") || s.equals("reactive") ? "positive" : "negative";
  }

  static String roman(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "1", "i" -> "I";
      case "2", "ii" -> "II";
      case "3", "iii" -> "III";
      default -> "IV";
    };
  }
}
