package dev.vernix.family.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {
  @ParameterizedTest
  @CsvSource({
    "서아, 은/는, 는",
    "민준, 은/는, 은",
    "철분, 을/를, 을",
    "비타민 D, 을/를, 를",
    "물, 으로/로, 로",
    "입, 으로/로, 으로",
    "코, 으로/로, 로",
    "병원, 과/와, 과",
    "아기, 이에요/예요, 예요",
    "오늘, 이에요/예요, 이에요",
    "3, 이/가, 이",
    "2, 이/가, 가",
    "5, 은/는, 는",
    "10, 은/는, 은",
    "20, 을/를, 을",
    "1 mL, 을/를, 를",
    "400 mg, 을/를, 을",
    "2455 g, 이에요/예요, 이에요",
    "46 cm, 이에요/예요, 예요",
    "98%, 이에요/예요, 예요",
    "(1 mL), 을/를, 를",
    "NEC, 은/는, 는",
    "RSV, 을/를, 를",
    "MRI, 을/를, 를",
    "Imogen, 은/는, 은",
    "Theo, 은/는, 는",
    "Rachel, 으로/로, 로"
  })
  void fitsWhatStandsBefore(String before, String pair, String fits) {
    assertThat(Particles.after(before, pair)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"Jack, 은/는, 은(는)", "Jade, 이/가, 이(가)", "Ωmega日, 을/를, 을(를)", "Jade, 으로/로, (으)로"})
  void showsBothWhereNobodyCanTell(String before, String pair, String both) {
    assertThat(Particles.after(before, pair)).isEqualTo(both);
  }
}
