package nl.huiskring.hub;

import nl.huiskring.hub.demo.DemoCommand;
import nl.huiskring.hub.doctor.DoctorCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one command; {@code ./hub --help} lists what it can do. */
@Command(
        name = "hub",
        description = "Huiskring: the hub through which organisations exchange what they know about domestic violence.",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        footer = "  bench    Measure matching on this machine (./hub starts it by itself).",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            PolicyCommand.class,
            LinkCommand.class,
            AuditCommand.class,
            PartnerCommand.class,
            PrepareCommand.class,
            DoctorCommand.class
        })
public final class Hub implements Runnable {
    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the command line; the answer is its exit code. */
    static int run(String... arguments) {
        return new CommandLine(new Hub())
                .setExecutionExceptionHandler(new OneSentence())
                .execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
