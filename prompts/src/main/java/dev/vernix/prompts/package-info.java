/**
 * Prompt files, the one class that renders, calls, checks and returns, and the gate that every
 * model sentence passes before it may stand beside the notes.
 */
@NullMarked
package dev.vernix.prompts;

import org.jspecify.annotations.NullMarked;
