package plenum.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import plenum.journal.AttachmentAltered;
import plenum.journal.StoreAltered;
import plenum.journal.StoreFailed;
import plenum.rehearsal.script.ScriptError;
import plenum.server.founding.Fault;

/// The command `plenum`: the way in for its sub-commands.
///
/// The exit code is 0 when the command did what it was asked, 1 when it did not, 2 when it was not asked
/// properly.
@Command(
        name = "plenum",
        mixinStandardHelpOptions = true,
        version = "Plenum 0.1.0-SNAPSHOT",
        description = "Runs a congress, from the mandate to the minutes to the follow-through.",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            BadgesCommand.class,
            RegistrarCommand.class,
            RehearseCommand.class,
            VerifyCommand.class,
            RecordCommand.class,
            ArchiveCommand.class,
            BallotsCommand.class,
            CountCommand.class,
            ApportionCommand.class,
            BenchCommand.class
        },
        footer = {"", "In a clone of the sources, \"./plenum test\" builds with all checks and runs the tests."})
public final class Plenum implements Runnable {
    /// Runs the sub-command that the arguments name and exits with its code.
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Plenum())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Plenum::misused)
                .setExecutionExceptionHandler(Plenum::failed);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    private static int misused(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + complaint(wrong));
        command.getErr().println("\"" + name + " --help\" shows how it is used.");
        return CommandLine.ExitCode.USAGE;
    }

    private static String complaint(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                ? "there is no command or option " + String.join(" ", unmatched.getUnmatched())
                : Objects.requireNonNullElse(wrong.getMessage(), "wrong arguments");
    }

    /// What the outside got wrong is said in one line; anything else is our fault and shows where.
    private static int failed(Exception failure, CommandLine command, CommandLine.@Nullable ParseResult parsed) {
        var outside = outside(failure);
        if (outside == null) {
            failure.printStackTrace(command.getErr());
        } else {
            command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + outside);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static @Nullable String outside(Throwable failure) {
        return switch (failure) {
            case Fault fault -> fault.words();
            case ScriptError mistake -> mistake.getMessage();
            case StoreAltered altered -> "the journal was altered: " + altered.getMessage();
            case AttachmentAltered altered -> "the journal was altered: " + altered.getMessage();
            case StoreFailed store -> store.getMessage();
            case IllegalStateException refused when isOurs(refused) -> refused.getMessage();
            case BindException taken -> "the port is in use by another program (" + taken.getMessage() + ")";
            case NoSuchFileException absent -> "there is no " + absent.getFile();
            case AccessDeniedException denied -> "no permission to use " + denied.getFile();
            case UncheckedIOException wrapped when wrapped.getCause() != null -> outside(wrapped.getCause());
            case IOException broken when broken.getCause() instanceof IOException cause -> outside(cause);
            case IOException broken -> broken.getMessage();
            case RuntimeException wrapped when wrapped.getCause() instanceof Exception cause -> outside(cause);
            default -> null;
        };
    }

    /// What our own types say about the outside is written for whoever runs the command.
    private static boolean isOurs(IllegalStateException refused) {
        return refused.getClass().getPackageName().startsWith("plenum.");
    }
}
