package dev.vernix.summary.output;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.page.Plain;
import java.util.Arrays;
import java.util.List;

/** The groups of the drawn stay, from top to bottom, and which concepts belong to each. */
enum TrackKind {
  RESPIRATORY("Respiratory support", "#1f6391", "respiratory-support-episode"),
  ILLNESS("Illness", "#a3243b", "nec-episode"),
  ANTIBIOTIC("Antibiotics", "#9a4a15", "antibiotic-course"),
  NUTRITION("Nutrition", "#3f6d33", "bowel-rest-episode", "parenteral-nutrition-course"),
  LINE("Lines", "#4d5a66", "line-episode"),
  PHOTOTHERAPY("Phototherapy", "#806500", "phototherapy-course"),
  MEDICATION("Other medicines", "#5d4b94", "medication-course"),
  /** Episodes and courses of a concept that is not named here: a group for each system. */
  OTHER("Other", "#3d6670"),
  EVENT(
      "Events", "#333f48", "procedure", "transfusion", "imaging-study", "culture", "immunisation");

  /** Values over days, and sentences about courses that have a bar of their own. */
  private static final String RETELLING =
      "laboratory-course|nsofa-course|growth-.*|early-weight-loss|sepsis-.*|antibiotic-regimen"
          + "|.*-treatment|.*-management|nec-stage|event-free-.*|.*-at-discharge";

  private final String title;
  private final String colour;
  private final List<String> concepts;

  TrackKind(String title, String colour, String... concepts) {
    this.title = title;
    this.colour = colour;
    this.concepts = List.of(concepts);
  }

  /** Six hex digits, with at least 4.5:1 contrast against white. */
  String colour() {
    return colour;
  }

  static TrackKind of(Fact fact) {
    return Arrays.stream(values())
        .filter(k -> k.concepts.contains(fact.concept()))
        .findFirst()
        .orElse(OTHER);
  }

  /**
   * True for what lasts: a bar. A total of days ("28 d in all") lasts no time and is none, and
   * neither are the values of a test or a score over days.
   */
  static boolean episode(Fact fact) {
    if (fact.concept().matches(RETELLING)) {
      return false;
    }
    return fact.concept().endsWith("-episode")
        || fact.concept().endsWith("-course")
        || (fact.derived()
            && !fact.when().startDate().equals(fact.when().endDate())
            && !event(fact)
            && !numeric(fact));
  }

  /** True for what happens on a day: a mark. */
  static boolean event(Fact fact) {
    return EVENT.concepts.contains(fact.concept());
  }

  String title(Fact fact) {
    return this == OTHER ? fact.system().title() : title;
  }

  /** The lane that a fact is drawn in: what it is called, or for an event its sort. */
  String laneName(Fact fact) {
    if (this != EVENT) {
      return label(fact);
    }
    return switch (fact.concept()) {
      case "procedure" -> "procedures";
      case "transfusion" -> "transfusions";
      case "imaging-study" -> "imaging";
      case "immunisation" -> "immunisations";
      default -> "cultures";
    };
  }

  /** What the fact is called in a drawing, with a question mark where it is only held possible. */
  static String label(Fact fact) {
    String value = fact.value();
    String name =
        value == null || value.isBlank() || numeric(fact)
            ? words(fact.concept())
            : Plain.line(value).replaceFirst("^an? ", "");
    return fact.status() == Status.POSSIBLE ? name + "?" : name;
  }

  /** The words of a concept's id. */
  static String words(String concept) {
    return concept.replaceAll("-(episode|course)$", "").replace('-', ' ');
  }

  /** True where the value is a number, which counts something and names nothing. */
  static boolean numeric(Fact fact) {
    return Growth.number(fact).isPresent();
  }
}
