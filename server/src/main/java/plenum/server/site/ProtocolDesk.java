package plenum.server.site;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Unit;
import plenum.congress.mandates.EnterProtocol;
import plenum.congress.mandates.EnteredProtocol;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.ProtocolFile;
import plenum.journal.Attachment;
import plenum.journal.Hash;
import plenum.journal.Journal;
import plenum.server.clerk.Outcome;
import plenum.server.pages.Frame.Notice;
import plenum.server.pages.ProtocolDeskView;
import plenum.server.pages.ProtocolDeskView.Typed;
import plenum.server.site.ProtocolFields.Misread;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Where the protocols of the units' own elections are entered, each with its file. What cannot be taken stands in its
/// field again, with the reason above it.
final class ProtocolDesk {
    private static final String PATH = "/credentials/protocols";
    private static final Kind<Integer> NUMBER = Kind.whole(1, 100_000);

    private final Journal journal;
    private final Visitors visitors;

    ProtocolDesk(Journal journal, Visitors visitors) {
        this.journal = journal;
        this.visitors = visitors;
    }

    void addTo(Map<String, Page> table) {
        table.put(PATH, new Page("protocols", "protocols.title", ProtocolDesk::admit, false, ProtocolDesk::all));
        table.put(PATH + "/", new Page("protocol", "protocol.title", ProtocolDesk::admit, false, look -> {
            var unit = unit(look.subject(), look.visitor());
            return Map.of("view", view(unit, Optional.empty(), look.visitor()));
        }));
    }

    void addTo(Routes routes, Acting acting, Pages pages) {
        routes.postFile(PATH + "/{unit}", request -> enter(request, acting, pages));
        routes.post(PATH + "/{unit}/mandates", request -> issue(request, acting));
        routes.get("/delegations/{unit}/protocols/{number}/file", this::file);
    }

    private static void admit(Visitor visitor) {
        visitor.signedIn();
        if (!visitor.holds(Office.ORGANISER)) {
            visitor.mustHold(Office.CREDENTIALS);
        }
    }

    private static Map<String, Object> all(Look look) {
        var visitor = look.visitor();
        return Map.of("view", ProtocolDeskView.Entry.all(visitor.congress(), visitor.words()));
    }

    private static Unit unit(String subject, Visitor visitor) {
        return Kind.UNIT.of(subject).flatMap(visitor.congress().bodies()::unit).orElseThrow(Rejected::notFound);
    }

    private static ProtocolDeskView view(Unit unit, Optional<Typed> typed, Visitor visitor) {
        return ProtocolDeskView.of(unit, typed, visitor.congress(), visitor.words(), visitor.zone());
    }

    private Answer enter(Request request, Acting acting, Pages pages) {
        var visitor = visitors.of(request);
        admit(visitor);
        var id = Kind.UNIT.path(request, "unit");
        var unit = unit(id.toString(), visitor);
        var typed = ProtocolFields.typed(request);
        var words = visitor.words();
        var bytes = request.fileIfAny("file");
        var paper = bytes.flatMap(ProtocolPaper::of);
        if (bytes.isPresent() && paper.isEmpty()) {
            return again(400, new Notice(false, words.say("protocol.no-paper"), ""), request, unit, typed, pages);
        }
        var attached = bytes.map(Attachment::of);
        var file = attached.map(one -> new ProtocolFile(
                        paper.orElseThrow().name(request.fileName("file")),
                        one.hash().hex()))
                .or(() -> typed.kept()
                        ? valid(id, visitor).flatMap(one -> one.protocol().file())
                        : Optional.empty());
        try {
            var protocol = new ProtocolFields(typed, visitor.congress().bodies(), words).protocol(id, file);
            var outcome = acting.perform(
                    request,
                    new EnterProtocol(protocol, typed.reason()),
                    attached.stream().toList());
            if (!(outcome instanceof Outcome.Refused(var why)) || request.wantsJson()) {
                return acting.told(request, outcome);
            }
            var notice = new Notice(
                    false,
                    words.refusal(why, visitor.congress()),
                    words.article(why, visitor.congress()).orElse(""));
            return again(409, notice, request, unit, typed, pages);
        } catch (Misread misread) {
            return again(400, new Notice(false, misread.words(), ""), request, unit, typed, pages);
        }
    }

    /// Mandates for all whom the unit has elected and who have none: the next numbers, one vote each.
    private Answer issue(Request request, Acting acting) {
        var visitor = visitors.of(request);
        admit(visitor);
        var unit = Kind.UNIT.path(request, "unit");
        var mandates = visitor.congress().mandates();
        int next = mandates.issued().isEmpty() ? 1 : mandates.issued().lastKey().number() + 1;
        var issued = new ArrayList<Mandate>();
        for (var delegate : ProtocolDeskView.missing(unit, mandates)) {
            var number = new MandateNumber(next + issued.size());
            issued.add(new Mandate(number, delegate.person(), unit, delegate.voice(), 1));
        }
        return issued.isEmpty()
                ? acting.told(request, new Outcome.Unchanged())
                : acting.answer(request, new IssueMandates(issued));
    }

    /// The form once more with what was typed; a browser does not send a file twice by itself.
    private Answer again(int status, Notice notice, Request request, Unit unit, Typed typed, Pages pages) {
        if (request.wantsJson()) {
            return Answer.json(status, Map.of("error", notice.text()));
        }
        var visitor = visitors.of(request);
        var told = request.fileIfAny("file").isPresent()
                ? new Notice(false, notice.text() + " " + visitor.words().say("protocol.file-again"), notice.article())
                : notice;
        var look = new Look(visitor, PATH + "/" + unit.id(), Look.NOTHING_ASKED, Optional.of(told));
        return Answer.page(status, pages.html(look, Map.of("view", view(unit, Optional.of(typed), visitor))));
    }

    private static Optional<EnteredProtocol> valid(UnitId unit, Visitor visitor) {
        return visitor.congress().mandates().delegations().protocol(unit);
    }

    /// The paper has names and hands of people who came to an election, not to the congress: it is for those who check
    /// it, and for the delegation itself.
    static boolean mayRead(UnitId unit, Visitor visitor) {
        return visitor.holds(Office.CREDENTIALS)
                || visitor.holds(Office.ORGANISER)
                || visitor.person()
                        .filter(person -> isOf(person, unit, visitor))
                        .isPresent();
    }

    private static boolean isOf(PersonId person, UnitId unit, Visitor visitor) {
        return visitor.congress()
                        .mandates()
                        .of(person)
                        .map(Mandate::unit)
                        .filter(unit::equals)
                        .isPresent()
                || visitor.congress().mandates().delegations().alternates(unit).contains(person);
    }

    private Answer file(Request request) {
        var visitor = visitors.of(request);
        visitor.signedIn();
        var unit = Kind.UNIT.path(request, "unit");
        if (!mayRead(unit, visitor)) {
            throw Rejected.forbidden(visitor.words().say("capacity.credentials"));
        }
        int number = NUMBER.path(request, "number");
        var all = visitor.congress().mandates().delegations().protocols(unit);
        var file = Optional.of(number)
                .filter(one -> one <= all.size())
                .flatMap(one -> all.get(one - 1).protocol().file())
                .orElseThrow(Rejected::notFound);
        var bytes = journal.attachment(Hash.ofHex(file.sha256()))
                .map(Attachment::bytes)
                .orElseThrow(Rejected::notFound);
        var paper = ProtocolPaper.of(bytes).orElseThrow(Rejected::notFound);
        return Answer.bytes(paper.type(), bytes)
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"protocol-" + unit + "-" + number + "." + paper.ending() + "\"");
    }
}
