package dev.vernix.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTest {
  static final String GOOD =
      "---\n"
          + "name: p\n"
          + "version: 2\n"
          + "inputs: [a, b]\n"
          + "temperature: 0\n"
          + "maxOutputTokens: 9\n"
          + "stop: [\"X\"]\n"
          + "---\n"
          + "# system\n"
          + "Be {{a}}.\n"
          + "# user\n"
          + "Do {{b}} and {{a}}.\n";

  @Test
  void readsAFileAndFillsIt() {
    Prompt p = PromptFile.parse("p", GOOD);
    assertThat(p.version()).isEqualTo(2);
    var request = p.render(Map.of("a", "kind", "b", "{{a}} $1"));
    assertThat(request.messages())
        .containsExactly(SystemMessage.from("Be kind."), UserMessage.from("Do {{a}} $1 and kind."));
    assertThat(request.temperature()).isZero();
    assertThat(request.maxOutputTokens()).isEqualTo(9);
    assertThat(request.stopSequences()).containsExactly("X");
  }

  @Test
  void windowsLineEndsMakeNoDifference() {
    assertThat(PromptFile.parse("p", GOOD.replace("\n", "\r\n")))
        .isEqualTo(PromptFile.parse("p", GOOD));
    assertThat(PromptFile.sha256(GOOD.replace("\n", "\r\n"))).isEqualTo(PromptFile.sha256(GOOD));
  }

  @Test
  void checksumLeavesOutTheVersionAlone() {
    assertThat(PromptFile.sha256(GOOD.replace("version: 2", "version: 3")))
        .isEqualTo(PromptFile.sha256(GOOD));
    assertThat(PromptFile.sha256(GOOD.replace("temperature: 0", "temperature: 1")))
        .isNotEqualTo(PromptFile.sha256(GOOD));
    assertThat(PromptFile.sha256(GOOD.replace("kind", "Kind").replace("Be ", "be ")))
        .isNotEqualTo(PromptFile.sha256(GOOD));
  }

  @Test
  void declaredAndUsedInputsMustAgree() {
    assertThatThrownBy(() -> PromptFile.parse("p", GOOD.replace("[a, b]", "[a]")))
        .hasMessage("prompt p declares [a] and uses [a, b]");
    assertThatThrownBy(() -> PromptFile.parse("p", GOOD.replace("[a, b]", "[a, b, c]")))
        .hasMessageContaining("declares [a, b, c]");
    assertThatThrownBy(() -> PromptFile.parse("p", GOOD).render(Map.of("a", "x")))
        .hasMessageContaining("needs [a, b], given [a]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no parts",
        "---\nname: q\nversion: 1\ninputs: []\n---\n# system\na\n# user\nb\n",
        "---\nname: p\ninputs: []\n---\n# system\na\n# user\nb\n",
        "---\nname: [\n---\n# system\na\n# user\nb\n"
      })
  void whatIsNoPromptFileDoesNotLoad(String text) {
    assertThatThrownBy(() -> PromptFile.parse("p", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("prompt p");
  }

  @Test
  void anUnknownNameIsSaid() {
    assertThatThrownBy(() -> Prompt.load("none")).hasMessage("no prompt none");
  }

  @Test
  void joinSectionLoads() {
    Prompt p = Prompt.load("join-section");
    assertThat(p.inputs()).containsExactly("sentences");
    assertThat(p.temperature()).isZero();
    assertThat(p.system()).doesNotContain("{{");
  }
}
