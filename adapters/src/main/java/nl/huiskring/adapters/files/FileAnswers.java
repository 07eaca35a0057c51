package nl.huiskring.adapters.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Receipt;

/** Collects what is answered to the messages of one file; both answers appear when the whole file is done. */
final class FileAnswers {
    private static final List<String> RECEIPTS = List.of("berichtId", "interactieId", "ontvangen", "herhaling");
    private static final List<String> REJECTS = List.of("berichtId", "code", "titel", "plaats");

    private final List<List<String>> receipts = new ArrayList<>();
    private final List<List<String>> rejects = new ArrayList<>();

    void accepted(UUID messageId, Receipt receipt) {
        receipts.add(List.of(
                messageId.toString(),
                receipt.interaction().toString(),
                receipt.receivedAt().toString(),
                Boolean.toString(receipt.repeated())));
    }

    void refused(String messageId, List<Problem> problems) {
        for (Problem problem : problems) {
            rejects.add(List.of(messageId, problem.code().code(), problem.code().title(), problem.where()));
        }
    }

    void write(PartnerFolder folder, String fileName) throws IOException {
        if (!receipts.isEmpty()) {
            WholeFile.write(folder.receipt(fileName), CsvText.of(RECEIPTS, receipts));
        }
        if (!rejects.isEmpty()) {
            WholeFile.write(folder.reject(fileName), CsvText.of(REJECTS, rejects));
        }
    }
}
