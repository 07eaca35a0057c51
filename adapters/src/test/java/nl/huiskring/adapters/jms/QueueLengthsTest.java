package nl.huiskring.adapters.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.Session;
import java.nio.file.Path;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueLengthsTest {
    @TempDir
    private Path folder;

    @Test
    void countsWhatWaitsAndMakesNoQueue() throws Exception {
        try (Broker broker = new Broker(folder)) {
            QueueLengths lengths = new QueueLengths((ActiveMQConnectionFactory) Broker.connections("kijker"));
            assertThat(lengths.waiting("dode-brieven.intake")).isZero();
            broker.send("iemand", "intake", Session::createTextMessage);
            broker.send("iemand", "intake", Session::createTextMessage);
            assertThat(lengths.waiting("intake")).isEqualTo(2);
            assertThat(broker.has("dode-brieven.intake")).isFalse();
        }
        QueueLengths gone = new QueueLengths((ActiveMQConnectionFactory) Broker.connections("kijker"));
        assertThatThrownBy(() -> gone.waiting("intake")).isInstanceOf(QueueLengths.BrokerAway.class);
    }
}
