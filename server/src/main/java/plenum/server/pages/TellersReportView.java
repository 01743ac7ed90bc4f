package plenum.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.Election;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.record.HasRecord;
import plenum.congress.tellers.PaperBallot;
import plenum.congress.tellers.PaperBallot.OfRound;
import plenum.congress.tellers.PaperBallot.OfVote;
import plenum.congress.tellers.TellersReport;
import plenum.congress.tellers.TellersReport.Pile;
import plenum.congress.tellers.UnclearPaper;

/// The tellers' report of a vote or of a round of an election, in words.
///
/// @param figures of the whole ballot, each with what it is
/// @param paper whether some voted on paper, so that there is something to tell apart
/// @param unclear the papers that were decided by themselves, a sentence each
/// @param toSign who has counted what stands and has not signed
/// @param read whether it was read out as it stands
public record TellersReportView(
        String urn,
        String title,
        List<Figure> figures,
        boolean paper,
        List<NameLine> lines,
        List<String> unclear,
        List<String> signed,
        List<String> toSign,
        boolean read) {
    /// One figure and what it is.
    public record Figure(String label, String value) {}

    /// The votes of one name, or of a question.
    public record NameLine(String name, String inUrn, String onPaper, String together) {}

    /// The report of an urn as it stands; nothing before there is one.
    public static Optional<TellersReportView> of(UrnId id, HasRecord seen, Words words) {
        var urn = seen.urns().urn(id);
        var paper = seen.tellers().paper(id);
        return urn.flatMap(seen::report)
                .map(report -> new Told(
                                seen, words, seen.paperBallot(urn.orElseThrow()).orElseThrow())
                        .view(
                                report,
                                paper.signed(),
                                paper.toSign(),
                                paper.read().equals(Optional.of(report))));
    }

    /// A report that was read out, in one paragraph, as the record has it.
    static String inFull(UrnId id, TellersReport report, List<PersonId> signed, HasRecord seen, Words words) {
        return seen.urns()
                .urn(id)
                .flatMap(seen::paperBallot)
                .map(ballot -> new Told(seen, words, ballot)
                        .view(report, signed, List.of(), true)
                        .text(words))
                .orElse(id.toString());
    }

    private String text(Words words) {
        var sentences = new ArrayList<String>();
        sentences.add(title + ".");
        figures.forEach(figure -> sentences.add(figure.label() + ": " + figure.value() + "."));
        lines.forEach(line -> sentences.add(
                paper
                        ? words.say("tellers.line", line.name(), line.together(), line.inUrn(), line.onPaper())
                        : line.name() + ": " + line.together() + "."));
        sentences.addAll(unclear);
        sentences.add(words.say("tellers.signed-by", String.join(", ", signed)));
        return String.join(" ", sentences);
    }

    /// Puts a report into words.
    private record Told(HasRecord seen, Words words, PaperBallot ballot) {
        TellersReportView view(TellersReport report, List<PersonId> signed, List<PersonId> toSign, boolean read) {
            return new TellersReportView(
                    ballot.urn().id().toString(),
                    title(),
                    figures(report),
                    report.onPaper().isPresent(),
                    report.lines().stream()
                            .map(line -> new NameLine(
                                    name(line.place()), say(line.inUrn()), say(line.onPaper()), say(line.together())))
                            .toList(),
                    report.unclear().stream().map(this::say).toList(),
                    named(signed),
                    named(toSign),
                    read);
        }

        private List<String> named(List<PersonId> some) {
            return some.stream().map(person -> Speaking.name(person, seen)).toList();
        }

        private String title() {
            return words.say("tellers.report-of", subject(ballot, words));
        }

        private List<Figure> figures(TellersReport report) {
            var figures = new ArrayList<Figure>();
            figures.add(figure("tellers.electors", words.say("tellers.with-votes", report.electors(), report.votes())));
            figures.add(figure("tellers.members", words.number(report.members())));
            figures.add(figure("tellers.handed-out", piles(report, Pile::handedOut)));
            figures.add(figure("tellers.cast", piles(report, Pile::cast)));
            figures.add(figure("tellers.blank", piles(report, Pile::blank)));
            figures.add(figure("tellers.invalid", piles(report, Pile::invalid)));
            figures.add(figure("tellers.elects", elects(report)));
            report.needed().ifPresent(needed -> figures.add(figure("tellers.needed", words.number(needed))));
            if (report.counts() > 0) {
                figures.add(figure("tellers.counts", words.number(report.counts())));
            }
            return figures;
        }

        private Figure figure(String key, String value) {
            return new Figure(words.say(key), value);
        }

        private String elects(TellersReport report) {
            return words.say((ballot instanceof OfVote ? "vote.majority." : "tellers.elects.") + report.majority());
        }

        private String piles(TellersReport report, ToLongFunction<Pile> figure) {
            var together = words.number(figure.applyAsLong(report.together()));
            return report.onPaper()
                    .map(paper -> words.say(
                            "tellers.apart",
                            together,
                            words.number(figure.applyAsLong(report.inUrn())),
                            words.number(figure.applyAsLong(paper))))
                    .orElse(together);
        }

        private String name(int place) {
            return names(ballot, words).get(place - 1);
        }

        private String say(Votes votes) {
            return TellersReportView.say(ballot, votes, words);
        }

        private String say(UnclearPaper paper) {
            return words.say(
                    "tellers.unclear-line",
                    paper.number(),
                    words.say("tellers.unclear." + paper.kind().code()),
                    paper.as().cast(),
                    CountingView.decided(paper, ballot, words),
                    paper.reason());
        }
    }

    /// What is counted, such as `Board, round 2`.
    static String subject(PaperBallot ballot, Words words) {
        return switch (ballot) {
            case OfRound(var election, var round, var _) ->
                words.say(
                        "tellers.round-of",
                        election.called().title(),
                        round.opening().round());
            case OfVote(var _, var urn) -> urn.prepared().paper().title();
        };
    }

    /// The names on the ballot paper, in its order; of a vote its question.
    static List<String> names(PaperBallot ballot, Words words) {
        return switch (ballot) {
            case OfRound(var election, var round, var _) ->
                election.names(round.opening().standing());
            case OfVote(var _, var urn) -> List.of(urn.prepared().paper().title());
        };
    }

    /// The votes for one name, as the ballot paper asked for them.
    static String say(PaperBallot ballot, Votes votes, Words words) {
        return switch (form(ballot)) {
            case CROSSES, RANKING -> words.number(votes.yes());
            case LIST -> words.say("elections.votes.list", votes.yes(), votes.no());
            case ANSWERS -> words.say("elections.votes.answers", votes.yes(), votes.no(), votes.abstain());
        };
    }

    /// What the ballot paper looks like: that of a vote asks for an answer.
    static BallotForm form(PaperBallot ballot) {
        return switch (ballot) {
            case OfRound(Election election, var _, var _) -> election.called().form();
            case OfVote _ -> BallotForm.ANSWERS;
        };
    }
}
