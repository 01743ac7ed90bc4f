package plenum.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `plenum` and its sub-commands.
@Command(name = "plenum", description = "Runs a congress, from the mandate to the minutes to the follow-through.")
public final class Plenum implements Runnable {
    /// Runs the sub-command named by the arguments and exits with its code.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Plenum()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
