package plenum.server.site;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import plenum.server.pages.Frame;
import plenum.server.pages.Frame.Notice;

/// Puts the frame around what pages show.
final class Framing {
    private static final int TOKEN_BYTES = 12;

    private final Receipts receipts;
    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock = InstantSource.system();

    Framing(Receipts receipts) {
        this.receipts = receipts;
    }

    /// The values of a whole page with its frame among them. Its forms can be sent once.
    Map<String, Object> whole(Look look, String title, boolean live, Map<String, Object> values) {
        return framed(frame(look, title, live, this::token), values);
    }

    /// The values of regions that are shown to many: the page into which they go seals their forms.
    Map<String, Object> regions(Look look, String title, Map<String, Object> values) {
        return framed(frame(look, title, true, () -> ""), values);
    }

    private String token() {
        var token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    private static Map<String, Object> framed(Frame frame, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("frame", frame);
        return all;
    }

    private Frame frame(Look look, String title, boolean live, Supplier<String> tokens) {
        var visitor = look.visitor();
        return new Frame(
                visitor.words(),
                visitor.words().say(title),
                visitor.congressName(),
                visitor.simulated(),
                look.path(),
                live ? Screens.address(look.path(), visitor.words()) : "",
                visitor.number(),
                clock.instant(),
                visitor.csrf(),
                tokens,
                visitor.reader(),
                look.notice().or(() -> done(look)));
    }

    /// What the visitor has done with an entry, in words; another one's entry is only named.
    private String done(long entry, Visitor visitor) {
        var words = visitor.words();
        return visitor.person().stream()
                .flatMap(person -> receipts.of(person).stream())
                .filter(own -> own.entry() == entry)
                .findFirst()
                .map(own -> words.say("page.done-act", words.say("act." + own.act()), entry))
                .orElseGet(() -> words.say("page.done", entry));
    }

    private Optional<Notice> done(Look look) {
        var words = look.visitor().words();
        return look.entryDone()
                .map(entry -> new Notice(true, done(entry, look.visitor()), ""))
                .or(() -> look.query().apply("unchanged").map(_ -> new Notice(true, words.say("page.unchanged"), "")));
    }
}
