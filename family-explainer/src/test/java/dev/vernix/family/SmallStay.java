package dev.vernix.family;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.ledger.LedgerReader;
import java.time.LocalDateTime;
import java.util.List;

/** A stay of three notes that ends with a discharge plan; tests say what the plan holds. */
public final class SmallStay {
  public static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 4, 1, 9, 0);

  public static final String PLAN =
      """
      Home today with both parents. Wt 2455 g.
      MEDS: Poly-Vi-Sol with iron 1 mL PO daily; cholecalciferol 400 IU (1 mL) PO daily.
      FEEDS: MBM ad lib min 45 mL q3h.
      PENDING: microarray.
      F/U: PCP Dr Marsh 4/3 10:30: weight check; eye 4/19; audiology at 9 mo (gentamicin).
      Return for: fever 100.4 F, poor feeding, green vomit.
      """;

  private SmallStay() {}

  public static Ledger ledger() {
    return ledger("Imogen Castellane", PLAN);
  }

  public static Ledger ledger(String name, String plan) {
    return ledger(name, Patient.Sex.FEMALE, plan);
  }

  public static Ledger ledger(String name, Patient.Sex sex, String plan) {
    var patient =
        new Patient(
            "T-1",
            name,
            sex,
            LocalDateTime.of(2026, 3, 2, 4, 12),
            new Gestation(29, 3),
            980,
            "",
            "Dana",
            "NICU",
            0,
            true);
    return LedgerReader.read(
        new Chart(
            "small",
            patient,
            List.of(
                note(
                    "001-admission.md",
                    LocalDateTime.of(2026, 3, 2, 5, 0),
                    NoteType.ADMISSION,
                    "29w3d girl, BW 980 g. Started on phototherapy 3/3, stopped 3/6.\n"
                        + "Mother HIV positive. Twin B well.\n"),
                note(
                    "002-progress.md",
                    LocalDateTime.of(2026, 3, 19, 9, 0),
                    NoteType.PROGRESS,
                    "NEC stage IIA with pneumatosis on KUB. NPO, Replogle to LIS. Vancomycin and"
                        + " gentamicin started.\n"),
                note(
                    "003-discharge-planning.md",
                    LocalDateTime.of(2026, 3, 31, 10, 0),
                    NoteType.DISCHARGE_PLANNING,
                    plan)),
            List.of(),
            List.of()));
  }

  private static Note note(String name, LocalDateTime time, NoteType type, String body) {
    String head = "---\ntime: " + time + "\ntype: " + type.id() + "\nauthor: A\n---\n";
    return new Note(name, time, type, "A", head + body, head.length());
  }

  public static Handout home(Language language) {
    return HandoutMaker.make(ledger(), HandoutRequest.home(language, WRITTEN));
  }
}
