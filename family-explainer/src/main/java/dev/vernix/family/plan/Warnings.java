package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.text.Terms;
import dev.vernix.family.text.Topic;
import dev.vernix.family.text.Topic.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * When to call and when to go: what holds for every baby, what belongs to this baby's problems, and
 * every precaution that the team gave, none left out.
 */
public final class Warnings {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:Return precautions given to the family|The documented reasons for a return were): ");

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

  /** What the team told this family, a line each; what has no plain words stands as written. */
  public List<Line> given() {
    var lines = new ArrayList<Line>();
    for (var f : precautions(teller.facts())) {
      for (String part : parts(f)) {
        var plain = Terms.whole("warning", part, teller.language());
        if (plain.isPresent()) {
          lines.add(teller.line(Kind.ITEM, "warning", Map.of("text", plain.get()), f));
        } else if (teller.facts().told(f)) {
          teller.quote(part, f).ifPresent(lines::add);
        }
      }
    }
    return lines.stream().distinct().toList();
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
