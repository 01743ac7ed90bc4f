package plenum.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenum.count.ballots.BallotFile;
import plenum.count.ballots.Ballots;
import plenum.count.ballots.Bytes;
import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.ballots.Uncountable;
import plenum.count.ballots.Unreadable;
import plenum.count.stv.OtherRules;
import plenum.count.stv.RankedRule;
import plenum.count.stv.RankedRules;
import plenum.count.transcript.Html;
import plenum.count.transcript.Json;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Other;
import plenum.count.transcript.PlainText;
import plenum.count.transcript.Transcript;

/// `plenum count`: counts a file of ballots by a rule, and tells every stage.
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = "Counts a file of ballots by a rule, and tells every stage.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the count is complete",
            "1:the file cannot be read",
            "2:the command was not given properly",
            "3:a lot is required; the transcript says for what and among whom"
        })
final class CountCommand implements Callable<Integer> {
    private static final int LOT_REQUIRED = 3;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The ballots: BLT, PrefLib, or a table of ranks.")
    @Nullable
    Path file;

    @Option(names = "--rules", description = "List the rules: id, name, source, and what has proved each.")
    boolean rules;

    @Option(names = "--rule", paramLabel = "ID", description = "The rule to count by.")
    @Nullable
    String rule;

    @Option(
            names = "--seats",
            paramLabel = "N",
            description = "How many are to be elected. Default: what the file says, or 1.")
    @Nullable
    Integer seats;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    Format format;

    @Option(names = "--out", paramLabel = "F", description = "Write to this file.")
    @Nullable
    Path out;

    @ArgGroup
    @Nullable
    Chance chance;

    @Option(
            names = "--withdrawn",
            paramLabel = "NAME",
            description = "Count as if this candidate had not stood. May be repeated.")
    List<String> withdrawn = new ArrayList<>();

    @Option(
            names = "--overvotes",
            paramLabel = "WHAT",
            description =
                    "What a rank with several names does, instead of what the rule says: ${COMPLETION-CANDIDATES}")
    Treatment.@Nullable Overvote overvotes;

    @Option(
            names = "--gaps",
            paramLabel = "WHAT",
            description =
                    "What an empty rank before a mark does, instead of what the rule says: ${COMPLETION-CANDIDATES}")
    Treatment.@Nullable Gaps gaps;

    @Option(
            names = "--repeats",
            paramLabel = "WHAT",
            description = "What a name marked twice does, instead of what the rule says: ${COMPLETION-CANDIDATES}")
    Treatment.@Nullable Repeat repeats;

    @Option(names = "--others", description = "Say too whom each other rule elects from the same ballots.")
    boolean others;

    @Spec
    CommandSpec spec;

    /// How the transcript is written.
    enum Format {
        text,
        json,
        html;

        String of(Transcript transcript, List<Other> others) {
            return switch (this) {
                case text -> PlainText.of(transcript, others);
                case json -> Json.of(transcript, others);
                case html -> Html.of(transcript, others);
            };
        }
    }

    /// Where lots come from: at most one of two.
    static final class Chance {
        @Option(
                names = "--ties",
                paramLabel = "FILE",
                description = "An order drawn beforehand, a name on each line, the preferred first: of candidates who"
                        + " tie the last is excluded, the first elected.")
        @Nullable
        Path ties;

        @Option(
                names = "--seed",
                paramLabel = "TEXT",
                description =
                        "A text published beforehand, from which lots follow: of n who tie, in the order of the"
                                + " ballot paper, the one numbered SHA-256(\"TEXT,counter\") mod n from 0, for counters from 1.")
        @Nullable
        String seed;
    }

    @Override
    public Integer call() throws IOException {
        if (rules) {
            RankedRules.ALL.forEach(each -> spec.commandLine()
                    .getOut()
                    .println(String.join("\t", each.id(), each.title(), each.source(), "proof: " + each.proof())));
            return 0;
        }
        var chosen = rule();
        var ballots = ballots();
        var counted = ballots.without(withdrawn(ballots));
        var papers = counted.papers(treatment(chosen));
        var lots = lots(ballots, counted);
        var transcript = counted(chosen, papers, seats(ballots), lots);
        var answers = others ? OtherRules.than(chosen, counted, seats(ballots), lots) : List.<Other>of();
        write(format.of(transcript, answers));
        return transcript.lotRequired().isPresent() ? LOT_REQUIRED : 0;
    }

    private static Transcript counted(RankedRule rule, Papers papers, int seats, Lots lots) throws IOException {
        try {
            return rule.count(papers, seats, lots);
        } catch (Uncountable tooLarge) {
            throw new IOException(tooLarge.getMessage(), tooLarge);
        }
    }

    private RankedRule rule() {
        if (rule == null) {
            throw wrong("--rule is missing; --rules lists them");
        }
        return RankedRules.named(rule).orElseThrow(() -> wrong("there is no rule " + rule + "; --rules lists them"));
    }

    private Ballots ballots() throws IOException {
        if (file == null) {
            throw wrong("the file of ballots is missing");
        }
        try (var in = Files.newInputStream(file)) {
            return BallotFile.read(bytes(in));
        } catch (Unreadable unreadable) {
            throw new IOException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /// The bytes of a stream, as the readers of ballots take them.
    static Bytes bytes(InputStream in) {
        return into -> {
            try {
                return in.read(into);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
    }

    private Set<Integer> withdrawn(Ballots ballots) {
        var places = new LinkedHashSet<>(ballots.heading().withdrawn());
        withdrawn.forEach(name -> places.add(place(ballots, "--withdrawn", name)));
        if (places.size() == ballots.candidates().size()) {
            throw wrong("--withdrawn: nobody is left");
        }
        return places;
    }

    private int seats(Ballots ballots) {
        var number = seats == null ? ballots.heading().seats().orElse(1) : seats;
        if (number < 1) {
            throw wrong("--seats: at least 1, not " + number);
        }
        return number;
    }

    private Treatment treatment(RankedRule chosen) {
        var usual = chosen.treatment();
        return new Treatment(
                overvotes == null ? usual.overvote() : overvotes,
                gaps == null ? usual.gaps() : gaps,
                repeats == null ? usual.repeat() : repeats);
    }

    /// The lots that were given: those of the command, else the order for ties in the file, where the
    /// first gives way.
    private Lots lots(Ballots ballots, Ballots counted) throws IOException {
        if (chance != null && chance.seed != null) {
            return Lots.fromSeed(chance.seed);
        }
        if (chance != null && chance.ties != null) {
            return Lots.inOrder(order(chance.ties, ballots, counted));
        }
        return counted.heading().tieOrder().isEmpty()
                ? Lots.NONE
                : Lots.inOrder(counted.heading().tieOrder().reversed());
    }

    private List<Integer> order(Path ties, Ballots ballots, Ballots counted) throws IOException {
        var order = new LinkedHashSet<Integer>();
        for (var line : Files.readAllLines(ties, StandardCharsets.UTF_8)) {
            var name = line.strip();
            if (name.isEmpty()) {
                continue;
            }
            var stood = place(ballots, "--ties", name);
            var place = counted.candidates().indexOf(ballots.candidates().get(stood));
            if (place >= 0 && !order.add(place)) {
                throw wrong("--ties: " + name + " stands there twice");
            }
        }
        return List.copyOf(order);
    }

    private int place(Ballots ballots, String option, String name) {
        var place = ballots.candidates().indexOf(name);
        if (place < 0) {
            throw wrong(option + ": there is no candidate \"" + name + "\"");
        }
        return place;
    }

    private void write(String text) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            Files.writeString(out, text);
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
