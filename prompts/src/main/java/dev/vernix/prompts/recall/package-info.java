/**
 * The recall pass: a model is shown a note and may point at lines in which the rules read nothing.
 *
 * <p>{@link dev.vernix.prompts.recall.Recall} asks, page by page; {@link
 * dev.vernix.prompts.recall.Page} numbers the sentences of a note; {@link
 * dev.vernix.prompts.recall.Pointing} takes numbers, and only numbers, out of the answer; {@link
 * dev.vernix.prompts.recall.Proposal} drafts the fact from the sentence itself. No word of the
 * model's enters a ledger.
 */
@NullMarked
package dev.vernix.prompts.recall;

import org.jspecify.annotations.NullMarked;
