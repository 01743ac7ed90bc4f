package plenum.server.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import plenum.congress.PersonId;
import plenum.congress.bodies.Office;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.PaperBallots;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.record.HasRecord;
import plenum.congress.tellers.PaperBallot;
import plenum.congress.tellers.PaperUrn;
import plenum.congress.tellers.PaperUrn.Count;
import plenum.congress.tellers.UnclearKind;
import plenum.congress.tellers.UnclearPaper;

/// Paper ballots that are counted twice, as one teller sees them: nobody sees another's figures before the own are
/// entered.
///
/// @param paper what is entered, under the number of the urn
/// @param standing who has counted, and what is waited for
/// @param counts whether the teller can enter a count now
/// @param underSeal whether the own count lies under seal
/// @param tellers whose counts are shown
/// @param rows what they have counted, line by line
/// @param kinds of unclear papers
/// @param differs whether several have counted and no two of them agree
public record CountingView(
        ElectionPaper paper,
        String standing,
        boolean counts,
        boolean underSeal,
        List<String> tellers,
        List<Row> rows,
        List<Unclear> unclear,
        List<DelegateView.Option> kinds,
        boolean counted,
        boolean differs,
        Optional<TellersReportView> report) {
    /// One line of several counts.
    ///
    /// @param same whether all say the same
    public record Row(String name, List<String> figures, boolean same) {}

    /// An unclear paper and what was decided.
    public record Unclear(int number, String kind, long papers, String decided, String reason) {}

    /// The papers that are counted twice now.
    ///
    /// @param teller who looks on; nobody where many do, who see no figures
    /// @param presides whether it is the chair, who orders recounts and sees counts that differ
    public static List<CountingView> all(HasRecord seen, Optional<PersonId> teller, boolean presides, Words words) {
        return seen.urns().all().stream()
                .filter(urn -> urn.prepared().rule().paperCounts() > 1)
                .flatMap(urn -> seen.paperBallot(urn).stream())
                .filter(ballot -> ballot.counting() && ballot.somebodyOnPaper())
                .map(ballot -> new Sheet(ballot, seen, teller, presides, words).view())
                .toList();
    }

    /// The sheet of one urn.
    private record Sheet(PaperBallot ballot, HasRecord seen, Optional<PersonId> teller, boolean presides, Words words) {
        CountingView view() {
            var paper = seen.tellers().paper(ballot.urn().id());
            var mine = teller.map(paper::hasCounted).orElse(false);
            var underSeal = teller.map(paper::isSealedBy).orElse(false);
            var shown = (mine && !teller.map(paper::unseen).orElse(true))
                            || (teller.isPresent() && paper.agreement().isPresent())
                            || (onlyPresides() && differs(paper))
                    ? List.copyOf(paper.counts())
                    : List.<Count>of();
            var own = paper.counts().stream()
                    .filter(count -> teller.equals(Optional.of(count.by())))
                    .reduce((_, later) -> later)
                    .map(Count::found);
            return new CountingView(
                    new ElectionPaper(
                            ballot.urn().id().toString(),
                            TellersReportView.subject(ballot, words),
                            TellersReportView.form(ballot).code(),
                            TellersReportView.names(ballot, words),
                            ballot.most(),
                            own),
                    standing(paper),
                    teller.map(one -> mayCount(paper, one)).orElse(false),
                    underSeal,
                    shown.stream().map(count -> Speaking.name(count.by(), seen)).toList(),
                    rows(shown),
                    paper.unclear().stream().map(this::unclear).toList(),
                    UnclearKind.ALL.stream()
                            .map(kind ->
                                    new DelegateView.Option(kind.code(), words.say("tellers.unclear." + kind.code())))
                            .toList(),
                    !paper.counts().isEmpty(),
                    differs(paper),
                    TellersReportView.of(ballot.urn().id(), seen, words));
        }

        /// Whether the chair looks on, and does not count.
        private boolean onlyPresides() {
            return presides
                    && teller.filter(one -> seen.bodies().holds(one, Office.TELLER))
                            .isEmpty();
        }

        private static boolean differs(PaperUrn paper) {
            return paper.agreement().isEmpty()
                    && paper.counts().stream().map(Count::by).distinct().count() > 1;
        }

        private boolean mayCount(PaperUrn paper, PersonId one) {
            return paper.agreement().isEmpty()
                    && !(paper.toBeOpened() && paper.isSealedBy(one))
                    && (paper.unseen(one)
                            || !paper.hasCounted(one)
                            || seen.bodies().holders(Office.TELLER).stream().allMatch(paper::hasCounted));
        }

        private String standing(PaperUrn paper) {
            if (paper.sealed().isPresent() && paper.agreement().isEmpty()) {
                return words.say(
                        paper.toBeOpened() ? "tellers.standing.unopened" : "tellers.standing.sealed",
                        Speaking.name(paper.sealed().get().by(), seen));
            }
            var names = String.join(
                    ", ",
                    paper.counts().stream()
                            .map(count -> Speaking.name(count.by(), seen))
                            .distinct()
                            .toList());
            var many = new TreeSet<>(paper.counts().stream().map(Count::by).toList()).size();
            if (paper.agreement().isPresent()) {
                return words.say("tellers.standing.agreed", names);
            }
            return switch (many) {
                case 0 -> words.say("tellers.standing.none");
                case 1 -> words.say("tellers.standing.one", names);
                default -> words.say("tellers.standing.differ", names);
            };
        }

        private Unclear unclear(UnclearPaper paper) {
            return new Unclear(
                    paper.number(),
                    words.say("tellers.unclear." + paper.kind().code()),
                    paper.as().cast(),
                    decided(paper, ballot, words),
                    paper.reason());
        }

        private List<Row> rows(List<Count> counts) {
            var lines = counts.stream().map(count -> lines(count.found())).toList();
            return lines.stream()
                    .flatMap(one -> one.keySet().stream())
                    .distinct()
                    .map(name -> row(
                            name,
                            lines.stream()
                                    .map(one -> one.getOrDefault(name, words.number(0)))
                                    .toList()))
                    .toList();
        }

        private static Row row(String name, List<String> figures) {
            return new Row(name, figures, figures.stream().distinct().count() < 2);
        }

        private Map<String, String> lines(PaperBallots found) {
            var lines = new LinkedHashMap<String, String>();
            lines.put(words.say("elections.cast"), words.number(found.cast()));
            switch (found) {
                case Figures figures -> {
                    if (TellersReportView.form(ballot) == BallotForm.CROSSES) {
                        lines.put(words.say("elections.blank"), words.number(figures.blank()));
                    }
                    var names = TellersReportView.names(ballot, words);
                    IntStream.range(0, names.size())
                            .forEach(place -> lines.put(
                                    (place + 1) + ". " + names.get(place),
                                    TellersReportView.say(
                                            ballot, figures.votes().get(place), words)));
                }
                case Rankings rankings ->
                    rankings.ballots()
                            .forEach(marked -> lines.merge(
                                    ElectionPaper.order(marked.ranks()),
                                    words.number(marked.votes()),
                                    (_, _) -> words.number(rankings.ballots().stream()
                                            .filter(other -> other.ranks().equals(marked.ranks()))
                                            .mapToLong(other -> other.votes())
                                            .sum())));
            }
            return lines;
        }
    }

    /// How an unclear paper is counted, in words.
    static String decided(UnclearPaper paper, PaperBallot ballot, Words words) {
        if (paper.invalid()) {
            return words.say("tellers.decided.invalid");
        }
        return switch (paper.as()) {
            case Rankings(var _, var ballots) ->
                words.say(
                        "tellers.decided.order",
                        ElectionPaper.order(ballots.getFirst().ranks()));
            case Figures(var _, var blank, var _, var votes) ->
                blank > 0
                        ? words.say("tellers.decided.blank")
                        : words.say("tellers.decided.valid", valid(votes, ballot, words));
        };
    }

    private static String valid(List<Votes> votes, PaperBallot ballot, Words words) {
        var names = TellersReportView.names(ballot, words);
        return String.join(
                ", ",
                IntStream.range(0, names.size())
                        .filter(place -> votes.get(place).total() > 0)
                        .mapToObj(place -> TellersReportView.form(ballot) == BallotForm.CROSSES
                                ? names.get(place)
                                : names.get(place) + " (" + answer(votes.get(place), words) + ")")
                        .toList());
    }

    private static String answer(Votes votes, Words words) {
        return words.say(votes.yes() > 0 ? "vote.yes" : votes.no() > 0 ? "vote.no" : "vote.abstain");
    }
}
