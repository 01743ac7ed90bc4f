package plenum.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `plenum ballots`: what anybody can do with the archive of a secret ballot.
@Command(
        name = "ballots",
        mixinStandardHelpOptions = true,
        description = "Checks the archives (.bel) of secret ballots.",
        subcommands = {BallotsVerifyCommand.class, BallotsCompareCommand.class})
final class BallotsCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what is to be done with the ballots is missing");
    }
}
