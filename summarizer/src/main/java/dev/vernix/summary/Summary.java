package dev.vernix.summary;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Span;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A discharge summary in draft: sentences by system, each citing the facts and characters it rests
 * on.
 *
 * @param ledger what it was written from
 * @param engine {@code ollama}, {@code embedded} or {@code none}
 * @param model the model's name, empty without one
 * @param written when
 * @param sections in the order of {@link BodySystem}; a system without a fact has no section
 * @param durations days of each treatment, counted by code
 * @param omitted what a discharge summary needs and the notes do not document, and notes that were
 *     not read
 * @param rejected sentences of the model that the gate did not let through
 */
public record Summary(
    Ledger ledger,
    String engine,
    String model,
    LocalDateTime written,
    List<Section> sections,
    List<Duration> durations,
    List<Omission> omitted,
    List<Rejection> rejected) {
  public Summary {
    sections = List.copyOf(sections);
    durations = List.copyOf(durations);
    omitted = List.copyOf(omitted);
    rejected = List.copyOf(rejected);
  }

  /** The sentences about one system. */
  public record Section(BodySystem system, List<Sentence> sentences) {
    public Section {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * One sentence, the ids of the facts that it states and the characters that say so; neither is
   * empty.
   */
  public record Sentence(
      String text, List<String> facts, List<Span> sources, Origin origin, Kind kind) {

    /** A sentence of the course, as most are. */
    public Sentence(String text, List<String> facts, List<Span> sources, Origin origin) {
      this(text, facts, sources, origin, Kind.COURSE);
    }

    public Sentence {
      facts = List.copyOf(facts);
      sources = List.copyOf(sources);
      if (facts.isEmpty() || sources.isEmpty()) {
        throw new IllegalArgumentException("a summary sentence must cite facts and spans");
      }
    }
  }

  /** What a sentence is to its section. */
  public enum Kind {
    /** What happened, worked out from many notes. */
    COURSE,
    /** Values and their extremes. */
    FIGURE,
    /** What a note says beside the course, in the note's words. */
    NOTE
  }

  /** Who worded a sentence. */
  public enum Origin {
    MODEL,
    LEDGER
  }

  /**
   * Days of a treatment.
   *
   * @param what such as {@code ampicillin} or {@code invasive ventilation}
   * @param days calendar days on which it was given, by the convention named
   * @param convention how days were counted, one sentence
   */
  public record Duration(String what, int days, String convention, List<String> facts) {
    public Duration {
      facts = List.copyOf(facts);
    }
  }

  /** Something a summary needs that is not there, and why; never written as "absent". */
  public record Omission(String item, String reason) {}

  /**
   * A model sentence that was replaced by the ledger's own.
   *
   * @param rule id of the gate's rule that it broke
   * @param saw what the rule saw
   */
  public record Rejection(
      BodySystem system, String text, List<String> facts, String rule, String saw) {
    public Rejection {
      facts = List.copyOf(facts);
    }
  }
}
