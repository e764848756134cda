package dev.vernix.evals.verify;

import java.util.List;

/** A verification as Markdown that reads as plain text too: what must be looked at stands first. */
public final class VerificationText {
  static final String CAUTION =
      "It works by rules: read what it flags, and do not take “supported” for proof."
          + " Not a medical device: a clinician reads and decides.";

  private VerificationText() {}

  /** One sentence for a summary that seems to be of another infant. */
  static String anotherInfant(Verification v) {
    return "This summary seems to be of another infant: "
        + String.join("; ", v.anotherInfant())
        + ".";
  }

  /** The page. */
  public static String markdown(Verification v, String summary) {
    var b = new StringBuilder();
    b.append("# Check of ").append(summary).append(" against ").append(v.chart().name());
    b.append("\n\n").append(counts(v)).append("\n\n");
    if (!v.anotherInfant().isEmpty()) {
      b.append("**").append(anotherInfant(v)).append("**\n\n");
    }
    part(b, "Contradicted: the notes say otherwise", of(v, Verdict.CONTRADICTED));
    if (!v.missing().isEmpty()) {
      b.append("## Missing: the summary does not tell\n\n");
      for (var m : v.missing()) {
        b.append("- ")
            .append(m.text())
            .append(" (")
            .append(m.sources().getFirst().note())
            .append(")\n");
      }
      b.append('\n');
    }
    part(b, "Not found: no note carries it", of(v, Verdict.NOT_FOUND));
    part(b, "Supported", of(v, Verdict.SUPPORTED));
    return b.append(CAUTION + "\n").toString();
  }

  static String counts(Verification v) {
    return v.statements().size()
        + " statements held against "
        + v.chart().notes().size()
        + " notes: "
        + v.count(Verdict.CONTRADICTED)
        + " contradicted, "
        + v.count(Verdict.NOT_FOUND)
        + " not found, "
        + v.count(Verdict.SUPPORTED)
        + " supported; "
        + v.missing().size()
        + (v.missing().size() == 1 ? " important fact missing." : " important facts missing.");
  }

  private static List<Statement> of(Verification v, Verdict verdict) {
    return v.statements().stream().filter(s -> s.verdict() == verdict).toList();
  }

  private static void part(StringBuilder b, String title, List<Statement> statements) {
    if (statements.isEmpty()) {
      return;
    }
    b.append("## ").append(title).append("\n\n");
    for (var s : statements) {
      b.append("- ").append(s.text().replaceAll("\\s+", " ")).append('\n');
      if (!s.reason().isEmpty()) {
        b.append("  > ").append(s.reason()).append('\n');
      } else if (!s.sources().isEmpty()) {
        b.append("  [").append(notes(s)).append("]\n");
      }
    }
    b.append('\n');
  }

  private static String notes(Statement s) {
    return String.join(", ", s.sources().stream().map(x -> x.note()).distinct().limit(4).toList());
  }
}
