package dev.vernix.family.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.family.Language;
import dev.vernix.family.connect.FamilyGate;
import dev.vernix.family.plan.Checklist;
import dev.vernix.family.plan.Disclosed;
import dev.vernix.family.plan.Journey;
import dev.vernix.family.plan.TopicLines;
import dev.vernix.family.readability.Readability;
import dev.vernix.family.readability.TextSentences;
import dev.vernix.family.text.Topic.Part;
import dev.vernix.family.text.Topic.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryTest {
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

  private static String readable(String words) {
    return words
        .replaceAll("\\{name}", "Ana")
        .replaceAll("\\{(?:start|end|said)}", "May 5")
        .replaceAll("\\{\\w+:(\\p{L}+)\\|[^}]*}", "2 $1")
        .replaceAll("\\{([^/}]+)/[^}]*}", "$1")
        .replaceAll("\\{value[^}]*}", "2");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyBlockReadsAtOrBelowTheBar(Language language) {
    var above = new ArrayList<String>();
    for (var topic : Library.of(language).topics()) {
      Library.of(language)
          .block(topic.id())
          .ifPresent(
              b -> {
                String text =
                    b.sentences().values().stream()
                        .map(LibraryTest::readable)
                        .collect(Collectors.joining("\n\n"));
                var r = Readability.of(text, language);
                if (!r.easy()) {
                  above.add(
                      language.code() + "/" + b.topic() + " " + r.grade() + " " + r.figures());
                }
              });
    }
    assertThat(above).isEmpty();
  }

  @Test
  void koreanKeepsOneRegister() {
    var strays = new ArrayList<String>();
    var library = Library.of(Language.KO);
    for (var topic : library.topics()) {
      library
          .block(topic.id())
          .ifPresent(
              b ->
                  b.sentences()
                      .forEach(
                          (id, words) -> {
                            for (String s :
                                TextSentences.of(PLACE.matcher(words).replaceAll("가"))) {
                              if (!s.matches("(?s).*(?:요|죠)(?:\\([^)]*\\))?[.?!)\"”]*")) {
                                strays.add(b.topic() + "." + id + ": " + s);
                              }
                            }
                          }));
    }
    assertThat(strays).as("해요체: every sentence ends in -요").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noBlockPromisesComfortsOrBlames(Language language) {
    var found = new ArrayList<String>();
    for (var topic : Library.of(language).topics()) {
      Library.of(language)
          .block(topic.id())
          .ifPresent(
              b ->
                  b.sentences()
                      .forEach(
                          (id, words) ->
                              FamilyGate.forbidden(words, language).stream()
                                  .filter(
                                      r ->
                                          Set.of("prognosis", "reassurance", "blame")
                                              .contains(r.rule()))
                                  .filter(r -> topic.sentences().get(id).role() != Role.ASK)
                                  .forEach(r -> found.add(b.topic() + "." + id + ": " + r.saw()))));
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noBlockSpeaksOfAnotherPerson(Language language) {
    var found = new ArrayList<String>();
    for (var topic : Library.of(language).topics()) {
      Library.of(language)
          .block(topic.id())
          .ifPresent(
              b ->
                  b.sentences()
                      .values()
                      .forEach(w -> Disclosed.category(w).ifPresent(c -> found.add(c + ": " + w))));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void placesAgreeAcrossLanguages() {
    for (var topic : Library.of(Language.EN).topics()) {
      for (var s : topic.sentences().values()) {
        for (var language : Language.values()) {
          Library.of(language)
              .block(topic.id())
              .ifPresent(
                  b -> {
                    boolean places =
                        Pattern.compile("\\{(?:start|end|said|days|age|value)")
                            .matcher(String.valueOf(b.sentences().get(s.id())))
                            .find();
                    assertThat(!places || !s.about().isEmpty())
                        .as(
                            language.code()
                                + "/"
                                + topic.id()
                                + "."
                                + s.id()
                                + " has a place and no fact")
                        .isTrue();
                  });
        }
      }
    }
  }

  @Test
  void everyTopicOfAStayHasItsOneSentence() {
    Library.of(Language.EN).topics().stream()
        .filter(t -> t.part() != Part.CARE)
        .forEach(t -> assertThat(t.sentences()).as(t.id()).containsKey(TopicLines.SHORT));
  }

  @Test
  void koreanAndSpanishWaitForANativeClinician() {
    for (var language : List.of(Language.KO, Language.ES)) {
      Library.of(language).topics().stream()
          .flatMap(t -> Library.of(language).block(t.id()).stream())
          .forEach(
              b ->
                  assertThat(b.review().state() == Block.State.REVIEWED)
                      .as(b.topic())
                      .isEqualTo(!b.review().by().isBlank()));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryLabel(Language language) {
    var words = Words.of(language);
    assertThat(words.keys()).isEqualTo(Words.of(Language.EN).keys());
    Checklist.ids().forEach(id -> assertThat(words.keys()).contains("check-" + id));
    assertThat(words.keys()).containsAll(Journey.keys());
  }
}
