package dev.vernix.guideline.whatif;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A chart with assumptions laid over it. What concerns the birth (birth weight, gestation) goes
 * into the patient's data; everything else becomes a line behind the words of the note whose plan
 * is judged.
 *
 * @param chart the other chart; only {@code note} and the patient differ
 * @param note the judged note with the assumed lines
 * @param from where the assumed lines begin in its text
 */
record Assumed(Chart chart, Note note, int from) {
  private static final Pattern BIRTH_WEIGHT =
      Pattern.compile(
          "(?i)^\\s*(?:birth"
              + " ?weight|BW)\\s*[:=]?\\s*(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(kg|g|grams?)\\s*$");
  private static final Pattern GESTATION =
      Pattern.compile("(?i)^\\s*(?:gestation(?:al age)?|GA)\\s*[:=]?\\s*(\\S.*?)\\s*$");

  /**
   * Lays the assumptions over the note.
   *
   * @throws IllegalArgumentException if a birth weight or gestation cannot be one; the message says
   *     which
   */
  static Assumed over(Chart chart, Note note, List<String> assumptions) {
    Patient patient = chart.patient();
    var lines = new ArrayList<String>();
    for (String a : assumptions) {
      var weight = BIRTH_WEIGHT.matcher(a);
      var gestation = GESTATION.matcher(a);
      if (weight.matches()) {
        patient = patient.withBirthWeightGrams(grams(weight.group(1), weight.group(2)));
      } else if (gestation.matches()) {
        Optional<Gestation> g = Gestation.parse(gestation.group(1));
        patient =
            patient.withGestation(
                g.orElseThrow(() -> new IllegalArgumentException("not a gestation: " + a)));
      } else {
        lines.add(sentence(a));
      }
    }
    int from = note.text().length();
    String text =
        lines.isEmpty() ? note.text() : note.text() + "\n\n" + String.join("\n", lines) + "\n";
    var assumed =
        new Note(note.name(), note.time(), note.type(), note.author(), text, note.bodyStart());
    var notes = chart.notes().stream().map(n -> n.equals(note) ? assumed : n).toList();
    return new Assumed(
        new Chart(chart.name(), patient, notes, chart.unread(), chart.remarks()), assumed, from);
  }

  private static String sentence(String assumption) {
    String line = assumption.strip().replaceAll("\\s+", " ");
    return line.matches(".*[.!?]$") ? line : line + ".";
  }

  private static int grams(String number, String unit) {
    double n = Double.parseDouble(number.replace(',', '.'));
    int grams = (int) Math.round(unit.equalsIgnoreCase("kg") ? n * 1000 : n);
    if (grams < 200 || grams > 7000) {
      throw new IllegalArgumentException("not a birth weight: " + number + " " + unit);
    }
    return grams;
  }
}
