package dev.vernix.shell.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.vernix.shell.Vernix;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the modules may know of each other and of the world, with the reason for each rule. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.vernix");

  /** The packages of the modules, from those that know nothing to the one that knows all. */
  private static final List<String> MODULES =
      List.of("corpus", "prompts", "guideline", "summary", "family", "evals", "shell");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          corpus    |
          prompts   | corpus
          guideline | corpus,prompts
          summary   | corpus,prompts
          family    | corpus,prompts
          evals     | corpus,prompts,guideline,summary,family
          """)
  void modulesKnowOnlyThoseBelow(String module, String mayKnow) {
    List<String> allowed =
        Stream.concat(
                Stream.of(module), Stream.of(mayKnow == null ? new String[0] : mayKnow.split(",")))
            .toList();
    String[] forbidden =
        MODULES.stream()
            .filter(each -> !allowed.contains(each))
            .map(each -> "dev.vernix." + each + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("dev.vernix." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .because("features never see each other: what two of them need sinks to corpus or prompts")
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void onlyTheShellNamesAnEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.vernix.shell..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.github.ollama4j..", "dev.langchain4j.model.ollama..", "de.kherud..")
        .because(
            "features take a ChatModel, so that any engine, scripted ones too, serves them all")
        .check(OURS);
  }

  @Test
  void onlyTheClusterNamesSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.vernix.evals.cluster..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark..", "org.apache.hadoop..", "org.apache.parquet..", "scala..")
        .because("its libraries are on the class path of those commands only that need them")
        .check(OURS);
  }

  @Test
  void onlyTheEnginesUseTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.vernix.shell.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection")
        .orShould()
        .callMethod("java.net.URL", "openStream")
        .because("patient text stays on the workstation; only an engine on it is spoken to")
        .check(OURS);
  }

  @Test
  void nobodyLogs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
        .orShould()
        .callMethod(System.class, "getLogger", String.class)
        .because("whatever is logged may quote a note; say it to the user in one line instead")
        .check(OURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"logRequests", "logResponses", "logger"})
  void noEngineLogsWhatItIsSent(String setting) {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "sets LangChain4j's " + setting,
                call ->
                    call.getTarget().getName().equals(setting)
                        && call.getTargetOwner().getName().startsWith("dev.langchain4j.")))
        .because("requests and answers are patient data")
        .check(OURS);
  }

  @Test
  void onlyTheConsoleWritesToTheStandardStreams() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .because("results, progress and failures go through Console, each to its stream")
        .check(OURS);
  }

  @Test
  void onlyTheMainClassEndsTheProgram() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Vernix.class.getName())
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("the interactive shell goes on after a failure, and tests run commands in process")
        .check(OURS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.time.Instant",
        "java.time.LocalDate",
        "java.time.LocalDateTime",
        "java.time.ZonedDateTime"
      })
  void onlyTheShellKnowsTheTime(String type) {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.vernix.shell..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads the clock",
                call ->
                    call.getTargetOwner().getName().equals(type)
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()))
        .because("one chart must give one draft, today and tomorrow: the time is handed in")
        .check(OURS);
  }

  @Test
  void everyPackageIsNullMarkedAndHasItsPage() {
    List<String> without =
        OURS.stream()
            .map(type -> type.getPackage())
            .distinct()
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .sorted()
            .toList();
    assertThat(without).as("packages without a @NullMarked package-info.java").isEmpty();
    assertThat(OURS.stream().map(HasName::getName)).as("classes looked at").hasSizeGreaterThan(20);
  }
}
