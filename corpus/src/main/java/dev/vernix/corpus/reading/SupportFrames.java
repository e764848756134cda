package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Respiratory support with its settings, labelled or known by their place. */
final class SupportFrames {
  private static final Map<String, String> CLASSES = new HashMap<>();
  private static final Map<String, String> STANDS_FOR = new HashMap<>();
  private static final Map<String, String> LABELS = new HashMap<>();

  static {
    for (String[] row : Rows.of("modes.tsv", 4)) {
      CLASSES.put(row[0], row[1]);
      STANDS_FOR.put(row[0], row[3].isEmpty() ? row[0] : row[3]);
      Rows.list(row[2]).forEach(label -> LABELS.put(label, row[0]));
    }
  }

  private SupportFrames() {}

  static void read(Strip s) {
    int i = 0;
    while (i < s.size()) {
      Concept mode = mode(s, i);
      String group = mode == null ? null : CLASSES.get(mode.id());
      i = mode == null || group == null ? i + 1 : new Walk(s, i, mode, group).go();
    }
  }

  private static @Nullable Concept mode(Strip s, int i) {
    Item it = s.get(i);
    Concept named = it.concept();
    String known = named == null ? null : STANDS_FOR.get(named.id());
    if (named != null && known != null) {
      return known.equals(named.id()) ? named : s.concept(known);
    }
    if (it.text().equals("o2") && s.freeNumber(i + 1) && flow(s.get(i + 1))) {
      return s.concept("supplemental-oxygen");
    }
    String id = it.is(Item.Sort.WORD) || it.is(Item.Sort.NAME) ? LABELS.get(it.text()) : null;
    boolean numbers =
        s.get(i + 1).is(Item.Sort.RUN) || it.is(Item.Sort.WORD) && s.freeNumber(i + 1);
    return id != null && numbers ? s.concept(id) : null;
  }

  /** {@code O2 0.1 L/min}: oxygen by its flow; {@code O2 94} is a saturation. */
  private static boolean flow(Item it) {
    return it.number("L/min") || it.number("mL/min");
  }

  /** Reads the settings after one mode. */
  private static final class Walk {
    private static final int STRANGERS = 2;

    /** Settings further off are another support's; looking on would cost quadratic time. */
    private static final int REACH = 60;

    private final Strip s;
    private final int anchor;
    private final Concept mode;
    private final String group;
    private final Map<String, Frame.Setting> settings = new HashMap<>();
    private final List<Frame.Setting> ordered = new ArrayList<>();
    private int from;
    private int to;
    private int strangers;
    private boolean changing;
    private boolean former;

    Walk(Strip s, int anchor, Concept mode, String group) {
      this.s = s;
      this.anchor = anchor;
      this.mode = mode;
      this.group = group;
      this.from = s.get(anchor).from();
      this.to = s.get(anchor).to();
    }

    int go() {
      before();
      int j = anchor + 1;
      int last = j;
      while (j < s.size() && j <= anchor + REACH && !s.stops(j) && strangers <= STRANGERS) {
        int next = step(j);
        if (next < 0) {
          break;
        }
        if (strangers == 0) {
          last = next;
        }
        j = next;
      }
      finish();
      return Math.max(anchor + 1, Math.min(last, j));
    }

    /** {@code 2 L HFNC}, {@code 30% via CPAP}. */
    private void before() {
      int n = anchor - 1;
      if (s.get(n).word("via")
          || s.get(n).word("of")
          || s.get(n).word("on")
          || s.get(n).word("by")) {
        n--;
      }
      if (!s.freeNumber(n) || group.equals("pressures") || group.equals("oscillator")) {
        return;
      }
      Item it = s.get(n);
      boolean fits =
          group.equals("flow")
              ? it.number("L") || it.number("L/min") || it.number("%")
              : it.number("%");
      if (fits && unlabelled(n)) {
        from = Math.min(from, it.from());
        to = s.get(anchor).to();
      }
    }

    /** Index of the next item, -1 where the reach ends. */
    private int step(int j) {
      Item it = s.get(j);
      if (it.is(Item.Sort.NUMBER)) {
        return s.free(j) && (unlabelled(j) || formerValue(j)) ? reached(j + 1) : -1;
      }
      if (it.is(Item.Sort.RUN)) {
        return s.free(j) && run(j) ? reached(j + 1) : -1;
      }
      Setting label = Setting.labelled(it.text(), group);
      int labelled = label == null ? -1 : label(j, label);
      if (labelled > 0) {
        return labelled;
      }
      if (it.is(Item.Sort.ARROW) || it.word("to")) {
        changing = true;
        former = false;
        return j + 1;
      }
      if (it.word("from") || it.mark('(') && s.get(j + 1).word("from")) {
        former = !settings.isEmpty();
        return j + 1;
      }
      if (it.is(Item.Sort.NAME)) {
        return merges(it) || label != null ? j + 1 : -1;
      }
      if (it.is(Item.Sort.WORD) && !NumberWords.in("setfiller", it.text()) && label == null) {
        strangers++;
      }
      boolean over = it.is(Item.Sort.EVERY) || it.is(Item.Sort.COUNTS) || it.is(Item.Sort.COURSE);
      return over ? -1 : j + 1;
    }

    /**
     * {@code SIMV PRVC 18/5}: two names of one support. High flow beside low flow is a change from
     * one to the other ({@code HFNC weaned to LFNC 0.5 L}), and the numbers are the second's.
     */
    private boolean merges(Item it) {
      boolean same = it.named(mode.id()) || !group.equals("flow");
      return it.kind(Kind.RESPIRATORY_SUPPORT)
          && settings.isEmpty()
          && same
          && group.equals(CLASSES.get(id(it)));
    }

    private static String id(Item it) {
      return it.concept() == null ? "" : it.concept().id();
    }

    private int reached(int next) {
      strangers = 0;
      return next;
    }

    /** {@code +5 (from +6)}: the former value is taken and not told. */
    private boolean formerValue(int j) {
      if (former) {
        s.take(j);
      }
      return former;
    }

    /** The number after a label, or -1. */
    private int label(int j, Setting label) {
      int n = j + 1;
      // One letter may be a word of its own: "at a MAP of 12" gives no amplitude.
      boolean letter = s.get(j).text().length() == 1;
      while (n <= j + 5 && (letter ? sign(s.get(n)) : between(s.get(n)))) {
        n++;
      }
      if (!s.freeNumber(n)) {
        boolean pair = s.get(n).is(Item.Sort.RUN) && s.free(n) && label.name().equals("PIP");
        return pair && run(n) ? reached(n + 1) : -1;
      }
      int both = hertzBetween(label, n);
      if (both > 0) {
        return both;
      }
      Quantity q = label.accept(s.get(n).number());
      if (q == null) {
        return -1;
      }
      set(label.name(), q, n);
      return reached(n + 1);
    }

    /** {@code amp 20 Hz 10}: the unit is the next number's label. Index of the next item, or -1. */
    private int hertzBetween(Setting label, int n) {
      Quantity q = s.get(n).number();
      boolean between = q.unit().equals("Hz") && !label.unit().equals("Hz");
      if (!between || !s.freeNumber(n + 1) || !s.get(n + 1).bare()) {
        return -1;
      }
      Quantity own = label.accept(Strip.with(q, ""));
      Quantity hertz = Setting.named("Hz").accept(s.get(n + 1).number());
      if (own == null || hertz == null) {
        return -1;
      }
      set(label.name(), own, n);
      set("Hz", hertz, n + 1);
      return reached(n + 2);
    }

    private static boolean between(Item it) {
      boolean word =
          it.is(Item.Sort.WORD) && NumberWords.in("setfiller", it.text()) && !it.word("from");
      return word
          || it.word("p")
          || sign(it)
          || it.mark('/')
          || it.is(Item.Sort.NAME) && Setting.labelled(it.text(), "pressures") != null;
    }

    private static boolean sign(Item it) {
      return it.mark(':') || it.mark('=') || it.mark('~') || it.mark('<') || it.mark('>');
    }

    private boolean unlabelled(int j) {
      if (s.get(j + 1).is(Item.Sort.EVERY)) {
        return false;
      }
      Quantity q = s.get(j).number();
      boolean first = settings.isEmpty() || changing;
      Setting known =
          switch (q.unit()) {
            case "%" -> Setting.named("FiO2");
            case "Hz" -> Setting.named("Hz");
            case "L", "L/min" ->
                group.equals("flow") || group.equals("cpap") ? Setting.named("flow") : null;
            case "mL/min", "mL" -> group.equals("flow") ? Setting.named("flow") : null;
            case "mL/kg" -> group.equals("pressures") ? Setting.named("VT") : null;
            case "cm[H2O]", "cm" -> group.equals("cpap") ? Setting.named("PEEP") : null;
            case "" -> bare(j, q, first);
            default -> null;
          };
      Quantity accepted = known == null || former ? null : known.accept(q);
      if (known == null || accepted == null) {
        return false;
      }
      set(known.name(), accepted, j);
      return true;
    }

    private @Nullable Setting bare(int j, Quantity q, boolean first) {
      boolean fraction =
          q.value().scale() > 0
              && q.value().compareTo(BigDecimal.ONE) <= 0
              && Oxygen.percent(q) != null;
      boolean counted =
          !s.get(j).text().startsWith("+")
              && (s.get(j + 1).kind(Kind.FINDING)
                  || s.get(j + 1).is(Item.Sort.WORD)
                      && !NumberWords.in("setfiller", s.get(j + 1).text()));
      if (fraction && changing && mode.id().equals("supplemental-oxygen")) {
        // "rising oxygen to 0.6" is a share of the air, and no flow is written.
        return null;
      }
      if (fraction && (!group.equals("flow") || !first)) {
        return Setting.named("FiO2");
      }
      if (group.equals("cpap") && first && !counted) {
        return Setting.named("PEEP");
      }
      if (group.equals("flow") && first && !counted) {
        return Setting.named("flow");
      }
      boolean next =
          !settings.containsKey("FiO2")
              && !counted
              && (group.equals("cpap") || group.equals("flow"));
      return next && !settings.isEmpty() && Oxygen.percent(q) != null
          ? Setting.named("FiO2")
          : null;
    }

    private boolean run(int j) {
      List<String> names = Setting.runNames(group, s.get(j).numbers());
      if (names.isEmpty()) {
        return false;
      }
      s.take(j);
      for (int k = 0; k < names.size(); k++) {
        Quantity q = s.get(j).numbers().get(k);
        Quantity accepted = q == null ? null : Setting.named(names.get(k)).accept(q);
        if (accepted != null) {
          put(names.get(k), accepted, k == 0 ? s.get(j).from() : accepted.from());
        }
      }
      changing = false;
      return true;
    }

    private void set(String name, Quantity q, int item) {
      s.take(item);
      put(name, q, s.get(item).from());
      changing = false;
    }

    /** A setting that comes again after an arrow begins the support's next state. */
    private void put(String name, Quantity q, int start) {
      if (settings.containsKey(name)) {
        if (!changing) {
          return;
        }
        finish();
        from = start;
      }
      var setting = new Frame.Setting(name, q);
      settings.put(name, setting);
      ordered.add(setting);
      to = Math.max(to, q.to());
    }

    private void finish() {
      if (!ordered.isEmpty() || group.equals("air")) {
        s.take(anchor);
        s.add(new Frame.Support(from, to, mode, ordered));
      }
      settings.clear();
      ordered.clear();
    }
  }
}
