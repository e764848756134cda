package dev.vernix.evals.cohort;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.stay.Said;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What became of the infant: proportions and medians over stays. */
final class Outcomes {
  private static final double NORMAL_FROM = 36.5;
  private static final Pattern DEGREES =
      Pattern.compile("(\\d{2,3}(?:\\.\\d+)?)\\s*°?\\s*([CF])?\\b");
  private static final Pattern OWN_MILK =
      Pattern.compile(
          "(?i)mother's (?:own )?milk|own milk|\\b(?:MBM|EBM|MOM|OMM|BF)\\b|breast[- ]?fe|breast"
              + " ?milk|\\bbreast\\b|nursing at|direct breast|\\b(?:on|feeding|feeds?:?|fed)"
              + " BM\\b|\\bBM ad lib");

  /** Milk of the mother that is not given, or no longer. */
  private static final Pattern NO_OWN_MILK =
      Pattern.compile(
          "(?i)\\b(?:no|not|without|never)\\s+(?:longer\\s+)?(?:(?:on|given|getting|receiv\\w+|taking|any|more|had)\\s+){0,2}(?:mother's"
              + " (?:own )?milk|MBM|EBM|MOM|OMM|BM|breast ?milk|breast[- ]?fe\\w+|breast)\\b|\\bno"
              + " longer\\b[^.;,]*|\\b(?:mother's (?:own )?milk|MBM|EBM|MOM|OMM|breast"
              + " ?milk|breast[-"
              + " ]?feeding)\\s+(?:(?:was|is|has|supply|had|been)\\s+){0,3}(?:finished|stopped|ended|ran"
              + " out|run out|used up|dried up|gone|discontinued|unavailable|not"
              + " available)\\b|\\bstopped (?:pumping|breast[- ]?feeding|nursing)\\b");

  /** A sentence of the last day that says how the infant is fed at home. */
  private static final Pattern AT_DISCHARGE =
      Pattern.compile(
          "(?i)(?=.*\\b(?:discharge|d/?c|going home|home (?:on|with)|go(?:es|ing)?"
              + " home)\\b)(?=.*\\b(?:feed(?:s|ing)?|fed|milk|formula|breast\\w*|MBM|EBM|MOM|BF|BM"
              + " ad lib|bottle\\w*|nursing|NeoSure"
              + "|EnfaCare|Similac|Enfamil|Nutriprem|Aptamil|SMA|Alfamino|EleCare|Neocate|Pregestimil|Alimentum)\\b).*");

  private static final Pattern DONOR =
      Pattern.compile("(?i)\\bdonor (?:human |breast )?milk\\b|\\bDBM\\b|\\bDHM\\b");
  private static final Pattern HOME = Pattern.compile("(?i)\\bhome\\b");
  private static final Pattern EYE_TREATMENT =
      Pattern.compile(
          "(?i); (?:laser photocoagulation|bevacizumab|ranibizumab|aflibercept|anti-VEGF treatment)"
              + " was given");

  private Outcomes() {}

  static List<Contribution> all(StayFacts s, int stayDays) {
    return List.of(
        nec(s),
        fullFeeds(s),
        ownMilk(s),
        hypothermia(s),
        lungDisease(s),
        severeBleed(s),
        treatedEyes(s),
        stay(s, stayDays));
  }

  private static Contribution nec(StayFacts s) {
    if (!s.notVerySmall().isEmpty()) {
      return Contribution.left("nec", s.notVerySmall());
    }
    var cases = new ArrayList<Fact>();
    s.present("nec-stage", "nec-bell-stage").stream()
        .filter(f -> String.valueOf(f.value()).startsWith("II"))
        .forEach(cases::add);
    return yes("nec", !cases.isEmpty(), cases);
  }

  private static Contribution fullFeeds(StayFacts s) {
    if (!s.notVerySmall().isEmpty()) {
      return Contribution.left("full-feeds", s.notVerySmall());
    }
    var reached = s.present("full-enteral-feeds-reached");
    if (reached.isEmpty()) {
      return Contribution.left("full-feeds", "full feeds not documented");
    }
    var first = reached.getFirst();
    int days = (int) ChronoUnit.DAYS.between(s.born(), first.when().startDate());
    return Contribution.value("full-feeds", days, StayFacts.spans(List.of(first)));
  }

  private static Contribution ownMilk(StayFacts s) {
    if (home(s).isEmpty()) {
      return Contribution.left("own-milk", "no discharge home documented");
    }
    var feeds = s.present("discharge-feeding", "feeding-at-discharge");
    var said = feeds.isEmpty() ? s.lastDay(AT_DISCHARGE) : List.<Said>of();
    if (feeds.isEmpty() && said.isEmpty()) {
      return Contribution.left("own-milk", "feeds at discharge not documented");
    }
    boolean own =
        Stream.concat(feeds.stream().map(Fact::realisation), said.stream().map(Said::text))
            .map(t -> DONOR.matcher(t).replaceAll(""))
            .map(t -> NO_OWN_MILK.matcher(t).replaceAll(""))
            .anyMatch(t -> OWN_MILK.matcher(t).find());
    var spans = feeds.isEmpty() ? said.stream().map(Said::span).toList() : StayFacts.spans(feeds);
    return Contribution.of("own-milk", own ? 1 : 0, 1, spans);
  }

  private static Contribution hypothermia(StayFacts s) {
    var taken = s.present("admission-temperature");
    for (var f : taken) {
      var m = DEGREES.matcher(f.realisation());
      if (m.find()) {
        double degrees = Double.parseDouble(m.group(1));
        double celsius = "F".equals(m.group(2)) || degrees > 60 ? (degrees - 32) * 5 / 9 : degrees;
        return yes("hypothermia", celsius < NORMAL_FROM, List.of(f));
      }
    }
    return Contribution.left("hypothermia", "temperature at admission not documented");
  }

  private static Contribution lungDisease(StayFacts s) {
    if (!s.gestationKnown()) {
      return Contribution.left("bpd", "gestation not documented");
    }
    if (!s.veryPreterm()) {
      return Contribution.left("bpd", "32 weeks or more");
    }
    if (s.lastNote().isBefore(s.dateOf(36))) {
      return Contribution.left("bpd", "not in hospital at 36 weeks");
    }
    var graded = s.present("bpd-grade");
    Optional<Integer> grade =
        graded.stream()
            .map(f -> String.valueOf(f.value()))
            .map(v -> v.equals("none") ? "0" : v)
            .filter(v -> v.matches("[0-3]"))
            .map(Integer::valueOf)
            .findFirst();
    return grade
        .map(
            g -> new Contribution("bpd", g > 0 ? 1 : 0, 1, List.of(g), "", StayFacts.spans(graded)))
        .orElseGet(() -> Contribution.left("bpd", "support at 36 weeks not documented"));
  }

  private static Contribution severeBleed(StayFacts s) {
    if (!s.notVerySmall().isEmpty()) {
      return Contribution.left("severe-ivh", s.notVerySmall());
    }
    var worst = s.present("ivh-worst-grade");
    var images = s.present("head-imaging");
    if (worst.isEmpty() && images.isEmpty()) {
      return Contribution.left("severe-ivh", "head imaging not documented");
    }
    boolean severe = worst.stream().anyMatch(f -> String.valueOf(f.value()).matches("[34]"));
    return yes("severe-ivh", severe, worst.isEmpty() ? images : worst);
  }

  private static Contribution treatedEyes(StayFacts s) {
    var exams = s.present("eye-examination", "rop-worst-stage", "rop-zone");
    if (exams.isEmpty()) {
      return Contribution.left("rop-treated", "eye examination not documented");
    }
    var treated = new ArrayList<>(s.present("laser-done", "anti-vegf-given"));
    exams.stream().filter(f -> EYE_TREATMENT.matcher(f.realisation()).find()).forEach(treated::add);
    return yes("rop-treated", !treated.isEmpty(), treated.isEmpty() ? exams : treated);
  }

  private static Contribution stay(StayFacts s, int stayDays) {
    var home = home(s);
    return home.isEmpty()
        ? Contribution.left("stay", "no discharge home documented")
        : Contribution.value("stay", stayDays, StayFacts.spans(home));
  }

  private static List<Fact> home(StayFacts s) {
    var told =
        s.present("disposition").stream()
            .filter(f -> HOME.matcher(f.realisation()).find())
            .toList();
    if (!told.isEmpty()) {
      return told;
    }
    var last = s.chart().notes().getLast().time().toLocalDate();
    return s.present("discharge").stream()
        .filter(f -> !f.when().startDate().isBefore(last.minusDays(1)))
        .filter(f -> f.sources().stream().anyMatch(x -> HOME.matcher(s.sentence(x)).find()))
        .toList();
  }

  private static Contribution yes(String indicator, boolean yes, List<Fact> facts) {
    return Contribution.of(indicator, yes ? 1 : 0, 1, StayFacts.spans(facts));
  }
}
