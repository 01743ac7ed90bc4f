package plenum.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `plenum record`: what can be made of a published record.
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = "Makes editions of a published record.",
        subcommands = RecordPublishCommand.class)
final class RecordCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what is to be done with the record is missing");
    }
}
