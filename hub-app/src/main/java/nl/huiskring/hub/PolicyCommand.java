package nl.huiskring.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.huiskring.adapters.policy.PolicyDiff;
import nl.huiskring.adapters.policy.PolicyLoader;
import nl.huiskring.adapters.policy.PolicyRefused;
import nl.huiskring.adapters.policy.PolicyReport;
import nl.huiskring.adapters.policy.VignetteCheck;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.consent.Policy;
import nl.huiskring.hub.server.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Work of a privacy officer on the policy. */
@Command(
        name = "policy",
        description = "Check, compare or show the policy.",
        mixinStandardHelpOptions = true,
        subcommands = {PolicyCommand.Check.class, PolicyCommand.Diff.class, PolicyCommand.Report.class})
final class PolicyCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        System.err.println("policy: choose check, diff or report; see --help");
        return 2;
    }

    private interface Work {
        int on(Policy policy) throws IOException;
    }

    private static int with(Path folder, Work work) throws IOException {
        try {
            return work.on(PolicyLoader.load(folder));
        } catch (PolicyRefused refused) {
            System.err.println("policy: " + refused.getMessage());
            return 1;
        }
    }

    /** Runs vignettes. */
    @Command(
            name = "check",
            description = "Run every case of vignette files through the real decision.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Option(names = "--policy", description = "Folder of the policy (default ${DEFAULT-VALUE}).")
        Path policy = SettingsFile.ofProduct("config").resolve("policy");

        @Parameters(arity = "1..*", description = "Files with cases (vignettes), in the form below.")
        List<Path> files = List.of();

        /** The words come from the enums, which no annotation can do. */
        @Spec
        void explain(CommandSpec spec) {
            spec.usageMessage().width(120).footer(CaseHelp.lines());
        }

        @Override
        public Integer call() throws IOException {
            return with(policy, loaded -> {
                VignetteCheck check = new VignetteCheck(new DecisionPoint(loaded));
                try {
                    return check.check(files, System.out) == 0 ? 0 : 1;
                } catch (IllegalArgumentException e) {
                    System.err.println("policy: " + e.getMessage());
                    return 1;
                }
            });
        }
    }

    /** Lists what a change would change. */
    @Command(
            name = "diff",
            description = "List the situations in which two policies decide differently.",
            mixinStandardHelpOptions = true)
    static final class Diff implements Callable<Integer> {
        @Parameters(index = "0", description = "Folder of the older policy.")
        Path older = Path.of(".");

        @Parameters(index = "1", description = "Folder of the newer policy.")
        Path newer = Path.of(".");

        @Override
        public Integer call() throws IOException {
            return with(
                    older,
                    before -> with(newer, after -> {
                        PolicyDiff.print(before, after, System.out);
                        return 0;
                    }));
        }
    }

    /** Shows who gets what. */
    @Command(
            name = "report",
            description = "Write the whole matrix as a page: who gets what for which purpose, and why.",
            mixinStandardHelpOptions = true)
    static final class Report implements Callable<Integer> {
        @Option(names = "--policy", description = "Folder of the policy (default ${DEFAULT-VALUE}).")
        Path policy = SettingsFile.ofProduct("config").resolve("policy");

        @Option(names = "--out", description = "HTML file (default ${DEFAULT-VALUE}).")
        Path file = Path.of("policy.html");

        @Override
        public Integer call() throws IOException {
            return with(policy, loaded -> {
                Files.writeString(file, PolicyReport.html(loaded));
                System.out.println("geschreven: " + file);
                return 0;
            });
        }
    }
}
