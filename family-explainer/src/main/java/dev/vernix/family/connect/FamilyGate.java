package dev.vernix.family.connect;

import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.family.Language;
import dev.vernix.family.plan.Disclosed;
import dev.vernix.family.readability.Readability;
import dev.vernix.family.readability.TextSentences;
import dev.vernix.prompts.gate.Rejection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides whether a model's wording of a connecting sentence may reach a family.
 *
 * <p>Two nets. What families must never read from a machine is named: prognosis, reassurance,
 * blame, advice, causes ({@code forbidden.tsv}), figures, private matters. And no word may stand
 * that neither the original sentence nor a short list of harmless words has ({@code harmless.tsv}),
 * so that what nobody thought of is refused as well.
 */
public final class FamilyGate {
  private record Rule(String kind, Language language, Pattern words) {}

  private static final List<Rule> RULES =
      PhraseTable.rows(FamilyGate.class, "forbidden.tsv").stream()
          .map(
              r ->
                  new Rule(
                      r[0],
                      Language.of(r[1]).orElseThrow(),
                      Pattern.compile(
                          r[2],
                          Pattern.CASE_INSENSITIVE
                              | Pattern.UNICODE_CASE
                              | Pattern.UNICODE_CHARACTER_CLASS)))
          .toList();

  private static final int LONGEST = 240;

  private FamilyGate() {}

  /** What is wrong with {@code said} in place of {@code original}; empty where it may stand. */
  public static List<Rejection> check(String said, String original, Language language) {
    var found = new ArrayList<Rejection>();
    String s = said.strip();
    if (s.isEmpty()
        || s.length() > LONGEST
        || TextSentences.of(s).size() > TextSentences.of(original).size() + 1) {
      found.add(new Rejection("shape", "not one short sentence"));
      return found;
    }
    forbidden(s, language).forEach(found::add);
    if (s.codePoints().anyMatch(Character::isDigit)) {
      found.add(new Rejection("number", "a figure"));
    }
    Disclosed.category(s).ifPresent(c -> found.add(new Rejection("private", c.id())));
    var known = words(original, language);
    known.addAll(harmless(language));
    var strange = words(s, language).stream().filter(w -> !known.contains(w)).toList();
    if (!strange.isEmpty()) {
      found.add(new Rejection("word", String.join(", ", strange)));
    }
    if (!Readability.of(s, language).easy()) {
      found.add(new Rejection("grade", "above the bar"));
    }
    return found;
  }

  /** Wording of the forbidden kinds, whatever the sentence is for; also for edited handouts. */
  public static List<Rejection> forbidden(String text, Language language) {
    return RULES.stream()
        .filter(r -> r.language == language)
        .flatMap(
            r -> {
              var m = r.words.matcher(text);
              return m.find()
                  ? java.util.stream.Stream.of(new Rejection(r.kind, m.group()))
                  : java.util.stream.Stream.empty();
            })
        .toList();
  }

  private static Set<String> harmless(Language language) {
    return PhraseTable.rows(FamilyGate.class, "harmless.tsv").stream()
        .filter(r -> r[0].equals(language.code()))
        .flatMap(r -> Arrays.stream(r[1].split(" ")))
        .collect(Collectors.toSet());
  }

  private static Set<String> words(String text, Language language) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}'’]+"))
        .filter(w -> !w.isBlank())
        .map(w -> language == Language.KO && w.length() > 2 ? w.substring(0, 2) : w)
        .collect(Collectors.toSet());
  }
}
