package dev.vernix.prompts.gate;

/**
 * One reason for which a sentence does not pass.
 *
 * @param rule id of the rule, such as {@code number} or {@code negation}
 * @param saw what the rule saw, in words; may quote the sentence
 */
public record Rejection(String rule, String saw) {}
