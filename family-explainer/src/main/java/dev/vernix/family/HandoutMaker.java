package dev.vernix.family;

import dev.vernix.corpus.Ledger;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.Handout.Section;
import dev.vernix.family.plan.Appointments;
import dev.vernix.family.plan.Bereavement;
import dev.vernix.family.plan.Checklist;
import dev.vernix.family.plan.Disclosed;
import dev.vernix.family.plan.Journey;
import dev.vernix.family.plan.Medicines;
import dev.vernix.family.plan.Now;
import dev.vernix.family.plan.StaffNames;
import dev.vernix.family.plan.Teller;
import dev.vernix.family.plan.TopicLines;
import dev.vernix.family.plan.Update;
import dev.vernix.family.plan.Waiting;
import dev.vernix.family.plan.Warnings;
import dev.vernix.family.plan.Welcome;
import dev.vernix.family.text.Topic;
import dev.vernix.family.text.Topic.Part;
import dev.vernix.family.text.Topic.Role;
import java.util.ArrayList;
import java.util.List;

/** Makes handouts from a ledger. */
public final class HandoutMaker {
  /** Problems that are explained in full; the others have one sentence. */
  private static final int IN_FULL = 2;

  /** Single sentences about everything else: more make a list that nobody reads. */
  private static final int IN_SHORT = 7;

  private final Ledger ledger;
  private final HandoutRequest request;
  private final Disclosed disclosed;
  private final Teller teller;
  private final TopicLines topics;
  private final StaffNames staff;
  private final List<Section> sections = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  private HandoutMaker(Ledger ledger, HandoutRequest request) {
    this.ledger = ledger;
    this.request = request;
    this.disclosed = new Disclosed(ledger, request.allowed());
    this.teller = new Teller(ledger, request.language(), disclosed);
    this.topics = new TopicLines(teller);
    this.staff = new StaffNames(ledger.chart(), teller);
  }

  /**
   * Whether the notes say that the baby died: then no handout for going home may be written, since
   * its every line would hurt.
   */
  public static boolean died(Ledger ledger) {
    return Bereavement.of(ledger);
  }

  /**
   * The handout.
   *
   * @throws IllegalStateException if the baby died, see {@link #died}
   */
  public static Handout make(Ledger ledger, HandoutRequest request) {
    if (died(ledger)) {
      throw new IllegalStateException("no handout for going home after a death");
    }
    var maker = new HandoutMaker(ledger, request);
    return switch (request.purpose()) {
      case HOME -> maker.home();
      case UPDATE -> maker.update();
      case CONDITION -> maker.condition();
    };
  }

  /** One page: what is new since a day, and what is as before. */
  private Handout update() {
    var update = new Update(ledger, teller, topics, request.since());
    add("new", "title-changed", "heart", update.changed());
    add("same", "title-steady", "home", update.steady());
    add("now", "title-now", "baby", new Now(teller).lines());
    return handout(update.topics());
  }

  /**
   * One condition in full, with its treatments and tests in a line each where this baby had them.
   */
  private Handout condition() {
    var topic =
        topics.all().stream()
            .filter(t -> t.id().equals(request.topic()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no topic " + request.topic()));
    var lines = explained(topic);
    if (lines.stream().noneMatch(Line::aboutThisBaby)) {
      lines.addFirst(teller.line(Kind.TEXT, "condition-general"));
    }
    sections.add(new Section("topic-" + topic.id(), topics.title(topic), topic.icon(), lines));
    var warnings = new ArrayList<Line>();
    for (var role : List.of(Role.EMERGENCY, Role.CALL)) {
      var found = topics.tell(topic, role);
      if (!found.isEmpty()) {
        warnings.add(teller.line(Kind.HEAD, role == Role.CALL ? "title-call" : "title-emergency"));
        found.forEach(l -> warnings.add(item(l)));
      }
    }
    add("warnings", "title-warnings", "alarm", warnings);
    return handout(List.of(topic));
  }

  /** Ids of the conditions that can be explained. */
  public static List<String> conditions(Language language) {
    var library = dev.vernix.family.text.Library.of(language);
    return library.topics().stream()
        .filter(t -> t.part() != Part.CARE && library.block(t.id()).isPresent())
        .map(Topic::id)
        .toList();
  }

  private Handout home() {
    add("hello", "title-hello", "baby", new Welcome(ledger, teller).lines());
    problems();
    others();
    add("now", "title-now", "baby", new Now(teller).lines());
    needed(
        "feeding",
        "title-feeding",
        "bottle",
        new Now(teller).feeding(),
        "feeding plan",
        List.of("discharge-feeding", "feeding-at-discharge"));
    needed(
        "medicines",
        "title-medicines",
        "syringe",
        new Medicines(teller).lines(),
        "medicines",
        List.of("discharge-medicine"));
    add("waiting", "title-waiting", "clock", new Waiting(teller).lines());
    needed(
        "visits",
        "title-visits",
        "calendar",
        new Appointments(teller).lines(),
        "appointments",
        List.of("appointment"));
    warnings();
    care();
    return handout(topics.applying());
  }

  private Handout handout(List<Topic> given) {
    var language = request.language();
    if (!request.staffNames()) {
      sections.replaceAll(this::withoutStaff);
    }
    var eased = Grading.eased(sections, language);
    boolean home = request.purpose() == HandoutRequest.Purpose.HOME;
    boolean page = request.purpose() == HandoutRequest.Purpose.UPDATE;
    return new Handout(
        ledger,
        request,
        eased,
        home ? Journey.of(teller) : List.of(),
        roles(given, Role.ASK, page ? 2 : 4),
        page ? List.of() : roles(given, Role.TEACH, 3),
        home ? Checklist.of(ledger, teller) : List.of(),
        disclosed.withheld(),
        missing,
        Footer.lines(given, teller, language),
        Grading.of(eased, language).grade(),
        Grading.above(eased, language));
  }

  private Section withoutStaff(Section s) {
    var lines = new ArrayList<Line>();
    for (var line : s.lines()) {
      var shown = staff.without(line);
      lines.add(shown);
      if (s.id().equals("visits") && staff.nobody(line, shown)) {
        missing.add(
            "appointments: a visit names a person of this unit alone; write in whom to see");
      }
    }
    return new Section(s.id(), s.title(), s.icon(), lines);
  }

  private void add(String id, String title, String icon, List<Line> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(id, teller.title(title), icon, lines));
    }
  }

  /**
   * What a family cannot go without: where the notes lack it, or hold some that is withheld, the
   * nurse writes it in.
   */
  private void needed(
      String id, String title, String icon, List<Line> lines, String what, List<String> concepts) {
    var all = new ArrayList<>(lines);
    long hidden = concepts.stream().mapToLong(disclosed::hidden).sum();
    hidden += id.equals("medicines") ? disclosed.hiddenMedicines() : 0;
    if (hidden > 0) {
      missing.add(
          what + ": " + hidden + " withheld as private; write in what the family must know");
    } else if (lines.isEmpty()) {
      missing.add(what);
    }
    if (hidden > 0 || lines.isEmpty()) {
      all.add(teller.line(Kind.GAP, "gap-" + id));
    }
    add(id, title, icon, all);
  }

  private void problems() {
    for (var topic : topics.applying(Part.PROBLEM).stream().limit(IN_FULL).toList()) {
      var lines = explained(topic);
      if (!lines.isEmpty()) {
        sections.add(new Section("topic-" + topic.id(), topics.title(topic), topic.icon(), lines));
      }
    }
  }

  /** In full; the one short sentence stands first where no other is about this baby. */
  private List<Line> explained(Topic topic) {
    var lines = new ArrayList<>(topics.tell(topic, Role.TELL));
    if (lines.stream().noneMatch(Line::aboutThisBaby)) {
      lines.addAll(0, topics.inShort(topic).stream().filter(Line::aboutThisBaby).toList());
    }
    return lines;
  }

  private void others() {
    var lines = new ArrayList<Line>();
    var shown = topics.applying(Part.PROBLEM).stream().limit(IN_FULL).map(Topic::id).toList();
    for (var part : List.of(Part.PROBLEM, Part.TREATMENT, Part.TEST)) {
      for (var topic : topics.applying(part)) {
        if (!shown.contains(topic.id())) {
          topics.inShort(topic).forEach(l -> lines.add(item(l)));
        }
      }
    }
    if (!lines.isEmpty()) {
      lines.subList(Math.min(IN_SHORT, lines.size()), lines.size()).clear();
      lines.addFirst(teller.line(Kind.TEXT, "connect-also"));
    }
    add("also", "title-also", "heart", lines);
  }

  private static Line item(Line line) {
    return new Line(line.text(), Kind.ITEM, line.facts(), line.block());
  }

  private void warnings() {
    var warnings = new Warnings(teller);
    var lines = new ArrayList<Line>();
    lines.add(teller.line(Kind.HEAD, "title-emergency"));
    lines.addAll(warnings.of(Role.EMERGENCY, topics));
    lines.add(teller.line(Kind.HEAD, "title-call"));
    lines.addAll(warnings.of(Role.CALL, topics));
    var given = warnings.given();
    if (given.isEmpty()) {
      missing.add("return precautions given to the family");
    } else {
      lines.add(teller.line(Kind.HEAD, "title-team-said"));
      lines.addAll(given);
    }
    if (warnings.keptBack() > 0) {
      missing.add("return precautions: some words withheld as private");
    }
    add("warnings", "title-warnings", "alarm", lines);
  }

  private void care() {
    for (var topic : topics.applying(Part.CARE)) {
      var lines = topics.tell(topic, Role.TELL);
      if (!lines.isEmpty()) {
        sections.add(new Section("care-" + topic.id(), topics.title(topic), topic.icon(), lines));
      }
    }
  }

  private List<Line> roles(List<Topic> given, Role role, int most) {
    return given.stream().flatMap(t -> topics.tell(t, role).stream()).limit(most).toList();
  }
}
