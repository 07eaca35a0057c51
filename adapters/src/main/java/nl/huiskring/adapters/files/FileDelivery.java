package nl.huiskring.adapters.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.DeliveryFailed;
import org.apache.camel.Handler;

/** Puts a signal as a file in the partner's folder. Its name is the id of the delivery, so that sending it again makes no second one. */
final class FileDelivery {
    private static final List<String> HEADER = List.of("deel", "nr", "veld", "waarde");

    private final PartnerDirectory directory;
    private final SignalWriter writer;
    private final Clock clock;

    FileDelivery(PartnerDirectory directory, SignalWriter writer, Clock clock) {
        this.directory = directory;
        this.writer = writer;
        this.clock = clock;
    }

    /** @throws DeliveryFailed when the file is not on disk */
    @Handler
    Confirmation deliver(ClearedSignal signal) {
        Path file = directory
                .byOin(signal.recipient())
                .filter(partner -> partner.transport() == Transport.FILES)
                .map(PartnerFolder::of)
                .map(folder -> folder.out(signal.delivery() + ".csv"))
                .orElseThrow(() -> new DeliveryFailed("the recipient has no folder", false));
        try {
            WholeFile.write(file, CsvText.of(HEADER, rows(writer.write(signal))));
        } catch (IOException e) {
            throw new DeliveryFailed("the file was not written: " + e.getClass().getSimpleName(), true);
        }
        return new Confirmation(clock.instant(), file.getFileName().toString());
    }

    /** One row for each leaf of the tree. */
    private static List<List<String>> rows(Node signal) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Node part : signal.children()) {
            String number = counts.merge(part.name(), 1, Integer::sum).toString();
            part.text().ifPresent(text -> rows.add(List.of(part.name(), number, "", text)));
            for (Node leaf : part.children()) {
                rows.add(List.of(part.name(), number, leaf.name(), leaf.text().orElse("")));
            }
        }
        return rows;
    }
}
