package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts what the notes say of one day behind one date, each statement a sentence of its own. */
final class SameDay {
  private static final int MOST_WORDS = 90;

  /** The service in brackets behind a consultant's name. */
  private static final Pattern SERVICE = Pattern.compile("\\(([\\p{L} /&-]{3,40})\\)\\s*$");

  private final Map<String, Note> notes;

  SameDay(Map<String, Note> notes) {
    this.notes = notes;
  }

  /**
   * @param items of one section, in order of time; statements' texts without their leads
   * @return the same, the statements with their leads, those of one day and source together
   */
  List<Plan.Item> join(List<Plan.Item> items) {
    var joined = new ArrayList<Plan.Item>();
    String last = "";
    for (var item : items) {
      String lead = item.kind() == Summary.Kind.NOTE ? lead(item.facts().getFirst()) : "";
      if (lead.isEmpty()) {
        joined.add(item);
      } else if (lead.equals(last) && words(joined.getLast()) + words(item) <= MOST_WORDS) {
        joined.set(joined.size() - 1, both(joined.getLast(), item));
      } else {
        joined.add(new Plan.Item(lead + ": " + item.text(), item.facts(), item.kind()));
      }
      last = lead;
    }
    return List.copyOf(joined);
  }

  /** Date, source and person; of a consult the service, where its author names it. */
  private String lead(Fact statement) {
    String lead = Statement.of(statement).lead();
    var note = notes.get(statement.sources().getFirst().note());
    if (note == null || !lead.contains(", consult")) {
      return lead;
    }
    var service = SERVICE.matcher(note.author());
    return service.find()
        ? lead.replace(", consult", ", consult (" + service.group(1) + ")")
        : lead;
  }

  private static Plan.Item both(Plan.Item a, Plan.Item b) {
    var facts = new ArrayList<Fact>(a.facts());
    facts.addAll(b.facts());
    return new Plan.Item(a.text() + " " + b.text(), List.copyOf(facts), a.kind());
  }

  private static int words(Plan.Item item) {
    return item.text().split("\\s+").length;
  }
}
