package dev.vernix.corpus.trust;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sift;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.BitSet;
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
              + " )?allerg\\w+|allerg(?:y|ies)\\s?:?\\s?(?:none|nil|no))|(?:allerg(?:y|ies|ic) to"
              + "|allerg(?:y|ies)\\s?:|allergies)\\s{0,2}([a-z]{4,20}))\\b");
  private static final Set<String> NO_ALLERGEN =
      Set.of(
          "none",
          "known",
          "were",
          "status",
          "list",
          "reviewed",
          "unknown",
          "documented",
          "reaction");
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
  private static final Sift SIFT =
      Sift.of(SEROLOGY, RUPTURE, BELL, APGAR, GESTATION, ALLERGY, MALE, FEMALE, BLEED);

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
    var text = said.note().text();
    var worth = SIFT.worth(text, said.sentence().from(), said.sentence().to());
    if (worth.isEmpty() && said.sentence().findings().isEmpty() || !whose(said)) {
      return;
    }
    if (worth.get(0)) {
      each(said, at, SEROLOGY, m -> "the mother's " + m.group(1), m -> serology(m.group(2)));
    }
    if (worth.get(1)) {
      each(
          said,
          at,
          RUPTURE,
          m -> "the hours from rupture of membranes to birth",
          m -> m.group(1) + " hours");
    }
    int before = found.size();
    if (!worth.isEmpty()) {
      infant(said, at, worth);
    }
    said.sentence().findings().forEach(f -> Sides.of(said, at, f).ifPresent(found::add));
    if (found.size() > before && !Slip.own(stay, said)) {
      found.subList(before, found.size()).clear();
    }
  }

  private void infant(Said said, int at, BitSet worth) {
    if (worth.get(2)) {
      each(said, at, BELL, m -> "the Bell stage", m -> stage(m));
    }
    if (worth.get(3)) {
      each(said, at, APGAR, m -> "the first two Apgar scores", m -> pair(m));
    }
    if (worth.get(4)) {
      each(said, at, GESTATION, m -> "the gestation at birth", Claims::gestation);
    }
    if (worth.get(5) && !Slip.maternal(said, said.sentence().from(), said.sentence().to())) {
      each(said, at, ALLERGY, m -> "allergies", m -> allergy(m));
    }
    if (said.note().type() != NoteType.FAMILY && (worth.get(6) || worth.get(7))) {
      each(said, at, MALE, m -> "the infant's sex", m -> "male");
      each(said, at, FEMALE, m -> "the infant's sex", m -> "female");
    }
    if (worth.get(8) && said.says(BLEED) && !Sides.two(said.text())) {
      each(
          said,
          at,
          GRADE,
          m -> "the grade of the " + Sides.only(said.text()) + "haemorrhage",
          m -> "grade " + roman(m.group(1)));
    }
  }

  private static String stage(MatchResult m) {
    return roman(m.group(1)) + m.group(2).toUpperCase(Locale.ROOT);
  }

  private static String pair(MatchResult m) {
    return m.group(1) + " and " + m.group(2);
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
    said.matcher(p)
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
