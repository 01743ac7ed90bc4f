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
import plenum.count.file.Table;
import plenum.count.file.Unreadable;
import plenum.count.margin.Margins;
import plenum.count.margin.Recount;
import plenum.count.quotas.QuotaFile;
import plenum.count.quotas.Quotas;
import plenum.count.quotas.Unfulfillable;
import plenum.count.rounds.FederalPresident;
import plenum.count.rounds.Limited;
import plenum.count.rounds.Limits;
import plenum.count.rounds.Outcome;
import plenum.count.rounds.RoundCount;
import plenum.count.rounds.RoundHtml;
import plenum.count.rounds.RoundJson;
import plenum.count.rounds.RoundRule;
import plenum.count.rounds.RoundText;
import plenum.count.rule.Rule;
import plenum.count.single.Debian;
import plenum.count.single.SingleRule;
import plenum.count.stv.OtherRules;
import plenum.count.stv.RankedRule;
import plenum.count.stv.RuleWithQuotas;
import plenum.count.transcript.Html;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Margin;
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
            "ranks: BLT, PrefLib (.soi, .soc, .toi, .toc), Condorcet Election Format (.cvotes), Debian's tally"
                    + " sheets, tables with rank1, rank2 …",
            "approvals: abcvoting (.abc.yaml), PrefLib (.cat)",
            "scores: tables with a column of whole numbers, or of crosses (x), for each candidate",
            "answers: tables with a column of yes, no, abstain for each candidate",
            "figures: tables with a line cast, then name, votes (or yes, no, abstain)",
            "projects: Pabulib (.pb)"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the count is complete",
            "1:the file cannot be read, or the rule cannot count it",
            "2:the command was not given properly",
            "3:a lot is required; the transcript says for what and among whom",
            "4:another round is needed; the transcript says who stands in it"
        })
final class CountCommand implements Callable<Integer> {
    private static final int LOT_REQUIRED = 3;
    private static final int ANOTHER_ROUND = 4;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "The ballots; for an election in rounds, one file for each round so far.")
    List<Path> files = new ArrayList<>();

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
            description =
                    "One of ${COMPLETION-CANDIDATES}; html draws the flow of votes of counts in stages. Default: ${DEFAULT-VALUE}")
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
                    "What a rank with several names does, instead of what the rule says: ${COMPLETION-CANDIDATES}."
                            + " meek-prf can SHARE the ballot among them.")
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

    @Option(
            names = "--electors",
            paramLabel = "N",
            description = "With debian: how many could vote, for the quorum. With federal-president-54: the members.")
    @Nullable
    BigInteger electors;

    @Option(
            names = "--min-crosses",
            paramLabel = "N",
            description = "With rules that leave it open: the least number of crosses on a valid ballot.")
    @Nullable
    Integer minCrosses;

    @Option(
            names = "--max-crosses",
            paramLabel = "N",
            description = "With rules that leave it open: the most number of crosses, or points, on a valid ballot.")
    @Nullable
    Integer maxCrosses;

    @Option(
            names = "--max-points",
            paramLabel = "N",
            description = "With cumulative-vote: the most number of points for one name.")
    @Nullable
    Integer maxPoints;

    @Option(
            names = "--quotas",
            paramLabel = "FILE",
            description = "The seats that groups have at least and at most, and who is in which: a table with rows of"
                    + " attribute,group,least,most and then of candidate and each attribute. A line"
                    + " shortage,refuse|vacant|fill may stand first. For the rules that --rules marks.")
    @Nullable
    Path quotas;

    @Option(names = "--others", description = "Say too whom each other rule elects from the same ballots.")
    boolean others;

    @Option(
            names = "--margin",
            description = "Say too how close it was: the fewest ballots found whose change elects others, each change"
                    + " proved by counting again. Takes as long as many counts.")
    boolean margin;

    @Spec
    CommandSpec spec;

    /// How the transcript is written.
    enum Format {
        text,
        json,
        html;

        String of(Transcript transcript, List<Other> others, Optional<Margin> margin) {
            return switch (this) {
                case text -> PlainText.of(transcript, others, margin);
                case json -> TranscriptJson.of(transcript, others, margin);
                case html -> Html.of(transcript, others, margin);
            };
        }

        String of(Rule rule, plenum.count.election.Outcome outcome) {
            return switch (this) {
                case text -> String.join("\n", outcome.lines()) + "\n";
                case json -> outcome.json() + "\n";
                case html -> Html.ofLines("Count by " + rule.title(), outcome.table(), outcome.lines());
            };
        }

        String of(RoundCount count) {
            return switch (this) {
                case text -> RoundText.of(count);
                case json -> RoundJson.of(count);
                case html -> RoundHtml.of(count);
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
            Rules.ALL.forEach(each -> spec.commandLine().getOut().println(line(each)));
            return 0;
        }
        var chosen = rule();
        if (!(chosen instanceof RankedRule)) {
            refuseWhatIsForStages(chosen);
        }
        refuseWhatIsForRounds(chosen);
        if (quotas != null && !keepsQuotas(chosen)) {
            throw wrong("--quotas: " + chosen.id() + " keeps none; --rules marks those that do");
        }
        try {
            return switch (chosen) {
                case RankedRule ranked -> inStages(ranked, election(files.getFirst()));
                case RoundRule rounds -> inRounds(rounds);
                default -> atOnce(chosen, election(files.getFirst()));
            };
        } catch (Unfulfillable unfulfillable) {
            throw new IOException(quotas + ": " + unfulfillable.getMessage(), unfulfillable);
        } catch (Uncountable | IllegalArgumentException impossible) {
            throw new IOException(files.getLast() + ": " + impossible.getMessage(), impossible);
        }
    }

    private int inRounds(RoundRule chosen) throws IOException {
        var elections = new ArrayList<Election>();
        for (var file : files) {
            elections.add(election(file));
        }
        var rounds = elections.stream()
                .map(election -> Rules.round(chosen, election))
                .toList();
        var names = rounds.stream()
                .flatMap(round -> round.candidates().stream())
                .distinct()
                .toList();
        var count = limited(chosen)
                .count(
                        rounds,
                        seats(chosen, elections.getFirst()),
                        quotas(names, names),
                        lots(names, names, List.of()));
        write(format.of(count));
        return switch (count.outcome()) {
            case Outcome.Complete _ -> 0;
            case Outcome.LotRequired _ -> LOT_REQUIRED;
            case Outcome.AnotherRound _ -> ANOTHER_ROUND;
        };
    }

    private int seats(RoundRule chosen, Election first) {
        var said = seats(first);
        if (said.isEmpty() && !chosen.forOneSeat()) {
            throw wrong("--seats: the file does not say how many are to be elected");
        }
        return said.orElse(1);
    }

    /// The rule with what the command says of members and crosses.
    private RoundRule limited(RoundRule chosen) {
        return switch (chosen) {
            case FederalPresident president -> president.in(Optional.ofNullable(electors));
            case Limited open -> open.within(new Limits(number(minCrosses), number(maxCrosses), number(maxPoints)));
            default -> chosen;
        };
    }

    private static OptionalInt number(@Nullable Integer given) {
        return given == null ? OptionalInt.empty() : OptionalInt.of(given);
    }

    private static String line(Rule rule) {
        return String.join("\t", rule.id(), rule.title(), rule.source(), "proof: " + rule.proof())
                + (keepsQuotas(rule) ? "\tkeeps quotas" : "");
    }

    private static boolean keepsQuotas(Rule rule) {
        return switch (rule) {
            case RuleWithQuotas _, RoundRule _ -> true;
            default -> false;
        };
    }

    private int inStages(RankedRule chosen, Election election) throws IOException {
        var ballots = Rules.ballots(chosen, election);
        var counted = ballots.without(withdrawn(election));
        var lots = lots(
                election.candidates(), counted.candidates(), counted.heading().tieOrder());
        var papers = counted.papers(treatment(chosen));
        var seats = seats(election).orElse(1);
        var owed = quotas(election.candidates(), counted.candidates());
        var rule = chosen instanceof RuleWithQuotas open ? open.keeping(owed) : chosen;
        var transcript = rule.count(papers, seats, lots);
        var answers = others ? OtherRules.than(chosen, counted, seats, owed, lots) : List.<Other>of();
        var close = margin(
                new Election.Ranked(counted, OptionalInt.empty()), new Recount(rule, treatment(chosen), seats, lots));
        write(format.of(transcript, answers, close));
        return transcript.lotRequired().isPresent() ? LOT_REQUIRED : 0;
    }

    private Quotas quotas(List<String> stood, List<String> stand) throws IOException {
        if (quotas == null) {
            return Quotas.NONE;
        }
        try {
            return QuotaFile.read(Table.utf8(Files.readAllBytes(quotas)), stood, stand);
        } catch (Unreadable unreadable) {
            throw new IOException(quotas + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private int atOnce(Rule chosen, Election election) throws IOException {
        var counted = election.without(withdrawn(election));
        var lots = lots(election.candidates(), counted.candidates(), List.of());
        var rule = chosen instanceof Debian debian
                ? debian.in(defaultOption(counted), Optional.ofNullable(electors))
                : chosen;
        var counts = Counting.count(rule, counted, seats(election), lots);
        var close = margin(
                Counting.afterLots(counted, lots),
                new Recount(rule, Treatment.STOP_AT_OVERVOTE, seats(election).orElse(1), lots));
        var outcome = close.map(counts::with).orElse(counts);
        write(format.of(chosen, outcome));
        return outcome.lotRequired() ? LOT_REQUIRED : 0;
    }

    private Optional<Margin> margin(Election counted, Recount recount) {
        return margin ? Optional.of(Margins.of(counted, recount)) : Optional.empty();
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
        if (others || overvotes != null || gaps != null || repeats != null) {
            throw wrong("--others, --overvotes, --gaps and --repeats are for counts in stages, not for " + chosen.id());
        }
        if (seats != null
                && !(chosen instanceof CommitteeRule || chosen instanceof RoundRule)
                && !(seats == 1 && chosen instanceof SingleRule)) {
            throw wrong("--seats: " + chosen.id()
                    + (chosen instanceof SingleRule ? " elects one" : " chooses projects, not people"));
        }
    }

    private void refuseWhatIsForRounds(Rule chosen) {
        if (files.isEmpty()) {
            throw wrong("the file of ballots is missing");
        }
        if (files.size() > 1 && !(chosen instanceof RoundRule)) {
            throw wrong("several files are for elections in rounds, not for " + chosen.id());
        }
        if (!withdrawn.isEmpty() && chosen instanceof RoundRule) {
            throw wrong("--withdrawn: in an election in rounds, who withdraws is not named in the next file");
        }
        if (margin && chosen instanceof RoundRule) {
            throw wrong("--margin: how close a round was is not told, since what follows from it is not known");
        }
        if ((minCrosses != null || maxCrosses != null || maxPoints != null) && !(chosen instanceof Limited)) {
            throw wrong("--min-crosses, --max-crosses and --max-points: " + chosen.id() + " does not leave it open");
        }
    }

    private Rule rule() {
        if (rule == null) {
            throw wrong("--rule is missing; --rules lists them");
        }
        return Rules.named(rule).orElseThrow(() -> wrong("there is no rule " + rule + "; --rules lists them"));
    }

    private static Election election(Path file) throws IOException {
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
