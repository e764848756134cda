package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.reading.Codes.Code;
import dev.vernix.corpus.reading.Codes.System;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks on the codes that can be made without the releases of the code systems. */
class CodesTest {
  /** The multiplication table of the dihedral group D5 (Verhoeff 1969). */
  private static final int[][] D5 = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };

  private static final int[] PERMUTED = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private final Codes codes = Codes.standard();

  private List<Code> in(System system) {
    return codes.all().stream().filter(c -> c.system() == system).toList();
  }

  @Test
  void everyConceptIsOfTheLexicon() {
    assertThat(codes.all())
        .hasSizeGreaterThan(100)
        .allSatisfy(c -> assertThat(Lexicon.standard().find(c.concept())).as("%s", c).isPresent());
  }

  @Test
  void aCodeStandsForOneConceptAndAConceptHasOneCodeInASystem() {
    assertThat(codes.all().stream().map(c -> c.system() + c.code())).doesNotHaveDuplicates();
    assertThat(codes.all().stream().map(c -> c.system() + c.concept())).doesNotHaveDuplicates();
    assertThat(codes.all()).allSatisfy(c -> assertThat(c.display()).isNotBlank());
  }

  @Test
  void eachKindOfConceptHasItsSystem() {
    assertThat(codes.all())
        .allSatisfy(
            c ->
                assertThat(Lexicon.standard().byId(c.concept()).kind())
                    .as("%s", c)
                    .isIn(
                        switch (c.system()) {
                          case LOINC -> List.of(Kind.LAB, Kind.MEASURE);
                          case RXNORM -> List.of(Kind.DRUG);
                          case SNOMED -> List.of(Kind.DIAGNOSIS, Kind.FINDING);
                        }));
  }

  @Test
  void loincCheckDigitsHold() {
    assertThat(in(System.LOINC))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(loinc(c.code())).as("%s", c).isTrue());
    assertThat(loinc("718-6")).isFalse();
    assertThat(loinc("781-7")).isFalse();
  }

  @Test
  void snomedCheckDigitsHold() {
    assertThat(in(System.SNOMED))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(verhoeff(c.code())).as("%s", c).isTrue());
    assertThat(verhoeff("83330010")).isFalse();
    assertThat(verhoeff("83330002")).isFalse();
  }

  @Test
  void rxNormCodesAreNumbers() {
    assertThat(in(System.RXNORM))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.code()).matches("[1-9]\\d{2,6}"));
  }

  @Test
  void codesAreFoundByConceptAndSystem() {
    assertThat(codes.of("haemoglobin", System.LOINC)).map(Code::code).contains("718-7");
    assertThat(codes.of("haemoglobin", System.SNOMED)).isEmpty();
    assertThat(codes.of("kangaroo-care")).isEmpty();
    assertThat(System.LOINC.uri()).isEqualTo("http://loinc.org");
  }

  /** The check digit of LOINC: modulo 10, every second digit doubled from the last on. */
  private static boolean loinc(String code) {
    String number = code.substring(0, code.indexOf('-'));
    int sum = 0;
    boolean doubled = true;
    for (int i = number.length() - 1; i >= 0; i--) {
      int digit = number.charAt(i) - '0';
      sum += doubled ? digit * 2 / 10 + digit * 2 % 10 : digit;
      doubled = !doubled;
    }
    return (10 - sum % 10) % 10 == Integer.parseInt(code.substring(number.length() + 1));
  }

  private static boolean verhoeff(String code) {
    int check = 0;
    for (int i = 0; i < code.length(); i++) {
      int digit = code.charAt(code.length() - 1 - i) - '0';
      for (int n = 0; n < i % 8; n++) {
        digit = PERMUTED[digit];
      }
      check = D5[check][digit];
    }
    return check == 0;
  }
}
