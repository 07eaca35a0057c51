package nl.huiskring.adapters.rest;

/** Version of the interface (NL GOV API Design Rules, /core/version-header); the OpenAPI description carries the same. */
final class ApiVersion {
    static final String VALUE = "1.0.0";

    private ApiVersion() {}
}
