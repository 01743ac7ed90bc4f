package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plenum.ballot.archive.Hash;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Unreadable;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.PublicCredential;
import plenum.congress.Actor;
import plenum.congress.urns.CastBallot;
import plenum.congress.urns.EnterDecryption;
import plenum.congress.urns.EnterShuffle;
import plenum.congress.urns.OpenUrn;
import plenum.congress.urns.Records;
import plenum.congress.urns.TestBallot;
import plenum.congress.urns.Urn;
import plenum.congress.urns.UrnAct;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnRefusal.NotOpen;
import plenum.journal.Attachment;
import plenum.journal.Journal;
import plenum.server.clerk.Congress;
import plenum.server.clerk.NotRecording;
import plenum.server.clerk.Outcome;
import plenum.server.urns.Intake;
import plenum.server.urns.Workbench;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// What programs send to urns and read of them: ballots, lists of keys, what trustees have worked out.
final class UrnRoutes {
    private static final String JSON = "application/json";

    private final Congress congress;
    private final Journal journal;
    private final Intake intake;
    private final Workbench workbench;
    private final Visitors visitors;
    private final Acting acting;

    UrnRoutes(
            Congress congress, Journal journal, Intake intake, Workbench workbench, Visitors visitors, Acting acting) {
        this.congress = congress;
        this.journal = journal;
        this.intake = intake;
        this.workbench = workbench;
        this.visitors = visitors;
        this.acting = acting;
    }

    void addTo(Routes routes) {
        routes.get("/register.json", _ -> Answer.json(UrnSummary.register(congress.now())));
        routes.postByAnybody("/urns/{urn}/ballots", this::ballot);
        routes.postByAnybody("/urns/{urn}/tests", this::test);
        routes.get("/urns/{urn}/tests/{tracker}", this::tested);
        routes.post("/urns/{urn}/credentials", this::credentials);
        routes.post("/urns/{urn}/shuffles", this::shuffle);
        routes.post("/urns/{urn}/decryptions", this::decryption);
        routes.get("/urns/{urn}/election.json", request -> opened(request, Urn.Opening::election));
        routes.get("/urns/{urn}/trustees.json", request -> opened(request, Urn.Opening::trustees));
        routes.get(
                "/urns/{urn}/credentials.json",
                request -> opened(request, opening -> new String(Records.credentials(opening.credentials()), UTF_8)));
        routes.get(
                "/urns/{urn}/ciphertexts.json",
                request ->
                        Answer.bytes(JSON, workbench.ciphertexts(urn(request)).orElseThrow(Rejected::notFound)));
        routes.get("/urns/{urn}/roll.json", request -> Answer.json(UrnSummary.roll(congress.now(), urn(request))));
        routes.get("/urns/{urn}/ballots.json", request -> Answer.json(UrnSummary.trackers(urn(request))));
    }

    private Urn urn(Request request) {
        return congress.now().urns().urn(Kind.URN.path(request, "urn")).orElseThrow(Rejected::notFound);
    }

    private Answer opened(Request request, Function<Urn.Opening, String> record) {
        var text = urn(request).opening().map(record).orElseThrow(Rejected::notFound);
        return Answer.bytes(JSON, text.getBytes(UTF_8));
    }

    /// A ballot is checked, then the congress is asked; nobody asks who has sent it.
    private Answer ballot(Request request) throws InterruptedException {
        return checked(request, act -> cast(request, act, request.body()));
    }

    /// A voter tests a ballot instead of casting it: it is kept for a second device, and never taken into the urn.
    private Answer test(Request request) throws InterruptedException {
        return checked(request, act -> tested(request, act, request.body()));
    }

    /// What becomes of a ballot for an open urn, once its proofs hold.
    private Answer checked(Request request, Function<CastBallot, Answer> good) throws InterruptedException {
        var urn = urn(request);
        if (!urn.open()) {
            return acting.refused(request, new NotOpen(urn.id()));
        }
        return switch (intake.check(urn, request.body())) {
            case Intake.Checked.Busy() ->
                throw Rejected.unavailable("So many ballots wait that this one had better be sent again in a minute.");
            case Intake.Checked.Bad(var rule, var words) ->
                Answer.json(422, Map.of("refused", "ballot." + rule, "words", words));
            case Intake.Checked.Good(var act) -> good.apply(act);
        };
    }

    /// The bytes of a ballot that was tested.
    private Answer tested(Request request) {
        var hash = request.path("tracker", "a tracker in Base64 for addresses", UrnSummary::hash);
        if (!urn(request).tested().contains(Hash.parse(hash))) {
            throw Rejected.notFound();
        }
        return Answer.bytes(
                JSON,
                journal.attachment(plenum.journal.Hash.ofHex(hash))
                        .map(Attachment::bytes)
                        .orElseThrow(Rejected::notFound));
    }

    private Answer tested(Request request, CastBallot checked, byte[] ballot) {
        var act = new TestBallot(checked.urn(), checked.credential(), checked.ballot());
        return switch (performed(act, ballot)) {
            case Outcome.Recorded _, Outcome.Unchanged() ->
                Answer.json(Map.of("tested", UrnSummary.tracker(act.ballot())));
            case Outcome.Refused(var why) -> acting.refused(request, why);
        };
    }

    private Answer cast(Request request, CastBallot act, byte[] ballot) {
        return switch (performed(act, ballot)) {
            case Outcome.Recorded(var entry, var facts) ->
                Answer.json(acknowledged(act, entry, (BallotCast) facts.getFirst()));
            case Outcome.Unchanged() -> Answer.json(inUrn(act));
            case Outcome.Refused(var why) -> acting.refused(request, why);
        };
    }

    private Outcome performed(UrnAct act, byte[] ballot) {
        try {
            return congress.perform(act, new Actor.Voter(), Optional.empty(), List.of(Attachment.of(ballot)));
        } catch (NotRecording _) {
            throw Rejected.unavailable("The server can record nothing at present. What was confirmed is safe.");
        }
    }

    private Map<String, Object> acknowledged(CastBallot act, long entry, BallotCast cast) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("recorded", entry);
        answer.putAll(receipt(act, cast.height(), cast.head()));
        return answer;
    }

    /// What was answered when the ballot was put into the urn.
    private Map<String, Object> inUrn(CastBallot act) {
        var urn = congress.now().urns().urn(act.urn()).orElseThrow();
        int height =
                Optional.ofNullable(urn.ballots().get(Hash.parse(act.ballot()))).orElseThrow();
        return receipt(act, height, urn.events().get(height).head().hash().toString());
    }

    private Map<String, Object> receipt(CastBallot act, int height, String head) {
        var urn = congress.now().urns().urn(act.urn()).orElseThrow();
        var tracker = UrnSummary.tracker(act.ballot());
        var receipt = new LinkedHashMap<String, Object>();
        receipt.put("tracker", tracker);
        receipt.put("height", height);
        receipt.put("head", head);
        receipt.put(
                "receipt",
                journal.sign("ballot received\n" + urn.uuid() + "\n" + tracker + "\n" + height + "\n" + head + "\n"));
        return receipt;
    }

    private Answer credentials(Request request) {
        var urn = urn(request);
        var group = Group.named(urn.prepared().group()).orElseThrow();
        var keys = keys(request.body(), group).all().stream()
                .map(PublicCredential::key)
                .toList();
        if (!keys.stream().allMatch(group::contains)) {
            throw Rejected.unreadable("the list", "keys of the group " + group.name());
        }
        return acting.answer(
                request,
                new OpenUrn(urn.id(), keys.stream().map(Element::toString).toList()));
    }

    private static CredentialList keys(byte[] list, Group group) {
        try {
            return CredentialList.parse(list, group);
        } catch (Unreadable wrong) {
            throw Rejected.unreadable("the list", "a JSON array of public keys: " + wrong.getMessage());
        }
    }

    private Answer shuffle(Request request) {
        return checked(
                request,
                workbench::faultOfShuffle,
                hash -> new EnterShuffle(urn(request).id(), hash));
    }

    private Answer decryption(Request request) {
        return checked(
                request,
                workbench::faultOfDecryption,
                hash -> new EnterDecryption(urn(request).id(), hash));
    }

    /// What a trustee sends is checked, then the congress is asked.
    private Answer checked(Request request, Workbench.Check check, Function<String, UrnAct> act) {
        var urn = urn(request);
        var bytes = request.body();
        var fault = check.fault(urn, visitors.of(request).signedIn(), bytes);
        if (fault.isPresent()) {
            return Answer.json(422, Map.of("refused", "urns.wrong-proof", "words", fault.get()));
        }
        return acting.answer(request, act.apply(Hash.of(bytes).toString()), List.of(Attachment.of(bytes)));
    }
}
