package dev.vernix.corpus.trust;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Claims of several notes that cannot all hold. Nothing is settled: each answer is shown with the
 * notes that give it.
 *
 * <p>What cannot change (sex, gestation, the side of a haemorrhage) has one answer in a stay. What
 * changes in one direction (a stage, a grade) contradicts itself only where it comes back to what
 * it was, or has two answers on a day.
 */
final class Contradictions implements Machine {
  private static boolean changing(String topic) {
    return topic.equals("the Bell stage") || topic.startsWith("the grade of") || Sides.moves(topic);
  }

  @Override
  public Yield run(Stay stay, Drafts before) {
    var weighings = Weighings.of(stay);
    Map<String, List<Claim>> byTopic = new LinkedHashMap<>();
    var corrected = Corrected.of(stay).places();
    for (var c : Claims.of(stay)) {
      if (!Correction.corrects(c.said()) && !corrected.contains(c.said().span())) {
        byTopic.computeIfAbsent(c.topic(), k -> new ArrayList<>()).add(c);
      }
    }
    patientFile(stay, byTopic);
    var signals = new ArrayList<Signal>();
    byTopic.forEach(
        (topic, claims) -> {
          claims.sort(
              Comparator.comparing((Claim c) -> c.said().note().time()).thenComparing(Claim::span));
          if (topic.equals("allergies")) {
            loneAllergy(stay, claims, signals);
          }
          boolean side = topic.startsWith("the side");
          var left = side ? sides(ownImpression(stay, claims, signals)) : claims;
          tell(stay, topic(topic), changing(topic) ? returning(left) : left, signals);
        });
    birthWeight(stay, weighings, signals);
    sameDayWeight(stay, weighings, signals);
    return new Yield(List.of(), signals);
  }

  /**
   * What the chart's own file says stands beside the notes: a claim that differs from it is shown.
   */
  private static void patientFile(Stay stay, Map<String, List<Claim>> byTopic) {
    var patient = stay.chart().patient();
    mismatch(
        byTopic,
        "the infant's sex",
        patient.sex().name().toLowerCase(java.util.Locale.ROOT),
        "unknown");
    mismatch(
        byTopic,
        "the gestation at birth",
        patient.gestation().toString(),
        Gestation.UNKNOWN.toString());
  }

  private static void mismatch(
      Map<String, List<Claim>> byTopic, String topic, String filed, String none) {
    var claims = byTopic.get(topic);
    if (claims == null
        || filed.equals(none)
        || claims.stream().anyMatch(c -> c.value().equals(filed))) {
      return;
    }
    // Only where every note that says anything differs from the file: else the notes show it
    // themselves.
    var first = claims.getFirst();
    claims.add(
        new Claim(
            topic,
            filed + " in the chart's patient file",
            first.said(),
            first.at(),
            first.said().timeSpan()));
  }

  /**
   * What is disputed of a side: nothing where one note names both sides, or each of them; all of it
   * otherwise.
   */
  private static List<Claim> sides(List<Claim> claims) {
    boolean two =
        claims.stream().anyMatch(c -> c.value().equals(Sides.BOTH))
            || claims.stream()
                .collect(
                    Collectors.groupingBy(
                        Claim::note, Collectors.mapping(Claim::value, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(sides -> sides.size() > 1);
    return two ? List.of() : claims;
  }

  /**
   * Takes out and tells notes whose impression has another side than their findings, each of them
   * one side only.
   */
  private static List<Claim> ownImpression(Stay stay, List<Claim> claims, List<Signal> signals) {
    var rest = new ArrayList<>(claims);
    Map<String, List<Claim>> byNote =
        claims.stream()
            .collect(Collectors.groupingBy(Claim::note, LinkedHashMap::new, Collectors.toList()));
    byNote.forEach(
        (note, own) -> {
          var impression = own.stream().filter(Contradictions::concludes).toList();
          var findings = own.stream().filter(c -> !concludes(c)).toList();
          if (one(impression) && one(findings)) {
            var a = findings.getFirst();
            var b = impression.getFirst();
            if (!a.value().equals(b.value())) {
              rest.removeAll(own);
              signals.add(
                  new Signal(
                      Kind.CONTRADICTION,
                      "The note of "
                          + Words.day(stay.clock(), a.date())
                          + " has "
                          + topic(a.topic())
                          + " as "
                          + a.value()
                          + " in its findings and as "
                          + b.value()
                          + " in its impression.",
                      List.of(),
                      List.of(a.span(), b.span())));
            }
          }
        });
    return rest;
  }

  private static boolean concludes(Claim c) {
    return c.said().sentence().section().role() == Section.Role.IMPRESSION;
  }

  private static boolean one(List<Claim> claims) {
    return !claims.isEmpty()
        && claims.stream().map(Claim::value).distinct().count() == 1
        && !claims.getFirst().value().equals(Sides.BOTH);
  }

  private static String topic(String topic) {
    return topic.replace(" (moves)", "");
  }

  /** An allergy that one note alone writes of: it may be the mother's. */
  private static void loneAllergy(Stay stay, List<Claim> claims, List<Signal> signals) {
    var first = claims.getFirst();
    boolean one =
        claims.stream().map(Claim::note).distinct().count() == 1
            && claims.stream().map(Claim::value).distinct().count() == 1;
    if (one && !first.value().equals("none known") && stay.chart().notes().size() > 4) {
      signals.add(
          new Signal(
              Kind.CONTRADICTION,
              "An allergy to "
                  + first.value()
                  + " is written in the note of "
                  + Words.day(stay.clock(), first.date())
                  + " and in no other; it may be the mother's.",
              List.of(),
              List.of(first.span())));
    }
  }

  /** Claims around an answer that comes and goes again, or of a day with two answers. */
  private static List<Claim> returning(List<Claim> claims) {
    for (int i = 1; i < claims.size(); i++) {
      var c = claims.get(i);
      var prev = claims.get(i - 1);
      if (c.value().equals(prev.value())) {
        continue;
      }
      if (c.date().equals(prev.date())) {
        return List.of(prev, c);
      }
      for (int j = i + 1; j < claims.size(); j++) {
        if (claims.get(j).value().equals(prev.value())) {
          return List.of(prev, c, claims.get(j));
        }
      }
    }
    return List.of();
  }

  private static void tell(Stay stay, String topic, List<Claim> claims, List<Signal> signals) {
    Map<String, List<Claim>> byValue = new LinkedHashMap<>();
    claims.forEach(c -> byValue.computeIfAbsent(c.value(), k -> new ArrayList<>()).add(c));
    if (byValue.size() < 2) {
      return;
    }
    var parts = byValue.values().stream().map(list -> side(stay, list)).toList();
    signals.add(
        new Signal(
            Kind.CONTRADICTION,
            "Notes differ on " + topic + ": " + String.join("; ", parts) + ".",
            List.of(),
            byValue.values().stream()
                .flatMap(l -> l.stream().limit(3))
                .map(Claim::span)
                .distinct()
                .toList()));
  }

  private static String side(Stay stay, List<Claim> list) {
    var first = list.getFirst();
    if (first.value().endsWith("patient file")) {
      return first.value();
    }
    long notes = list.stream().map(Claim::note).distinct().count();
    return first.value()
        + " in "
        + (notes == 1 ? "the note of " : "several notes from ")
        + Words.day(stay.clock(), first.date());
  }

  private static void birthWeight(Stay stay, Weighings weighings, List<Signal> signals) {
    Integer filed = stay.chart().patient().birthWeightGrams();
    var said =
        weighings.all().stream()
            .filter(w -> w.birth() && !Slip.settled(stay, w.at()))
            .filter(w -> filed == null || w.grams() < filed * 2.5 && w.grams() > filed / 2.5)
            .toList();
    for (var w : said) {
      double other = filed != null ? filed : said.getFirst().grams();
      if (Math.abs(w.grams() / other - 1) > 0.012) {
        var first = said.getFirst();
        signals.add(
            new Signal(
                Kind.CONTRADICTION,
                "The birth weight is written as "
                    + w.written()
                    + " in the note of "
                    + w.said().noteDate()
                    + ", but as "
                    + (filed != null
                        ? filed + " g in the chart's patient file"
                        : first.written() + " before")
                    + ".",
                List.of(),
                List.of(w.said().span(w.from(), w.to()))));
        return;
      }
    }
  }

  private static final Pattern OF_ANOTHER_DAY =
      Pattern.compile("(?i)dosing|yest|prev|last|goal|if ");

  private static void sameDayWeight(Stay stay, Weighings weighings, List<Signal> signals) {
    var byDay =
        weighings.all().stream()
            .filter(w -> !w.birth() && w.date().equals(w.said().noteDate()))
            .filter(w -> !w.said().says(OF_ANOTHER_DAY))
            .collect(
                Collectors.groupingBy(
                    Weighings.Weighing::date, LinkedHashMap::new, Collectors.toList()));
    byDay.forEach(
        (day, list) -> {
          if (list.stream().anyMatch(w -> Slip.settled(stay, w.at()))) {
            return;
          }
          var a = list.getFirst();
          list.stream()
              .filter(
                  b ->
                      Math.abs(b.grams() / a.grams() - 1) > 0.03
                          && Math.abs(b.grams() / a.grams() - 1) < 1)
              .findFirst()
              .ifPresent(
                  b ->
                      signals.add(
                          new Signal(
                              Kind.CONTRADICTION,
                              "Two weights are written for "
                                  + Words.day(stay.clock(), day)
                                  + ": "
                                  + a.written()
                                  + " and "
                                  + b.written()
                                  + ".",
                              List.of(),
                              List.of(
                                  a.said().span(a.from(), a.to()),
                                  b.said().span(b.from(), b.to())))));
        });
  }
}
