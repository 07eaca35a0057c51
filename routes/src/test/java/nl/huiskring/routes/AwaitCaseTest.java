package nl.huiskring.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.household.store.People;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.PersonRole;
import org.junit.jupiter.api.Test;

class AwaitCaseTest {
    private static final InteractionId MESSAGE = new InteractionId(new UUID(5, 6));
    private static final Duration A_DAY = Duration.ofHours(24);

    private final Recording.Log log = new Recording.Log();
    private final List<Object> locked = new ArrayList<>();
    private Set<?> awaited = Set.of();
    private boolean isNamed;
    private boolean isOffered;

    private boolean mustWait(AReport report, Duration age) {
        return new AwaitCase(
                        port(People.class, (people, method, asked) -> locked.addAll((Collection<?>) asked[0])),
                        cases(),
                        log,
                        Clock.offset(Town.CLOCK, age))
                .mustWait(report.kept(MESSAGE));
    }

    private Cases cases() {
        return port(Cases.class, (cases, method, asked) -> switch (method.getName()) {
            case "await" -> awaited = (Set<?>) asked[1];
            case "waitsNoLonger" -> awaited = Set.of();
            case "isOffered" -> isOffered;
            case "recordsOf" -> isNamed ? Map.of(new RecordId(new UUID(1, 1)), Town.person(1)) : Map.of();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T port(Class<T> type, InvocationHandler answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> {
                    Object answer = answers.invoke(proxy, method, asked);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    private static AReport feedback() {
        return new AReport(MessageType.TERUGKOPPELING, Town.VEILIG_THUIS)
                .says(Field.CASE_NUMBER, "VT-1")
                .says(Field.POLICE_REFERENCE, "pl-1 ");
    }

    private static AReport acceptance() {
        return new AReport(MessageType.OVERDRACHT_AANVAARD, Town.TEAM).says(Field.CASE_NUMBER, "VT-1");
    }

    @Test
    void messageAboutACaseThatNobodyNamedWaitsForAnyOfItsNumbers() {
        assertThat(mustWait(feedback(), Duration.ZERO)).isTrue();
        assertThat(awaited).isEqualTo(Set.of("VT-1", "PL-1"));
        assertThat(locked).containsExactlyInAnyOrder("number|VT-1", "number|PL-1");
        assertThat(log.events()).isEmpty();
    }

    @Test
    void itWaitsNoLongerWhenTheCaseIsNamed() {
        mustWait(feedback(), Duration.ZERO);
        isNamed = true;
        assertThat(mustWait(feedback(), Duration.ofMinutes(3))).isFalse();
        assertThat(awaited).isEmpty();
        assertThat(log.events()).isEmpty();
    }

    @Test
    void acceptanceWaitsForTheTransferToo() {
        isNamed = true;
        assertThat(mustWait(acceptance(), Duration.ZERO)).isTrue();
        isOffered = true;
        assertThat(mustWait(acceptance(), Duration.ZERO)).isFalse();
    }

    @Test
    void afterADayItIsTakenAndRecordedThatNobodyNamedItsCase() {
        assertThat(mustWait(feedback(), A_DAY.minusSeconds(1))).isTrue();
        assertThat(mustWait(feedback(), A_DAY)).isFalse();
        assertThat(awaited).isEmpty();
        assertThat(log.events()).containsExactly(new AuditEvent.CaseNotKnown(MessageType.TERUGKOPPELING));
    }

    /** Whoever names a case takes the lock of those who wait for it, and waits for nothing. */
    @Test
    void messageThatBringsPersonsNeverWaits() {
        AReport report = new AReport(MessageType.MELDING, Town.VEILIG_THUIS)
                .person("p1", PersonRole.SLACHTOFFER, "Bos")
                .says(Field.CASE_NUMBER, "VT-1");
        assertThat(mustWait(report, Duration.ZERO)).isFalse();
        assertThat(locked).containsExactly("number|VT-1");
    }

    @Test
    void confirmationNamesNoCaseAndNeverWaits() {
        AReport confirmation = new AReport(MessageType.ONTVANGSTBEVESTIGING, Town.TEAM)
                .says(Field.CONFIRMED_DELIVERY, new UUID(1, 2).toString());
        assertThat(mustWait(confirmation, Duration.ZERO)).isFalse();
        assertThat(locked).isEmpty();
    }
}
