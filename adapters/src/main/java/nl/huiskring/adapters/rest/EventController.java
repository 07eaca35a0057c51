package nl.huiskring.adapters.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.Digest;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.Traceparent;
import nl.huiskring.model.Partner;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.message.Report;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A partner offers an event; 202 says that it is kept. */
@RestController
final class EventController {
    static final String PATH = "/v1/events";

    private final HubChannels hub;
    private final MessageReader reader;

    EventController(HubChannels hub, MessageReader reader) {
        this.hub = hub;
        this.reader = reader;
    }

    /**
     * The positive answer.
     *
     * @param interactieId the id of the event (Samen onder Handbereik: interactieId = CloudEvent.id)
     * @param ontvangen moment in UTC
     */
    record Accepted(String interactieId, String ontvangen, boolean herhaling) {}

    @PostMapping(path = PATH, consumes = CloudEvents.MEDIA_TYPE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> take(HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        byte[] body = body(request);
        InboundEvent event = InboundEvent.read(body);
        event.id().ifPresent(id -> RequestFacts.messageId(request, id));
        Partner sender = RequestFacts.sender(request)
                .orElseThrow(() -> new Refusal(ErrorCode.CERTIFICATE_REQUIRED, "certificaat"));
        Report report = event.report(reader, sender);
        String digest = event.message().map(Digest::of).orElseThrow();
        String trace = Traceparent.of(Optional.ofNullable(request.getHeader("traceparent")));
        Receipt receipt = hub.receive(new Received(report, sender.oin(), Transport.REST, body, digest, trace));
        String id = report.envelope().messageId().toString();
        return ResponseEntity.accepted()
                .location(URI.create("/v1/status/" + id))
                .body(new Accepted(id, receipt.receivedAt().toString(), receipt.repeated()));
    }

    /** Never reads more than a message may have, whatever the header says. */
    private static byte[] body(HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        if (request.getHeader("Content-Encoding") != null) {
            throw new HttpMediaTypeNotSupportedException("a packed body is not taken");
        }
        if (request.getContentLengthLong() > Limits.BYTES) {
            throw new Refusal(ErrorCode.TOO_LARGE, "/");
        }
        byte[] body = request.getInputStream().readNBytes(Limits.BYTES + 1);
        Limits.check(body);
        return body;
    }
}
