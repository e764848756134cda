package dev.vernix.family;

import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.Handout.Section;
import dev.vernix.family.readability.Plainer;
import dev.vernix.family.readability.Readability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reading grade of a whole handout, and what is done about one that reads too hard.
 *
 * <p>Names of medicines, doctors and tests cannot be made shorter, and a note's own words are not
 * ours: those lists and quotations are left out of the grade, and so are blanks to fill in.
 */
public final class Grading {
  private static final Set<String> NAMES = Set.of("medicines", "visits", "waiting");

  private Grading() {}

  /** Every sentence that counts. */
  public static List<Line> counted(List<Section> sections) {
    return sections.stream()
        .filter(s -> !NAMES.contains(s.id()))
        .flatMap(s -> s.lines().stream())
        .filter(l -> l.kind() == Kind.TEXT || l.kind() == Kind.ITEM)
        .toList();
  }

  static Readability of(List<Section> sections, Language language) {
    return Readability.of(
        counted(sections).stream().map(Line::text).collect(Collectors.joining("\n\n")), language);
  }

  /** The sections in plainer words where they read too hard; as they are where they do not. */
  static List<Section> eased(List<Section> sections, Language language) {
    if (of(sections, language).easy()) {
      return sections;
    }
    var counted = Set.copyOf(counted(sections));
    var eased = new ArrayList<Section>();
    for (var s : sections) {
      eased.add(
          new Section(
              s.id(),
              s.title(),
              s.icon(),
              s.lines().stream()
                  .map(
                      l ->
                          counted.contains(l)
                              ? new Line(
                                  Plainer.of(l.text(), language), l.kind(), l.facts(), l.block())
                              : l)
                  .toList()));
    }
    return eased;
  }

  /** Sentences that keep a handout above the bar, the hardest first, each with its reason. */
  static List<String> above(List<Section> sections, Language language) {
    if (of(sections, language).easy()) {
      return List.of();
    }
    return counted(sections).stream()
        .map(Line::text)
        .filter(t -> !Readability.of(t, language).easy())
        .sorted(Comparator.comparing((String t) -> Readability.of(t, language).grade()).reversed())
        .limit(5)
        .map(t -> reason(t, language))
        .toList();
  }

  private static String reason(String text, Language language) {
    var c = Readability.of(text, language).counts();
    return String.format(
        Locale.ROOT,
        "%s (%d words in %d sentence(s), %d of three syllables or more)",
        text,
        c.words(),
        c.sentences(),
        c.polysyllables());
  }
}
