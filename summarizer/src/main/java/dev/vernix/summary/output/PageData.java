package dev.vernix.summary.output;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.page.Plain;
import dev.vernix.summary.Summary;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page's script needs, as JSON for a data block: the notes, the facts, and for each thing
 * that can be selected its facts and sources.
 *
 * <p>A source is {@code [note index, from, to]}, counted in the note's text as it stands in the
 * block.
 */
final class PageData {
  private final Labels labels;
  private final List<Note> notes;
  private final Map<String, Integer> noteIndex = new HashMap<>();
  private final Map<String, Fact> facts;
  private final Set<String> drawn;
  private final List<Item> items = new ArrayList<>();

  private record Item(List<String> facts, List<Span> sources) {}

  /** Data for a page that also draws {@code timeline}. */
  PageData(Summary summary, Timeline timeline) {
    drawn = timeline.facts();
    var ledger = summary.ledger();
    labels = new Labels(ledger.chart().patient().clock());
    notes = ledger.chart().notes();
    for (var note : notes) {
      noteIndex.put(note.name(), noteIndex.size());
    }
    facts = ledger.byId();
  }

  /** Adds something selectable and returns its index, which the page carries in {@code data-i}. */
  int add(List<String> facts, List<Span> sources) {
    items.add(new Item(facts, sources));
    return items.size() - 1;
  }

  /** {@link #add(List, List)} with the sources of the facts. */
  int add(List<String> ids) {
    var sources =
        ids.stream()
            .map(facts::get)
            .filter(Objects::nonNull)
            .flatMap((Fact f) -> f.sources().stream())
            .distinct()
            .toList();
    return add(ids, sources);
  }

  /** JSON in which no character can end a script element or start a comment in one. */
  String json() {
    var out = new StringWriter(400_000);
    try (var json = JsonMapper.shared().createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("notes");
      notes.forEach(note -> note(json, note));
      json.writeEndArray();
      json.writeObjectPropertyStart("facts");
      shown().forEach(fact -> fact(json, fact));
      json.writeEndObject();
      json.writeArrayPropertyStart("items");
      for (var item : items) {
        json.writeStartObject();
        json.writeArrayPropertyStart("f");
        item.facts().forEach(json::writeString);
        json.writeEndArray();
        sources(json, item.sources());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /** The facts that something on the page cites; a ledger has many more. */
  private List<Fact> shown() {
    var ids = new TreeSet<String>(drawn);
    items.forEach(item -> ids.addAll(item.facts()));
    return ids.stream().map(facts::get).filter(Objects::nonNull).toList();
  }

  private void note(JsonGenerator json, Note note) {
    json.writeStartObject();
    json.writeStringProperty("name", Plain.line(note.name()));
    json.writeStringProperty("line", Plain.line(Wording.noteLine(note, labels)));
    json.writeNumberProperty("body", note.bodyStart());
    json.writeStringProperty("text", Plain.clean(note.text()));
    json.writeEndObject();
  }

  private void fact(JsonGenerator json, Fact fact) {
    json.writeObjectPropertyStart(fact.id());
    json.writeStringProperty("r", Plain.line(fact.realisation()));
    json.writeStringProperty("w", Labels.when(fact.when()));
    if (fact.status() != Status.PRESENT) {
      json.writeStringProperty("st", fact.status().id());
    }
    if (fact.experiencer() != Experiencer.INFANT) {
      json.writeStringProperty("ex", fact.experiencer().id());
    }
    String tag = Wording.of(fact.sensitivity());
    if (!tag.isEmpty()) {
      json.writeStringProperty("se", tag);
    }
    json.writeArrayPropertyStart("d");
    fact.derivedFrom().forEach(json::writeString);
    json.writeEndArray();
    sources(json, fact.sources());
    json.writeEndObject();
  }

  private void sources(JsonGenerator json, List<Span> spans) {
    json.writeArrayPropertyStart("s");
    for (var span : spans) {
      var index = noteIndex.get(span.note());
      if (index == null) {
        throw new IllegalArgumentException(
            "a span cites " + span.note() + ", which the chart lacks");
      }
      json.writeStartArray();
      json.writeNumber(index);
      json.writeNumber(span.from());
      json.writeNumber(span.to());
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
