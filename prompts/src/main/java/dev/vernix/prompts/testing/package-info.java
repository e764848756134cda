/**
 * A chat model without weights. {@link dev.vernix.prompts.testing.ScriptedChatModel} answers from a
 * script and keeps the same contract as the engines (streaming, token usage, cancellation, errors).
 *
 * <p>It is main code rather than test code because the tests of every other module use it, and a
 * test archive of one module reaches another only after packaging, which a plain {@code mvn test}
 * does not do.
 */
@NullMarked
package dev.vernix.prompts.testing;

import org.jspecify.annotations.NullMarked;
