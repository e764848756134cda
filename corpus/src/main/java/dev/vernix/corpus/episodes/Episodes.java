package dev.vernix.corpus.episodes;

import dev.vernix.corpus.stay.Machine;
import java.util.List;

/** The machines of this package, in the order in which they run. */
public final class Episodes {
  private static final List<Machine> MACHINES =
      List.of(
          new CultureResults(),
          new AntibioticRegimens(),
          new Susceptibilities(),
          new SepsisEvaluations(),
          new SpinalFluid(),
          EnteralFeeding.machine(),
          new BowelSurgery(),
          new NecEpisodes(),
          new EyeExaminations(),
          new HeadImaging(),
          new Echocardiograms(),
          new CardiorespiratoryEvents(),
          new Surfactant(),
          new Diagnoses(),
          new Electroencephalograms(),
          new Encephalopathy(),
          new Cooling(),
          new Seizures(),
          new AnticonvulsantLoads(),
          new NitricOxide(),
          new Circulation(),
          new Jaundice(),
          new ChronicLungDisease());

  private Episodes() {}

  public static List<Machine> machines() {
    return MACHINES;
  }
}
