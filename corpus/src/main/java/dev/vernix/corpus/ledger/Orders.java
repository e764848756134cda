package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Assertion;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fact for each quantity in its role: doses, respiratory settings, feeds, laboratory values,
 * measures.
 */
final class Orders implements Machine {
  @Override
  public Yield run(Stay stay, Drafts before) {
    var drafts = new ArrayList<Draft>();
    for (var said : stay.said()) {
      drafts.addAll(
          said.once(
              Orders.class,
              () ->
                  said.sentence().frames().stream()
                      .map(f -> draft(stay.clock(), said, f))
                      .toList()));
    }
    return Yield.of(drafts);
  }

  private static Draft draft(Clock clock, Said said, Frame frame) {
    return switch (frame) {
      case Frame.Dose d ->
          draft(clock, said, d, d.drug(), Words.capital(d.drug().name()) + order(d), d.amount());
      case Frame.Support s -> draft(clock, said, s, s.mode(), support(s), null);
      case Frame.Lab l ->
          draft(
              clock,
              said,
              l,
              l.lab(),
              Words.capital(l.lab().name()) + " " + said.worded(l.quantity()),
              l.quantity());
      case Frame.Measure m ->
          draft(
              clock,
              said,
              m,
              m.measure(),
              Words.capital(m.measure().name()) + " " + said.worded(m.quantity()),
              m.quantity());
      case Frame.Feed f -> feed(clock, said, f);
    };
  }

  private static String order(Frame.Dose d) {
    String order = Words.order(d);
    return order.isEmpty() ? "" : " " + order;
  }

  static String support(Frame.Support s) {
    String settings =
        s.settings().stream()
            .map(x -> x.name() + " " + Words.quantity(x.quantity()))
            .collect(Collectors.joining(", "));
    return Words.capital(s.mode().name()) + (settings.isEmpty() ? "" : " (" + settings + ")");
  }

  private static Draft feed(Clock clock, Said said, Frame.Feed f) {
    var parts = new ArrayList<String>();
    if (f.energy() != null) {
      parts.add(Words.quantity(f.energy()));
    }
    if (f.volume() != null) {
      parts.add(Words.quantity(f.volume()));
    }
    if (!f.interval().isEmpty()) {
      parts.add(Words.interval(f.interval()));
    }
    if (f.perKgDay() != null) {
      parts.add("(" + Words.quantity(f.perKgDay()) + ")");
    }
    if (!f.route().isEmpty()) {
      parts.add(f.route());
    }
    if (f.oralPercent() != null) {
      parts.add(Words.quantity(f.oralPercent()) + " by mouth");
    }
    String milks =
        f.milks().isEmpty()
            ? "feeds"
            : Words.list(f.milks().stream().map(Concept::name).distinct().toList());
    Quantity q = f.perKgDay() != null ? f.perKgDay() : f.volume();
    return draft(
        clock,
        said,
        f,
        BodySystem.GI,
        f.milks().isEmpty() ? "enteral-feeding" : f.milks().getFirst().id(),
        Words.capital(milks) + " " + String.join(" ", parts),
        q,
        Assertion.PLAIN,
        Sensitivity.NONE);
  }

  private static Draft draft(
      Clock clock, Said said, Frame f, Concept c, String words, @Nullable Quantity q) {
    var assertion =
        said.findingAt(f.from(), f.to())
            .map(x -> x.assertion())
            .orElse(
                said.sentence().section().role() == Section.Role.MATERNAL
                    ? new Assertion(Status.PRESENT, Experiencer.MOTHER)
                    : Assertion.PLAIN);
    return draft(clock, said, f, c.system(), c.id(), words, q, assertion, c.sensitivity());
  }

  private static Draft draft(
      Clock clock,
      Said said,
      Frame f,
      BodySystem system,
      String concept,
      String words,
      @Nullable Quantity q,
      Assertion assertion,
      Sensitivity sensitivity) {
    When when = said.when(f.from(), f.to());
    String whose =
        switch (assertion.experiencer()) {
          case INFANT -> "";
          case MOTHER -> "Mother: ";
          case SIBLING -> "Sibling or twin: ";
          case OTHER -> "Someone else: ";
        };
    String said2 =
        switch (assertion.status()) {
          case PRESENT -> " was documented ";
          case ABSENT -> " was documented as not given or not present ";
          case POSSIBLE -> " was considered possible ";
          case PLANNED -> " was planned or conditional ";
          case HISTORICAL -> " was documented as past ";
        };
    return new Draft(
        system,
        concept,
        whose + words.strip() + said2 + Words.when(clock, when) + ".",
        q == null ? null : q.value().toPlainString(),
        q == null || q.unit().isEmpty() ? null : q.unit(),
        when,
        assertion.status(),
        assertion.experiencer(),
        sensitivity,
        List.of(),
        List.of(said.span(f.from(), f.to()), said.span(), said.timeSpan()));
  }
}
