package dev.vernix.corpus.stay;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Sentences that cannot be about this infant: they name the other twin, or anatomy of the other
 * sex.
 */
public final class OtherInfant {
  private static final Pattern MALE =
      Pattern.compile(
          "(?i)\\b(?:testis|testes|testicles?|testicular|scrot(?:um|al)|penis|penile|circumcis\\w{1,4}|hypospadias|male"
              + " (?:external |preterm |term )?(?:genital(?:s|ia)|gu\\b))\\b");
  private static final Pattern FEMALE =
      Pattern.compile(
          "(?i)\\b(?:labi(?:a|al)|vagina(?!l deliv)|clitor\\w{1,5}|ovar(?:y|ian|ies)|female"
              + " (?:external |preterm |term )?(?:genital(?:s|ia)|gu\\b))\\b");

  /** {@code twin B}, {@code triplet 2}, {@code placenta B}: whose, by its letter or number. */
  private static final Pattern TWIN =
      Pattern.compile(
          "(?i)\\b(?:twin|triplet|quad(?:ruplet)?|placenta)\\s?(?:no\\.?\\s|#)?([a-d1-4]|i{1,3}|iv)\\b(?!\\.\\d)");

  /** The infant of the next bed, at the head of a sentence. */
  private static final Pattern NEIGHBOUR =
      Pattern.compile(
          "(?i)^\\W*(?:the )?(?:neighbou?ring (?:infant|baby)|(?:infant|baby) (?:in|of) the"
              + " (?:next|adjacent) (?:bed|bedspace|isolette|crib))\\b");

  private static final Pattern HE = Pattern.compile("(?i)(?<![\\w/])(?:he|his|him)(?![\\w/])");
  private static final Pattern SHE = Pattern.compile("(?i)(?<![\\w/])(?:she|her|hers)(?![\\w/])");

  /** Anybody else whom a pronoun may mean. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(?:mom|mum|mother|dad|father|fob|mgm|parents?|dr|rn|nurse|brother|sister|sibling|twin|grand\\w+|aunt|uncle|husband|partner|pt's"
              + " mother|family|ob|md|np|nnp|pharm\\w*|dana|team|resident|attending|chaplain|sw)\\b");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:\\b(?:Patient|Pt|Name|Infant|RE|Re)(?: name)?\\s?:\\s?|\\b(?:BB|BG|Baby"
              + " (?:Boy|Girl)|Babyboy|Babygirl)\\s)([A-Z][a-z'-]{2,}(?:,? [A-Z][a-z'-]{2,})?)");
  private static final java.util.Set<String> NO_NAME =
      java.util.Set.of(
          "twin", "boy", "girl", "baby", "infant", "see", "the", "doing", "was", "male", "female",
          "born", "preterm", "now");

  private OtherInfant() {}

  /**
   * Sentences that give a reason to think that the note was written about, or copied from, another
   * infant: each with its reason.
   */
  public static List<Signal> suspicions(Stay stay) {
    var signals = new ArrayList<Signal>();
    var patient = stay.chart().patient();
    var told = new java.util.HashSet<String>();
    for (var said : stay.said()) {
      if (said.note().type() == NoteType.FAMILY || said.note().type() == NoteType.SOCIAL_WORK) {
        continue;
      }
      String reason = reason(patient, said);
      if (!reason.isEmpty() && told.add(said.note().name() + reason.substring(0, 6))) {
        signals.add(
            new Signal(
                Kind.OTHER_INFANT,
                "The note of "
                    + Words.day(stay.clock(), said.noteDate())
                    + " may be about another infant: it "
                    + reason
                    + ".",
                List.of(),
                List.of(said.span())));
      }
    }
    return signals;
  }

  private static String reason(Patient patient, Said said) {
    boolean mother =
        said.sentence().section().role() == dev.vernix.corpus.reading.Section.Role.MATERNAL
            || said.sentence().findings().stream()
                .anyMatch(f -> f.assertion().experiencer() != dev.vernix.corpus.Experiencer.INFANT);
    if (mother) {
      return "";
    }
    if (otherSex(patient.sex(), said)) {
      var m = said.matcher(patient.sex() == Patient.Sex.FEMALE ? MALE : FEMALE);
      return m.find()
          ? "writes of the "
              + m.group().toLowerCase(Locale.ROOT)
              + " of a "
              + (patient.sex() == Patient.Sex.FEMALE ? "girl" : "boy")
          : "";
    }
    String named = otherName(patient, said);
    if (!named.isEmpty()) {
      return "names " + named + ", and this infant is " + patient.name();
    }
    if (!said.says(SOMEBODY) && said.note().type() != NoteType.CONSULT) {
      boolean wrong =
          switch (patient.sex()) {
            case FEMALE -> said.says(HE) && !said.says(SHE);
            case MALE -> said.says(SHE) && !said.says(HE) && said.says(INFANT_WORD);
            case UNKNOWN -> false;
          };
      if (wrong && said.says(INFANT_WORD)) {
        return patient.sex() == Patient.Sex.FEMALE ? "calls a girl \"he\"" : "calls a boy \"she\"";
      }
    }
    return "";
  }

  /** What only an infant does, so that the pronoun beside it means the infant. */
  private static final Pattern INFANT_WORD =
      Pattern.compile(
          "(?i)\\b(?:infant|baby|feeds?|feeding|tolerat\\w+|extubated|intubated|cpap|vent\\w*|wt|weight|sats?|stool\\w*|void\\w*|brady\\w*|apnea|exam|gavage|bottle|nippled?|crib|isolette|ra|room"
              + " air)\\b");

  private static String otherName(Patient patient, Said said) {
    if (patient.name().isBlank()) {
      return "";
    }
    String own = (patient.name() + " " + patient.mother()).toLowerCase(Locale.ROOT);
    var m = said.matcher(LABELLED);
    while (m.find()) {
      var words = List.of(m.group(1).toLowerCase(Locale.ROOT).split("[ ,'-]+"));
      if (words.stream().noneMatch(w -> own.contains(w) || NO_NAME.contains(w))) {
        return m.group(1);
      }
    }
    return "";
  }

  public static boolean about(Patient patient, Said said) {
    boolean maternal =
        said.sentence().findings().stream()
            .anyMatch(f -> f.assertion().experiencer() == Experiencer.MOTHER);
    return (!maternal && otherSex(patient.sex(), said))
        || otherTwin(patient.plurality(), said)
        || said.says(NEIGHBOUR);
  }

  /** False for text that names a twin, which must not be taken together with text that does not. */
  public static boolean neutral(String text) {
    return !TWIN.matcher(text).find();
  }

  private static boolean otherSex(Patient.Sex sex, Said said) {
    return switch (sex) {
      case FEMALE -> said.says(MALE);
      case MALE -> said.says(FEMALE);
      case UNKNOWN -> false;
    };
  }

  /** Names a twin or triplet, and not this one. */
  private static boolean otherTwin(String plurality, Said said) {
    if (!said.says(TWIN)) {
      return false;
    }
    var own = own(plurality);
    if (own.isEmpty()) {
      return false;
    }
    var named = said.matcher(TWIN);
    boolean other = false;
    while (named.find()) {
      if (rank(named.group(1)) == own.getAsInt()) {
        return false;
      }
      other = true;
    }
    return other;
  }

  private static OptionalInt own(String plurality) {
    var own = TWIN.matcher(plurality);
    return own.find() ? OptionalInt.of(rank(own.group(1))) : OptionalInt.empty();
  }

  /** Twin A, 1 and I are the same infant. */
  private static int rank(String letter) {
    return switch (letter.toLowerCase(Locale.ROOT)) {
      case "a", "1", "i" -> 1;
      case "b", "2", "ii" -> 2;
      case "c", "3", "iii" -> 3;
      default -> 4;
    };
  }
}
