package dev.vernix.prompts.recall;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.prompts.Prompt;
import dev.vernix.prompts.Prompter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Asks a model, note by note, at which sentences the rules read nothing although they hold more.
 */
public final class Recall {
  private final Ledger ledger;
  private final Stay stay;
  private final Map<String, List<Page>> pages = new LinkedHashMap<>();

  /** Only notes with a sentence in which nothing was read will be asked about. */
  public Recall(Ledger ledger) {
    this.ledger = ledger;
    this.stay = Stay.of(ledger.chart());
    Map<String, List<Said>> said = new LinkedHashMap<>();
    stay.said().forEach(s -> said.computeIfAbsent(s.note().name(), k -> new ArrayList<>()).add(s));
    Map<String, List<Fact>> facts = new LinkedHashMap<>();
    for (var fact : ledger.facts()) {
      fact.sources().stream()
          .map(s -> s.note())
          .distinct()
          .forEach(n -> facts.computeIfAbsent(n, k -> new ArrayList<>()).add(fact));
    }
    said.forEach(
        (note, sentences) -> {
          var found = Page.of(sentences, facts.getOrDefault(note, List.of()));
          if (!found.isEmpty()) {
            pages.put(note, found);
          }
        });
  }

  /** How many notes the model will be asked about. */
  public int notes() {
    return pages.size();
  }

  /**
   * The ledger with the proposals so far, and what the answers were worth.
   *
   * @param ledger the facts of the rules, untouched, and the proposals among them in order
   * @param proposals facts of concept {@link Proposal#CONCEPT}, ids {@code M1}, {@code M2}, ...
   * @param notes notes asked about so far
   * @param alreadyRead lines pointed at from which the ledger has a fact
   * @param notThere numbers of lines that do not exist
   * @param notUnderstood answer lines that are neither numbers nor none
   */
  public record Recalled(
      Ledger ledger,
      List<Fact> proposals,
      int notes,
      int alreadyRead,
      int notThere,
      int notUnderstood) {
    public Recalled {
      proposals = List.copyOf(proposals);
    }
  }

  /** The ledger before any model was asked. */
  public Recalled none() {
    return new Recalled(ledger, List.of(), 0, 0, 0, 0);
  }

  /**
   * Asks about every note.
   *
   * @param each takes what stands after each note
   * @param stop true ends it early; what was proposed stands
   * @throws RuntimeException of the engine, after which the last given to {@code each} stands
   */
  public Recalled ask(StreamingChatModel model, Consumer<Recalled> each, BooleanSupplier stop) {
    var prompter = new Prompter(model);
    var prompt = Prompt.load("recall");
    var count = new Count();
    var latest = none();
    for (var ofNote : pages.values()) {
      for (var page : ofNote) {
        if (stop.getAsBoolean()) {
          return latest;
        }
        Set<Integer> taken = new HashSet<>();
        prompter.ask(
            prompt, Map.of("lines", page.prompt()), line -> count.take(page, line, taken), stop);
      }
      count.notes++;
      latest = count.recalled();
      each.accept(latest);
    }
    return latest;
  }

  /** Fills as answers come in; answers come one at a time. */
  private final class Count {
    private final List<Fact> proposals = new ArrayList<>();
    private int notes;
    private int alreadyRead;
    private int notThere;
    private int notUnderstood;

    void take(Page page, String answerLine, Set<Integer> taken) {
      var pointing = Pointing.of(answerLine);
      if (!pointing.understood()) {
        notUnderstood++;
      }
      for (int number : pointing.numbers()) {
        if (number < 1 || number > page.lines().size()) {
          notThere++;
        } else if (taken.add(number)) {
          var line = page.lines().get(number - 1);
          if (line.open()) {
            proposals.add(
                Proposal.of(
                    "M" + (proposals.size() + 1), line.said(), stay.aboutAnother(line.said())));
          } else {
            alreadyRead++;
          }
        }
      }
    }

    Recalled recalled() {
      var facts = new ArrayList<>(ledger.facts());
      facts.addAll(proposals);
      facts.sort(Comparator.comparing((Fact f) -> f.when().start()).thenComparing(Fact::system));
      return new Recalled(
          new Ledger(ledger.chart(), facts, ledger.signals()),
          proposals,
          notes,
          alreadyRead,
          notThere,
          notUnderstood);
    }
  }
}
