package nl.huiskring.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.BrokenDelivery;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.DeliveryFailed;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.policy.Purpose;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.engine.SimpleCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatchTest {
    private static final DeliveryId DELIVERY = new DeliveryId(new UUID(2, 2));
    private static final Duration GIVE_UP_AFTER = Duration.ofDays(7);

    private final Recording.Work work = new Recording.Work();
    private final Recording.Log log = new Recording.Log();
    private final Recording.Post post = new Recording.Post();
    private final List<Integer> openWhileSending = new ArrayList<>();
    private Optional<RuntimeException> fault = Optional.empty();
    private Renewal renewal = taken -> Optional.of(taken.signal());

    @BeforeEach
    void thereIsADelivery() {
        post.pending.put(DELIVERY, signal(Town.TEAM.oin()));
    }

    /** The partner behind its adapter; the only thing it is asked is to take a signal. */
    private ProducerTemplate partner() {
        return (ProducerTemplate) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ProducerTemplate.class}, (proxy, method, arguments) -> {
                    assertThat(arguments[0]).isEqualTo(Channels.send(Town.TEAM.transport()));
                    openWhileSending.add(work.open);
                    if (fault.isPresent()) {
                        throw new CamelExecutionException(
                                "failed", new DefaultExchange(new SimpleCamelContext()), fault.get());
                    }
                    return new Confirmation(Town.CLOCK.instant(), "hun-7");
                });
    }

    private void deliver() {
        dispatch().deliver(DELIVERY.toString());
    }

    private Dispatch dispatch() {
        RetryPlan plan = new RetryPlan(Duration.ofSeconds(2), Duration.ofMinutes(5), GIVE_UP_AFTER);
        return new Dispatch(
                post,
                renewal,
                Town.PARTNERS,
                log,
                work.transactions(),
                new Dispatch.Sending(partner(), plan, Town.CLOCK));
    }

    @Test
    void noTransactionIsOpenWhileThePartnerTakesItsTime() {
        deliver();
        assertThat(openWhileSending).containsExactly(0);
        assertThat(post.delivered).containsKey(DELIVERY);
        assertThat(log.events())
                .hasOnlyElementsOfType(AuditEvent.Delivered.class)
                .hasSize(1);
    }

    @Test
    void whatIsBeingSentIsNotSentTwice() {
        deliver();
        deliver();
        assertThat(openWhileSending).hasSize(1);
    }

    @Test
    void whatMayNoLongerGoLikeThisIsNotSent() {
        renewal = taken -> Optional.empty();
        deliver();
        assertThat(openWhileSending).isEmpty();
        assertThat(post.delivered).isEmpty();
        assertThat(post.failed).isEmpty();
    }

    @Test
    void whatCannotBeDecidedAboutAnewIsTriedAgain() {
        renewal = taken -> {
            throw new IllegalStateException("Schuilkade 14");
        };
        deliver();
        assertThat(openWhileSending).isEmpty();
        assertThat(post.failed.get(DELIVERY)).isPresent();
        assertThat(log.text()).doesNotContain("Schuilkade");
    }

    @Test
    void partnerThatIsAwayIsTriedAgain() {
        fault = Optional.of(new DeliveryFailed("not reached", true));
        deliver();
        assertThat(post.failed)
                .containsEntry(DELIVERY, Optional.of(Town.CLOCK.instant().plusSeconds(2)));
        assertThat(log.events()).hasOnlyElementsOfType(AuditEvent.DeliveryAttemptFailed.class);
    }

    @Test
    void whatCannotPassIsGivenUp() {
        fault = Optional.of(new DeliveryFailed("answered 400", false));
        deliver();
        assertThat(post.failed).containsEntry(DELIVERY, Optional.empty());
    }

    @Test
    void permitThatWasChangedIsGivenUpAtOnceAndSentToNobody() {
        post.broken.put(DELIVERY, broken(false));
        deliver();
        assertThat(post.failed).containsExactly(Map.entry(DELIVERY, Optional.empty()));
        assertThat(openWhileSending).isEmpty();
        assertThat(work.rolledBack).as("what took it is undone").isEqualTo(1);
        assertThat(log.events())
                .containsExactly(new AuditEvent.DeliveryAttemptFailed(
                        DELIVERY,
                        Town.TEAM.oin(),
                        Optional.of(Town.TEAM.transport()),
                        "cannot be opened: IllegalStateException",
                        false));
        assertThat(log.text()).doesNotContain("Schuilkade");
    }

    @Test
    void deliveryUnderAKeyThatIsAwayIsTriedAgainAndInTheEndGivenUp() {
        post.broken.put(DELIVERY, broken(true));
        deliver();
        assertThat(post.failed.get(DELIVERY)).isPresent();

        post.broken.put(
                DELIVERY, broken(true, Town.CLOCK.instant().minus(GIVE_UP_AFTER).minusSeconds(1)));
        deliver();
        assertThat(post.failed).containsEntry(DELIVERY, Optional.empty());
    }

    @Test
    void whatWaitsForSomebodyWhoIsNoLongerRegisteredIsGivenUp() {
        Oin gone = new Oin("00000001999199999000");
        post.pending.put(DELIVERY, signal(gone));
        deliver();
        assertThat(post.failed).containsExactly(Map.entry(DELIVERY, Optional.empty()));
        assertThat(openWhileSending).isEmpty();
        assertThat(log.events())
                .containsExactly(new AuditEvent.DeliveryAttemptFailed(
                        DELIVERY, gone, Optional.empty(), "the recipient is not registered", false));
    }

    /** Each recipient has a route of his own, also who left while something waited for him. */
    @Test
    void everybodyForWhomSomethingWaitsHasARoute() throws Exception {
        post.pending.put(DELIVERY, signal(new Oin("00000001999199999000")));
        DeliverSignal routes = new DeliverSignal(dispatch(), Town.PARTNERS, post);
        routes.setCamelContext(new SimpleCamelContext());
        routes.configure();
        assertThat(routes.getTemplatedRouteCollection().getTemplatedRoutes())
                .extracting(route -> route.getRouteId())
                .contains("deliver-to-" + Town.TEAM.id(), "deliver-to-00000001999199999000");
    }

    private static BrokenDelivery broken(boolean worthRetrying) {
        return broken(worthRetrying, Town.CLOCK.instant());
    }

    private static BrokenDelivery broken(boolean worthRetrying, Instant composedAt) {
        return new BrokenDelivery(
                new BrokenDelivery.Kept(DELIVERY, Town.TEAM.oin(), composedAt),
                worthRetrying,
                new IllegalStateException("Schuilkade 14"));
    }

    /** The text of an exception may hold what was being sent. */
    @Test
    void textOfAnUnexpectedFaultIsNotRecorded() {
        fault = Optional.of(new IllegalStateException("Anna Bos, Schuilkade 14"));
        deliver();
        assertThat(log.text()).doesNotContain("Bos").doesNotContain("Schuilkade");
        assertThat(log.events()).hasOnlyElementsOfType(AuditEvent.DeliveryAttemptFailed.class);
        assertThat(post.failed.get(DELIVERY)).isPresent();
    }

    /** It is sent again later, under the same ids: the partner knows it and takes it once. */
    @Test
    void deliveryThatCannotBeRecordedStaysPending() {
        log.isBroken = true;
        assertThatThrownBy(this::deliver).isInstanceOf(AuditUnavailable.class);
        assertThat(work.rolledBack).isEqualTo(1);
    }

    private static ClearedSignal signal(Oin recipient) {
        return new ClearedSignal(
                DELIVERY,
                new UUID(3, 3),
                new SignalId(new UUID(4, 4)),
                1,
                recipient,
                Purpose.P4,
                "ref",
                Town.CLOCK.instant(),
                new Heading(Heading.Level.RED, Town.CLOCK.instant()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "advies",
                AReport.TRACE);
    }
}
