package plenum.server.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Fact;
import plenum.congress.Refusal;
import plenum.congress.agenda.AgendaFact;
import plenum.congress.assembly.Assembly;
import plenum.congress.credentials.CredentialsFact;
import plenum.congress.elections.ElectionFact;
import plenum.congress.floor.FloorFact;
import plenum.congress.motions.MotionFact;
import plenum.congress.record.RecordFact;
import plenum.congress.rulings.RulingFact;
import plenum.congress.sittings.SittingFact;
import plenum.congress.succession.SuccessionFact;
import plenum.congress.voting.VotingFact;
import plenum.journal.Attachment;
import plenum.server.clerk.Congress;
import plenum.server.clerk.NotRecording;
import plenum.server.clerk.Outcome;
import plenum.server.pages.Frame.Notice;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;

/// Has an act done and tells its sender what became of it: people get the page they acted on, programs
/// JSON.
final class Acting {
    private final Congress congress;
    private final Visitors visitors;
    private final Receipts receipts;
    private final Pages pages;

    Acting(Congress congress, Visitors visitors, Receipts receipts, Pages pages) {
        this.congress = congress;
        this.visitors = visitors;
        this.receipts = receipts;
        this.pages = pages;
    }

    Answer answer(Request request, Act<? super Assembly> act) {
        return told(request, perform(request, act));
    }

    /// Has an act done together with what it names by its hash.
    Answer answer(Request request, Act<? super Assembly> act, List<Attachment> attachments) {
        return told(request, perform(request, act, attachments));
    }

    /// @throws Rejected if nobody has signed in, or the journal takes nothing at present
    Outcome perform(Request request, Act<? super Assembly> act) {
        return perform(request, act, List.of());
    }

    /// Has acts done all together or not at all.
    ///
    /// @throws Rejected if nobody has signed in, or the journal takes nothing at present
    Outcome performAll(Request request, List<Act<? super Assembly>> acts) {
        var person = visitors.of(request).signedIn();
        try {
            var outcome = congress.performAll(acts, Actor.of(person), token(request));
            if (outcome instanceof Outcome.Recorded(var last, var _)) {
                receipts.addUpTo(last, acts.size());
            }
            return outcome;
        } catch (NotRecording _) {
            throw notRecording();
        }
    }

    /// Has an act done together with what it names by its hash.
    ///
    /// @throws Rejected if nobody has signed in, or the journal takes nothing at present
    Outcome perform(Request request, Act<? super Assembly> act, List<Attachment> attachments) {
        var person = visitors.of(request).signedIn();
        try {
            var outcome = congress.perform(act, Actor.of(person), token(request), attachments);
            if (outcome instanceof Outcome.Recorded(var entry, var _)) {
                receipts.add(person, entry, congress.now().at(), act);
            }
            return outcome;
        } catch (NotRecording _) {
            throw notRecording();
        }
    }

    private static Optional<String> token(Request request) {
        return request.formIfAny(
                "token", "at most 100 characters", Kind.text(100).reader());
    }

    private static Rejected notRecording() {
        return Rejected.unavailable("The server can record nothing at present. What was confirmed is safe.");
    }

    Answer told(Request request, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(var entry, var facts) ->
                request.wantsJson()
                        ? Answer.json(recorded(entry, facts))
                        : Answer.seeOther(origin(request) + "?done=" + entry);
            case Outcome.Unchanged() ->
                request.wantsJson()
                        ? Answer.json(Map.of("unchanged", true))
                        : Answer.seeOther(origin(request) + "?unchanged=1");
            case Outcome.Refused(var why) -> refused(request, why);
        };
    }

    Answer refused(Request request, Refusal why) {
        var visitor = visitors.of(request);
        var words = visitor.words().refusal(why, visitor.congress());
        var article = visitor.words().article(why, visitor.congress()).orElse("");
        if (request.wantsJson()) {
            return Answer.json(409, Map.of("refused", why.code(), "article", article, "words", words));
        }
        var notice = Optional.of(new Notice(false, words, article));
        return Answer.refused(pages.html(new Look(visitor, origin(request), Look.NOTHING_ASKED, notice)));
    }

    /// The page that a form stood on; the visitor's first desk if the form does not tell.
    private String origin(Request request) {
        return request.formIfAny("from", "a page of this server", text -> text)
                .filter(pages::has)
                .orElseGet(() -> visitors.of(request).desks().getFirst().path());
    }

    private static Map<String, Object> recorded(long entry, List<Fact> facts) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("recorded", entry);
        facts.stream().flatMap(fact -> made(fact).stream()).findFirst().ifPresent(made -> answer.put("made", made));
        return answer;
    }

    /// What a fact brought into being.
    private static Optional<String> made(Fact fact) {
        return Optional.ofNullable(
                        switch (fact) {
                            case CredentialsFact.ReportLaid laid -> laid.report();
                            case CredentialsFact.ChallengeLodged lodged -> lodged.challenge();
                            case SittingFact.SittingPlanned planned -> planned.sitting();
                            case AgendaFact.ItemProposed proposed -> proposed.item();
                            case FloorFact.FloorRequested asked -> asked.request();
                            case FloorFact.SpeechBegun begun -> begun.speech();
                            case MotionFact.MotionMoved moved -> moved.motion();
                            case MotionFact.AmendmentMoved moved -> moved.amendment();
                            case RulingFact.RulingGiven given -> given.ruling();
                            case VotingFact.VoteOpened opened -> opened.vote();
                            case ElectionFact.ElectionCalled called -> called.election();
                            case SuccessionFact.BodyFormed formed -> formed.body();
                            case SuccessionFact.PostCreated created -> created.post();
                            case SuccessionFact.TermBegun begun -> begun.term();
                            case RecordFact.UtteranceTaken taken -> taken.utterance();
                            case RecordFact.UtteranceContinued further -> further.utterance();
                            case RecordFact.UtteranceCorrected corrected -> corrected.correction();
                            default -> null;
                        })
                .map(Object::toString);
    }
}
