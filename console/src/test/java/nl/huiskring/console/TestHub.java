package nl.huiskring.console;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import nl.huiskring.model.PartnerDirectory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The screens in a real server with a real login, over ports in memory. Started once for all tests of this JVM. */
public final class TestHub {
    private static final TestHub RUNNING = start();

    public final Town town;
    public final FakeReviewDesk desk;
    public final FakeIdentityServer identity;
    public final URI address;
    final SSLContext trust;

    private TestHub(Town town, FakeReviewDesk desk, FakeIdentityServer identity, URI address, SSLContext trust) {
        this.town = town;
        this.desk = desk;
        this.identity = identity;
        this.address = address;
        this.trust = trust;
    }

    /** The one hub, emptied, for the next test. */
    public static TestHub fresh() {
        RUNNING.town.reset();
        RUNNING.desk.reset();
        return RUNNING;
    }

    private static TestHub start() {
        try {
            TestCertificate certificate = TestCertificate.make();
            SSLContext context = certificate.context();
            FakeIdentityServer identity = FakeIdentityServer.start(context);
            int port = freePort();
            Town town = new Town();
            FakeReviewDesk desk = new FakeReviewDesk(town);
            URI address = URI.create("https://localhost:" + port);
            ConsoleSettings settings = new ConsoleSettings(
                    identity.issuer(), "console", Optional.of(FakeIdentityServer.SECRET), address, context);
            new SpringApplicationBuilder(Program.class)
                    .initializers(with -> {
                        GenericApplicationContext beans = (GenericApplicationContext) with;
                        beans.registerBean("town", Town.class, () -> town);
                        beans.registerBean("desk", FakeReviewDesk.class, () -> desk);
                        beans.registerBean("settings", ConsoleSettings.class, () -> settings);
                    })
                    .run(
                            "--server.port=" + port,
                            "--server.address=127.0.0.1",
                            "--server.ssl.key-store=" + certificate.file(),
                            "--server.ssl.key-store-password=" + TestCertificate.PASSWORD,
                            "--logging.level.root=WARN",
                            "--spring.main.banner-mode=off");
            return new TestHub(town, desk, identity, address, context);
        } catch (IOException | InterruptedException | GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("the test hub does not start", e);
        }
    }

    /** The issuer of the client needs the port before the server has it. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(ConsoleConfiguration.class)
    static class Program {
        @Bean
        Clock clock() {
            return Fixture.CLOCK;
        }

        @Bean
        PartnerDirectory partners() {
            return Fixture.PARTNERS;
        }
    }
}
