package plenum.server.site;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plenum.congress.Actor;
import plenum.congress.bodies.Office;
import plenum.congress.floor.Speech;
import plenum.congress.record.ApproveSpeech;
import plenum.congress.record.Change;
import plenum.congress.record.Layer;
import plenum.congress.record.RecordAct;
import plenum.congress.record.Revise;
import plenum.server.clerk.Congress;
import plenum.server.clerk.NotRecording;
import plenum.server.clerk.Outcome;
import plenum.server.pages.Frame.Notice;
import plenum.server.pages.SpeechView;
import plenum.server.pages.TextsView;
import plenum.server.pages.UtteranceView;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The texts of the record one by one: a paragraph with all its layers, a speech for its speaker, and what the
/// secretary has still to bring into print.
final class RecordPages {
    private static final Kind<String> PARAGRAPHS = Kind.text(200_000);
    private static final Kind<String> KEY = Kind.text(100);

    private final Congress congress;
    private final Visitors visitors;
    private final SpeakerLinks links;
    private final InstantSource clock;

    RecordPages(Congress congress, Visitors visitors, SpeakerLinks links, InstantSource clock) {
        this.congress = congress;
        this.visitors = visitors;
        this.links = links;
        this.clock = clock;
    }

    Page utterance() {
        return Page.open("utterance", "utterance.title", false, RecordPages::utterance);
    }

    Page speech() {
        return Page.open("speech", "speech.title", false, this::speech);
    }

    Page texts() {
        return new Page("texts", "texts.title", visitor -> visitor.mustHold(Office.SECRETARY), false, this::texts);
    }

    /// What speakers send from their link.
    void addTo(Routes routes, Pages pages) {
        routes.postByAnybody(
                "/speeches/{speech}/by-link/approval",
                request -> byLink(request, pages, speech -> new ApproveSpeech(speech.id())));
        routes.postByAnybody(
                "/speeches/{speech}/by-link/corrections",
                request -> byLink(request, pages, _ -> {
                    var utterance = Kind.UTTERANCE.in(request, "utterance");
                    var change = Kind.word(Change.ALL, Change::code).in(request, "change");
                    var reason = Kind.text(300).ifAny(request, "reason").orElse("");
                    return new Revise(utterance, Layer.SPEAKER, PARAGRAPHS.in(request, "text"), change, reason);
                }));
    }

    private Answer byLink(Request request, Pages pages, Function<Speech, RecordAct> act) {
        var id = Kind.SPEECH.path(request, "speech");
        var key = KEY.in(request, "key");
        var visitor = visitors.of(request);
        var speech = visitor.find(seen -> seen.floor().speech(id))
                .filter(found -> links.opens(found, key))
                .orElseThrow(Rejected::notFound);
        var token = request.formIfAny("token", "at most 100 characters", KEY.reader());
        var page = links.link(speech);
        try {
            var outcome = congress.perform(act.apply(speech), Actor.of(speech.person()), token);
            return switch (outcome) {
                case Outcome.Recorded(var entry, var _) -> Answer.seeOther(page + "&done=" + entry);
                case Outcome.Unchanged() -> Answer.seeOther(page + "&unchanged=1");
                case Outcome.Refused(var why) -> {
                    var words = visitor.words().refusal(why, visitor.congress());
                    var article =
                            visitor.words().article(why, visitor.congress()).orElse("");
                    var look = new Look(
                            visitor,
                            "/speeches/" + id,
                            name -> name.equals("key") ? Optional.of(key) : Optional.empty(),
                            Optional.of(new Notice(false, words, article)));
                    yield Answer.refused(pages.html(look));
                }
            };
        } catch (NotRecording _) {
            throw Rejected.unavailable("The server can record nothing at present. What was confirmed is safe.");
        }
    }

    private static Map<String, Object> utterance(Look look) {
        var words = look.visitor().words();
        var view = Kind.UTTERANCE
                .of(look.subject())
                .flatMap(id -> look.visitor()
                        .find(seen -> seen.record()
                                .utterance(id)
                                .map(utterance -> UtteranceView.of(utterance, seen, words))));
        return Map.of(
                "view",
                view.orElseThrow(Rejected::notFound),
                "secretary",
                look.visitor().holds(Office.SECRETARY));
    }

    private Map<String, Object> speech(Look look) {
        var visitor = look.visitor();
        var speech = Kind.SPEECH
                .of(look.subject())
                .flatMap(id -> visitor.find(seen -> seen.floor().speech(id)))
                .orElseThrow(Rejected::notFound);
        var view = visitor.find(seen -> SpeechView.of(speech, seen, now(), visitor.words()))
                .orElseThrow(Rejected::notFound);
        var key = look.query()
                .apply("key")
                .filter(shown -> links.opens(speech, shown))
                .orElse("");
        var own = visitor.person().equals(Optional.of(speech.person()));
        return Map.of("view", view, "key", key, "own", own);
    }

    private Map<String, Object> texts(Look look) {
        var visitor = look.visitor();
        return Map.of("view", TextsView.of(visitor.seen(), now(), visitor.words(), links::link));
    }

    private Instant now() {
        return clock.instant();
    }
}
