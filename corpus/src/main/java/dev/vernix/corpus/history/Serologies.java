package dev.vernix.corpus.history;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The mother's test results, each as documented: {@code HBsAg neg, HIV neg, RPR NR}, {@code HIV,
 * HBsAg and RPR negative}.
 *
 * <p>A test takes the result that follows it with only other tests between. Results of infections
 * keep the sensitivity of their own, in a fact of their own.
 */
final class Serologies {
  /** A test as it is told; {@code confidential} for infections that carry a stigma. */
  private record Test(String name, boolean confidential) {}

  private static final PhraseTable<Test> TESTS =
      PhraseTable.load(
          Serologies.class,
          "maternal-tests.tsv",
          s -> new Test(s.replaceFirst("^!", ""), s.startsWith("!")));
  private static final PhraseTable<String> RESULTS =
      PhraseTable.load(Serologies.class, "test-results.tsv", s -> s);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i)(?:\\s|[:,/&=-]|and|was|were|is|are|status|test|screen|serology|titre|titer|ag|ab|\\(|\\)|all|x\\s?\\d){0,12}");

  /** {@code HBsAg-}, {@code HIV +,}, {@code VDRL (-)}: a sign that is a result, not a dash. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:[+-](?:ve)?(?=[\\s,.;)/]|$))|(?:\\s[+-](?:ve)?(?=[,.;)/]|$))|(?:\\s?\\([+-]\\))");

  /** Antibodies against the thyroid are no screen for red-cell antibodies. */
  private static final Pattern THYROID =
      Pattern.compile(
          "(?i)\\b(?:TPO|thyroid|TRAb|TSHR|TSH receptor|anti-?Ro|Ro|La|SSA)[\\s-]{0,2}$");

  private final Grounds grounds;
  private final Veil veil;

  /** Every version of a test's result, with the sentences that say it. */
  private final Map<Test, Map<String, Support>> found = new LinkedHashMap<>();

  Serologies(Grounds grounds, Veil veil) {
    this.grounds = grounds;
    this.veil = veil;
  }

  void read(Said said) {
    var s = said.sentence();
    String text = said.note().text();
    var tests = new ArrayList<>(TESTS.find(text, s.from(), s.to()));
    tests.removeIf(
        t -> THYROID.matcher(text.substring(Math.max(s.from(), t.from() - 16), t.from())).find());
    if (tests.isEmpty()) {
      return;
    }
    var results = RESULTS.find(text, s.from(), s.to());
    int end = s.to();
    var waiting = new ArrayList<PhraseTable.Hit<Test>>();
    int last = -1;
    for (int i = 0; i < tests.size(); i++) {
      var t = tests.get(i);
      if (!waiting.isEmpty() && !only(text, last, t.from())) {
        waiting.clear();
      }
      waiting.add(t);
      last = t.to();
      var sign = SIGN.matcher(text).region(t.to(), Math.min(end, t.to() + 4));
      if (sign.lookingAt()) {
        for (var w : waiting) {
          add(w, sign.group().contains("+") ? "positive" : "negative", said, sign.end());
        }
        waiting.clear();
        last = sign.end();
        continue;
      }
      int next = i + 1 < tests.size() ? tests.get(i + 1).from() : end;
      for (var r : results) {
        if (r.from() >= t.to() && r.from() < next && only(text, t.to(), r.from())) {
          for (var w : waiting) {
            add(w, r.value(), said, r.to());
          }
          waiting.clear();
          break;
        }
      }
    }
  }

  private static boolean only(String text, int from, int to) {
    return to - from < 30 && BETWEEN.matcher(text.substring(from, to)).matches();
  }

  private void add(PhraseTable.Hit<Test> test, String result, Said said, int end) {
    found
        .computeIfAbsent(test.value(), k -> new LinkedHashMap<>())
        .computeIfAbsent(result, k -> new Support(grounds, veil))
        .add(said, test.from(), end);
  }

  List<Draft> drafts(Stay stay) {
    var drafts = new ArrayList<Draft>();
    for (boolean confidential : new boolean[] {false, true}) {
      Map<String, Set<String>> byResult = new LinkedHashMap<>();
      var from = new ArrayList<Support>();
      found.forEach(
          (test, versions) -> {
            if (test.confidential() == confidential) {
              // A result is no longer pending or unknown once a later note has it.
              var known = new LinkedHashMap<>(versions);
              known.values().removeIf(Support::isEmpty);
              if (known.isEmpty()) {
                return;
              }
              if (known.size() > 1) {
                known.keySet().removeAll(Set.of("pending", "unknown", "not done"));
              }
              String result = String.join(" and, in another note, ", known.keySet());
              byResult.computeIfAbsent(result, k -> new LinkedHashSet<>()).add(test.name());
              from.addAll(known.values());
            }
          });
      if (!from.isEmpty()) {
        drafts.add(
            MaternalHistory.maternal(
                stay,
                confidential ? "maternal-infection-tests" : "maternal-tests",
                sentence(byResult),
                confidential ? Sensitivity.CONFIDENTIAL : Sensitivity.MATERNAL,
                Experiencer.MOTHER,
                List.copyOf(from)));
      }
    }
    return drafts;
  }

  private static String sentence(Map<String, Set<String>> byResult) {
    var parts = new ArrayList<String>();
    byResult.forEach(
        (result, names) -> {
          String tests = Words.list(List.copyOf(names));
          parts.add(
              result.endsWith("immune")
                  ? "the mother was " + result + " to " + tests
                  : "the mother's " + tests + (names.size() == 1 ? " was " : " were ") + result);
        });
    return Words.capital(Words.list(parts)) + ".";
  }
}
