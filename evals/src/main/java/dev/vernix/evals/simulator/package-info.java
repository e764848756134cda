/**
 * Plays out NICU stays whose true ledger is known, and writes their notes as many clinicians would.
 *
 * <p>{@link dev.vernix.evals.simulator.Simulator} makes a {@link
 * dev.vernix.evals.simulator.SimulatedStay} from a seed: a {@code Script} is filled by the parts of
 * a stay ({@code Breathing}, {@code Feeding}, {@code Infection} and so on), {@code Planter} puts in
 * errors on request, and {@code Renderer} turns it into notes and {@link
 * dev.vernix.evals.simulator.Truth}. For audits, {@code Practice} lets plans follow recommendations
 * or not, in the words of {@code practice.tsv}, and {@code Measuring} knows what the stay adds to
 * indicators. What clinicians write stands in {@code phrases.tsv}; it was written apart from the
 * lexicon and must stay so, or the figures measure nothing. {@link
 * dev.vernix.evals.simulator.StayFiles} puts charts and gold on disk.
 */
@NullMarked
package dev.vernix.evals.simulator;

import org.jspecify.annotations.NullMarked;
