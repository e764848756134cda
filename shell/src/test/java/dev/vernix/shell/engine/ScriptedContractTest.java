package dev.vernix.shell.engine;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.vernix.prompts.testing.ScriptedChatModel;

class ScriptedContractTest extends ChatModelContract {
  private final ScriptedChatModel model = ScriptedChatModel.echo().withContext(200);

  @Override
  StreamingChatModel model() {
    return model;
  }

  @Override
  int contextTokens() {
    return 200;
  }
}
