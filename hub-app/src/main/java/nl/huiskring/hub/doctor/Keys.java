package nl.huiskring.hub.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.hub.server.HubSettings;

/** The certificates of the settings: are they there, are they valid, and for how long. */
record Keys(HubSettings settings, Instant now) {
    private static final Duration SOON = Duration.ofDays(7);

    private record Found(Path file, X509Certificate certificate) {}

    /** The certificate that the hub shows. */
    Optional<X509Certificate> own() {
        try {
            return all().stream()
                    .filter(found -> found.file().endsWith(Certificates.HUB + ".p12"))
                    .map(Found::certificate)
                    .findFirst();
        } catch (IOException | GeneralSecurityException unreadable) {
            return Optional.empty();
        }
    }

    Finding finding(boolean hubRuns) {
        if (!Files.exists(settings.certificates().resolve(Certificates.HUB + ".p12"))) {
            return missing();
        }
        try {
            return judge(all(), hubRuns);
        } catch (IOException | GeneralSecurityException unreadable) {
            return Finding.wrong(
                    "certificaten in " + settings.certificates() + " zijn niet te lezen",
                    "geef leesrecht, of herstel ze uit de kopie (" + unreadable.getMessage() + ")");
        }
    }

    private Finding missing() {
        return settings.embedded()
                ? Finding.good("certificaten: worden bij de eerste start gemaakt")
                : Finding.wrong(
                        "geen certificaten in " + settings.certificates(),
                        "maak ze met ./hub prepare, of zet huiskring.certificates op een map met de uwe");
    }

    private Finding judge(List<Found> all, boolean hubRuns) {
        Found first = Collections.min(
                all, Comparator.comparing(found -> found.certificate().getNotAfter()));
        Instant end = first.certificate().getNotAfter().toInstant();
        String what = all.size() + " certificaten; het eerste dat afloopt is "
                + first.file().getFileName() + ", op " + end;
        Optional<Found> notYet = all.stream()
                .filter(found -> found.certificate().getNotBefore().toInstant().isAfter(now))
                .findFirst();
        if (notYet.isPresent()) {
            return Finding.wrong(
                    notYet.get().file().getFileName() + " geldt pas vanaf "
                            + notYet.get().certificate().getNotBefore().toInstant(),
                    "kijk of de klok van deze machine goed staat");
        }
        if (now.plus(SOON).isBefore(end)) {
            return Finding.good(what);
        }
        return settings.embedded() && !hubRuns
                ? Finding.good(what + "; wordt bij de start vernieuwd")
                : Finding.wrong(what, renewal());
    }

    private String renewal() {
        return settings.embedded()
                ? "start de hub opnieuw: hij vernieuwt het dan zelf"
                : "vernieuw het (./hub prepare, als dat ze maakte) en start hub, broker en Keycloak opnieuw";
    }

    private List<Found> all() throws IOException, GeneralSecurityException {
        Path folder = settings.certificates();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        char[] password = Files.readString(folder.resolve("password")).strip().toCharArray();
        List<Found> all = new ArrayList<>();
        try (DirectoryStream<Path> stores = Files.newDirectoryStream(folder, "*.p12")) {
            for (Path store : stores) {
                read(store, password).forEach(certificate -> all.add(new Found(store, certificate)));
            }
        }
        return all;
    }

    private static List<X509Certificate> read(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                certificates.add(certificate);
            }
        }
        return certificates;
    }
}
