package dev.vernix.corpus.trust;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day of life or postmenstrual age at the head of a note that disagrees with the note's date: the
 * head, or the whole note, was copied forward, or a digit slipped.
 *
 * <p>One day either way is no slip: units count the day of birth as 0 or 1, and nights have two
 * dates.
 */
final class AgeSlips implements Machine {
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:DOL|day of"
              + " life)\\s?#?(\\d{1,3})(?![\\d-]|\\s?(?:-|to|->)\\s?\\d)|\\b(\\d{1,3})[ -]day["
              + " -]old\\b");
  private static final Pattern AGE =
      Pattern.compile(
          "(?i)(?<![\\d/])(?:(?:CGA|PMA|cGA|corrected(?: to)?)["
              + " :]{1,2})?(2[2-9]|3\\d|4[0-9]|5[0-2])\\s?(?:w(?:ee)?k?s?|\\+)\\s?\\+?\\s?([0-6])\\s?(?:/7|d(?:ays?)?\\b|\\b)(?:\\s(PMA|CGA))?");
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "(?i)(?:at|until|till|by|on|since|from|repeat|repeated|planned|due|after|before|for|around|ex|former|born|was|prior|last|of|in)["
              + " :-]{1,2}$");
  private static final Set<NoteType> DATED =
      EnumSet.of(
          NoteType.PROGRESS,
          NoteType.NURSING,
          NoteType.CONSULT,
          NoteType.DISCHARGE_PLANNING,
          NoteType.MEDICATION);
  private static final int HEAD = 70;

  @Override
  public Yield run(Stay stay, Drafts before) {
    var signals = new ArrayList<Signal>();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      int place = said.sentence().from() - bodyStart(said);
      if (!DATED.contains(said.note().type())
          || place > HEAD
          || !Slip.own(stay, said)
          || Slip.settled(stay, i)) {
        continue;
      }
      said.matcher(DAY)
          .results()
          .filter(m -> head(said, m))
          .findFirst()
          .ifPresent(m -> day(stay, said, m, signals));
      said.matcher(AGE)
          .results()
          .filter(m -> head(said, m))
          .findFirst()
          .ifPresent(m -> age(stay, said, m, signals));
    }
    return new Yield(List.of(), signals);
  }

  private static int bodyStart(Said said) {
    int i = said.note().bodyStart();
    String text = said.note().text();
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean head(Said said, MatchResult m) {
    int place = said.sentence().from() + m.start() - bodyStart(said);
    String before = said.text().substring(Math.max(0, m.start() - 12), m.start());
    return place <= HEAD && !OTHER_DAY.matcher(before).find();
  }

  private static void day(Stay stay, Said said, MatchResult m, List<Signal> signals) {
    boolean old = m.group(1) == null;
    int written = Integer.parseInt(old ? m.group(2) : m.group(1));
    int clock = stay.clock().dayOfLife(said.noteDate());
    if (Math.abs(written - clock) > 1) {
      signals.add(
          Slip.signal(
              "The note of "
                  + said.noteDate()
                  + " is headed \""
                  + m.group()
                  + "\", but by the date of birth that day is DOL "
                  + clock
                  + "; its head or all of it may be copied.",
              span(said, m),
              said.timeSpan()));
    }
  }

  private static void age(Stay stay, Said said, MatchResult m, List<Signal> signals) {
    var written = new Gestation(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    var clock = stay.clock().postmenstrualAge(said.noteDate());
    if (clock.known()
        && Math.abs(written.totalDays() - clock.totalDays()) > 1
        && Math.abs(written.totalDays() - stay.chart().patient().gestation().totalDays()) > 0) {
      signals.add(
          Slip.signal(
              "The note of "
                  + Words.day(stay.clock(), said.noteDate())
                  + " gives the age as "
                  + m.group().strip()
                  + ", but by gestation at birth and date it is "
                  + clock
                  + ".",
              span(said, m),
              said.timeSpan()));
    }
  }

  private static dev.vernix.corpus.Span span(Said said, MatchResult m) {
    return said.span(said.sentence().from() + m.start(), said.sentence().from() + m.end());
  }
}
