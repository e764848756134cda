package dev.vernix.family.plan;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.trust.Sensitive;
import dev.vernix.family.Category;
import dev.vernix.family.Handout;
import dev.vernix.family.Language;
import dev.vernix.family.text.Condition;
import dev.vernix.family.text.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The facts that may stand in a handout: this baby's own, and nothing that is another person's or
 * that the ledger marks as sensitive. The others are counted by category.
 *
 * <p>Words of notes are told only where {@link #mayQuote} says so; {@code private.tsv} names what
 * belongs to a sibling, the mother or another person whatever the fact is about.
 */
public final class Disclosed {
  private record Rule(Category category, Pattern words) {}

  private static final List<Rule> RULES =
      PhraseTable.rows(Handout.class, "private.tsv").stream()
          .map(
              r ->
                  new Rule(Category.valueOf(r[0]), Pattern.compile(r[1], Pattern.CASE_INSENSITIVE)))
          .toList();

  /** Facts whose sentence is the note's own words: those decide. */
  private static final Set<String> WORDED =
      Set.of("pending-result", "discharge-medicine", "medication-course");

  /** Facts whose whole matter is another's, though the ledger calls them the infant's. */
  private static final Map<String, Category> OTHERS =
      Map.of(
          "co-twin-stays",
          Category.SIBLING,
          "placental-pathology-result",
          Category.MATERNAL,
          "sepsis-risk",
          Category.MATERNAL,
          "rupture-of-membranes",
          Category.MATERNAL,
          "immunoglobulin-given",
          Category.CONFIDENTIAL);

  private static final Pattern HANGUL = Pattern.compile("[가-힣]");

  private final List<Fact> facts = new ArrayList<>();
  private final Map<Category, Integer> withheld = new EnumMap<>(Category.class);
  private final Set<Category> allowed;
  private final Ledger ledger;

  /**
   * @param allowed categories that a named person allowed
   */
  public Disclosed(Ledger ledger, Set<Category> allowed) {
    this.allowed = Set.copyOf(allowed);
    this.ledger = ledger;
    Set<String> counted = new HashSet<>();
    for (var f : ledger.facts()) {
      var category = category(f);
      if (category.isEmpty() || allowed.contains(category.get())) {
        facts.add(f);
      } else if (counted.add(f.realisation())) {
        withheld.merge(category.get(), 1, Integer::sum);
      }
    }
    facts.sort(Comparator.comparing((Fact f) -> f.when().start()));
  }

  /** Whose matter the fact is, if not this baby's alone. */
  public static Optional<Category> category(Fact fact) {
    if (fact.sensitivity() == Sensitivity.CONFIDENTIAL) {
      return Optional.of(Category.CONFIDENTIAL);
    }
    if (fact.sensitivity() == Sensitivity.SOCIAL) {
      return Optional.of(Category.SOCIAL);
    }
    if (fact.sensitivity() == Sensitivity.MATERNAL || fact.experiencer() == Experiencer.MOTHER) {
      return Optional.of(Category.MATERNAL);
    }
    if (fact.experiencer() == Experiencer.SIBLING) {
      return Optional.of(Category.SIBLING);
    }
    if (fact.experiencer() == Experiencer.OTHER) {
      return Optional.of(Category.OTHER_PERSON);
    }
    if (fact.concept().equals("appointment")) {
      return ofVisit(fact.realisation());
    }
    return WORDED.contains(fact.concept())
        ? category(fact.realisation())
        : Optional.ofNullable(OTHERS.get(fact.concept()));
  }

  /**
   * Of a visit the doctor decides. Where a private word stands only beside a kind of doctor that is
   * known, the visit is told without it; beside a bare name it may be another person's visit.
   */
  private static Optional<Category> ofVisit(String words) {
    String who = words.replaceAll("\\([^)]*\\)", "").replaceFirst("(\\d{4}-\\d\\d-\\d\\d).*", "$1");
    boolean known = Terms.first("visit", who, Language.EN).isPresent();
    return category(who).or(() -> known ? Optional.empty() : category(words));
  }

  /** Whose matter these words are, if not this baby's alone. */
  public static Optional<Category> category(String words) {
    var sensitivity = Sensitive.of(words);
    if (sensitivity == Sensitivity.CONFIDENTIAL || sensitivity == Sensitivity.SOCIAL) {
      return Optional.of(
          sensitivity == Sensitivity.SOCIAL ? Category.SOCIAL : Category.CONFIDENTIAL);
    }
    return RULES.stream()
        .filter(r -> r.words.matcher(words).find())
        .map(Rule::category)
        .findFirst();
  }

  /** Whether words of a note may be shown; those that may not are counted. */
  boolean mayQuote(String words) {
    var category = category(words);
    if (category.isEmpty() || allowed.contains(category.get())) {
      return true;
    }
    withheld.merge(category.get(), 1, Integer::sum);
    return false;
  }

  /** Facts that a condition picks, in order of time. */
  public List<Fact> all(Condition condition) {
    return facts.stream().filter(condition::picks).toList();
  }

  /** {@link #all(Condition)} of the written form. */
  public List<Fact> all(String condition) {
    return all(Condition.of(condition));
  }

  /**
   * This baby's facts that a condition picks, also those withheld: of a list of warning signs that
   * holds one private word, the others must be told, each of them only in words of {@code
   * terms.tsv}.
   */
  List<Fact> withPrivate(String condition) {
    var picks = Condition.of(condition);
    return ledger.facts().stream()
        .filter(f -> f.experiencer() == Experiencer.INFANT)
        .filter(picks::picks)
        .toList();
  }

  /** The widest words that the fact was read from, if they are Korean; empty otherwise. */
  String hangul(Fact fact) {
    String text = Bereavement.words(fact, ledger.chart());
    return HANGUL.matcher(text).find() ? text.replaceAll("\\s+", " ").strip() : "";
  }

  /** The day of the last note. */
  java.time.LocalDate lastNote() {
    var notes = ledger.chart().notes();
    return notes.isEmpty()
        ? ledger.chart().patient().born().toLocalDate()
        : notes.getLast().time().toLocalDate();
  }

  /** How many of this baby's facts of that concept are kept back. */
  public long hidden(String concept) {
    return withPrivate(concept).stream()
        .filter(f -> !told(f))
        .map(Fact::realisation)
        .distinct()
        .count();
  }

  /**
   * How many medicines of the last day are kept back for their name alone, which no list of
   * discharge medicines holds.
   */
  public long hiddenMedicines() {
    return withPrivate("medication-course").stream()
        .filter(f -> !told(f) && !f.when().endDate().isBefore(lastNote()))
        .map(f -> f.value() == null ? f.realisation() : f.value())
        .distinct()
        .count();
  }

  boolean told(Fact fact) {
    return facts.contains(fact);
  }

  /** The last fact that a condition picks. */
  public Optional<Fact> last(String condition) {
    var found = all(condition);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  public boolean any(List<Condition> conditions) {
    return conditions.stream().anyMatch(c -> facts.stream().anyMatch(c::picks));
  }

  /** Everything that may be told. */
  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  /** How many facts and phrases are kept back, by category; grows while a handout is made. */
  public Map<Category, Integer> withheld() {
    return new EnumMap<>(withheld.isEmpty() ? new EnumMap<>(Category.class) : withheld);
  }
}
