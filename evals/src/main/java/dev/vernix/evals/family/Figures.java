package dev.vernix.evals.family;

import dev.vernix.corpus.Fact;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.Language;
import dev.vernix.family.text.Library;
import dev.vernix.family.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds figures in a line that neither its facts nor the words it is made of hold. */
final class Figures {
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Map<String, String> WORDS =
      Map.of("twice", "2", "two", "2", "three", "3", "four", "4", "once", "1");

  private Figures() {}

  static List<String> unsupported(
      Line line, Map<String, Fact> facts, LocalDate born, Language language) {
    var known = new HashSet<String>(of(template(line.block(), language)));
    for (var f : line.facts().stream().map(facts::get).filter(Objects::nonNull).toList()) {
      known.addAll(of(f.realisation()));
      known.addAll(of(f.value() == null ? "" : f.value()));
      for (var day : List.of(f.when().startDate(), f.when().endDate())) {
        known.addAll(
            List.of("" + day.getYear(), "" + day.getMonthValue(), "" + day.getDayOfMonth()));
      }
      known.add("" + (ChronoUnit.DAYS.between(f.when().startDate(), f.when().endDate()) + 1));
      known.add("" + ChronoUnit.DAYS.between(born, f.when().startDate()));
      WORDS.forEach(
          (word, n) -> {
            if (f.realisation().contains(word)) {
              known.add(n);
            }
          });
    }
    return of(line.text()).stream().filter(n -> !known.contains(n)).toList();
  }

  private static String template(String block, Language language) {
    int dot = block.indexOf('.');
    if (dot < 0) {
      return "";
    }
    String id = block.substring(0, dot);
    String key = block.substring(dot + 1).replaceFirst("\\+model$", "");
    return id.equals("words")
        ? Words.of(language).get(key)
        : Library.of(language).block(id).map(b -> b.sentences().getOrDefault(key, "")).orElse("");
  }

  static Collection<String> of(String text) {
    Set<String> found = new HashSet<>();
    FIGURE
        .matcher(text)
        .results()
        .forEach(m -> found.add(m.group().replaceFirst("^0+(?=\\d)", "")));
    return found;
  }
}
