package nl.huiskring.model.exchange;

/** What can be wrong with a message; the same code over every transport ({@code docs/errors.md}). */
public enum ErrorCode {
    CERTIFICATE_REQUIRED("HK-101", 401, "Geen of onbekend certificaat"),
    SENDER_MISMATCH("HK-102", 403, "OIN in bericht, certificaat of token verschilt"),
    TOKEN_INVALID("HK-103", 401, "Token ontbreekt, is ongeldig of verlopen"),
    TOKEN_UNBOUND("HK-104", 401, "Token hoort niet bij dit certificaat"),
    SIGNATURE_MISSING("HK-105", 401, "Ondertekening ontbreekt"),
    SIGNATURE_INVALID("HK-106", 401, "Ondertekening klopt niet"),
    SIGNATURE_COVERAGE("HK-107", 401, "Niet alles wat ondertekend moet zijn, is ondertekend"),
    TIMESTAMP_EXPIRED("HK-108", 401, "Tijdstempel ontbreekt of is verlopen"),
    REPLAY("HK-109", 409, "Deze verzending is al eerder gedaan"),
    NOT_ALLOWED("HK-110", 403, "Deze partner mag dit berichttype niet sturen"),
    MALFORMED("HK-201", 400, "Bericht is niet leesbaar"),
    SCHEMA_INVALID("HK-202", 400, "Bericht voldoet niet aan het contract"),
    DOCTYPE_FORBIDDEN("HK-203", 400, "DTD of entiteit niet toegestaan"),
    TOO_LARGE("HK-204", 413, "Bericht is te groot"),
    TYPE_UNKNOWN("HK-205", 400, "Onbekend berichttype"),
    BSN_INVALID("HK-206", 400, "BSN voldoet niet aan de elfproef"),
    DATE_IMPOSSIBLE("HK-207", 400, "Onmogelijke datum"),
    MUNICIPALITY_UNKNOWN("HK-208", 400, "Onbekende gemeente"),
    DUPLICATE_CONFLICT("HK-209", 409, "Zelfde bericht-id met andere inhoud"),
    NOT_FOUND("HK-301", 404, "Niet gevonden"),
    UNAVAILABLE("HK-501", 503, "Tijdelijk niet beschikbaar; opnieuw aanbieden mag");

    private final String code;
    private final int httpStatus;
    private final String title;

    ErrorCode(String code, int httpStatus, String title) {
        this.code = code;
        this.httpStatus = httpStatus;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** Status of the problem answer (RFC 9457); a SOAP fault carries the code alone. */
    public int httpStatus() {
        return httpStatus;
    }

    /** One sentence in Dutch for the partner; never holds content of the message. */
    public String title() {
        return title;
    }
}
