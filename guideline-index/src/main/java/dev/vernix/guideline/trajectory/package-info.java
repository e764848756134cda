/**
 * The course of an illness beside what guidelines asked for: {@link
 * dev.vernix.guideline.trajectory.Trajectory} has the stage and scores of each plan, when each
 * recommendation came to apply and what the plans did about it, and what is asked for at the end.
 */
@NullMarked
package dev.vernix.guideline.trajectory;

import org.jspecify.annotations.NullMarked;
