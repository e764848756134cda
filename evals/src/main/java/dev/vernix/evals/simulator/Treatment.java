package dev.vernix.evals.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A treatment whose days are counted.
 *
 * @param gold its name in {@code days.json}
 * @param kind of its episodes
 * @param name of its episodes, empty for all of the kind together
 */
record Treatment(String gold, String kind, String name) {
  static final List<Treatment> ALL =
      List.of(
          new Treatment("antibioticDays", "antibiotic", ""),
          new Treatment("ventilatorDays", "support", "invasive"),
          new Treatment("nippvDays", "support", "nippv"),
          new Treatment("cpapDays", "support", "cpap"),
          new Treatment("highFlowDays", "support", "hfnc"),
          new Treatment("lowFlowDays", "support", "lfnc"),
          new Treatment("phototherapyDays", "phototherapy", ""),
          new Treatment("npoDays", "npo", ""),
          new Treatment("parenteralNutritionDays", "tpn", ""),
          new Treatment("uvcDays", "line", "uvc"),
          new Treatment("uacDays", "line", "uac"),
          new Treatment("piccDays", "line", "picc"));

  /** As {@code days.json} readers name it: {@code highFlowDays} is {@code high flow}. */
  String words() {
    return gold.replaceFirst("Days$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** What a summary says of an event, as a pattern; events not here are not asked for. */
  static Map<String, String> eventWords() {
    return Map.ofEntries(
        Map.entry("rds", "respiratory distress syndrome|RDS"),
        Map.entry("ttn", "transient tachypn"),
        Map.entry("bpd", "bronchopulmonary dysplasia|BPD"),
        Map.entry("nec", "necroti[sz]ing enterocolitis|NEC"),
        Map.entry("sepsis", "sepsis|bacter(a)?emia"),
        Map.entry("ivh", "intraventricular ha?emorrhage|IVH"),
        Map.entry("rop", "retinopathy of prematurity|ROP"),
        Map.entry("pda", "ductus|PDA"),
        Map.entry("jaundice", "jaundice|hyperbilirubin|phototherapy"),
        Map.entry("prbc", "transfus|red cell"),
        Map.entry("peritoneal drain", "peritoneal drain|drain"),
        Map.entry("hepb", "hepatitis B"));
  }
}
