package nl.huiskring.adapters.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of this interface, for everybody (NL GOV API Design Rules, /core/publish-openapi). */
@RestController
final class OpenApiController {
    static final String PATH = "/v1/openapi.json";

    private final byte[] description = read();

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] description() {
        return description.clone();
    }

    private static byte[] read() {
        try (InputStream in = OpenApiController.class.getResourceAsStream("/contract/openapi-v1.json")) {
            return Objects.requireNonNull(in, "the description is part of the program")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
