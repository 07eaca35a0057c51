package nl.huiskring.console;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's browser without looks: it keeps cookies and follows redirects. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final TestHub hub;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient follows;
    private final HttpClient stays;

    public Browser(TestHub hub) {
        this.hub = hub;
        this.follows = client(HttpClient.Redirect.NORMAL);
        this.stays = client(HttpClient.Redirect.NEVER);
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .sslContext(hub.trust)
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .build();
    }

    /** A browser in which somebody of Veilig Thuis with these roles is logged in. */
    public static Browser loggedIn(TestHub hub, String... roles) {
        hub.identity.nextIs(Fixture.VEILIG_THUIS.value(), roles);
        Browser browser = new Browser(hub);
        browser.get("/");
        hub.town.journal.clear();
        hub.town.written.clear();
        return browser;
    }

    public HttpResponse<String> get(String path) {
        return send(follows, HttpRequest.newBuilder(at(path)).GET());
    }

    HttpResponse<String> getOnly(String path) {
        return send(stays, HttpRequest.newBuilder(at(path)).GET());
    }

    /** Presses a button of a form without fields, with the form's own token. */
    public HttpResponse<String> post(String path, String token) {
        return form(path, "_csrf=" + encoded(token));
    }

    private HttpResponse<String> form(String path, String body) {
        return send(
                stays,
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Fills in the form of a page and sends it to where the page is, with the page's own token; follows no redirect. */
    public HttpResponse<String> submit(String path, String... namesAndValues) {
        StringBuilder body =
                new StringBuilder("_csrf=").append(encoded(token(get(path).body())));
        for (int at = 0; at < namesAndValues.length; at += 2) {
            body.append('&').append(namesAndValues[at]).append('=').append(encoded(namesAndValues[at + 1]));
        }
        return form(path, body.toString());
    }

    public static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("the page has no form token");
        }
        return matcher.group(1);
    }

    HttpCookie session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("__Host-huiskring"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no session cookie"));
    }

    private URI at(String path) {
        return path.startsWith("https:") ? URI.create(path) : URI.create(hub.address + path);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("the hub did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
