package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.prompts.EngineException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnginesTest {
  @TempDir Path home;

  /** A machine with nothing: no server, no program, no pip. */
  private Map<String, String> bare() {
    var environment = new HashMap<String, String>();
    environment.put("VERNIX_HOME", home.toString());
    environment.put("OLLAMA_HOST", "127.0.0.1:9");
    environment.put("VERNIX_PIP", "/nonexistent/pip");
    environment.put("PATH", home.toString());
    return environment;
  }

  @Test
  void noneNeedsNothing() {
    try (Engine engine = Engines.of(bare()).open(EngineChoice.NONE, null, Progress.SILENT)) {
      assertThat(engine.name()).isEqualTo("none");
      assertThat(engine.streaming()).isEmpty();
      assertThat(engine.chat()).isEmpty();
      assertThat(engine.remarks()).isEmpty();
    }
  }

  @Test
  void autoFallsToNoneAndSaysWhy() {
    try (Engine engine = Engines.of(bare()).open(EngineChoice.AUTO, null, Progress.SILENT)) {
      assertThat(engine.name()).isEqualTo("none");
      assertThat(engine.remarks())
          .hasSize(2)
          .anyMatch(line -> line.startsWith("No ollama engine: no Ollama server answers"))
          .anyMatch(line -> line.startsWith("No embedded engine: pip is not on this machine"));
    }
  }

  @Test
  void aNamedEngineThatIsNotThereIsAnError() {
    var engines = Engines.of(bare());
    assertThatThrownBy(() -> engines.open(EngineChoice.OLLAMA, null, Progress.SILENT))
        .isInstanceOf(EngineException.class);
    assertThatThrownBy(() -> engines.open(EngineChoice.EMBEDDED, null, Progress.SILENT))
        .isInstanceOf(EngineException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ollama.hospital.example:11434",
        "10.0.0.4",
        "https://127.0.0.1:11434",
        "http://127.0.0.1.example.org",
        "http://[2001:db8::1]:11434",
        "localhost.evil.example",
        "not an address"
      })
  void patientTextNeverLeavesTheMachine(String host) {
    var environment = bare();
    environment.put("OLLAMA_HOST", host);
    assertThatThrownBy(
            () -> Engines.of(environment).open(EngineChoice.OLLAMA, null, Progress.SILENT))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("never leaves");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1:11434",
        "localhost:11434",
        "http://[::1]:11434/",
        "0.0.0.0:11434",
        "127.0.0.1"
      })
  void addressesOfThisMachineAreTaken(String host) {
    assertThat(OllamaAddress.loopback(host).getPort()).isEqualTo(11434);
  }

  @Test
  void anOllamaProgramThatDoesNotStartIsSaid() throws Exception {
    Path broken =
        Files.writeString(home.resolve("ollama"), "#!/bin/sh\necho no such luck\nexit 1\n");
    Files.setPosixFilePermissions(
        broken, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    assertThatThrownBy(() -> Engines.of(bare()).open(EngineChoice.OLLAMA, null, Progress.SILENT))
        .hasMessageContaining("Ollama does not start")
        .hasMessageContaining("ollama.log");
  }

  @Test
  void aServerWithoutTheModelSaysHowToGetIt() throws Exception {
    try (var fake = FakeOllama.answering((exchange, server) -> {})) {
      var environment = bare();
      environment.put("OLLAMA_HOST", fake.address().getAuthority());
      assertThatThrownBy(
              () -> Engines.of(environment).open(EngineChoice.OLLAMA, "gemma3:4b", Progress.SILENT))
          .hasMessageContaining("vernix model pull gemma3:4b");
    }
  }

  @Test
  void theModelInUseIsRemembered() {
    var models = new Models(Engines.of(bare()));
    assertThat(models.inUse()).isEqualTo("qwen2.5-coder-1.5b");
    models.use("smollm2-135m-instruct-q4_1.gguf");
    assertThat(models.inUse()).isEqualTo("smollm2-135m");
    assertThat(models.list())
        .filteredOn(Models.Row::inUse)
        .extracting(Models.Row::name)
        .containsExactly("smollm2-135m");
    assertThatThrownBy(() -> models.use("no-such")).isInstanceOf(EngineException.class);
  }

  @Test
  void theDoctorSaysWhatIsMissingAndHowToGetIt() {
    var checks = new Doctor(Engines.of(bare())).examine();
    assertThat(checks)
        .extracting(Check::what)
        .contains("Java", "pip", "Ollama server", "model smollm2-135m");
    assertThat(checks)
        .filteredOn(check -> check.state() != Check.State.PRESENT)
        .allSatisfy(check -> assertThat(check.todo()).as(check.what()).isNotEmpty());
  }
}
