package dev.vernix.corpus.reading;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;

/**
 * What a sentence says of a mention: whether it holds, for whom, and whether it begins or ends
 * there.
 *
 * <p>An order that goes on or starts today ({@code continue caffeine}, {@code start iron}) is
 * {@link Status#PRESENT}; {@code will}, {@code consider}, {@code if} and {@code plan to} make it
 * {@link Status#PLANNED}, and so do things watched for ({@code monitor for apnoea}, {@code risk of
 * NEC}). What was stopped or is held is {@link Status#ABSENT} with its {@link Change}; what
 * resolved or was before ({@code s/p NEC}) is {@link Status#HISTORICAL}.
 */
public record Assertion(Status status, Experiencer experiencer, Change change) {
  public static final Assertion PLAIN = new Assertion(Status.PRESENT, Experiencer.INFANT);

  public Assertion(Status status, Experiencer experiencer) {
    this(status, experiencer, Change.NONE);
  }
}
