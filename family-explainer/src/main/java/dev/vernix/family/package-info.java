/**
 * Handouts for families, in plain language.
 *
 * <p>{@link dev.vernix.family.HandoutMaker} takes a ledger and a {@link
 * dev.vernix.family.HandoutRequest} and gives a {@link dev.vernix.family.Handout}. Words come from
 * data files ({@code dev.vernix.family.text}: blocks, terms and labels in each language); the parts
 * about this baby are planned in {@code dev.vernix.family.plan} from facts that {@link
 * dev.vernix.family.plan.Disclosed} lets through; {@code dev.vernix.family.output} writes the
 * files.
 */
@NullMarked
package dev.vernix.family;

import org.jspecify.annotations.NullMarked;
