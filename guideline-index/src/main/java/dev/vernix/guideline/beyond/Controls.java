package dev.vernix.guideline.beyond;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Items and passages whose answer is known. A model that gets more than a few of them wrong is not
 * fit to judge: by chance alone seven of nine are right once in a hundred times, and a model that
 * always gives one word has three right.
 */
final class Controls {
  /** More wrong answers than this, and nothing that the model says is shown. */
  static final int MOST_WRONG = 2;

  static final List<Control> ALL =
      PhraseTable.rows(Controls.class, "controls.tsv").stream().map(Control::of).toList();

  private Controls() {}

  /** One of them. */
  record Control(String item, List<String> lines, Judgement right) {
    static Control of(String[] row) {
      return new Control(
          row[0],
          List.of(row[1].split("\\|\\|")),
          Judgement.valueOf(row[2].toUpperCase(Locale.ROOT)));
    }

    boolean rightlyAnswered(Optional<Answer> answer) {
      return answer
          .filter(a -> a.word() == right)
          .filter(a -> right == Judgement.UNRELATED || a.within(lines.size()))
          .isPresent();
    }
  }
}
