package nl.huiskring.adapters.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.adapters.contract.Signals;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.DeliveryFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JmsDeliveryTest {
    private static final Partner OM = Samples.partner(PartnerKind.OM, Transport.JMS, "00000001000000000003");
    private static final String OUT = "partner." + OM.oin() + ".uit";
    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    private static final PartnerDirectory DIRECTORY = () -> List.of(OM);

    @TempDir
    private Path folder;

    private final SignalWriter writer = new SignalWriter(new Oin("00000001999199999000"), DIRECTORY);
    private final ClearedSignal signal = Signals.signal(OM.oin(), new Oin("00000001000000000002"));

    @Test
    void putsTheSignalOnThePartnersQueueOnceHoweverOftenItIsSent() throws Exception {
        try (Broker broker = new Broker(folder);
                FakeHub hub = new FakeHub()) {
            hub.add(new JmsOut(delivery()));
            Confirmation first = hub.ask(Channels.send(Transport.JMS), signal, Confirmation.class);
            Confirmation second = hub.ask(Channels.send(Transport.JMS), signal, Confirmation.class);
            assertThat(first).isEqualTo(new Confirmation(Samples.NOW, OUT)).isEqualTo(second);
            assertIsTheSignal((TextMessage) broker.take(OUT));
            assertThat(broker.waiting(OUT)).isEmpty();
        }
    }

    @Test
    void signalSurvivesARestartOfTheBroker() throws Exception {
        try (Broker before = new Broker(folder)) {
            delivery().deliver(signal);
            assertThat(before).isNotNull();
        }
        try (Broker after = new Broker(folder)) {
            delivery().deliver(signal);
            assertIsTheSignal((TextMessage) after.take(OUT));
            assertThat(after.waiting(OUT)).isEmpty();
        }
    }

    @Test
    void isWorthRetryingWhenTheBrokerIsAway() {
        DeliveryFailed failed =
                catchThrowableOfType(DeliveryFailed.class, () -> delivery().deliver(signal));
        assertThat(failed.worthRetrying()).isTrue();
    }

    @Test
    void isNotWorthRetryingWhenTheRecipientHasNoQueue() {
        ClearedSignal other = Signals.signal(new Oin("00000001000000000009"), OM.oin());
        DeliveryFailed failed =
                catchThrowableOfType(DeliveryFailed.class, () -> delivery().deliver(other));
        assertThat(failed.worthRetrying()).isFalse();
    }

    private JmsDelivery delivery() {
        return new JmsDelivery(DIRECTORY, writer, Broker.connections("hub"), CLOCK);
    }

    private void assertIsTheSignal(TextMessage message) throws JMSException {
        assertThat(XmlSyntax.read(message.getText().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(writer.write(signal));
        assertThat(message.getJMSDeliveryMode()).isEqualTo(DeliveryMode.PERSISTENT);
        assertThat(message.getStringProperty("berichttype")).isEqualTo("HuishoudSignaal");
        assertThat(message.getStringProperty("_AMQ_DUPL_ID"))
                .isEqualTo(signal.delivery().toString());
    }
}
