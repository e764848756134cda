package dev.vernix.corpus.scores;

import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Stay;
import java.util.List;

/** A published score or staging. It is worked out from cited inputs, or says what it lacks. */
interface Score extends Machine {
  /** What the stay gives of this score. */
  Result read(Stay stay, Drafts before);

  @Override
  default Yield run(Stay stay, Drafts before) {
    var result = read(stay, before);
    return new Yield(result.drafts(), result.signals());
  }

  /**
   * @param drafts the score where every input is there
   * @param signals where notes and findings disagree on it
   * @param missing what kept it from being computed
   */
  record Result(List<Draft> drafts, List<Signal> signals, List<Missing> missing) {
    public Result {
      drafts = List.copyOf(drafts);
      signals = List.copyOf(signals);
      missing = List.copyOf(missing);
    }

    /** The score does not concern this infant, or nothing asks for it. */
    public static final Result NONE = new Result(List.of(), List.of(), List.of());

    static Result of(Draft draft) {
      return new Result(List.of(draft), List.of(), List.of());
    }

    static Result lacking(String score, String paper, List<String> inputs) {
      return new Result(List.of(), List.of(), List.of(new Missing(score, paper, inputs)));
    }
  }
}
