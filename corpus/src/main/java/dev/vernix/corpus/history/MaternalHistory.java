package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The pregnancy: complications, suspected infection, medicines, antibiotics before delivery, and
 * test results.
 *
 * <p>Nothing is worked out from sentences that name a stigmatised or social matter ({@link
 * Private}); they stay statements, which a summary withholds.
 */
final class MaternalHistory implements Machine {
  private static final Map<String, Set<String>> GROUPS =
      PhraseTable.rows(MaternalHistory.class, "maternal-groups.tsv").stream()
          .collect(
              Collectors.toMap(
                  r -> r[0], r -> Arrays.stream(r[1].split("\\|")).collect(Collectors.toSet())));
  private static final Pattern AFTER_DELIVERY =
      Pattern.compile(
          "(?i)\\bafter delivery|postpartum|post-partum|postnatal(?:ly)?|not to be counted|before"
              + " (?:it|they) (?:was|were) (?:hung|given)|not given|never given|\\bordered but\\b");
  private static final Pattern FEVER =
      Pattern.compile(
          "(?i)\\b(?:T\\s?max|temp(?:erature)?|fever|pyrexia|febrile)[\\s:=,-]{0,4}(?:of|to|was|max|up"
              + " to)?\\s?(38(?:\\.\\d{1,2})?|39(?:\\.\\d)?|4[01](?:\\.\\d)?|10[0-5](?:\\.\\d)?)\\s?°?\\s?([CF])?\\b");
  private static final Pattern BEFORE_DELIVERY =
      Pattern.compile(
          "(?i)\\(?\\b(\\d{1,2})(?:\\s?h(?:rs?|ours?)?\\s?(\\d{1,2})\\s?m(?:in)?|(\\.\\d)?\\s?h(?:rs?|ours?)?)\\s?(?:PTD|prior"
              + " to delivery|before delivery|pre-?delivery|before birth)");
  private static final Pattern DOSES =
      Pattern.compile("(?i)\\bx\\s?(\\d{1,2})\\b|\\b(\\d{1,2}) doses?\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var said =
        stay.said().stream()
            .filter(s -> early(stay, s))
            .filter(Clauses::maternal)
            .filter(s -> !OtherInfant.about(stay.chart().patient(), s) && !Private.sealed(s))
            .toList();
    if (said.isEmpty()) {
      return Yield.of(List.of());
    }
    var grounds = Grounds.of(before);
    var veil = Veil.of(stay);
    var tests = new Serologies(grounds, veil);
    said.forEach(tests::read);
    var drafts = new ArrayList<>(tests.drafts(stay));
    conditions(stay, grounds, veil, said, drafts);
    medicines(stay, grounds, veil, said, drafts);
    antibiotics(stay, grounds, veil, said, drafts);
    return Yield.of(drafts);
  }

  private static boolean early(Stay stay, Said s) {
    return s.note().type() == NoteType.ADMISSION
        || !s.noteDate().isAfter(stay.firstDay().plusDays(2));
  }

  private static Set<String> group(String name) {
    return GROUPS.getOrDefault(name, Set.of());
  }

  private static boolean mothers(Said said, Finding f) {
    return f.assertion().experiencer() == Experiencer.MOTHER
        || said.sentence().section().role() == Section.Role.MATERNAL
            && f.assertion().experiencer() == Experiencer.INFANT;
  }

  private static void conditions(
      Stay stay, Grounds grounds, Veil veil, List<Said> all, List<Draft> drafts) {
    var present = new LinkedHashMap<String, Support>();
    var possible = new LinkedHashMap<String, Support>();
    var absent = new LinkedHashMap<String, Support>();
    for (var said : all) {
      for (var f : said.sentence().findings()) {
        if (!group("complication").contains(f.concept().id())) {
          continue;
        }
        var into =
            switch (f.assertion().status()) {
              case PRESENT, HISTORICAL -> present;
              case POSSIBLE -> possible;
              case ABSENT -> absent;
              case PLANNED -> null;
            };
        if (into != null) {
          into.computeIfAbsent(
                  f.concept().name().replaceFirst("^maternal ", ""),
                  k -> new Support(grounds, veil))
              .add(said, f.mention().from(), f.mention().to());
        }
      }
    }
    possible.keySet().removeAll(present.keySet());
    absent.keySet().removeAll(present.keySet());
    absent.keySet().removeAll(possible.keySet());
    say(stay, "pregnancy-complications", "The pregnancy was complicated by %s.", present, drafts);
    boolean chorio = possible.containsKey("chorioamnionitis");
    var fever = chorio ? fever(all, possible) : "";
    String suspected = possible.isEmpty() ? "" : "%s suspected in the mother" + fever + ".";
    say(stay, "suspected-in-the-mother", suspected, possible, drafts);
    if (fever.isEmpty()) {
      fever(stay, all, grounds, veil, drafts);
    }
    say(
        stay,
        "absent-in-the-mother",
        "The notes state that the mother did not have %s.",
        absent,
        drafts);
  }

  /** Fever told in the sentence of the infection that it speaks for; its facts join that one's. */
  private static String fever(List<Said> all, LinkedHashMap<String, Support> into) {
    for (var said : all) {
      var m = FEVER.matcher(said.text().substring(0, Math.min(400, said.text().length())));
      if (m.find() && !into.isEmpty()) {
        int from = said.sentence().from();
        into.values().iterator().next().add(said, from + m.start(), from + m.end());
        return ", with a temperature of "
            + m.group(1)
            + (m.group(2) == null ? "" : " °" + m.group(2).toUpperCase(java.util.Locale.ROOT));
      }
    }
    return "";
  }

  /** Fever without a named infection, in a sentence of its own. */
  private static void fever(
      Stay stay, List<Said> all, Grounds grounds, Veil veil, List<Draft> drafts) {
    var own = new LinkedHashMap<String, Support>();
    own.put("fever", new Support(grounds, veil));
    String temperature = fever(all, own);
    if (!temperature.isEmpty()) {
      say(stay, "maternal-fever", "The mother had %s" + temperature + ".", own, drafts);
    }
  }

  private static void medicines(
      Stay stay, Grounds grounds, Veil veil, List<Said> all, List<Draft> drafts) {
    var taken = new LinkedHashMap<String, Support>();
    for (var said : all) {
      for (var f : said.sentence().findings()) {
        boolean drug =
            f.concept().kind() == Kind.DRUG && !group("not-a-medicine").contains(f.concept().id());
        if (drug
            && mothers(said, f)
            && !antibiotic(f)
            && taken(said, f)
            && !said.says(AFTER_DELIVERY)) {
          String written =
              said.note()
                  .text()
                  .substring(f.mention().from(), f.mention().to())
                  .toLowerCase(java.util.Locale.ROOT);
          // "sertraline" says more than the class that the lexicon has it under.
          String name = group("class").contains(f.concept().id()) ? written : f.concept().name();
          taken
              .computeIfAbsent(name, k -> new Support(grounds, veil))
              .addWord(said, f.mention().from(), f.mention().to());
        }
      }
    }
    say(stay, "maternal-medicines", "The mother's medicines included %s.", taken, drafts);
  }

  /** {@code since 2023} is no past: it goes on. */
  private static boolean taken(Said said, Finding f) {
    return switch (f.assertion().status()) {
      case PRESENT -> true;
      case HISTORICAL -> said.says(SINCE);
      case ABSENT, POSSIBLE, PLANNED -> false;
    };
  }

  private static final Pattern SINCE = Pattern.compile("(?i)\\bsince\\b|\\bthroughout\\b");

  private static boolean antibiotic(Finding f) {
    return group("antibiotic").contains(f.concept().id());
  }

  private static void antibiotics(
      Stay stay, Grounds grounds, Veil veil, List<Said> all, List<Draft> drafts) {
    var given = new LinkedHashMap<String, Support>();
    for (var said : all) {
      for (var f : said.sentence().findings()) {
        if (!antibiotic(f) || !mothers(said, f) || f.assertion().status() != Status.PRESENT) {
          continue;
        }
        int to = clauseEnd(said, f.mention().to());
        int from = f.mention().from();
        String clause = said.note().text().substring(from, to);
        if (AFTER_DELIVERY.matcher(clause).find()
            || said.says(AFTER_DELIVERY) && !clause.matches("(?s).*\\d.*")) {
          continue;
        }
        String order =
            said.frames(Frame.Dose.class).stream()
                .filter(d -> d.drug().equals(f.concept()) && d.from() <= from && from < d.to())
                .findFirst()
                .map(Words::order)
                .filter(o -> !o.isEmpty())
                .map(o -> " " + o)
                .orElse("");
        given.computeIfAbsent(
            f.concept().name()
                + order
                + (order.endsWith("once") ? "" : doses(clause))
                + timing(clause),
            k -> new Support(grounds, veil).add(said, from, to));
      }
    }
    // "ampicillin" adds nothing to "ampicillin 2 g IV".
    var names = List.copyOf(given.keySet());
    names.stream()
        .filter(n -> names.stream().anyMatch(o -> !o.equals(n) && o.startsWith(n + " ")))
        .forEach(given::remove);
    // Of one drug, the first that gives a dose stands; a later note repeats it.
    var seen = new LinkedHashSet<String>();
    List.copyOf(given.keySet()).stream()
        .filter(n -> !seen.add(n.split(" ")[0]))
        .forEach(given::remove);
    boolean timed = given.keySet().stream().anyMatch(n -> n.endsWith("before delivery"));
    say(
        stay,
        "antibiotics-before-delivery",
        (timed ? "The" : "Before delivery the") + " mother received %s.",
        given,
        drafts);
  }

  private static int clauseEnd(Said said, int from) {
    String text = said.note().text();
    int end = Math.min(said.sentence().to(), from + 120);
    int depth = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth <= 0 && (c == ';' || c == ',' || c == '\n' || c == '+')) {
        return i;
      }
    }
    return end;
  }

  private static String doses(String clause) {
    Matcher m = DOSES.matcher(clause);
    if (!m.find()) {
      return "";
    }
    String n = m.group(1) != null ? m.group(1) : m.group(2);
    return n.equals("1") ? " (a single dose)" : " (" + n + " doses)";
  }

  private static String timing(String clause) {
    Matcher m = BEFORE_DELIVERY.matcher(clause);
    if (!m.find()) {
      return "";
    }
    String hours =
        m.group(2) == null
            ? m.group(1) + (m.group(3) == null ? "" : m.group(3)) + " h"
            : m.group(1) + "h" + m.group(2) + "m";
    return ", " + hours + " before delivery";
  }

  private static void say(
      Stay stay, String concept, String pattern, Map<String, Support> names, List<Draft> drafts) {
    names.values().removeIf(Support::isEmpty);
    if (names.isEmpty()) {
      return;
    }
    String list = Words.list(List.copyOf(names.keySet()));
    String verb = pattern.startsWith("%s suspected") ? (names.size() == 1 ? " was" : " were") : "";
    drafts.add(
        maternal(
            stay,
            concept,
            Words.capital(pattern.replace("%s", list + verb)),
            Sensitivity.MATERNAL,
            Experiencer.MOTHER,
            List.copyOf(names.values())));
  }

  static Draft maternal(
      Stay stay,
      String concept,
      String sentence,
      Sensitivity sensitivity,
      Experiencer who,
      List<Support> support) {
    return new Draft(
        BodySystem.MATERNAL,
        concept,
        sentence,
        null,
        null,
        When.at(stay.chart().patient().born()),
        Status.PRESENT,
        who,
        sensitivity,
        Support.from(support),
        Support.sources(support));
  }
}
