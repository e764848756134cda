package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.text.Filler;
import dev.vernix.family.text.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changed since a day and what did not, for a page during the stay. */
public final class Update {
  private static final int DAYS = 7;
  private static final int MOST = 8;

  private final Teller teller;
  private final TopicLines topics;
  private final LocalDate since;
  private final Map<String, Fact> facts;

  /**
   * @param since first day that is told; null for the last seven days of the notes
   */
  public Update(Ledger ledger, Teller teller, TopicLines topics, @Nullable LocalDate since) {
    this.teller = teller;
    this.topics = topics;
    this.facts = ledger.byId();
    var last =
        ledger.chart().notes().isEmpty()
            ? ledger.chart().patient().born().toLocalDate()
            : ledger.chart().notes().getLast().time().toLocalDate();
    this.since = since == null ? last.minusDays(DAYS) : since;
  }

  /** Sentences about something that began, ended or was done since that day. */
  public List<Line> changed() {
    var lines = new ArrayList<Line>();
    for (var line : about()) {
      if (recent(line)) {
        lines.add(line);
      }
    }
    for (var day : Journey.days(teller)) {
      if (!day.date().isBefore(since)) {
        lines.add(
            new Line(
                day.milestone().date() + ": " + day.milestone().label(),
                Kind.ITEM,
                day.milestone().facts(),
                "journey"));
      }
    }
    if (lines.isEmpty()) {
      lines.add(
          teller.line(Kind.TEXT, "update-none", Map.of("date", teller.language().date(since))));
    }
    return lines.stream().distinct().limit(MOST).toList();
  }

  /** Sentences about what goes back further. */
  public List<Line> steady() {
    return about().stream().filter(l -> !recent(l)).limit(MOST).toList();
  }

  /** The topics that it tells of. */
  public List<Topic> topics() {
    return topics.applying().stream().filter(t -> t.part() != Topic.Part.CARE).toList();
  }

  private List<Line> about() {
    var lines = new ArrayList<Line>();
    for (var topic : topics()) {
      topics.inShort(topic).stream()
          .filter(Line::aboutThisBaby)
          .map(l -> new Line(l.text(), Kind.ITEM, l.facts(), l.block()))
          .forEach(lines::add);
    }
    return lines;
  }

  /** A finding told on one day counts by the first day that its sentence names. */
  private boolean recent(Fact f) {
    boolean old =
        f.when().instant() && Filler.saidDay(f).filter(d -> d.isBefore(since)).isPresent();
    return !old && !f.when().endDate().isBefore(since);
  }

  private boolean recent(Line line) {
    return Set.copyOf(line.facts()).stream().map(facts::get).anyMatch(f -> f != null && recent(f));
  }
}
