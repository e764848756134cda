package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Doses of surfactant: which, how much, when, how many. */
final class Surfactant implements Machine {
  private static final Pattern AMOUNT =
      Pattern.compile("(?i)\\b(\\d{1,3}(?:\\.\\d{1,2})?) ?(mL/kg|mg/kg)\\b");
  private static final Pattern VOLUME =
      Pattern.compile("(?i)\\b(\\d{1,3}(?:\\.\\d{1,2})?) ?(mL|mg)\\b(?!/)");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)\\b(?:s/p|after|received|total(?: of)?|had)\\b[^.;]{0,25}?\\b(2|3|4|two|three|four)"
              + " (?:doses|x)\\b|\\b(?:surf\\w*|curosurf|poractant|survanta)[^.;]{0,12}x"
              + " ?([2-4])\\b");
  private static final Map<String, String> PRODUCTS =
      Map.of(
          "poractant", "poractant alfa",
          "curosurf", "poractant alfa",
          "beractant", "beractant",
          "survanta", "beractant",
          "calfactant", "calfactant",
          "infasurf", "calfactant");
  private static final Map<String, Integer> NUMBERS =
      Map.of("2", 2, "3", 3, "4", 4, "two", 2, "three", 3, "four", 4);

  private record Dose(Said said, When when, String amount, String product, boolean timed, int at) {}

  @Override
  public Yield run(Stay stay, Drafts before) {
    var statements = Statements.of(before);
    var sightings = Sighting.of(stay, c -> c.id().equals("surfactant"));
    var doses = doses(sightings);
    if (doses.isEmpty()) {
      return Yield.of(List.of());
    }
    var used = new ArrayList<Said>();
    var parts = new ArrayList<String>();
    for (var d : doses) {
      used.add(d.said());
      parts.add(
          (d.amount().isEmpty() ? "" : d.amount() + " ")
              + "on "
              + Words.day(stay.clock(), d.when().startDate())
              + how(d.said().text(), d.at())
              + (d.timed() ? " at " + d.when().start().toLocalTime() : ""));
    }
    String product =
        doses.stream().map(Dose::product).filter(p -> !p.isEmpty()).findFirst().orElse("");
    String text =
        "Surfactant"
            + (product.isEmpty() ? "" : " (" + product + ")")
            + (doses.size() == 1
                ? " was given: "
                : doses.size() == 2
                    ? " was given in two doses: "
                    : " was given in " + doses.size() + " doses: ")
            + Words.list(parts);
    int counted = 0;
    for (var s : sightings) {
      var m = s.said().matcher(COUNT);
      if (m.find()) {
        String n = m.group(1) != null ? m.group(1) : m.group(2);
        int k = NUMBERS.getOrDefault(n.toLowerCase(Locale.ROOT), 0);
        if (k > Math.max(counted, doses.size())) {
          counted = k;
          used.add(s.said());
        }
      }
    }
    if (counted > 0) {
      text += "; the notes count " + counted + " doses in all";
    }
    var days = doses.stream().map(d -> d.when().startDate()).sorted().toList();
    return Yield.of(
        List.of(
            Draft.derived(
                BodySystem.RESPIRATORY,
                "surfactant-doses",
                text + ".",
                Integer.toString(Math.max(counted, doses.size())),
                null,
                When.between(days.getFirst(), days.getLast()),
                statements.of(used))));
  }

  /** By thin catheter or through a tube taken out again, and at which age, where it is written. */
  private static String how(String text, int at) {
    var way = WAY.matcher(text);
    // The age behind the surfactant is its own; one before it may be that of an intubation.
    var age = AGE.matcher(text.substring(at));
    return (way.find()
            ? way.group(1).equalsIgnoreCase("INSURE")
                ? " (INSURE)"
                : " by thin catheter (" + way.group(1) + ")"
            : "")
        + (age.find() ? " at " + age.group(1) + " minutes of age" : "");
  }

  private static final Pattern WAY = Pattern.compile("\\b(LISA|MIST|INSURE|InSurE)\\b");
  private static final Pattern AGE =
      Pattern.compile(
          "(?i)\\b(?:at|@) (?:about |approx\\w* |~ ?)?(\\d{1,3}) ?min(?:s|utes?)?\\b(?!"
              + " (?:in|on|after (?:the|dose)))");

  /** Sentences that give an amount or a time, two of one dose taken as one. */
  private static List<Dose> doses(List<Sighting> sightings) {
    var doses = new ArrayList<Dose>();
    var bare = new ArrayList<Dose>();
    for (var s : sightings) {
      var said = s.said();
      var amount = said.matcher(AMOUNT);
      var volume = said.matcher(VOLUME);
      boolean timed = !s.when().wholeDays() && !s.when().start().equals(said.note().time());
      String a = amount.find() ? amount.group(1) + " " + amount.group(2) : "";
      String v = volume.find() ? volume.group(1) + " " + volume.group(2) : "";
      String both = a.isEmpty() ? v : v.isEmpty() ? a : a + " (" + v + ")";
      var dose =
          new Dose(
              said, s.when(), both, product(said.text()), timed, s.from() - said.sentence().from());
      if (said.says(COUNT) && a.isEmpty() || said.text().matches("(?is).*\\bs/p\\b.*")) {
        continue;
      }
      if (a.isEmpty() && !timed) {
        if (s.when().startDate().equals(said.noteDate())) {
          bare.add(dose);
        }
        continue;
      }
      if (doses.stream().noneMatch(d -> same(d, dose))) {
        doses.add(dose);
      }
    }
    if (doses.isEmpty() && !bare.isEmpty()) {
      doses.add(bare.getFirst());
    }
    doses.sort(Comparator.comparing((Dose d) -> d.when().start()));
    return doses;
  }

  private static boolean same(Dose a, Dose b) {
    LocalDate day = a.when().startDate();
    return day.equals(b.when().startDate())
        && (a.amount().equals(b.amount())
            || a.timed() && b.timed() && a.when().start().equals(b.when().start())
            || !a.amount().isEmpty()
                && !b.amount().isEmpty()
                && a.amount().split(" ")[0].equals(b.amount().split(" ")[0]));
  }

  private static String product(String text) {
    String t = text.toLowerCase(Locale.ROOT);
    return PRODUCTS.entrySet().stream()
        .filter(e -> t.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
