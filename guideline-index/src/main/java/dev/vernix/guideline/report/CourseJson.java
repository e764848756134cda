package dev.vernix.guideline.report;

import dev.vernix.guideline.trajectory.Lane;
import tools.jackson.core.JsonGenerator;

/**
 * The key {@code trajectory}: {@code plans:[{note, at, dayOfLife, bell}], scores:[{name, day,
 * value, words}], applicable:[{recommendation, title, from, followedAfterHours, withinHours,
 * inTime, verdicts:[{at, verdict}]}], response:[{recommendation, title, verdict, expected, reason,
 * verified, disputed}]}}. Hours and {@code inTime} are left out where not known.
 */
final class CourseJson {
  private CourseJson() {}

  static void write(JsonGenerator json, Course course) {
    var clock = course.report().findings().chart().patient().clock();
    var t = course.trajectory();
    json.writeObjectPropertyStart("trajectory");
    json.writeArrayPropertyStart("plans");
    for (var p : t.plans()) {
      json.writeStartObject();
      json.writeStringProperty("note", p.note().name());
      json.writeStringProperty("at", p.note().time().toString());
      json.writeNumberProperty("dayOfLife", clock.dayOfLife(p.note().time().toLocalDate()));
      json.writeStringProperty("bell", p.bell().orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("scores");
    for (var s : t.scores()) {
      json.writeStartObject();
      json.writeStringProperty("name", s.name());
      json.writeStringProperty("day", s.day().toString());
      json.writeNumberProperty("value", s.value());
      json.writeStringProperty("words", s.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("applicable");
    t.lanes().forEach(l -> lane(json, l));
    json.writeEndArray();
    json.writeArrayPropertyStart("response");
    for (var f : t.response()) {
      json.writeStartObject();
      json.writeStringProperty("recommendation", f.recommendation().id());
      json.writeStringProperty("title", f.recommendation().title());
      json.writeStringProperty("verdict", f.verdict().id());
      json.writeStringProperty("expected", f.recommendation().statement().expected());
      json.writeStringProperty("reason", f.reason());
      json.writeBooleanProperty("verified", f.recommendation().verified());
      json.writeBooleanProperty("disputed", course.report().findings().disputed(f));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void lane(JsonGenerator json, Lane lane) {
    json.writeStartObject();
    json.writeStringProperty("recommendation", lane.recommendation().id());
    json.writeStringProperty("title", lane.recommendation().title());
    json.writeStringProperty("from", lane.from().toString());
    lane.followedAfter().ifPresent(h -> json.writeNumberProperty("followedAfterHours", h));
    lane.within().ifPresent(h -> json.writeNumberProperty("withinHours", h));
    lane.inTime().ifPresent(in -> json.writeBooleanProperty("inTime", in));
    json.writeArrayPropertyStart("verdicts");
    for (var f : lane.findings()) {
      json.writeStartObject();
      json.writeStringProperty("at", f.at().toString());
      json.writeStringProperty("verdict", f.verdict().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
