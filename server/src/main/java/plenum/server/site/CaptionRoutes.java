package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Pattern;
import plenum.congress.Act;
import plenum.congress.SittingId;
import plenum.congress.assembly.Assembly;
import plenum.congress.record.ContinueUtterance;
import plenum.congress.record.TakeDown;
import plenum.congress.record.Utterance;
import plenum.server.clerk.Congress;
import plenum.server.edition.Captions;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Sentences as they are finished, and the captions that they make.
final class CaptionRoutes {
    private static final Pattern FILE = Pattern.compile("(S[1-9][0-9]{0,8})\\.vtt");
    private static final Kind<String> SENTENCE = Kind.text(20_000);

    private CaptionRoutes() {}

    static void addTo(Routes routes, Acting acting, Congress congress, Visitors visitors) {
        routes.post("/record/sentences", request -> acting.answer(request, taken(request, congress.now())));
        routes.get("/captions/{file}", request -> captions(request, visitors.of(request)));
    }

    /// A sentence goes on with the paragraph that has begun, or begins one.
    private static Act<? super Assembly> taken(Request request, Assembly congress) {
        var speech = Kind.SPEECH.ifAny(request, "speech");
        var sentence = SENTENCE.in(request, "text");
        var begun = Kind.TRUTH.ifAny(request, "begun").orElse(false);
        return Optional.of(congress.record().utterances())
                .filter(all -> begun && !all.isEmpty())
                .map(all -> all.get(all.lastKey()))
                .filter(last -> last.speech().equals(speech) && last.revisions().isEmpty())
                .map(Utterance::id)
                .<Act<? super Assembly>>map(last -> new ContinueUtterance(last, sentence))
                .orElseGet(() -> new TakeDown(speech, sentence));
    }

    /// What was said in a sitting up to now. A player beside a video reads it again and again, from wherever it is.
    private static Answer captions(Request request, Visitor visitor) {
        var sitting = request.path("file", "a sitting such as S3, and .vtt", CaptionRoutes::sitting);
        var captions = visitor.find(seen -> Captions.live(sitting, seen, visitor.words()));
        return Answer.bytes(
                        "text/vtt;charset=utf-8",
                        captions.orElseThrow(Rejected::notFound).getBytes(UTF_8))
                .with("Cache-Control", "no-cache")
                .with("Access-Control-Allow-Origin", "*");
    }

    private static SittingId sitting(String file) {
        var named = FILE.matcher(file);
        if (!named.matches()) {
            throw new IllegalArgumentException(file);
        }
        return Kind.SITTING.reader().apply(named.group(1));
    }
}
