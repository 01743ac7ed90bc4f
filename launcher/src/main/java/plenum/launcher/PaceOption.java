package plenum.launcher;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The option `--pace`.
final class PaceOption {
    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    private double pace;

    double pace() {
        return pace;
    }

    @Option(
            names = "--pace",
            paramLabel = "F",
            defaultValue = "1",
            description = "How long the script's seconds last: 0.5 half as long, 0 no time at all."
                    + " Default: ${DEFAULT-VALUE}")
    void setPace(double factor) {
        if (!(factor >= 0 && factor <= 1_000)) {
            throw new ParameterException(spec.commandLine(), "--pace: expected a factor from 0 to 1000, not " + factor);
        }
        pace = factor;
    }
}
