package nl.huiskring.adapters.storage;

import nl.huiskring.model.message.Report;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report for the vault and reads it back; the form is the storage's own, not a contract. */
final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReportJson() {}

    static byte[] write(Report report) {
        return MAPPER.writeValueAsBytes(report);
    }

    static Report read(byte[] json) {
        return MAPPER.readValue(json, Report.class);
    }
}
