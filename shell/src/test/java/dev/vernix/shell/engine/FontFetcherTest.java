package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFetcherTest {
  @TempDir Path folder;

  private Path wheel(String entry) throws IOException {
    Path wheel = folder.resolve("a.whl");
    try (var zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(new byte[] {1, 2, 3});
    }
    return wheel;
  }

  @Test
  void aFontThatIsNotThePinnedOneIsNotTaken() throws IOException {
    Path wheel = wheel("koreanize_matplotlib/fonts/NanumGothic.ttf");
    assertThatThrownBy(() -> FontFetcher.unpack(wheel, folder)).hasMessageContaining("pinned");
    assertThat(folder.resolve("NanumGothic.ttf")).doesNotExist();
  }

  @Test
  void aPackageWithoutItIsRefused() throws IOException {
    Path wheel = wheel("other.ttf");
    assertThatThrownBy(() -> FontFetcher.unpack(wheel, folder)).hasMessageContaining("holds no");
  }
}
