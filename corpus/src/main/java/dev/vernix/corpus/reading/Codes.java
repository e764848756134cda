package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Codes of the lexicon's concepts in public code systems ({@code lexicon/codes.tsv}).
 *
 * <p>They are for the export of facts to systems that exchange codes. Most concepts have none: a
 * code stands there only where there was no doubt, and all of them were written from memory and
 * have not been checked against a release. An export has to say so.
 */
public final class Codes {
  /** A public code system. */
  public enum System {
    /** Laboratory tests and measurements. */
    LOINC("http://loinc.org"),
    /** Drugs, as ingredients: no strength, no form. */
    RXNORM("http://www.nlm.nih.gov/research/umls/rxnorm"),
    /** Diagnoses and findings. */
    SNOMED("http://snomed.info/sct");

    private final String uri;

    System(String uri) {
      this.uri = uri;
    }

    /** The name by which HL7 FHIR knows the system. */
    public String uri() {
      return uri;
    }
  }

  /**
   * One code of one concept.
   *
   * @param concept id of a concept of the {@link Lexicon}
   * @param system that the code belongs to
   * @param code as the system writes it, such as {@code 718-7}
   * @param display the system's name for it, as remembered
   */
  public record Code(String concept, System system, String code, String display) {}

  private static final class Holder {
    static final Codes STANDARD = load();
  }

  private final Map<String, List<Code>> byConcept;

  private Codes(Map<String, List<Code>> byConcept) {
    this.byConcept = byConcept;
  }

  /** The codes of the data file beside this class; loaded once. */
  public static Codes standard() {
    return Holder.STANDARD;
  }

  /** Every code, in the order of the data file. */
  public Collection<Code> all() {
    return byConcept.values().stream().flatMap(List::stream).toList();
  }

  /** The codes of a concept; none for most. */
  public List<Code> of(String concept) {
    return byConcept.getOrDefault(concept, List.of());
  }

  /** The code of a concept in one system. */
  public Optional<Code> of(String concept, System system) {
    return of(concept).stream().filter(c -> c.system() == system).findFirst();
  }

  private static Codes load() {
    Map<String, List<Code>> codes = new LinkedHashMap<>();
    for (List<String> row : Table.read("lexicon/codes.tsv")) {
      codes
          .computeIfAbsent(row.get(0), k -> new ArrayList<>())
          .add(new Code(row.get(0), System.valueOf(row.get(1)), row.get(2), row.get(3)));
    }
    codes.replaceAll((concept, list) -> List.copyOf(list));
    return new Codes(codes);
  }
}
