package dev.vernix.summary;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.prompts.JoinedLine;
import dev.vernix.prompts.Placeholders;
import dev.vernix.prompts.Prompt;
import dev.vernix.prompts.Prompter;
import dev.vernix.prompts.gate.Gate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Writes a summary: the whole draft first, in the ledger's words; then a model's sentences one by
 * one in place of those that they join, each only once the gate has let it through.
 */
public final class Summarizer {
  private final Ledger ledger;
  private final Plan plan;
  private final LocalDateTime written;

  public Summarizer(Ledger ledger, LocalDateTime written) {
    this.ledger = ledger;
    this.plan = Planner.plan(ledger);
    this.written = written.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The complete summary without a model. */
  public Summary draft() {
    return summary("none", "", plan.draft(), List.of());
  }

  /** How many groups of sentences {@link #polish} will ask the model to join. */
  public int groups() {
    return plan.sections().stream().mapToInt(s -> Polish.groups(s).size()).sum();
  }

  /**
   * Lets a model join the sentences, group by group.
   *
   * @param engine the engine's name, as the summary shows it
   * @param model the model's name
   * @param chat the model
   * @param each takes the summary as it stands after each group; complete every time
   * @param stop true ends the polishing early; what was accepted stands
   * @throws RuntimeException of the engine, after which the last summary given to {@code each}
   *     stands
   */
  public Summary polish(
      String engine,
      String model,
      StreamingChatModel chat,
      Consumer<Summary> each,
      BooleanSupplier stop) {
    var prompter = new Prompter(chat);
    var prompt = Prompt.load("join-section");
    var gate = new Gate(ledger.chart().patient().sex());
    var sections = new ArrayList<>(plan.draft());
    var rejected = new ArrayList<Summary.Rejection>();
    var latest = summary(engine, model, sections, rejected);
    for (int i = 0; i < plan.sections().size(); i++) {
      var section = plan.sections().get(i);
      var joined = new Joined(section, gate);
      for (var group : Polish.groups(section)) {
        if (stop.getAsBoolean()) {
          return latest;
        }
        var tags = new Tags(group, new Placeholders());
        prompter.ask(
            prompt,
            Map.of("sentences", tags.prompt()),
            line -> JoinedLine.parse(line).map(tags::shown).ifPresent(l -> joined.offer(tags, l)),
            stop);
        sections.set(i, new Summary.Section(section.system(), joined.sentences()));
        var all = new ArrayList<>(rejected);
        all.addAll(joined.rejected());
        latest = summary(engine, model, sections, all);
        each.accept(latest);
      }
      rejected.addAll(joined.rejected());
    }
    return latest;
  }

  private Summary summary(
      String engine,
      String model,
      List<Summary.Section> sections,
      List<Summary.Rejection> rejected) {
    return new Summary(
        ledger, engine, model, written, sections, plan.durations(), plan.omitted(), rejected);
  }

  /**
   * The short tags under which a model sees the sentences of one group, their dates and values
   * hidden.
   */
  record Tags(List<Plan.Item> items, Placeholders values) {
    String prompt() {
      var b = new StringBuilder();
      for (int i = 0; i < items.size(); i++) {
        b.append("[F")
            .append(i + 1)
            .append("] ")
            .append(values.hide(items.get(i).text()))
            .append('\n');
      }
      return b.toString().stripTrailing();
    }

    /** The line with its values, and without the capitals of sentences that begin no more. */
    JoinedLine shown(JoinedLine line) {
      String text = values.show(line.text());
      for (var item : items) {
        String first = item.text().split("\\W", 2)[0];
        if (!first.isEmpty() && !text.startsWith(first) && commonNoun(item.text(), first)) {
          text = text.replace(" " + first + " ", " " + first.toLowerCase(Locale.ROOT) + " ");
        }
      }
      return new JoinedLine(text, line.facts());
    }

    /** As the lexicon writes it: proper names keep their capital. */
    private static boolean commonNoun(String text, String first) {
      return Lexicon.standard().match(text, 0, text.length()).stream()
          .filter(m -> m.from() == 0)
          .anyMatch(m -> m.concept().name().startsWith(first.toLowerCase(Locale.ROOT)));
    }

    /** The items behind a line's tags, in order; empty where a tag was never given out. */
    List<Plan.Item> of(List<String> tags) {
      var found = new ArrayList<Plan.Item>();
      for (String tag : tags) {
        int n = Integer.parseInt(tag.substring(1));
        if (n < 1 || n > items.size()) {
          return List.of();
        }
        found.add(items.get(n - 1));
      }
      return found;
    }
  }

  /** One section as it fills with accepted sentences. */
  private static final class Joined {
    private final Plan.Section section;
    private final Gate gate;
    private final java.util.Map<Plan.Item, Summary.Sentence> replaced =
        new java.util.IdentityHashMap<>();
    private final List<Summary.Rejection> rejections = new ArrayList<>();

    Joined(Plan.Section section, Gate gate) {
      this.section = section;
      this.gate = gate;
    }

    void offer(Tags tags, JoinedLine line) {
      if (tags.items().stream().anyMatch(i -> i.text().equals(line.text()))) {
        return; // The model left it as it was, and so does the summary, whatever its tags.
      }
      var items = tags.of(line.facts());
      var facts = items.stream().flatMap(i -> i.facts().stream()).distinct().toList();
      var ids = facts.stream().map(Fact::id).toList();
      if (items.isEmpty() || items.stream().anyMatch(replaced::containsKey)) {
        rejections.add(
            new Summary.Rejection(
                section.system(),
                line.text(),
                ids,
                "citation",
                "a tag not given out or used twice"));
        return;
      }
      var report = gate.check(line.text(), facts);
      if (report.accepted()) {
        var sentence =
            new Summary.Sentence(
                line.text(),
                ids,
                items.stream().flatMap(i -> i.sources().stream()).distinct().toList(),
                Summary.Origin.MODEL);
        items.forEach(i -> replaced.put(i, sentence));
      } else {
        report
            .rejections()
            .forEach(
                r ->
                    rejections.add(
                        new Summary.Rejection(
                            section.system(), line.text(), ids, r.rule(), r.saw())));
      }
    }

    List<Summary.Rejection> rejected() {
      return List.copyOf(rejections);
    }

    /** Each joined sentence stands where the first of its items stood. */
    List<Summary.Sentence> sentences() {
      return section.items().stream()
          .map(i -> replaced.containsKey(i) ? replaced.get(i) : i.asLedger())
          .distinct()
          .toList();
    }
  }
}
