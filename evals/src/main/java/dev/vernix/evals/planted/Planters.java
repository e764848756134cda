package dev.vernix.evals.planted;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;

/** Every kind of error that is planted. */
public final class Planters {
  private static final Set<NoteType> CLINICAL =
      EnumSet.complementOf(EnumSet.of(NoteType.FAMILY, NoteType.SOCIAL_WORK));
  private static final BiPredicate<Chart, Note> ANY =
      (c, n) ->
          CLINICAL.contains(n.type())
              && !n.text()
                  .matches(
                      "(?s).*(?i:correct|disregard|wrong|10x|transposition|swapped|ignore|reweigh|changed"
                          + " to 9).*");
  private static final BiPredicate<Chart, Note> PROGRESS =
      (c, n) -> n.type() == NoteType.PROGRESS && ANY.test(c, n);

  /** Drugs whose dose is rewritten: a name, its amount and the unit close behind. */
  private static final String DRUG =
      "(?i:ampicillin|amp|gentamicin|gent|vancomycin|vanc|metronidazole|caffeine(?:"
          + " citrate)?|fentanyl|rocuronium|ferrous"
          + " sulfate|iron|acetaminophen|paracetamol|morphine|furosemide|cefotaxime|meropenem|benzylpenicillin|dopamine|phenobarbital|hydrocortisone|fluconazole)";

  private Planters() {}

  public static List<Planter> all() {
    return List.of(
        slip(
            "dose x10",
            DRUG
                + " (?:load |IV |PO |maintenance )?(\\d+(?:\\.\\d+)?)"
                + " ?(?:mg|mcg|micrograms)\\b(?!/mL|/dL)",
            m -> times(m, 10)),
        slip(
            "dose /10",
            DRUG
                + " (?:load |IV |PO |maintenance )?(\\d+(?:\\.\\d+)?)"
                + " ?(?:mg|mcg|micrograms)\\b(?!/mL|/dL)",
            m -> times(m, 0.1)),
        slip("dose mg for mcg", DRUG + " (?:IV )?\\d+(?:\\.\\d+)? ?(mcg|micrograms)\\b", m -> "mg"),
        slip(
            "dose mcg for mg",
            DRUG + " (?:load |IV |PO )?\\d+(?:\\.\\d+)? ?(mg)\\b(?!/mL)",
            m -> "mcg"),
        slip(
            "weight x10",
            "\\b(?:Wt|wt|Weight|weight) (\\d[\\d,.]*\\d)(?= ?(?:g|kg)\\b)(?! ?g/)",
            m -> times(m, 10)),
        slip(
            "weight /10",
            "\\b(?:Wt|wt|Weight|weight) (\\d[\\d,.]*\\d)(?= ?(?:g|kg)\\b)(?! ?g/)",
            m -> times(m, 0.1)),
        slip("weight kg for g", "\\b(?:Wt|wt|Weight|weight) \\d[\\d,]*\\d ?(g)\\b(?!/)", m -> "kg"),
        slip("weight g for kg", "\\b(?:Wt|wt|Weight|weight) \\d\\.\\d+ ?(kg)\\b", m -> "g"),
        slip("weight lb for kg", "\\b(?:Wt|wt|Weight|weight) \\d\\.\\d+ ?(kg)\\b", m -> "lb"),
        slip("potassium x10", "\\bK (\\d\\.\\d)(?! ?HEM)", m -> times(m, 10)),
        slip("sodium /10", "\\bNa (1\\d\\d)\\b", m -> times(m, 0.1)),
        slip("sodium x10", "\\bNa (1\\d\\d)\\b", m -> times(m, 10)),
        slip("pH x10", "(?<![\\d.])(7\\.[0-4]\\d)(?= ?/ ?\\d)", m -> times(m, 10)),
        slip("haemoglobin x10", "\\bHgb (\\d+\\.\\d)", m -> times(m, 10)),
        slip("haematocrit /10", "\\bHct (\\d\\d(?:\\.\\d)?)", m -> times(m, 0.1)),
        slip("platelets x10", "\\b(?:Plt|plt|PLT) (\\d{2,3})\\b", m -> times(m, 10)),
        slip("platelets /10", "\\b(?:Plt|plt|PLT) (\\d{3})\\b", m -> times(m, 0.1)),
        slip("calcium x10", "\\bCa (\\d+\\.\\d)", m -> times(m, 10)),
        slip("FiO2 x10", "\\bFiO2 (0?\\.\\d\\d|\\d\\d)\\b", m -> times(m, 10)),
        slip("FiO2 /10", "\\bFiO2 (0?\\.\\d\\d|\\d\\d)\\b", m -> times(m, 0.1)),
        slip("temperature C/F", "\\bT (?:36|37)\\.\\d ?(C)\\b", m -> "F"),
        slip("temperature F/C", "\\b(?:temp|T) (?:9\\d|10\\d)\\.\\d ?(F)\\b", m -> "C"),
        slip("temperature x10", "\\bT (3[67]\\.\\d)", m -> times(m, 10)),
        slip(
            "feed volume x10",
            "(?<![\\d.])(\\d{1,2}(?:\\.\\d)?) ?(?:mL|ml) q3h?\\b",
            m -> times(m, 10)),
        slip("feed mL/kg/d /10", "\\((\\d{2,3}) ?m[lL]/kg/d(?:ay)?\\)", m -> times(m, 0.1)),
        slip("head circumference x10", "\\bHC (\\d\\d(?:\\.\\d)?)", m -> times(m, 10)),
        slip("Apgar over ten", "\\bApgars? (\\d)\\b", m -> "1" + m.group(1)),
        other("day of life", "(?m)^(?:.{0,12})\\bDOL (\\d{1,2})\\b(?=[,.])", m -> add(m, 9)),
        other("postmenstrual age", "(?m)^(?:DOL \\d+[,.] (?:CGA )?)(\\d\\d)w\\d", m -> add(m, 3)),
        other(
            "haemorrhage side",
            "(?<![A-Za-z])(?i:grade I )?\\b([Ll]eft|[Rr]ight|L|R)(?="
                + " (?:grade|gr|germinal|GMH|IVH)\\b)",
            Planters::otherSide),
        other(
            "Bell stage",
            "\\bBell(?: stage)? (IIA|IA|IIIA)\\b",
            m -> m.group(1).equals("IIA") ? "IIIB" : "IIA"),
        other("birth weight", "\\b(?:BW|birth weight)\\s\\(?(\\d{3,4})", m -> add(m, 130)),
        other(
            "gestation at birth",
            "\\b(?:ex-|ex )?(\\d\\d)(?=w\\d?d? ?,?(?:by|twin|AGA|d twin|d by))",
            m -> add(m, 2)),
        other("haemorrhage grade", "(?:GMH|IVH|hemorrhage),? (?:gr|grade) ?(I)\\b", m -> "III"),
        new Planter(
            "weight of the day",
            false,
            c ->
                Planter.rewriting(
                        "weight of the day",
                        false,
                        "\\bWt (\\d{3,4})(?= ?g)",
                        m -> String.valueOf(Math.round(Integer.parseInt(m.group(1)) * 1.22)),
                        PROGRESS)
                    .plant()
                    .apply(c)),
        Planter.adding(
            "twin's anatomy",
            c ->
                c.patient().sex() == Patient.Sex.FEMALE
                    ? "GU: testes descended bilaterally, scrotum normal."
                    : "GU: labia and vaginal tag normal.",
            PROGRESS),
        Planter.adding(
            "other pronoun",
            c ->
                c.patient().sex() == Patient.Sex.FEMALE
                    ? "He tolerated feeds and his weight is up."
                    : "She tolerated feeds and her weight is up.",
            PROGRESS),
        Planter.adding("other name", c -> "Name: Zacharias Quimby.", PROGRESS),
        Planter.adding(
            "drug after its stop",
            c -> "ID: continue ampicillin and gentamicin, follow culture.",
            (c, n) -> PROGRESS.test(c, n) && after(c, n, 8, 14)),
        Planter.adding(
            "positive culture",
            c -> "ID: blood culture growing coagulase-negative staph.",
            (c, n) -> PROGRESS.test(c, n) && after(c, n, 1, 2)),
        Planter.adding(
            "nil by mouth while fed",
            c -> "FEN: NPO on TPN.",
            (c, n) -> PROGRESS.test(c, n) && after(c, n, 45, 80)),
        Planter.adding(
            "default murmur", c -> "Exam: no murmur. Grade 2/6 systolic murmur at LUSB.", PROGRESS),
        Planter.adding(
            "default abdomen",
            c -> "Exam: abd soft, non-distended. Abd distended with visible loops.",
            PROGRESS),
        Planter.adding(
            "default lungs",
            c -> "Lungs clear. Coarse breath sounds bilaterally with crackles.",
            PROGRESS),
        Planter.adding(
            "result never closed",
            c -> "Urine culture sent, pending.",
            (c, n) -> PROGRESS.test(c, n) && after(c, n, 0, 60)),
        Planter.adding(
            "plan never done",
            c -> "Plan: voiding cystourethrogram tomorrow.",
            (c, n) -> PROGRESS.test(c, n) && after(c, n, 0, 60) && daysLeft(c, n) > 4),
        Planter.adding(
            "last event",
            c -> "A/B: last event " + c.patient().born().toLocalDate().plusDays(1) + ".",
            (c, n) -> PROGRESS.test(c, n) && n.text().contains("OFF")),
        Planter.adding("allergy", c -> "Allergies: penicillin.", PROGRESS),
        Planter.adding(
            "correction",
            c -> "CORRECTION: sodium was entered as 183, disregard; sodium is 138.",
            PROGRESS));
  }

  private static Planter slip(String kind, String pattern, Function<MatchResult, String> text) {
    return Planter.rewriting(kind, true, pattern, text, ANY);
  }

  private static Planter other(String kind, String pattern, Function<MatchResult, String> text) {
    return Planter.rewriting(kind, false, pattern, text, ANY);
  }

  private static boolean after(Chart c, Note n, int from, int to) {
    int age =
        c.patient().clock().dayOfLife(n.time().toLocalDate()) - c.patient().dayOfLifeOfBirth();
    return age >= from && age <= to;
  }

  private static long daysLeft(Chart c, Note n) {
    return java.time.temporal.ChronoUnit.DAYS.between(n.time(), c.notes().getLast().time());
  }

  /** The number moved by a factor, with the point where a slip would leave it. */
  private static String times(MatchResult m, double factor) {
    var n =
        new BigDecimal(m.group(1).replace(",", ""))
            .multiply(BigDecimal.valueOf(factor))
            .stripTrailingZeros();
    return n.scale() < 0 ? n.setScale(0).toPlainString() : n.toPlainString();
  }

  private static String add(MatchResult m, int more) {
    return String.valueOf(Integer.parseInt(m.group(1)) + more);
  }

  private static String otherSide(MatchResult m) {
    return switch (m.group(1)) {
      case "left" -> "right";
      case "Left" -> "Right";
      case "right" -> "left";
      case "Right" -> "Left";
      case "L" -> "R";
      default -> "L";
    };
  }
}
