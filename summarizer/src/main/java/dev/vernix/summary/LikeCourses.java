package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Joins neighbouring courses into one sentence where code can do it without loss: several things
 * over the same days ("ampicillin and gentamicin were given from ..."), or one thing over several
 * periods ("parenteral nutrition was given from ... and from ...").
 */
final class LikeCourses {
  private static final Pattern WAS = Pattern.compile(" was (?=given |documented |in place )");

  private static final Pattern PERIOD =
      Pattern.compile(
          "([^,;.]{3,60} was (?:given|in use|in place|kept) )"
              + "(?:on|from) \\d{4}-\\d{2}-\\d{2}[^,;.]{0,60}\\.");

  /** More than this many in one sentence are a list. */
  private static final int MOST = 4;

  private LikeCourses() {}

  /** The items, those that say the same of several things joined. */
  static List<Plan.Item> join(List<Plan.Item> items) {
    return sameThing(sameDays(items));
  }

  private static List<Plan.Item> sameThing(List<Plan.Item> items) {
    var joined = new ArrayList<Plan.Item>();
    int periods = 1;
    for (var item : items) {
      var last = joined.isEmpty() ? null : joined.getLast();
      String head = head(item);
      if (last != null
          && periods < MOST
          && !head.isEmpty()
          && last.text().startsWith(head)
          && !head(last.facts().getFirst(), last).isEmpty()) {
        var facts = new ArrayList<>(last.facts());
        facts.addAll(item.facts());
        String text =
            last.text().substring(0, last.text().length() - 1)
                + " and "
                + item.text().substring(head.length());
        joined.set(joined.size() - 1, new Plan.Item(text, facts, item.kind()));
        periods++;
      } else {
        joined.add(item);
        periods = 1;
      }
    }
    return List.copyOf(joined);
  }

  private static String head(Plan.Item item) {
    return item.facts().size() == 1 ? head(item.facts().getFirst(), item) : "";
  }

  /** What stands before the period; empty where more is said than a period. */
  private static String head(Fact fact, Plan.Item item) {
    var m = PERIOD.matcher(fact.realisation());
    return item.kind() == Summary.Kind.COURSE && m.matches() ? m.group(1) : "";
  }

  private static List<Plan.Item> sameDays(List<Plan.Item> items) {
    var joined = new ArrayList<Plan.Item>();
    var subjects = new ArrayList<String>();
    for (var item : items) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && subjects.size() < MOST
          && !tail(item).isEmpty()
          && tail(item).equals(tail(last.facts().getFirst().realisation()))) {
        subjects.add(lower(subject(item)));
        var facts = new ArrayList<Fact>(last.facts());
        facts.addAll(item.facts());
        joined.set(
            joined.size() - 1, new Plan.Item(text(subjects, tail(item)), facts, item.kind()));
      } else {
        subjects.clear();
        subjects.add(subject(item));
        joined.add(item);
      }
    }
    return List.copyOf(joined);
  }

  private static String text(List<String> subjects, String tail) {
    return Words.list(subjects) + " were " + tail;
  }

  private static String subject(Plan.Item item) {
    return WAS.split(item.text(), 2)[0];
  }

  /** What is said of the subject; empty where the sentence is of another build. */
  private static String tail(Plan.Item item) {
    return item.kind() == Summary.Kind.COURSE && item.facts().size() == 1 ? tail(item.text()) : "";
  }

  private static String tail(String text) {
    var parts = WAS.split(text, 2);
    return parts.length == 2 && !parts[1].contains(" was ") ? parts[1] : "";
  }

  private static String lower(String s) {
    return s.startsWith("A ") || s.length() > 1 && Character.isLowerCase(s.charAt(1))
        ? s.substring(0, 1).toLowerCase(Locale.ROOT) + s.substring(1)
        : s;
  }
}
