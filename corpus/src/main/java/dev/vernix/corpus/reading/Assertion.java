package dev.vernix.corpus.reading;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;

/** What a sentence says of a mention: whether it holds, and for whom. */
public record Assertion(Status status, Experiencer experiencer) {
  public static final Assertion PLAIN = new Assertion(Status.PRESENT, Experiencer.INFANT);
}
