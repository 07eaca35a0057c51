package nl.huiskring.adapters.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.Traceparent;
import nl.huiskring.model.Partner;
import nl.huiskring.model.exchange.Counts;
import nl.huiskring.model.exchange.CountsQuestion;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much is there? For a partner that receives counts; another gets an empty list. */
@RestController
final class CountsController {
    static final String PATH = "/v1/tellingen";

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final HubChannels hub;

    CountsController(HubChannels hub) {
        this.hub = hub;
    }

    /** The counts; {@code vanaf} and {@code tot} as asked, both included. */
    record Answer(String vanaf, String tot, List<Row> tellingen) {}

    /** One count; {@code aantal} is null where it is suppressed. */
    record Row(
            String soort,
            String maand,
            String gemeentecode,
            @Nullable Integer aantal) {}

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Answer ask(
            HttpServletRequest request,
            @RequestParam(name = "vanaf", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String until) {
        Partner asker = RequestFacts.sender(request)
                .orElseThrow(() -> new Refusal(ErrorCode.CERTIFICATE_REQUIRED, "certificaat"));
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> first = day(from, "vanaf", problems);
        Optional<LocalDate> last = day(until, "tot", problems);
        if (first.isEmpty() || last.isEmpty()) {
            throw new Refusal(problems);
        }
        String trace = Traceparent.of(Optional.ofNullable(request.getHeader("traceparent")));
        return answer(hub.counts(new CountsQuestion(asker.oin(), first.get(), last.get(), trace)));
    }

    private static Optional<LocalDate> day(String text, String where, List<Problem> problems) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
            problems.add(new Problem(ErrorCode.SCHEMA_INVALID, where));
        } catch (DateTimeException e) {
            problems.add(new Problem(ErrorCode.DATE_IMPOSSIBLE, where));
        }
        return Optional.empty();
    }

    private static Answer answer(Counts counts) {
        return new Answer(
                counts.from().toString(),
                counts.until().toString(),
                counts.cells().stream()
                        .map(cell -> new Row(
                                cell.what(),
                                cell.period(),
                                cell.municipality(),
                                cell.count().orElse(null)))
                        .toList());
    }
}
