package plenum.server.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plenum.congress.UtteranceId;
import plenum.server.archive.ArchiveView;
import plenum.server.archive.Exported;
import plenum.server.archive.Quotations.Quotation;
import plenum.server.archive.ReadingRoom;
import plenum.server.archive.Wanted;
import plenum.server.pages.Words;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The archive: its page, and what was found as a table or for another program.
final class ArchivePages {
    private static final int EXPORTED = 10_000;

    private static final List<String> PARAMETERS = Stream.concat(
                    Stream.of("words", "exact", "from", "until", "order"), Wanted.FIELDS.stream())
            .toList();

    private final ReadingRoom room;

    ArchivePages(ReadingRoom room) {
        this.room = room;
    }

    void addTo(Map<String, Page> table) {
        table.put("/archive", Page.open("archive", "archive.title", false, this::values));
        table.put(
                "/archive/quotations",
                Page.open("quotations", "quotations.title", false, _ -> Map.of("quotations", room.quotations())));
    }

    /// Which secondary sources quote a paragraph.
    List<Quotation> quotedIn(UtteranceId paragraph) {
        return room.quotations().of("/paragraphs/" + paragraph);
    }

    void addTo(Routes routes) {
        Exported.ALL.forEach(form -> routes.get("/archive." + form.ending(), request -> export(request, form)));
    }

    private Map<String, Object> values(Look look) {
        return Map.of(
                "view",
                ArchiveView.of(
                        look.query(),
                        exported(look.query()),
                        room,
                        look.visitor().words()));
    }

    /// What an address asks for, to be put behind the address of an export.
    private static String exported(Function<String, Optional<String>> query) {
        var asked = new ArrayList<String>();
        for (var name : PARAMETERS) {
            query.apply(name)
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> asked.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        }
        return "?" + String.join("&", asked);
    }

    private Answer export(Request request, Exported form) {
        var wanted = ArchiveView.wanted(name -> request.queryIfAny(name, "text", text -> text));
        var wrong = ArchiveView.mistake(wanted, Words.ENGLISH);
        if (wrong.isPresent()) {
            throw Rejected.unreadable("words, from, until", "what can be looked for. " + wrong.get());
        }
        var found = room.search(wanted, EXPORTED);
        return Answer.bytes(form.type() + ";charset=utf-8", form.text(found).getBytes(StandardCharsets.UTF_8))
                .with("Content-Disposition", "attachment; filename=\"archive." + form.ending() + "\"");
    }
}
