package nl.huiskring.adapters.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. An ordinary user starts it as it is; root steps into a user namespace, or, where the
 * machine forbids that (a container), gives up its identity.
 */
enum Unprivileged {
    /** We are nobody special. */
    AS_WE_ARE(List.of(), ""),
    /** A namespace without any user in it: files still belong to root outside, inside nobody is root. */
    NAMESPACE(List.of("unshare", "-U"), "0"),
    /** The user nobody, who may still reach folders below /root. */
    NOBODY(
            List.of(
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override"),
            "65534");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> prefix;

    private final String owner;

    Unprivileged(List<String> prefix, String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static Unprivileged here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_WE_ARE;
        }
        for (Unprivileged way : List.of(NAMESPACE, NOBODY)) {
            if (Command.run(way.command("true"), Map.of()).isGood()) {
                return way;
            }
        }
        throw new EmbeddedServerFault("PostgreSQL does not run as root, and neither unshare -U nor setpriv works here;"
                + " start the hub as another user or use a database server of your own");
    }

    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /** Hands a folder to the one that PostgreSQL will run as. */
    void own(Path folder) {
        if (this == AS_WE_ARE || ownedAlready(folder)) {
            return;
        }
        Command.Result result = Command.run(List.of("chown", "-R", owner, folder.toString()), Map.of());
        if (!result.isGood()) {
            throw new EmbeddedServerFault("cannot hand over " + folder + ": " + result.output());
        }
    }

    private boolean ownedAlready(Path folder) {
        try {
            return Files.getAttribute(folder, "unix:uid").toString().equals(owner);
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot look at " + folder, wrong);
        }
    }
}
