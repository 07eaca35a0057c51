package nl.huiskring.hub.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.policy.Permit;

/** What every class does or leaves, whatever room it lives in. */
final class Habits {
    private static final Set<String> SAY_NOTHING =
            Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Throwable", "java.lang.Error");

    private Habits() {}

    static ArchRule permitsAreGrantedInConsentOnly() {
        return classes()
                .that()
                .implement(Permit.class)
                .should()
                .resideInAPackage("nl.huiskring.consent")
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .bePackagePrivate()
                .because("nothing leaves without a permit, so nobody but the decision may make one");
    }

    static ArchRule linesAreClearedInTwoPlacesOnly() {
        return noClasses()
                .that(not(resideInAnyPackage(
                        "nl.huiskring.routes..", "nl.huiskring.adapters.storage..", "nl.huiskring.model.exchange")))
                .should()
                .callMethodWhere(target(owner(type(ClearedLine.class))).and(target(name("of"))))
                .orShould()
                .callConstructorWhere(target(owner(type(ClearedSignal.class))))
                .because(
                        "a delivery is composed where it was decided about, and read back where its seals are checked");
    }

    static ArchRule thereIsOneKindOfPermit() {
        return classes()
                .that()
                .areAssignableTo(Permit.class)
                .and()
                .areNotInterfaces()
                .should()
                .haveFullyQualifiedName("nl.huiskring.consent.GrantedPermit")
                .because("two kinds of permit are two decisions");
    }

    static ArchRule clearedLinesHaveNoOpenConstructor() {
        return clearedLinesHaveNoOpenConstructor(ClearedLine.class);
    }

    /** The same for a class that plays the part of a cleared line. */
    static ArchRule clearedLinesHaveNoOpenConstructor(Class<?> line) {
        return classes()
                .that()
                .areAssignableTo(line)
                .should()
                .haveOnlyPrivateConstructors()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .because("the one way to a cleared line asks for the permit of exactly that item");
    }

    static ArchRule faultsHaveNames() {
        return noClasses()
                .should(makeAFaultThatSaysNothing())
                .because("a caller can only act on a fault that has a name");
    }

    private static ArchCondition<JavaClass> makeAFaultThatSaysNothing() {
        return new ArchCondition<>("make a plain exception") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                for (JavaConstructorCall call : owner.getConstructorCallsFromSelf()) {
                    boolean plain = SAY_NOTHING.contains(call.getTargetOwner().getName());
                    boolean ofSuper = call.getOrigin().isConstructor() && owner.isAssignableTo(Throwable.class);
                    events.add(new SimpleConditionEvent(owner, plain && !ofSuper, call.getDescription()));
                }
            }
        };
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
                "what a class needs stands in its constructor, where it is seen and can be given by a test");
    }

    static ArchRule noOtherLogger() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
                "one logger, of which one place decides what may be in it");
    }

    static ArchRule nobodyPrints() {
        return nobodyPrintsBut("nl.huiskring.hub..", "nl.huiskring.town..");
    }

    static ArchRule nobodyPrintsBut(String... packages) {
        return noClasses()
                .that(not(resideInAnyPackage(packages)))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("only the command line speaks to a screen; elsewhere a print escapes the rules of the log");
    }

    static ArchRule nobodyReadsTheClock(String... packages) {
        return noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(packages)
                .should(callNow())
                .because("time is handed in, so that terms and decisions can be tested and told again");
    }

    private static ArchCondition<JavaCodeUnit> callNow() {
        return new ArchCondition<>("ask the system for the time") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getMethodCallsFromSelf().forEach(call -> {
                    boolean now = call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && call.getTargetOwner().getPackageName().equals("java.time");
                    boolean millis = call.getTargetOwner().isEquivalentTo(System.class)
                            && call.getTarget().getName().equals("currentTimeMillis");
                    events.add(new SimpleConditionEvent(unit, now || millis, call.getDescription()));
                });
            }
        };
    }
}
