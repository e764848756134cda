package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.text.Terms;
import dev.vernix.family.text.Topic;
import dev.vernix.family.text.Topic.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When to call and when to go: what holds for every baby, what belongs to this baby's problems, and
 * every precaution that the team gave, none left out.
 */
public final class Warnings {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:Return precautions given to the family|The documented reasons for a return were):"
              + " (?:(?:return )?precautions: )?");

  private static final Pattern SIGN =
      Pattern.compile(
          PhraseTable.rows(Handout.class, "signs.tsv").stream()
              .map(r -> r[0])
              .collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE);

  private final Teller teller;

  public Warnings(Teller teller) {
    this.teller = teller;
  }

  /** Lines of one role, the general topics first. */
  public List<Line> of(Role role, TopicLines topics) {
    var lines = new ArrayList<Line>();
    for (Topic topic : topics.applying()) {
      for (var line : topics.tell(topic, role)) {
        if (lines.stream().noneMatch(l -> l.text().equals(line.text()))) {
          lines.add(new Line(line.text(), Kind.ITEM, line.facts(), line.block()));
        }
      }
    }
    return lines;
  }

  /**
   * What the team told this family, a line each, once though several notes say it; what has no
   * plain words stands as written.
   */
  public List<Line> given() {
    var lines = new LinkedHashMap<String, Line>();
    for (var f : precautions(teller.facts())) {
      for (String part : parts(f)) {
        var plain = Terms.whole("warning", part, teller.language());
        if (plain.isPresent()) {
          add(lines, teller.line(Kind.ITEM, "warning", Map.of("text", plain.get()), f));
        } else if (quotable(f, part)) {
          teller.quote(part, f).ifPresent(l -> add(lines, l));
        }
      }
    }
    return List.copyOf(lines.values());
  }

  /** A sign of the body, in the note's words; anything else may be about people. */
  private boolean quotable(Fact f, String part) {
    return teller.facts().told(f)
        && SIGN.matcher(part).find()
        && Disclosed.category(part).isEmpty();
  }

  private static void add(Map<String, Line> lines, Line line) {
    lines.merge(
        line.text(),
        line,
        (a, b) ->
            new Line(
                a.text(),
                a.kind(),
                Stream.concat(a.facts().stream(), b.facts().stream()).distinct().toList(),
                a.block()));
  }

  /** How many phrases of the team's list are neither told nor quoted, since they are private. */
  public long keptBack() {
    return precautions(teller.facts()).stream()
        .flatMap(
            f ->
                parts(f).stream()
                    .filter(p -> Terms.whole("warning", p, teller.language()).isEmpty())
                    .filter(p -> !quotable(f, p)))
        .distinct()
        .count();
  }

  /** The facts that hold precautions. */
  public static List<Fact> precautions(Disclosed facts) {
    var found = new ArrayList<Fact>(facts.withPrivate("return-precautions"));
    found.addAll(facts.withPrivate("teaching~^return precautions"));
    return found;
  }

  /** Its single precautions; a comma within brackets divides nothing. */
  public static List<String> parts(Fact f) {
    String text = LEAD.matcher(f.realisation()).replaceFirst("").replaceFirst("\\.$", "");
    var parts = new ArrayList<String>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ';' : text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth <= 0 && (c == ',' || c == ';')) {
        String part = text.substring(from, i).strip().replaceFirst("^(?:and|or) ", "");
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
