package dev.vernix.corpus.scores;

import java.time.LocalDate;

/**
 * A score on one day.
 *
 * @param name such as {@code nSOFA}
 * @param value in points or as reported
 * @param words the value with its unit and what it is of
 */
public record ScoreOfDay(String name, LocalDate day, double value, String words) {}
