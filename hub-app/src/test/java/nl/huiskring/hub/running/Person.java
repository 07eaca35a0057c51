package nl.huiskring.hub.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.huiskring.adapters.embedded.EmbeddedKeycloak;
import nl.huiskring.console.ConsoleSettings;

/** Somebody with a browser: cookies, redirects and forms, and nothing else. */
public final class Person {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");

    private final URI console;
    private final HttpClient browser;

    private Person(URI console, HttpClient browser) {
        this.console = console;
        this.browser = browser;
    }

    /** Somebody who did not log in and looks at each answer himself. */
    public static Person unknownTo(RunningHub hub) {
        return at(hub, HttpClient.Redirect.NEVER);
    }

    /** Somebody who logs in at the identity server, with the password of the demo. */
    public static Person loggedIn(RunningHub hub, String name) {
        Person person = at(hub, HttpClient.Redirect.NORMAL);
        String password = hub.part(EmbeddedKeycloak.class).peoplePassword().reveal();
        HttpResponse<String> form = person.look(person.console.resolve("/"));
        HttpResponse<String> in = person.submit(form, Map.of("username", name, "password", password));
        if (!in.uri().getAuthority().equals(person.console.getAuthority())) {
            throw new IllegalStateException(name + " is still at " + in.uri().getPath());
        }
        return person;
    }

    private static Person at(RunningHub hub, HttpClient.Redirect redirect) {
        ConsoleSettings settings = hub.part(ConsoleSettings.class);
        HttpClient browser = HttpClient.newBuilder()
                .sslContext(settings.trust())
                .cookieHandler(new CookieManager())
                .followRedirects(redirect)
                .build();
        return new Person(settings.baseUrl(), browser);
    }

    /** Opens a page of the console. */
    public HttpResponse<String> opens(String path) {
        return look(console.resolve(path));
    }

    /** Opens any address. */
    public HttpResponse<String> look(URI address) {
        return send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build());
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form at " + page.uri().getPath());
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
