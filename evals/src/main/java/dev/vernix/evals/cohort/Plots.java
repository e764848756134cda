package dev.vernix.evals.cohort;

/** Pictures with their captions. */
final class Plots {
  private Plots() {}

  /** A funnel, or why there is none. */
  static void units(StringBuilder b, Series units) {
    b.append("<figure>");
    if (units.points().size() < 2) {
      b.append("<figcaption>No funnel: the charts name one unit only.</figcaption>");
    } else if (units.kind() == Indicator.Kind.MEDIAN) {
      b.append("<figcaption>Medians by unit, in ").append(Html.text(units.unit())).append(": ");
      b.append(Html.text(FunnelChart.legend(units))).append("</figcaption>");
    } else {
      b.append(FunnelChart.draw(units, 460, 190));
      b.append(
          "<figcaption>Units beside each other; dashed limits at two, solid at three standard"
              + " deviations. ");
      b.append(Html.text(FunnelChart.legend(units))).append("</figcaption>");
    }
    b.append("</figure>");
  }

  /** A month's chart, or why there is none. */
  static void months(StringBuilder b, Series months) {
    b.append("<figure>");
    if (months.points().size() < 2) {
      b.append("<figcaption>No run chart: fewer than two months have data.</figcaption>");
    } else {
      b.append(RunChart.draw(months, 460, 190));
      b.append("<figcaption>").append(Html.text(months.axis())).append(" by month of birth");
      b.append(
          months.kind() == Indicator.Kind.MEDIAN
              ? ", about their median. "
              : ", with limits of three standard deviations. ");
      b.append(AuditHtml.odd(months)).append("</figcaption>");
    }
    b.append("</figure>");
  }
}
