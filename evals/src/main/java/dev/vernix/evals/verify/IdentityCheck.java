package dev.vernix.evals.verify;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Patient.Sex;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The infant's sex and, of twins, which one it is. */
final class IdentityCheck implements Check {
  private static final Pattern GIRL =
      Pattern.compile("(?i)\\b(?:she|her|hers|female|girl|daughter)\\b");
  private static final Pattern BOY = Pattern.compile("(?i)\\b(?:he|his|him|male|boy|son)\\b");
  private static final Pattern FEMALE =
      Pattern.compile("(?i)(?<!twin |sibling )\\b(?:female|baby girl)\\b(?! partner)");
  private static final Pattern MALE =
      Pattern.compile("(?i)(?<!twin |sibling )\\b(?:male|baby boy)\\b(?! partner)");
  private static final Pattern SOMEONE_ELSE =
      Pattern.compile(
          "(?i)\\b(?:mother|mom|mum|maternal|primigravida|woman|yo G\\d|year"
              + " old|father|dad|paternal|parents?|grand\\w+|sister|brother|sibling|twin|dr|family"
              + "|surgeon|uncle|aunt)\\b|co-twin");
  private static final Pattern TWIN = Pattern.compile("(?i)\\btwin ([AB12])\\b");

  /** The mother may be spoken of, but is not born, weighed or intubated in it. */
  private static final Pattern BORN =
      Pattern.compile(
          "(?i)\\W*s?he (?:was"
              + " (?:born|delivered|intubated|admitted|extubated|ventilated)|weighed)\\b");

  /** How reasons that tell of another infant begin. */
  static final String CHART_OF = "the chart is of ";

  private static final List<String> ABOUT =
      List.of(CHART_OF, "the infant is ", "the infant was born ", "the birth weight is ");

  /** Whether a reason says that a sentence is about another infant. */
  static boolean another(String reason) {
    return ABOUT.stream().anyMatch(reason::startsWith);
  }

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    var patient = notes.chart().patient();
    String text = given.text();
    boolean other =
        (someoneElse(given) || given.afterSomeoneElse()) && !BORN.matcher(text).lookingAt();
    boolean girl = GIRL.matcher(text).find();
    boolean boy = BOY.matcher(text).find();
    boolean male = MALE.matcher(text).find();
    boolean female = FEMALE.matcher(text).find();
    if (patient.sex() == Sex.FEMALE && (male && !female || boy && !other)) {
      judging.contradicted("the infant is female");
    } else if (patient.sex() == Sex.MALE && (female && !male || girl && !other)) {
      judging.contradicted("the infant is male");
    }
    if (!other) {
      var born = patient.born().toLocalDate();
      given.clauses().stream()
          .flatMap(c -> c.times().stream())
          .filter(t -> Identity.otherBirth(t, text, born))
          .findFirst()
          .ifPresent(t -> judging.contradicted("the infant was born on " + born));
      Identity.otherWeight(text, patient)
          .ifPresent(
              w ->
                  judging.contradicted(
                      "the birth weight is " + patient.birthWeightGrams() + " g (“" + w + "”)"));
      Identity.otherGestation(text, patient.gestation())
          .ifPresent(
              g ->
                  judging.contradicted(
                      "the infant was born at " + patient.gestation() + " (“" + g + "”)"));
    }
    var twin = TWIN.matcher(text);
    var own = TWIN.matcher(patient.plurality());
    if (own.find() && twin.find() && opensWith(text, twin.start())) {
      String said = twin.group(1).toUpperCase(Locale.ROOT);
      if (!same(said, own.group(1).toUpperCase(Locale.ROOT))) {
        judging.contradicted("the infant is " + patient.plurality());
      }
    }
  }

  /** Whether it speaks of the mother or another person. */
  static boolean someoneElse(Given given) {
    return SOMEONE_ELSE.matcher(given.text()).find()
        || given.names().stream().anyMatch(n -> n.whom() != Experiencer.INFANT);
  }

  /** Whether its subject is a pronoun, which the sentence before explains. */
  static boolean pronoun(Given given) {
    return given.text().strip().matches("(?s)(?:She|He|Her|His)\\b.*");
  }

  /** As the subject, not as one who is spoken of. */
  private static boolean opensWith(String text, int at) {
    return Set.of("is ", "was ", "of ").stream().anyMatch(w -> text.substring(0, at).endsWith(w));
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || "A1 1A B2 2B".contains(a + b);
  }
}
