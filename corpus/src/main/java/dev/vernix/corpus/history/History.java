package dev.vernix.corpus.history;

import dev.vernix.corpus.stay.Machine;
import java.util.List;

/** The machines of this package, in the order in which they run. */
public final class History {
  private static final List<Machine> MACHINES =
      List.of(
          new ClauseFacts("birth.tsv"),
          new BirthStory(),
          new ClauseFacts("maternal.tsv"),
          new MaternalHistory(),
          new ProcedureList(),
          new ClauseFacts("screening.tsv"),
          new Screens(),
          new Vaccines(),
          new ClauseFacts("discharge.tsv"),
          new OpenCrib(),
          new DischargeMedicines(),
          new Appointments());

  private History() {}

  public static List<Machine> machines() {
    return MACHINES;
  }
}
