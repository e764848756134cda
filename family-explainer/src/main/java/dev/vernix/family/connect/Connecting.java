package dev.vernix.family.connect;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.Handout.Section;
import dev.vernix.prompts.Prompt;
import dev.vernix.prompts.Prompter;
import dev.vernix.prompts.gate.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets a model say the connecting sentences in other words. Every other sentence is words that
 * people wrote, and no model ever sees a fact.
 */
public final class Connecting {
  /** Labels that only connect. */
  public static final Set<String> SENTENCES = Set.of("words.hello", "words.connect-also");

  private static final Prompt PROMPT = Prompt.load("family-connect");

  private Connecting() {}

  /** What came of it. */
  public record Outcome(Handout handout, int accepted, List<Rejection> rejected) {
    public Outcome {
      rejected = List.copyOf(rejected);
    }
  }

  /** The handout with what passed the gate in place of the original. */
  public static Outcome vary(Handout handout, StreamingChatModel model) {
    var rejected = new ArrayList<Rejection>();
    var sections = new ArrayList<Section>();
    int accepted = 0;
    for (var section : handout.sections()) {
      var lines = new ArrayList<Line>();
      for (var line : section.lines()) {
        if (!SENTENCES.contains(line.block())) {
          lines.add(line);
          continue;
        }
        String said = said(line.text(), handout, model);
        var reasons = FamilyGate.check(said, line.text(), handout.request().language());
        rejected.addAll(reasons);
        accepted += reasons.isEmpty() ? 1 : 0;
        lines.add(
            reasons.isEmpty()
                ? new Line(said, line.kind(), line.facts(), line.block() + "+model")
                : line);
      }
      sections.add(new Section(section.id(), section.title(), section.icon(), lines));
    }
    return new Outcome(handout.with(sections), accepted, rejected);
  }

  private static String said(String sentence, Handout handout, StreamingChatModel model) {
    return new Prompter(model)
        .ask(
            PROMPT,
            Map.of("language", handout.request().language().ownName(), "sentence", sentence),
            l -> {})
        .text()
        .strip();
  }
}
