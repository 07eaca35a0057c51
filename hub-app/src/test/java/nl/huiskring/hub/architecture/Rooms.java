package nl.huiskring.hub.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which room may know which. The rules are made for a root package, so that each can also be held against a small house that
 * was built wrong on purpose.
 *
 * @param root package in which the rooms lie
 */
record Rooms(String root) {
    private static final String[] CORES = {"household", "consent", "casework", "audit"};

    private static final int LEVELS = 5;

    private static final String[] NEVER_IN_A_CORE = {
        "org.springframework..",
        "org.apache.camel..",
        "tools.jackson..",
        "com.fasterxml..",
        "jakarta..",
        "java.sql..",
        "javax.sql.."
    };

    ArchRule modelKnowsNothing() {
        return classes()
                .that(liveIn("model"))
                .should()
                .onlyDependOnClassesThat(liveIn("model").or(resideInAnyPackage("java..", "org.jspecify..")))
                .because("the words are everybody's: what they depend on, everybody depends on");
    }

    ArchRule coresKnowTheWordsAndThemselves(String core) {
        return classes()
                .that(liveIn(core))
                .should()
                .onlyDependOnClassesThat(liveIn(core, "model").or(resideOutsideOfPackages(root + "..")))
                .because("a core that knows another cannot be understood, tested or replaced alone");
    }

    ArchRule coresArePure() {
        return noClasses()
                .that(liveIn(CORES))
                .should()
                .dependOnClassesThat(resideInAnyPackage(NEVER_IN_A_CORE))
                .because("what decides about people must run, and be proven, without a server");
    }

    ArchRule routesNeverKnowAdapters() {
        return noClasses()
                .that(liveIn("routes"))
                .should()
                .dependOnClassesThat(liveIn("adapters", "console", "hub", "town", "bench"))
                .because("flows know records and channel names; a wire format or a table in a flow is in the wrong"
                        + " room");
    }

    ArchRule adaptersNeverKnowRoutes() {
        return noClasses()
                .that(liveIn("adapters"))
                .should()
                .dependOnClassesThat(liveIn("routes", "console", "hub", "town", "bench"))
                .because("an adapter hands over a record and is told nothing of what happens with it");
    }

    ArchRule transportsKnowTheWordsOnly() {
        return noClasses()
                .that(liveIn("adapters.soap", "adapters.rest", "adapters.jms", "adapters.files", "adapters.contract"))
                .should()
                .dependOnClassesThat(liveIn(CORES))
                .because("a transport that knows a core could decide something by itself");
    }

    ArchRule whatIsBehindTheTransportsNeverKnowsThem() {
        return noClasses()
                .that(liveIn("adapters.storage", "adapters.policy", "adapters.embedded"))
                .should()
                .dependOnClassesThat(liveIn("adapters.soap", "adapters.rest", "adapters.jms", "adapters.files"))
                .because("tables, policy and servers are the same whatever brings a message");
    }

    ArchRule benchKnowsContractsAndCores() {
        return noClasses()
                .that(liveIn("bench"))
                .should()
                .dependOnClassesThat(liveIn("adapters", "routes", "console", "hub", "town"))
                .allowEmptyShould(true)
                .because("what measures from outside must not reach inside, or it measures itself");
    }

    ArchRule packagesAreFiveLevelsDeepAtMost() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should(lieAtMostThisDeep(LEVELS))
                .because("what lies deeper is not found, and says that a room should be two");
    }

    /** Levels below the first that all have in common, with which the house begins. */
    private ArchCondition<JavaClass> lieAtMostThisDeep(int levels) {
        int above = root.split("\\.").length - 2;
        return new ArchCondition<>("lie in a package of at most " + levels + " levels") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                int depth = one.getPackageName().split("\\.").length - above;
                events.add(new SimpleConditionEvent(
                        one, depth <= levels, one.getName() + " lies " + depth + " levels deep"));
            }
        };
    }

    ArchRule transportsNeverKnowEachOther() {
        return slices().matching(root + ".adapters.(soap|rest|jms|files)..")
                .should()
                .notDependOnEachOther()
                .because("a partner format must be understood, and thrown away, without the others");
    }

    ArchRule consoleReadsOnly() {
        return classes()
                .that(liveIn("console"))
                .should()
                .onlyDependOnClassesThat(
                        liveIn("console", "model").or(liveIn(CORES)).or(resideOutsideOfPackages(root + "..")))
                .because("screens show what the read ports tell, through the same decisions as everything else that"
                        + " leaves");
    }

    ArchRule consoleNeverDecides() {
        return noClasses()
                .that(liveIn("console"))
                .should()
                .dependOnClassesThat(liveIn("consent", "household"))
                .because("a screen that asks the decision point or the graph itself could show what nobody recorded");
    }

    ArchRule townKnowsContractsOnly() {
        return noClasses()
                .that(liveIn("town"))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(DescribedPredicate.not(liveIn("town"))))
                .because("partners that share our code share our mistakes, and then prove nothing");
    }

    ArchRule onlyTheProgramKnowsTownBenchAndItself() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(DescribedPredicate.not(liveIn("hub", "town", "bench")))
                .should()
                .dependOnClassesThat(liveIn("hub", "town", "bench"))
                .because("what only tests and measures must never be needed in production");
    }

    private DescribedPredicate<JavaClass> liveIn(String... rooms) {
        String[] packages = Arrays.stream(rooms)
                .flatMap(room -> Stream.of(root + "." + room + ".."))
                .toArray(String[]::new);
        return resideInAnyPackage(packages).as("live in " + String.join(", ", rooms));
    }
}
