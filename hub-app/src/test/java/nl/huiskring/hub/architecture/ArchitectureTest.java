package nl.huiskring.hub.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.hub.wrong.Wrong;
import nl.huiskring.hub.wrong.habits.OpenLine;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directions of import and the habits that the design promises, and that each of these rules can fail. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.huiskring");

    private static final Rooms HOUSE = new Rooms("nl.huiskring");

    @Test
    void seesEveryRoom() {
        Set<String> rooms = ALL.stream()
                .map(javaClass -> javaClass.getPackageName().split("\\.")[2])
                .collect(Collectors.toSet());

        assertThat(rooms)
                .contains(
                        "model",
                        "household",
                        "consent",
                        "casework",
                        "audit",
                        "adapters",
                        "routes",
                        "console",
                        "hub",
                        "town");
    }

    @Test
    void modelKnowsNothing() {
        HOUSE.modelKnowsNothing().check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"household", "consent", "casework", "audit"})
    void coresKnowTheWordsAndThemselves(String core) {
        HOUSE.coresKnowTheWordsAndThemselves(core).check(ALL);
    }

    @Test
    void coresArePure() {
        HOUSE.coresArePure().check(ALL);
    }

    @Test
    void routesNeverKnowAdapters() {
        HOUSE.routesNeverKnowAdapters().check(ALL);
    }

    @Test
    void adaptersNeverKnowRoutes() {
        HOUSE.adaptersNeverKnowRoutes().check(ALL);
    }

    @Test
    void transportsKnowTheWordsOnly() {
        HOUSE.transportsKnowTheWordsOnly().check(ALL);
    }

    @Test
    void transportsNeverKnowEachOther() {
        HOUSE.transportsNeverKnowEachOther().check(ALL);
    }

    @Test
    void whatIsBehindTheTransportsNeverKnowsThem() {
        HOUSE.whatIsBehindTheTransportsNeverKnowsThem().check(ALL);
    }

    @Test
    void benchKnowsContractsAndCores() {
        HOUSE.benchKnowsContractsAndCores().check(ALL);
    }

    @Test
    void packagesAreFiveLevelsDeepAtMost() {
        HOUSE.packagesAreFiveLevelsDeepAtMost().check(ALL);
    }

    @Test
    void consoleReadsOnly() {
        HOUSE.consoleReadsOnly().check(ALL);
    }

    @Test
    void consoleNeverDecides() {
        HOUSE.consoleNeverDecides().check(ALL);
    }

    @Test
    void townKnowsContractsOnly() {
        HOUSE.townKnowsContractsOnly().check(ALL);
    }

    @Test
    void onlyTheProgramKnowsTownAndBench() {
        HOUSE.onlyTheProgramKnowsTownBenchAndItself().check(ALL);
    }

    @Test
    void permitsAreGrantedInConsentOnly() {
        Habits.permitsAreGrantedInConsentOnly().check(ALL);
    }

    @Test
    void thereIsOneKindOfPermit() {
        Habits.thereIsOneKindOfPermit().check(ALL);
    }

    @Test
    void linesAreClearedInTwoPlacesOnly() {
        Habits.linesAreClearedInTwoPlacesOnly().check(ALL);
    }

    @Test
    void clearedLinesHaveNoOpenConstructor() {
        Habits.clearedLinesHaveNoOpenConstructor().check(ALL);
    }

    @Test
    void faultsHaveNames() {
        Habits.faultsHaveNames().check(ALL);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        Habits.nothingIsInjectedIntoFields().check(ALL);
    }

    @Test
    void noOtherLogger() {
        Habits.noOtherLogger().check(ALL);
    }

    @Test
    void nobodyPrints() {
        Habits.nobodyPrints().check(ALL);
    }

    @Test
    void nobodyReadsTheClockWhereDecisionsAreMade() {
        Habits.nobodyReadsTheClock(
                        "nl.huiskring.model..",
                        "nl.huiskring.household..",
                        "nl.huiskring.consent..",
                        "nl.huiskring.casework..",
                        "nl.huiskring.audit..",
                        "nl.huiskring.routes..")
                .check(ALL);
    }

    @Test
    void everyPackageSaysWhatItIsForAndMarksNull() {
        Set<String> unmarked = ALL.stream()
                .map(JavaClass::getPackage)
                .filter(one -> one.getName().startsWith("nl.huiskring."))
                .filter(one -> !isMarked(one))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked)
                .as("a package without @NullMarked is not checked by NullAway")
                .isEmpty();
    }

    private static boolean isMarked(JavaPackage javaPackage) {
        return javaPackage
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }

    /** A rule that cannot fail protects nothing: each is held against a house that breaks exactly it. */
    @Nested
    class OnAHouseBuiltWrong {
        private static final JavaClasses WRONG_CLASSES = new ClassFileImporter().importPackagesOf(Wrong.class);
        private static final Rooms WRONG_HOUSE = new Rooms("nl.huiskring.hub.wrong");

        @TestFactory
        Stream<DynamicTest> everyRuleFails() {
            return Stream.of(
                    fails(WRONG_HOUSE.modelKnowsNothing(), "model.WordThatKnowsItsStore"),
                    fails(
                            WRONG_HOUSE.coresKnowTheWordsAndThemselves("casework"),
                            "casework.RuleThatLooksIntoHouseholds"),
                    fails(WRONG_HOUSE.coresArePure(), "household.GraphThatKnowsTables"),
                    fails(WRONG_HOUSE.routesNeverKnowAdapters(), "routes.FlowThatKnowsAWire"),
                    fails(WRONG_HOUSE.adaptersNeverKnowRoutes(), "adapters.soap.DoorThatStartsAFlow"),
                    fails(WRONG_HOUSE.transportsKnowTheWordsOnly(), "adapters.rest.DoorThatDecides"),
                    fails(WRONG_HOUSE.transportsNeverKnowEachOther(), "adapters.soap.DoorThatStartsAFlow"),
                    fails(
                            WRONG_HOUSE.whatIsBehindTheTransportsNeverKnowsThem(),
                            "adapters.storage.TableOfOneTransport"),
                    fails(WRONG_HOUSE.benchKnowsContractsAndCores(), "bench.MeasureFromWithin"),
                    fails(WRONG_HOUSE.packagesAreFiveLevelsDeepAtMost(), "routes.deeper.and.deeper.Buried"),
                    fails(WRONG_HOUSE.consoleReadsOnly(), "console.ScreenThatAsksTheDatabase"),
                    fails(WRONG_HOUSE.consoleNeverDecides(), "console.ScreenThatAsksTheDatabase"),
                    fails(WRONG_HOUSE.townKnowsContractsOnly(), "town.PartnerThatSharesOurCode"),
                    fails(WRONG_HOUSE.onlyTheProgramKnowsTownBenchAndItself(), "adapters.files.DoorThatNeedsTheTown"),
                    fails(Habits.permitsAreGrantedInConsentOnly(), "habits.HomeMadePermit"),
                    fails(Habits.thereIsOneKindOfPermit(), "habits.HomeMadePermit"),
                    fails(Habits.linesAreClearedInTwoPlacesOnly(), "habits.LeakyScreen"),
                    fails(Habits.clearedLinesHaveNoOpenConstructor(OpenLine.class), "habits.OpenLine"),
                    fails(Habits.nobodyPrintsBut("nl.huiskring.town.."), "habits.Chatty"),
                    fails(Habits.faultsHaveNames(), "habits.Careless"),
                    fails(Habits.nothingIsInjectedIntoFields(), "habits.Careless"),
                    fails(Habits.noOtherLogger(), "habits.Careless"),
                    fails(Habits.nobodyReadsTheClock("nl.huiskring.hub.wrong.."), "habits.Careless"));
        }

        @Test
        void aPackageWithoutMarkIsSeen() {
            assertThat(isMarked(WRONG_CLASSES.getPackage("nl.huiskring.hub.wrong.model")))
                    .isFalse();
        }

        private DynamicTest fails(ArchRule rule, String culprit) {
            return DynamicTest.dynamicTest(
                    rule.getDescription(),
                    () -> assertThatThrownBy(() -> rule.check(WRONG_CLASSES))
                            .isInstanceOf(AssertionError.class)
                            .hasMessageContaining("nl.huiskring.hub.wrong." + culprit));
        }
    }
}
