/**
 * The parts of a handout that tell of this baby. {@link dev.vernix.family.plan.Disclosed} decides
 * which facts may be told at all; {@link dev.vernix.family.plan.TopicLines} says the blocks that
 * apply; {@code Medicines}, {@code Appointments}, {@code Waiting}, {@code Feeding}, {@code
 * Warnings}, {@code Checklist} and {@code Journey} each turn one kind of fact into lines. What they
 * do not understand they show as the notes have it, marked as a quotation, or leave to the nurse as
 * a gap.
 */
@NullMarked
package dev.vernix.family.plan;

import org.jspecify.annotations.NullMarked;
