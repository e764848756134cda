package dev.vernix.evals.family;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.family.HandoutMaker;
import dev.vernix.family.HandoutRequest;
import dev.vernix.family.Language;
import dev.vernix.family.connect.Connecting;
import dev.vernix.family.connect.FamilyGate;
import dev.vernix.prompts.gate.Rejection;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a real model's wording of connecting sentences comes to.
 *
 * @param asked sentences that it was asked for
 * @param accepted those that passed the gate
 * @param forbidden accepted ones of a forbidden kind: none may be
 * @param refused reasons of the gate with how often each stood
 * @param said accepted sentences, to be read by a person
 */
public record FamilyModel(
    int asked, int accepted, int forbidden, String refused, List<String> said) {
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 12, 0);

  public FamilyModel {
    said = List.copyOf(said);
  }

  /** Both sample charts in every language. */
  public static FamilyModel run(Path root, StreamingChatModel model) {
    int asked = 0;
    int forbidden = 0;
    var said = new ArrayList<String>();
    var refused = new ArrayList<Rejection>();
    for (String name : List.of("nec-27w", "eos-35w")) {
      var ledger = LedgerReader.read(ChartReader.read(root.resolve("corpus/charts/" + name)));
      for (var language : Language.values()) {
        var made = HandoutMaker.make(ledger, HandoutRequest.home(language, WRITTEN));
        var outcome = Connecting.vary(made, model);
        refused.addAll(outcome.rejected());
        for (var section : outcome.handout().sections()) {
          for (var l : section.lines()) {
            String words = l.block().replaceFirst("\\+model$", "");
            asked += Connecting.SENTENCES.contains(words) ? 1 : 0;
            if (!words.equals(l.block())) {
              said.add(language.code() + ": " + l.text());
              forbidden += FamilyGate.forbidden(l.text(), language).isEmpty() ? 0 : 1;
            }
          }
        }
      }
    }
    var kinds =
        refused.stream()
            .collect(Collectors.groupingBy(Rejection::rule, TreeMap::new, Collectors.counting()));
    return new FamilyModel(asked, said.size(), forbidden, kinds.toString(), said);
  }

  /** The figures, and each accepted sentence. */
  public String text() {
    return asked
        + " connecting sentences asked of the model, "
        + accepted
        + " accepted, "
        + forbidden
        + " of a forbidden kind (bar 0); refused for "
        + refused
        + "\n"
        + said.stream().distinct().map(s -> "  " + s + "\n").collect(Collectors.joining());
  }
}
