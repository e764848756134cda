package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  static Stream<Arguments> cases(String file) {
    return Rows.of(file, 2).stream().map(r -> Arguments.of(r[0].replace("\\n", "\n"), r[1]));
  }

  static Stream<Arguments> doses() {
    return cases("frames-dose.tsv");
  }

  static Stream<Arguments> supports() {
    return cases("frames-support.tsv");
  }

  static Stream<Arguments> feeds() {
    return cases("frames-feed.tsv");
  }

  static Stream<Arguments> labs() {
    return cases("frames-lab.tsv");
  }

  static Stream<Arguments> measures() {
    return cases("frames-measure.tsv");
  }

  static Stream<Arguments> mixed() {
    return cases("frames-mixed.tsv");
  }

  @ParameterizedTest
  @MethodSource({"doses", "supports", "feeds", "labs", "measures", "mixed"})
  void givesEveryNumberItsRole(String text, String expected) {
    assertThat(read(text).stream().map(Shown::of).collect(Collectors.joining(" ; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource({"doses", "supports", "feeds", "labs", "measures", "mixed"})
  void staysWithinTheTextAndGivesNoNumberTwoRoles(String text, String expected) {
    String before = "Wt 900 g\n";
    String after = ". CRP 9";
    List<Mention> mentions =
        LEXICON.match(before + text + after, before.length(), before.length() + text.length());
    List<Frame> frames =
        Frames.read(
            before + text + after, before.length(), before.length() + text.length(), mentions);
    var seen = new HashSet<Integer>();
    for (Frame f : frames) {
      assertThat(f.from()).isBetween(before.length(), f.to() - 1);
      assertThat(f.to()).isLessThanOrEqualTo(before.length() + text.length());
      for (Quantity q : quantities(f)) {
        assertThat(seen.add(q.from())).as("one role for each number").isTrue();
        assertThat(q.from()).isGreaterThanOrEqualTo(f.from());
        assertThat(q.to()).isLessThanOrEqualTo(f.to());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amp 50 mg/kg IV q12h",
        "CRP 18.3 mg/L",
        "wt 1185 g",
        "SIMV 18/5 x30 FiO2 .35",
        "EBM 24 kcal 18 mL q3h"
      })
  void coversExactlyWhatIsWritten(String text) {
    Frame only = read("Today " + text + ", stable").getFirst();
    assertThat(("Today " + text + ", stable").substring(only.from(), only.to())).isEqualTo(text);
  }

  private static List<Frame> read(String text) {
    return Frames.read(text, 0, text.length(), LEXICON.match(text, 0, text.length()));
  }

  private static List<Quantity> quantities(Frame frame) {
    var all = new ArrayList<@Nullable Quantity>();
    switch (frame) {
      case Frame.Dose d -> all.addAll(java.util.Arrays.asList(d.amount(), d.total()));
      case Frame.Support s -> s.settings().forEach(x -> all.add(x.quantity()));
      case Frame.Feed f ->
          all.addAll(
              java.util.Arrays.asList(f.energy(), f.volume(), f.perKgDay(), f.oralPercent()));
      case Frame.Lab l -> all.add(l.quantity());
      case Frame.Measure m -> all.add(m.quantity());
    }
    return all.stream().filter(java.util.Objects::nonNull).toList();
  }
}
