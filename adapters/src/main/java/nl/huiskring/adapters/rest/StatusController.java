package nl.huiskring.adapters.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.model.Partner;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.InteractionStatus;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.StatusQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far is my message? Somebody else's is answered as if there were none. */
@RestController
final class StatusController {
    static final String PATH = "/v1/status/{interactieId}";

    /** Ids of messages and of interactions alike; anything else is neither looked up nor recorded. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final HubChannels hub;

    StatusController(HubChannels hub) {
        this.hub = hub;
    }

    /** Answer of Samen onder Handbereik, asynchronous interactions. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Status(
            String interactieId, String status, @Nullable Result resultaat) {}

    /** Why an interaction came to nothing. */
    record Result(String fout, String typeFout) {}

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Status ask(HttpServletRequest request, @PathVariable("interactieId") String interaction) {
        if (!ID.matcher(interaction).matches()) {
            throw new Refusal(ErrorCode.NOT_FOUND, "interactieId");
        }
        RequestFacts.messageId(request, interaction);
        Partner asker = RequestFacts.sender(request)
                .orElseThrow(() -> new Refusal(ErrorCode.CERTIFICATE_REQUIRED, "certificaat"));
        return answer(interaction, hub.status(new StatusQuestion(asker.oin(), interaction)));
    }

    private static Status answer(String interaction, InteractionStatus status) {
        return switch (status) {
            case OK, IN_PROGRESS -> new Status(interaction, status.name(), null);
            case ERROR -> new Status(interaction, status.name(), new Result("Verwerking is niet gelukt", "TECHNISCH"));
            case UNKNOWN -> throw new Refusal(ErrorCode.NOT_FOUND, "interactieId");
        };
    }
}
