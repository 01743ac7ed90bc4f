package plenum.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import plenum.count.ballots.Bytes;
import plenum.count.ballots.Treatment;
import plenum.count.ballots.Uncountable;
import plenum.count.committee.CommitteeRule;
import plenum.count.election.Counting;
import plenum.count.election.Election;
import plenum.count.election.ElectionFile;
import plenum.count.election.Rules;
import plenum.count.file.Unreadable;
import plenum.count.rule.Rule;
import plenum.count.single.Debian;
import plenum.count.single.SingleRule;
import plenum.count.stv.OtherRules;
import plenum.count.stv.RankedRule;
import plenum.count.transcript.Html;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Other;
import plenum.count.transcript.PlainText;
import plenum.count.transcript.Transcript;
import plenum.count.transcript.TranscriptJson;

/// `plenum count`: counts a file of ballots by a rule, and tells every stage.
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = "Counts a file of ballots by a rule, and tells every stage.",
        footerHeading = "%nThe file is known by its content:%n",
        footer = {
            "ranks: BLT, PrefLib (.soi, .soc, .toi, .toc), Debian's tally sheets, tables with rank1, rank2 …",
            "approvals: abcvoting (.abc.yaml), PrefLib (.cat)",
            "scores: tables with a column of whole numbers for each candidate",
            "projects: Pabulib (.pb)"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the count is complete",
            "1:the file cannot be read, or the rule cannot count it",
            "2:the command was not given properly",
            "3:a lot is required; the transcript says for what and among whom"
        })
final class CountCommand implements Callable<Integer> {
    private static final int LOT_REQUIRED = 3;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The ballots.")
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
            description = "How many are to be elected. Default: what the file says, or 1 with ranked ballots.")
    @Nullable
    Integer seats;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}; html for counts in stages. Default: ${DEFAULT-VALUE}")
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
            description = "Count as if this candidate (or project) had not stood. May be repeated.")
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

    @Option(
            names = "--default",
            paramLabel = "NAME",
            description = "With debian: the default option. Default: the last of a tally sheet.")
    @Nullable
    String defaultOption;

    @Option(names = "--electors", paramLabel = "N", description = "With debian: how many could vote, for the quorum.")
    @Nullable
    BigInteger electors;

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
                case json -> TranscriptJson.of(transcript, others);
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
            Rules.ALL.forEach(each -> spec.commandLine()
                    .getOut()
                    .println(String.join("\t", each.id(), each.title(), each.source(), "proof: " + each.proof())));
            return 0;
        }
        var chosen = rule();
        if (!(chosen instanceof RankedRule)) {
            refuseWhatIsForStages(chosen);
        }
        var election = election();
        try {
            return chosen instanceof RankedRule ranked ? inStages(ranked, election) : atOnce(chosen, election);
        } catch (Uncountable | IllegalArgumentException impossible) {
            throw new IOException(file + ": " + impossible.getMessage(), impossible);
        }
    }

    private int inStages(RankedRule chosen, Election election) throws IOException {
        var ballots = Rules.ballots(chosen, election);
        var counted = ballots.without(withdrawn(election));
        var lots = lots(
                election.candidates(), counted.candidates(), counted.heading().tieOrder());
        var papers = counted.papers(treatment(chosen));
        var transcript = chosen.count(papers, seats(election).orElse(1), lots);
        var answers = others ? OtherRules.than(chosen, counted, seats(election).orElse(1), lots) : List.<Other>of();
        write(format.of(transcript, answers));
        return transcript.lotRequired().isPresent() ? LOT_REQUIRED : 0;
    }

    private int atOnce(Rule chosen, Election election) throws IOException {
        var counted = election.without(withdrawn(election));
        var lots = lots(election.candidates(), counted.candidates(), List.of());
        var rule = chosen instanceof Debian debian
                ? debian.in(defaultOption(counted), Optional.ofNullable(electors))
                : chosen;
        var outcome = Counting.count(rule, counted, seats(election), lots);
        write(format == Format.json ? outcome.json() + "\n" : String.join("\n", outcome.lines()) + "\n");
        return outcome.lotRequired() ? LOT_REQUIRED : 0;
    }

    private int defaultOption(Election election) {
        if (defaultOption != null) {
            return place(election.candidates(), "--default", defaultOption);
        }
        if (election instanceof Election.Ranked ranked && ranked.defaultOption().isPresent()) {
            return ranked.defaultOption().getAsInt();
        }
        throw wrong("--default: the file does not say which option is the default");
    }

    private void refuseWhatIsForStages(Rule chosen) {
        if (format == Format.html) {
            throw wrong("--format: " + chosen.id() + " has no stages to draw; text or json");
        }
        if (others || overvotes != null || gaps != null || repeats != null) {
            throw wrong("--others, --overvotes, --gaps and --repeats are for counts in stages, not for " + chosen.id());
        }
        if (seats != null && !(chosen instanceof CommitteeRule) && !(seats == 1 && chosen instanceof SingleRule)) {
            throw wrong("--seats: " + chosen.id()
                    + (chosen instanceof SingleRule ? " elects one" : " chooses projects, not people"));
        }
    }

    private Rule rule() {
        if (rule == null) {
            throw wrong("--rule is missing; --rules lists them");
        }
        return Rules.named(rule).orElseThrow(() -> wrong("there is no rule " + rule + "; --rules lists them"));
    }

    private Election election() throws IOException {
        if (file == null) {
            throw wrong("the file of ballots is missing");
        }
        try (var in = Files.newInputStream(file)) {
            return ElectionFile.read(bytes(in));
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

    private Set<Integer> withdrawn(Election election) {
        var places = new LinkedHashSet<Integer>();
        election.ballots().ifPresent(ballots -> places.addAll(ballots.heading().withdrawn()));
        withdrawn.forEach(name -> places.add(place(election.candidates(), "--withdrawn", name)));
        if (!places.isEmpty() && places.size() == election.candidates().size()) {
            throw wrong("--withdrawn: nobody is left");
        }
        return places;
    }

    private OptionalInt seats(Election election) {
        if (seats != null && seats < 1) {
            throw wrong("--seats: at least 1, not " + seats);
        }
        return seats == null ? election.seats() : OptionalInt.of(seats);
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
    private Lots lots(List<String> stood, List<String> stand, List<Integer> tieOrder) throws IOException {
        if (chance != null && chance.seed != null) {
            return Lots.fromSeed(chance.seed);
        }
        if (chance != null && chance.ties != null) {
            return Lots.inOrder(order(chance.ties, stood, stand));
        }
        return tieOrder.isEmpty() ? Lots.NONE : Lots.inOrder(tieOrder.reversed());
    }

    private List<Integer> order(Path ties, List<String> stood, List<String> stand) throws IOException {
        var order = new LinkedHashSet<Integer>();
        for (var line : Files.readAllLines(ties, StandardCharsets.UTF_8)) {
            var name = line.strip();
            if (name.isEmpty()) {
                continue;
            }
            var place = stand.indexOf(stood.get(place(stood, "--ties", name)));
            if (place >= 0 && !order.add(place)) {
                throw wrong("--ties: " + name + " stands there twice");
            }
        }
        return List.copyOf(order);
    }

    private int place(List<String> candidates, String option, String name) {
        var place = candidates.indexOf(name);
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
