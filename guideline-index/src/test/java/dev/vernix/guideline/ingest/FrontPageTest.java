package dev.vernix.guideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontPageTest {
  private static PdfText text(String property, String... lines) {
    List<Line> all =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(new Line("The title", 20, true, false, false)),
                java.util.stream.Stream.of(lines).map(l -> new Line(l, 10, false, false, false)))
            .toList();
    return new PdfText(List.of(new PdfPage(1, all, false)), property);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published: 20 April 2021 | 2021-04-20",
        "Last updated 19 Mar 2024 | 2024-03-19",
        "Issue date: 2023-11-05 | 2023-11-05",
        "Version 3.2, January 2022 | 2022-01",
        "Effective from 2020 | 2020",
        "Review date: May 2031 | ''",
        "Copyright 2019 | ''",
        "No date at all | ''"
      })
  void findsTheEdition(String line, String edition) {
    assertThat(FrontPage.of(text("", line)).edition()).isEqualTo(edition);
  }

  @Test
  void takesTheLatestOfSeveralDates() {
    assertThat(FrontPage.of(text("", "Published: 2019", "Last updated: 2024")).edition())
        .isEqualTo("2024");
  }

  @ParameterizedTest
  @CsvSource({
    "Example NHS Foundation Trust, UK",
    "Canadian Paediatric Society, Canada",
    "World Health Organization, global",
    "American Academy of Pediatrics, US",
    "nice to have, ''"
  })
  void findsWhereItHolds(String line, String jurisdiction) {
    assertThat(FrontPage.of(text("", line)).jurisdiction()).isEqualTo(jurisdiction);
  }

  @Test
  void theLargestLineIsTheTitle() {
    assertThat(FrontPage.of(text("Microsoft Word - final.docx", "body")).title())
        .isEqualTo("The title");
  }

  @Test
  void thePropertyIsTheTitleWhereAllTypeIsOfOneSize() {
    var line = new Line("body", 10, false, false, false);
    var text = new PdfText(List.of(new PdfPage(1, List.of(line), false)), "Feeding protocol");
    assertThat(FrontPage.of(text).title()).isEqualTo("Feeding protocol");
  }
}
