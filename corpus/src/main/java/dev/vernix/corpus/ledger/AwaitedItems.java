package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a discharge note lists as awaited and the lexicon does not name as a test: {@code Awaited:
 * NRCS-A typing of S. capitis (UKHSA)}. It is told in the note's own words; {@link PendingResults}
 * tells the tests that are known.
 */
final class AwaitedItems implements Machine {
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:(?:results? )?(?:pending|awaited|awaiting|outstanding)(?: results?)?(?:"
              + " (?:at|on) (?:discharge|d/c))?)\\s*[:-]\\s*");
  private static final Pattern BORDER = Pattern.compile("[;,](?![^(]*\\))");
  private static final Pattern NO_ITEM =
      Pattern.compile(
          "(?i)^(?:none|nil|no\\b|n/a|nothing)|\\b(?:will|I|we|to"
              + " (?:call|chase|follow)|clinic|appointment|referral|bed|transfer|consent|equipment|delivery|review)\\b");
  private static final int LONGEST = 70;

  @Override
  public Yield run(Stay stay, Drafts before) {
    var drafts = new ArrayList<Draft>();
    for (var said : stay.said()) {
      boolean last = said.note().type() == NoteType.DISCHARGE_PLANNING;
      var list = LIST.matcher(said.text());
      if (last && list.find()) {
        items(stay, before, said, said.sentence().from() + list.end(), drafts);
      }
    }
    return Yield.of(drafts);
  }

  private static void items(Stay stay, Drafts before, Said said, int start, List<Draft> drafts) {
    String text = said.note().text();
    int to = said.sentence().to();
    int from = start;
    while (from < to) {
      var border = BORDER.matcher(text).region(from, to);
      int end = border.find() ? border.start() : to;
      item(stay, before, said, from, end, drafts);
      from = end + 1;
    }
  }

  private static void item(
      Stay stay, Drafts before, Said said, int from, int to, List<Draft> drafts) {
    String written = said.note().text().substring(from, to).strip().replaceAll("[.\\s]+$", "");
    boolean known =
        said.sentence().findings().stream()
            .filter(f -> f.mention().from() < to && from < f.mention().to())
            .anyMatch(
                f ->
                    f.concept().sensitivity().compareTo(Sensitivity.CONFIDENTIAL) >= 0
                        || f.concept().kind() == Kind.LAB
                        || f.concept().kind() == Kind.IMAGING
                        || f.concept().kind() == Kind.SCREENING
                        || f.assertion().experiencer() != Experiencer.INFANT);
    if (known
        || written.length() < 5
        || written.length() > LONGEST
        || written.contains("\n")
        || NO_ITEM.matcher(written).find()) {
      return;
    }
    Span span = said.span(from, to);
    var cited =
        before.all().stream()
            .filter(d -> d.from().isEmpty() && d.concept().endsWith("-statement"))
            .filter(d -> d.sources().getFirst().overlaps(span))
            .filter(d -> d.sensitivity().compareTo(Sensitivity.CONFIDENTIAL) < 0)
            .limit(1)
            .toList();
    if (cited.isEmpty()) {
      return;
    }
    drafts.add(
        new Draft(
            BodySystem.PENDING,
            "pending-result",
            Words.capital(written)
                + " was awaited on "
                + Words.day(stay.clock(), said.noteDate())
                + ".",
            null,
            null,
            When.on(said.noteDate()),
            Status.PRESENT,
            Experiencer.INFANT,
            cited.getFirst().sensitivity(),
            cited,
            List.of(said.span(), said.timeSpan())));
  }
}
