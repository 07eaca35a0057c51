package nl.huiskring.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import nl.huiskring.adapters.identity.CertificateOin;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {
    private static final List<Partner> PARTNERS = List.of(APartner.PROSECUTION, APartner.ADDICTION_CARE);

    @TempDir
    private Path folder;

    @Test
    void everyPartyHasACertificateWithItsOin() {
        Certificates certificates = load(Clock.systemUTC());
        assertThat(CertificateOin.of(certificates.of(Certificates.HUB).certificate()))
                .contains(APartner.HUB);
        assertThat(PARTNERS)
                .allSatisfy(partner -> assertThat(
                                CertificateOin.of(certificates.of(partner.id()).certificate()))
                        .contains(partner.oin()));
    }

    @Test
    void secondStartFindsTheSameCertificates() {
        X509Certificate first = load(Clock.systemUTC()).of("om").certificate();
        assertThat(load(Clock.systemUTC()).of("om").certificate()).isEqualTo(first);
    }

    @Test
    void renewsWithinSevenDaysOfTheEndAndKeepsTheSubject() {
        X509Certificate first = load(Clock.systemUTC()).of("om").certificate();
        Instant end = first.getNotAfter().toInstant();
        assertThat(load(at(end.minus(Duration.ofDays(8)))).of("om").certificate())
                .isEqualTo(first);
        X509Certificate renewed =
                load(at(end.minus(Duration.ofDays(6)))).of("om").certificate();
        assertThat(renewed.getNotAfter()).isAfter(first.getNotAfter());
        assertThat(renewed.getSubjectX500Principal()).isEqualTo(first.getSubjectX500Principal());
    }

    @Test
    void renewsEverythingWithItsAuthority() {
        X509Certificate first = load(Clock.systemUTC()).of("om").certificate();
        Certificates later = load(at(Instant.now().plus(Duration.ofDays(726))));
        assertThat(later.of("om").certificate()).isNotEqualTo(first);
        assertThat(later.of("om").certificate().getNotBefore()).isAfter(first.getNotAfter());
    }

    @Test
    void filesAreReadableByTheirOwnerOnly() throws IOException {
        load(Clock.systemUTC());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void loadingAloneWritesNothingAndFindsTheSameKey() throws IOException {
        Certificates made = load(Clock.systemUTC());
        Files.delete(folder.resolve("ca.p12"));
        Files.delete(folder.resolve("om.p12"));
        Certificates taken = Certificates.load(folder, Clock.systemUTC());
        assertThat(taken.of(Certificates.HUB)).isEqualTo(made.of(Certificates.HUB));
        assertThat(folder.resolve("ca.p12")).doesNotExist();
        assertThat(folder.resolve("om.p12")).doesNotExist();
    }

    @Test
    void loadingAloneSaysWhatIsMissingAndMakesNoAuthority() throws IOException {
        load(Clock.systemUTC());
        Files.delete(folder.resolve("hub.p12"));
        assertThatExceptionOfType(EmbeddedServerFault.class)
                .isThrownBy(() -> Certificates.load(folder, Clock.systemUTC()))
                .withMessageContaining("hub.p12 is missing");
        assertThatExceptionOfType(EmbeddedServerFault.class)
                .isThrownBy(() -> Certificates.load(folder.resolve("nowhere"), Clock.systemUTC()));
        assertThat(folder.resolve("hub.p12")).doesNotExist();
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void loadingAloneRefusesACertificateThatEnded() {
        Instant end = load(Clock.systemUTC())
                .of(Certificates.HUB)
                .certificate()
                .getNotAfter()
                .toInstant();
        assertThat(Certificates.load(folder, at(end.minusSeconds(1))).of(Certificates.HUB))
                .isNotNull();
        assertThatExceptionOfType(EmbeddedServerFault.class)
                .isThrownBy(() -> Certificates.load(folder, at(end)))
                .withMessageContaining("is valid from");
    }

    @Test
    void partnerAndHubSpeakTlsWithEachOther() throws Exception {
        Certificates certificates = load(Clock.systemUTC());
        assertThat(handshake(certificates.clientContext(Certificates.HUB), certificates.clientContext("om")))
                .contains(APartner.PROSECUTION.oin().value());
    }

    @Test
    void aCertificateOfAnotherAuthorityIsRefused(@TempDir Path elsewhere) {
        Certificates hub = load(Clock.systemUTC());
        Certificates stranger = Certificates.loadOrCreate(elsewhere, APartner.HUB, PARTNERS, Clock.systemUTC());
        assertThatThrownBy(() -> handshake(hub.clientContext(Certificates.HUB), stranger.clientContext("om")))
                .isInstanceOfAny(IOException.class, CompletionException.class);
    }

    @Test
    void saysWhichPartyIsUnknown() {
        Certificates certificates = load(Clock.systemUTC());
        assertThatExceptionOfType(EmbeddedServerFault.class)
                .isThrownBy(() -> certificates.of("bakker"))
                .withMessage("no certificate for bakker");
    }

    @Test
    void textInACommonNameIsNotAnOin() {
        assertThat(oinOf(name().addRDN(BCStyle.CN, "x, SERIALNUMBER=00000001999100031000")))
                .isEmpty();
    }

    @Test
    void twoSerialNumbersNameNobody() {
        assertThat(oinOf(name().addRDN(BCStyle.SERIALNUMBER, "00000001999100031000")
                        .addRDN(BCStyle.SERIALNUMBER, "00000001999100051000")))
                .isEmpty();
    }

    @Test
    void aSerialNumberThatIsNoOinNamesNobody() {
        assertThat(oinOf(name().addRDN(BCStyle.SERIALNUMBER, "12345"))).isEmpty();
    }

    private static Optional<Oin> oinOf(X500NameBuilder subject) {
        X500Name name = subject.build();
        return CertificateOin.of(Issuer.authority(name, Instant.now()).certificate());
    }

    private static X500NameBuilder name() {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "NL");
    }

    /** Subject of the client as the server saw it. */
    private static String handshake(SSLContext server, SSLContext client) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (SSLServerSocket listener =
                (SSLServerSocket) server.getServerSocketFactory().createServerSocket(0, 1, loopback)) {
            listener.setNeedClientAuth(true);
            CompletableFuture<String> seen = CompletableFuture.supplyAsync(() -> accept(listener));
            try (SSLSocket socket =
                    (SSLSocket) client.getSocketFactory().createSocket(loopback, listener.getLocalPort())) {
                socket.getOutputStream().write(1);
                assertThat(socket.getInputStream().read()).isEqualTo(1);
            }
            return seen.join();
        }
    }

    private static String accept(SSLServerSocket listener) {
        try (SSLSocket socket = (SSLSocket) listener.accept()) {
            socket.getOutputStream().write(socket.getInputStream().read());
            return CertificateOin.of((X509Certificate) socket.getSession().getPeerCertificates()[0])
                    .orElseThrow()
                    .value();
        } catch (IOException wrong) {
            throw new CompletionException(wrong);
        }
    }

    private Certificates load(Clock clock) {
        return Certificates.loadOrCreate(folder, APartner.HUB, PARTNERS, clock);
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
