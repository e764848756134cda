/**
 * The engines: how a chat model comes to run on this machine.
 *
 * <p>{@link dev.vernix.shell.engine.Engines} opens an {@link dev.vernix.shell.engine.Engine} as
 * asked: on an Ollama server ({@link dev.vernix.shell.engine.OllamaServer}), in this process
 * ({@link dev.vernix.shell.engine.EmbeddedChatModel}), or none. {@link
 * dev.vernix.shell.engine.ModelCatalogue} pins the models, {@link
 * dev.vernix.shell.engine.ModelFetcher} brings their files. Whatever goes wrong is an {@link
 * dev.vernix.prompts.EngineException}: one line, without patient text.
 */
@NullMarked
package dev.vernix.shell.engine;

import org.jspecify.annotations.NullMarked;
