package plenum.server.site;

import java.util.List;
import java.util.function.Function;
import plenum.congress.Act;
import plenum.congress.assembly.Assembly;
import plenum.congress.elections.AcceptNomination;
import plenum.congress.elections.AcceptOffice;
import plenum.congress.elections.AgreeOnSource;
import plenum.congress.elections.AnnulElection;
import plenum.congress.elections.AnswerQuestion;
import plenum.congress.elections.AskCandidate;
import plenum.congress.elections.AskForFurtherNames;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.BreakTie;
import plenum.congress.elections.CallElection;
import plenum.congress.elections.ChallengeName;
import plenum.congress.elections.CloseBallot;
import plenum.congress.elections.CloseNominations;
import plenum.congress.elections.DecideNameChallenge;
import plenum.congress.elections.DeclareElected;
import plenum.congress.elections.DeclineNomination;
import plenum.congress.elections.DrawLot;
import plenum.congress.elections.DrawLotBySeed;
import plenum.congress.elections.EnterPaperBallots;
import plenum.congress.elections.ForOffice;
import plenum.congress.elections.InstallElected;
import plenum.congress.elections.IntroduceCandidate;
import plenum.congress.elections.LeaveVacant;
import plenum.congress.elections.NextRound;
import plenum.congress.elections.Nominate;
import plenum.congress.elections.OfferSeat;
import plenum.congress.elections.OpenBallot;
import plenum.congress.elections.RefuseOffice;
import plenum.congress.elections.WithdrawNameChallenge;
import plenum.congress.elections.WithdrawNomination;
import plenum.server.clerk.Congress;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Every act on an election: its address, and its fields read from the form.
final class ElectionRoutes {
    private static final int MOST_NOMINATIONS = 100_000;
    private static final Kind<String> LINE = Kind.text(300);
    private static final Kind<String> WORDS = Kind.text(10_000);
    private static final Kind<Integer> NUMBER = Kind.whole(1, MOST_NOMINATIONS);

    private final Routes routes;
    private final Acting acting;
    private final Congress congress;

    private ElectionRoutes(Routes routes, Acting acting, Congress congress) {
        this.routes = routes;
        this.acting = acting;
        this.congress = congress;
    }

    static void addTo(Routes routes, Acting acting, Congress congress) {
        var elections = new ElectionRoutes(routes, acting, congress);
        elections.nominations();
        elections.candidates();
        elections.rounds();
        elections.offices();
    }

    private void on(String path, Function<Request, Act<? super Assembly>> act) {
        routes.post(path, request -> acting.answer(request, act.apply(request)));
    }

    private void nominations() {
        on(
                "/elections",
                form -> new CallElection(
                        LINE.in(form, "title"),
                        Kind.whole(1, MOST_NOMINATIONS).in(form, "seats"),
                        Kind.word(BallotForm.ALL, BallotForm::code).in(form, "form"),
                        Kind.text(60).in(form, "rule"),
                        Kind.whole(0, MOST_NOMINATIONS).ifAny(form, "minimum"),
                        Kind.whole(0, MOST_NOMINATIONS).ifAny(form, "maximum"),
                        Kind.text(40).ifAny(form, "group"),
                        Kind.POST
                                .ifAny(form, "post")
                                .map(post -> new ForOffice(
                                        post,
                                        Kind.TRUTH.ifAny(form, "rest-of-term").orElse(false))),
                        QuotaFields.in(form),
                        Kind.BODY.ifAny(form, "electorate")));
        on(
                "/elections/{election}/nominations",
                form -> new Nominate(
                        Kind.ELECTION.path(form, "election"),
                        Nominees.of(congress.now()).in(form, "names"),
                        QuotaFields.groups(form),
                        Kind.TRUTH.ifAny(form, "for-unit").orElse(false)));
        on(
                "/elections/{election}/nominations/{number}/acceptance",
                form -> new AcceptNomination(Kind.ELECTION.path(form, "election"), NUMBER.path(form, "number")));
        on(
                "/elections/{election}/nominations/{number}/declining",
                form -> new DeclineNomination(Kind.ELECTION.path(form, "election"), NUMBER.path(form, "number")));
        on(
                "/elections/{election}/nominations/{number}/withdrawal",
                form -> new WithdrawNomination(Kind.ELECTION.path(form, "election"), NUMBER.path(form, "number")));
        on("/elections/{election}/further-names", form -> new AskForFurtherNames(Kind.ELECTION.path(form, "election")));
        on(
                "/elections/{election}/closing-of-nominations",
                form -> new CloseNominations(Kind.ELECTION.path(form, "election")));
    }

    private void candidates() {
        var candidate = "/elections/{election}/nominations/{number}";
        on(
                candidate + "/introduction",
                form -> new IntroduceCandidate(
                        Kind.ELECTION.path(form, "election"), NUMBER.path(form, "number"), WORDS.in(form, "text")));
        on(
                candidate + "/questions",
                form -> new AskCandidate(
                        Kind.ELECTION.path(form, "election"), NUMBER.path(form, "number"), WORDS.in(form, "question")));
        on(
                candidate + "/answers",
                form -> new AnswerQuestion(
                        Kind.ELECTION.path(form, "election"),
                        NUMBER.path(form, "number"),
                        NUMBER.in(form, "question"),
                        WORDS.in(form, "answer")));
        on(
                candidate + "/challenge",
                form -> new ChallengeName(
                        Kind.ELECTION.path(form, "election"), NUMBER.path(form, "number"), WORDS.in(form, "grounds")));
        on(
                candidate + "/challenge/withdrawal",
                form -> new WithdrawNameChallenge(Kind.ELECTION.path(form, "election"), NUMBER.path(form, "number")));
        on(
                candidate + "/challenge/decision",
                form -> new DecideNameChallenge(
                        Kind.ELECTION.path(form, "election"), NUMBER.path(form, "number"), Kind.VOTE.in(form, "vote")));
    }

    private void rounds() {
        on("/elections/{election}/ballot", form -> new OpenBallot(Kind.ELECTION.path(form, "election")));
        on("/elections/{election}/closing", form -> new CloseBallot(Kind.ELECTION.path(form, "election")));
        on(
                "/elections/{election}/paper",
                form -> new EnterPaperBallots(Kind.ELECTION.path(form, "election"), PaperFields.in(form)));
        on(
                "/elections/{election}/lot",
                form -> new DrawLot(Kind.ELECTION.path(form, "election"), NUMBER.in(form, "nomination")));
        on(
                "/elections/{election}/casting-vote",
                form -> new BreakTie(Kind.ELECTION.path(form, "election"), NUMBER.in(form, "nomination")));
        on(
                "/elections/{election}/source-of-lots",
                form -> new AgreeOnSource(Kind.ELECTION.path(form, "election"), LINE.in(form, "source")));
        on(
                "/elections/{election}/lot-by-seed",
                form -> new DrawLotBySeed(Kind.ELECTION.path(form, "election"), LINE.in(form, "seed")));
        on("/elections/{election}/declaration", form -> new DeclareElected(Kind.ELECTION.path(form, "election")));
        on("/elections/{election}/next-round", form -> new NextRound(Kind.ELECTION.path(form, "election")));
        on("/elections/{election}/vacancy", form -> new LeaveVacant(Kind.ELECTION.path(form, "election")));
        on(
                "/elections/{election}/annulment",
                form -> new AnnulElection(Kind.ELECTION.path(form, "election"), LINE.in(form, "reason")));
    }

    private void offices() {
        on(
                "/elections/{election}/offices",
                form -> new AcceptOffice(
                        Kind.ELECTION.path(form, "election"),
                        NUMBER.ifAny(form, "number").map(List::of).orElse(List.of())));
        on(
                "/elections/{election}/offices/{number}/refusal",
                form -> new RefuseOffice(Kind.ELECTION.path(form, "election"), NUMBER.path(form, "number")));
        on(
                "/elections/{election}/offices/{number}/offer",
                form -> new OfferSeat(Kind.ELECTION.path(form, "election"), NUMBER.path(form, "number")));
        on(
                "/elections/{election}/installation",
                form -> new InstallElected(
                        Kind.ELECTION.path(form, "election"),
                        Kind.DAY.in(form, "from"),
                        Kind.TRUTH.ifAny(form, "sworn").orElse(false)));
    }
}
