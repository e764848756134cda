package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who the infant is, where the notes themselves say so: gestation at birth, birth weight, sex. */
final class PatientFacts implements Machine {
  private static final Pattern GESTATION =
      Pattern.compile(
          "\\b(\\d{2})\\s?(?:\\+|w(?:ee)?k?s?\\s?(?:\\+\\s?)?|\\s)\\s?([0-6])(?:\\s?/7|d\\b|\\b)");
  private static final Pattern WEIGHT =
      Pattern.compile(
          "\\b(\\d{3,4}|\\d[.,]\\d{1,3})\\s?(g|gm|grams?|kg)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SIZE =
      Pattern.compile(
          "\\b(?:AGA|SGA|LGA)\\b|(?i)\\b(?:appropriate|small|large)[- ]for[- ](?:gestational"
              + " age|dates)\\b");
  private static final Pattern LABEL =
      Pattern.compile("(?i)\\b(twin|triplet)\\s+([A-D1-4]|III|II|I)\\b");
  private static final Pattern CHORIONICITY =
      Pattern.compile(
          "(?i)\\b(?:di[-/ ]?di|mono[-/ ]?di|mono[-/ ]?mono|tri[-/"
              + " ]?tri|DCDA|MCDA|MCMA|TCTA|(?:di|mono|tri)chorionic[-,/"
              + " ]{1,2}(?:di|mono|tri)amniotic)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var patient = stay.chart().patient();
    var sources = new ArrayList<Span>();
    var parts = new ArrayList<String>();
    find(stay, GESTATION, m -> matches(m.group(1), m.group(2), patient.gestation()))
        .ifPresent(
            span -> {
              sources.add(span);
              parts.add("at " + patient.gestation() + " gestation");
            });
    Integer grams = patient.birthWeightGrams();
    if (grams != null) {
      find(stay, WEIGHT, m -> grams(m.group(1), m.group(2)) == grams)
          .ifPresent(
              span -> {
                sources.add(span);
                parts.add("weighing " + grams + " g");
              });
    }
    if (sources.isEmpty()) {
      return Yield.of(List.of());
    }
    size(stay)
        .forEach(
            (words, span) -> {
              parts.add("(" + words + ")");
              sources.add(span);
            });
    var twin = twin(stay);
    twin.ifPresent(t -> sources.addAll(t.spans()));
    String sex =
        switch (patient.sex()) {
          case FEMALE -> "girl";
          case MALE -> "boy";
          case UNKNOWN -> "infant";
        };
    sources.add(stay.said().getFirst().timeSpan());
    return Yield.of(
        List.of(
            new Draft(
                BodySystem.IDENTIFICATION,
                "birth",
                "This "
                    + sex
                    + twin.map(t -> ", " + t.words() + ",").orElse("")
                    + " was born "
                    + String.join(" ", parts)
                    + " on "
                    + patient.born().toLocalDate()
                    + ".",
                null,
                null,
                When.at(patient.born()),
                Status.PRESENT,
                Experiencer.INFANT,
                Sensitivity.NONE,
                List.of(),
                sources)));
  }

  /**
   * Size for gestation as the first days document it; none where two notes disagree. The key is the
   * wording.
   */
  private static Map<String, Span> size(Stay stay) {
    var found = new LinkedHashMap<String, Span>();
    for (var said : stay.said()) {
      if (said.noteDate().isAfter(stay.firstDay().plusDays(2))
          || OtherInfant.about(stay.chart().patient(), said)) {
        continue;
      }
      var m = SIZE.matcher(said.note().text());
      m.region(
          said.sentence().from(), Math.min(said.sentence().to(), said.sentence().from() + 400));
      while (m.find()) {
        String words =
            switch (m.group().toLowerCase(Locale.ROOT).charAt(0)) {
              case 'a' -> "appropriate for gestational age";
              case 's' -> "small for gestational age";
              default -> "large for gestational age";
            };
        found.putIfAbsent(words, said.span(m.start(), m.end()));
      }
    }
    return found.size() == 1 ? found : Map.of();
  }

  private record Twin(String words, List<Span> spans) {}

  /** Which of the twins, and of what pair, where the notes write what the chart says. */
  private static Optional<Twin> twin(Stay stay) {
    var patient = stay.chart().patient();
    var own = LABEL.matcher(patient.plurality());
    if (!own.find()) {
      return Optional.empty();
    }
    String label = own.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    var named =
        find(
            stay,
            LABEL,
            m -> m.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").equals(label));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String kind = own.group(1).toLowerCase(Locale.ROOT);
    var spans = new ArrayList<Span>(List.of(named.get()));
    String pair = "";
    var chorionicity = find(stay, CHORIONICITY, m -> true);
    if (chorionicity.isPresent()) {
      var span = chorionicity.get();
      String written =
          Objects.requireNonNull(stay.chart().notesByName().get(span.note()))
              .quote(span)
              .toLowerCase(Locale.ROOT);
      spans.add(span);
      pair = " of a " + chorionicity(written) + (kind.equals("twin") ? " pair" : " pregnancy");
    }
    return Optional.of(new Twin(kind + " " + own.group(2).toUpperCase(Locale.ROOT) + pair, spans));
  }

  private static String chorionicity(String written) {
    String w = written.replaceAll("[^a-z]", "");
    return w.startsWith("di") || w.startsWith("dc")
        ? "dichorionic diamniotic"
        : w.startsWith("tri") || w.startsWith("tc")
            ? "trichorionic triamniotic"
            : w.equals("monomono") || w.startsWith("mcma") || w.endsWith("monoamniotic")
                ? "monochorionic monoamniotic"
                : "monochorionic diamniotic";
  }

  private static java.util.Optional<Span> find(
      Stay stay, Pattern pattern, java.util.function.Predicate<java.util.regex.Matcher> right) {
    for (var note : stay.chart().notes()) {
      var m = pattern.matcher(note.text());
      m.region(note.bodyStart(), note.text().length());
      while (m.find()) {
        if (right.test(m)) {
          return java.util.Optional.of(new Span(note.name(), m.start(), m.end()));
        }
      }
    }
    return java.util.Optional.empty();
  }

  private static boolean matches(String weeks, String days, Gestation g) {
    return Integer.parseInt(weeks) == g.weeks() && Integer.parseInt(days) == g.days();
  }

  private static int grams(String n, String unit) {
    double v = Double.parseDouble(n.replace(',', '.'));
    return (int) Math.round(unit.toLowerCase(java.util.Locale.ROOT).startsWith("k") ? v * 1000 : v);
  }
}
