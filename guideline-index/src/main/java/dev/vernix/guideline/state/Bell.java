package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.stay.Said;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The modified Bell stage known by then, as a rank: 0 none, 1 IA, 2 IB, 3 IIA, 4 IIB, 5 IIIA, 6
 * IIIB.
 *
 * <p>Bell et al., Ann Surg 1978;187:1; Walsh and Kliegman, Pediatr Clin North Am 1986;33:179. By
 * findings: free air with NEC or bowel gas IIIB; shock, DIC, neutropenia or combined acidosis with
 * peritonitis or ascites and bowel gas IIIA; portal venous gas, or pneumatosis with ascites or with
 * both low platelets and acidosis IIB; suspected NEC in shock or DIC with a fixed loop, peritonitis
 * or a red abdominal wall IIIA without gas too; pneumatosis IIA; suspected NEC with gross blood IB,
 * with other signs IA.
 */
final class Bell {
  static final List<String> STAGES = List.of("", "IA", "IB", "IIA", "IIB", "IIIA", "IIIB");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?i:\\bBell(?:'?s)?|\\bNEC|\\bstage|enterocolitis)[\\s,:(]{0,3}){1,3}(?i:stage\\s?)?"
              + "(III|II|I|[123])\\s?-?([ABab])?(?![\\p{L}\\d/])");

  /** {@code treating as IIIA}: a stage needs no name before it where it has its letter. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<!(?:grade|class|type|factor|Grade|Class|Type)"
              + " )(III|II|I|[123])([AB])(?![\\p{L}\\d])");

  private static final Pattern ABOUT_NEC =
      Pattern.compile("(?i)\\bNEC\\b|\\bBell|enterocolitis|pneumatosis");

  private static final Pattern WITHDRAWN =
      Pattern.compile(
          "(?i)should not|not be (?:carried|used)|withdrawn|in error|incorrect|wrong|no longer");

  private static final List<String> SUSPECT =
      List.of(
          "nec",
          "pneumatosis",
          "portal-venous-gas",
          "fixed-loop",
          "abdominal-wall-erythema",
          "gross-bloody-stools");

  /** Days for which the findings of an illness count. */
  private static final double DAYS = 21;

  private static final double GAP_HOURS = 240;

  private final State state;

  Bell(State state) {
    this.state = state;
  }

  static int rank(String stage) {
    int rank = STAGES.indexOf(stage.toUpperCase(Locale.ROOT));
    return switch (stage.toUpperCase(Locale.ROOT)) {
      case "I" -> 1;
      case "II" -> 3;
      case "III" -> 5;
      default -> rank;
    };
  }

  /**
   * By findings, raised to what the notes state unless the films deny gas; missing where NEC is
   * suspected and neither a stage nor a film is told.
   */
  int stage() {
    int found = found();
    if (found > 0 && found < 3 && stated().isEmpty() && !filmed()) {
      throw new Missing("a Bell stage or what the abdominal films show");
    }
    return stated()
        .filter(s -> !(s >= 3 && found < 3 && deniedGas()))
        .map(s -> Math.max(s, found))
        .orElse(found);
  }

  private boolean filmed() {
    return state.denied("pneumatosis")
        || state.denied("free-air")
        || state.then("film-result").stream()
            .filter(p -> State.hours(p.said().note().time(), state.at()) <= DAYS * 24)
            .anyMatch(p -> !p.stance().open() && p.stance() != Stance.PLANNED);
  }

  boolean deniedGas() {
    return state.negated("pneumatosis") && !recent("portal-venous-gas");
  }

  /** The stage that a note states latest, empty where none does. */
  Optional<Integer> stated() {
    for (int i = state.known().size() - 1; i >= 0; i--) {
      Optional<Integer> last = Optional.empty();
      if (State.hours(state.known().get(i).time(), state.at()) > DAYS * 24) {
        break;
      }
      for (var said : state.said(state.known().get(i))) {
        var told = state.reading().once(said, "stage", () -> told(said));
        if (told.isPresent()) {
          state.cite(said);
          last = told;
        }
      }
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> told(Said said) {
    Optional<Integer> last = Optional.empty();
    String text = said.text();
    boolean named = WRITTEN.matcher(text).find() && ABOUT_NEC.matcher(text).find();
    var m = (named ? WRITTEN : LETTERED).matcher(text);
    while (m.find()) {
      if (Character.isDigit(m.group(1).charAt(0)) && !ABOUT_NEC.matcher(text).find()) {
        continue;
      }
      int start = said.sentence().from();
      if (!withdrawn(text, m.start()) && own(said, start + m.start(), start + m.end())) {
        last = Optional.of(rank(roman(m.group(1)) + (m.group(2) == null ? "" : m.group(2))));
      }
    }
    return last;
  }

  /** {@code "IIB" in the resident note should not be carried on}: a quoted stage that is denied. */
  private static boolean withdrawn(String text, int at) {
    return at > 0
        && "\"“".indexOf(text.charAt(at - 1)) >= 0
        && WITHDRAWN.matcher(text).region(at, text.length()).find();
  }

  private static boolean own(Said said, int from, int to) {
    var seen = Stances.of(said, from, to);
    return seen.whom() == Experiencer.INFANT
        && (seen.stance().firm() || seen.stance() == Stance.POSSIBLE);
  }

  private static String roman(String written) {
    return Character.isDigit(written.charAt(0)) ? "I".repeat(written.charAt(0) - '0') : written;
  }

  /** The stage of the findings of the last weeks. */
  int found() {
    boolean gas = recent("pneumatosis") || recent("portal-venous-gas");
    boolean nec = suspected();
    if (nec && recent("free-air")) {
      return 6;
    }
    if (gas
        && (recent("ascites") || recent("peritonitis"))
        && (recent("hypotension") || recent("shock") || recent("dic") || recent("neutropenia"))) {
      return 5;
    }
    if (nec
        && (recent("peritonitis") || recent("fixed-loop") || recent("abdominal-wall-erythema"))
        && (recent("hypotension") || recent("shock") || recent("dic"))) {
      return 5;
    }
    if (recent("portal-venous-gas")
        || recent("pneumatosis")
            && (recent("ascites") || recent("thrombocytopenia") && recent("metabolic-acidosis"))) {
      return 4;
    }
    if (recent("pneumatosis")) {
      return 3;
    }
    return !suspected() ? 0 : recent("gross-bloody-stools") ? 2 : 1;
  }

  /** NEC is named, suspected or treated. */
  boolean suspected() {
    if (stated().isPresent() || recent("pneumatosis") || recent("portal-venous-gas")) {
      return true;
    }
    boolean named =
        state.then("nec").stream()
            .filter(p -> State.hours(p.said().note().time(), state.at()) <= DAYS * 24)
            .filter(p -> p.stance().firm() || p.stance() == Stance.POSSIBLE)
            .peek(p -> state.cite(p.said()))
            .findFirst()
            .isPresent();
    return named || implied() && !state.denied("nec");
  }

  /** An abdomen that is suspect of NEC though no note says the word, in the preterm infant. */
  private boolean implied() {
    return state.infant().knownPreterm()
        && (recent("fixed-loop")
            || recent("abdominal-wall-erythema")
            || recent("gross-bloody-stools") && recent("abdominal-distension"));
  }

  /**
   * Days since this illness is first named: as written ({@code NEC day 7}), else counted from the
   * first of the mentions that no ten days part.
   */
  double days() {
    if (state.numbers().hasNow("nec-day")
        && Math.abs(state.numbers().now("nec-day") - state.infant().ageDays()) > 1.5) {
      return state.numbers().now("nec-day");
    }
    var places =
        SUSPECT.stream()
            .flatMap(term -> state.then(term).stream())
            .filter(p -> p.stance().firm() || p.stance() == Stance.POSSIBLE)
            .sorted(Comparator.comparing(Place::time))
            .toList();
    if (places.isEmpty()) {
      throw new Missing("when NEC was first suspected");
    }
    var first = places.getLast().time();
    for (int i = places.size() - 1; i >= 0; i--) {
      var before = places.get(i).time();
      if (State.hours(before, first) > GAP_HOURS) {
        break;
      }
      first = before;
    }
    return State.hours(first, state.at()) / 24;
  }

  private boolean recent(String term) {
    return state.then(term).stream()
        .filter(p -> State.hours(p.said().note().time(), state.at()) <= DAYS * 24)
        .filter(p -> p.stance().firm())
        .peek(p -> state.cite(p.said()))
        .findFirst()
        .isPresent();
  }
}
