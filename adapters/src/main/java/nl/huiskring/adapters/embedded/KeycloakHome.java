package nl.huiskring.adapters.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder of one Keycloak: links to the shared program, and its own data beside them. What is in it can be made anew at any
 * time: realm and people come from configuration.
 *
 * @param program unpacked and built
 * @param folder of this server, absolute
 */
record KeycloakHome(Path program, Path folder) {
    private static final ServerProcess.Stop STOP = new ServerProcess.Stop("TERM", "KILL", Duration.ofSeconds(20));
    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    /** Serial collection and the first compiler only: half the start time, and there is little to do afterwards. */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.language=en",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    /** Links the program into the folder. */
    static KeycloakHome in(Path program, Path folder) {
        KeycloakHome home = new KeycloakHome(program, folder);
        PrivateFiles.folder(home.home());
        for (String part : List.of("bin", "lib", "conf", "providers", "themes", "version.txt")) {
            link(home.home().resolve(part), program.resolve(part));
        }
        return home;
    }

    /** Settles, once after unpacking, what Keycloak wants to know before its start. */
    static void build(Path program) {
        Command.Result result = Command.run(
                command(program, program, "build", "--db=dev-file", "--https-client-auth=request"), Map.of());
        if (!result.isGood()) {
            throw new EmbeddedServerFault("Keycloak cannot be built: " + result.output());
        }
    }

    Path log() {
        return folder.resolve("keycloak.log");
    }

    void stopOrphans() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(mark(home()) + " "))
                .forEach(process -> Orphans.stop(process.pid(), mark(home()), STOP));
    }

    /** Starts on the database of the last time, or on a new one with this realm. */
    ServerProcess start(int port, Certificates certificates, boolean importing) {
        List<String> words = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=false",
                "--http-host=127.0.0.1",
                "--http-management-host=127.0.0.1",
                "--https-port=" + port,
                // One name for the issuer, whatever address a token was asked at.
                "--hostname=" + address(port),
                "--log-level=warn"));
        if (importing) {
            words.add("--import-realm");
        }
        List<String> command = command(program, home(), words.toArray(String[]::new));
        return ServerProcess.start(command, environment(certificates), log(), STOP);
    }

    /** Throws the database away and lays a realm ready for import. */
    void renew(String realm) {
        forget();
        PrivateFiles.write(home().resolve("data/import/realm.json"), realm);
    }

    void forgetImport() {
        Programs.delete(home().resolve("data/import"));
    }

    private void forget() {
        Programs.delete(home().resolve("data"));
    }

    static String address(int port) {
        return "https://localhost:" + port;
    }

    private Path home() {
        return folder.resolve("home");
    }

    private static Map<String, String> environment(Certificates certificates) {
        KeyMaterial hub = certificates.of(Certificates.HUB);
        Map<String, String> environment = new HashMap<>();
        environment.put(
                "KC_HTTPS_CERTIFICATE_FILE",
                hub.certificatePem().toAbsolutePath().toString());
        environment.put(
                "KC_HTTPS_CERTIFICATE_KEY_FILE", hub.keyPem().toAbsolutePath().toString());
        environment.put(
                "KC_HTTPS_TRUST_STORE_FILE",
                certificates.trustStore().toAbsolutePath().toString());
        environment.put("KC_HTTPS_TRUST_STORE_TYPE", "PKCS12");
        environment.put("KC_HTTPS_TRUST_STORE_PASSWORD", certificates.password().reveal());
        return environment;
    }

    private static List<String> command(Path program, Path home, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark(home));
        command.addAll(JVM);
        command.addAll(List.of("-cp", program.resolve("lib/quarkus-run.jar").toString(), MAIN));
        command.addAll(List.of(words));
        return command;
    }

    private static String mark(Path home) {
        return "-Dkc.home.dir=" + home;
    }

    private static void link(Path name, Path target) {
        try {
            Files.deleteIfExists(name);
            Files.createSymbolicLink(name, target);
        } catch (IOException wrong) {
            throw new EmbeddedServerFault("cannot link " + name, wrong);
        }
    }
}
