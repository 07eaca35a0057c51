package nl.huiskring.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.huiskring.hub.running.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code hub}, run from a copy on a machine whose JDKs and Maven are made up. */
class HubScriptTest {
    /** All that the script may use of a real machine. */
    private static final List<String> TOOLS = List.of(
            "bash",
            "env",
            "sh",
            "awk",
            "cat",
            "cp",
            "dirname",
            "find",
            "flock",
            "grep",
            "id",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sort",
            "touch");

    private static final String FAKE_JAVA = """
            #!/bin/sh
            echo "started by $0 with $*"
            """;

    /** Makes what a build would leave, and says on which JDK it ran. */
    private static final String FAKE_MAVEN = """
            #!/bin/sh
            echo "maven $* on $JAVA_HOME" >>"$MAVEN_LOG"
            mkdir -p hub-app/target/lib
            for jar in hub-app/target/lib/other.jar hub-app/target/lib/model-SNAPSHOT.jar hub-app/target/hub-app-1.jar; do
              echo >"$jar"
            done
            """;

    @TempDir
    private Path machine;

    private Path root;
    private Path tools;
    private Path jvms;
    private final Map<String, String> environment = new HashMap<>();

    record Ended(int code, String out, String err) {}

    @BeforeEach
    void aMachineWithJavaSeventeenFirst() throws IOException {
        root = Files.createDirectories(machine.resolve("checkout"));
        tools = Files.createDirectories(machine.resolve("bin"));
        jvms = Files.createDirectories(machine.resolve("jvm"));
        Files.copy(Checkout.root().resolve("hub"), root.resolve("hub"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.createDirectories(root.resolve("hub-app/src"));
        Files.writeString(root.resolve("hub-app/pom.xml"), "<project/>");
        for (String tool : TOOLS) {
            program(tools.resolve(tool), "#!/bin/sh\nexec " + where(tool) + " \"$@\"\n");
        }
        Path seventeen = jdk("java-17-openjdk", "17.0.15");
        Files.createSymbolicLink(tools.resolve("java"), seventeen.resolve("bin/java"));
        environment.put("JAVA_HOME", seventeen.toString());
        program(tools.resolve("mvn"), FAKE_MAVEN);
    }

    @Test
    void findsTheJdkAlthoughAnOlderJavaComesFirst() throws Exception {
        Path jdk = jdk("temurin-25-jdk", "25.0.3");
        Ended ended = hub("serve", "--config", "elsewhere");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .startsWith("started by " + jdk.resolve("bin/java"))
                .contains("nl.huiskring.hub.Hub serve --config elsewhere");
        assertThat(mavenLog()).endsWith(" on " + jdk);
    }

    @Test
    void testsWithTheJdkThatItFound() throws Exception {
        Path jdk = jdk("temurin-25-jdk", "25.0.3");
        program(tools.resolve("chromium"), FAKE_JAVA);
        Ended ended = hub("test", "-pl", "model");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).endsWith("Skipped tests: none\n");
        assertThat(mavenLog()).endsWith("verify -pl model on " + jdk);
    }

    @Test
    void takesTheJdkOfThePathWhenNoneLiesWithTheOthers() throws Exception {
        Path jdk = jdk("../opt/jdk", "25");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.delete(tools.resolve("java"));
        Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin/java"));
        assertThat(hub("doctor").out()).contains("started by ").contains("opt/jdk/bin/java");
    }

    @Test
    void aJreOrALaterJdkWillNotDo() throws Exception {
        Files.delete(jdk("temurin-25-jre", "25.0.3").resolve("bin/javac"));
        jdk("jdk-26-ea-25", "26");
        assertThat(hub("serve").code()).isEqualTo(3);
    }

    @Test
    void saysWhatToInstallWhenThereIsNone() throws Exception {
        Ended ended = hub("demo", "--once");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .contains("no JDK 25 found in JAVA_HOME, " + jvms + " or PATH")
                .contains("apt-get install openjdk-25-jdk", "temurin-25-jdk", "JAVA_HOME");
        assertThat(ended.out()).isEmpty();
        assertThat(machine.resolve("maven.log")).doesNotExist();
    }

    @Test
    void saysWhatToInstallWhenThereIsNoMaven() throws Exception {
        jdk("temurin-25-jdk", "25.0.3");
        Files.delete(tools.resolve("mvn"));
        Ended ended = hub("serve");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("Maven is missing", "apt-get install maven");
    }

    @Test
    void buildsOnlyWhenSourcesChanged() throws Exception {
        jdk("temurin-25-jdk", "25.0.3");
        hub("doctor");
        hub("doctor");
        assertThat(mavenLog().lines()).hasSize(1);
        Files.writeString(root.resolve("hub-app/src/New.java"), "class New {}");
        hub("doctor");
        assertThat(mavenLog().lines()).hasSize(2);
    }

    @Test
    void explainsItselfWithoutAnyJdk() throws Exception {
        Ended ended = hub("--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Usage: ./hub COMMAND", "demo", "serve", "prepare", "doctor");
    }

    private Ended hub(String... arguments) throws IOException, InterruptedException {
        Path out = machine.resolve("out");
        Path err = machine.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(root.resolve("hub").toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HUB_JVMS", jvms.toString());
        builder.environment().put("MAVEN_LOG", machine.resolve("maven.log").toString());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private String mavenLog() throws IOException {
        return Files.readString(machine.resolve("maven.log")).strip();
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = jvms.resolve(name).normalize();
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/java"), FAKE_JAVA);
        program(home.resolve("bin/javac"), FAKE_JAVA);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path where(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this machine has no " + tool));
    }
}
