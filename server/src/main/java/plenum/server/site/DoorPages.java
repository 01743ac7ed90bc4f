package plenum.server.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Minute;
import plenum.congress.attendance.Doubt;
import plenum.congress.attendance.Ground;
import plenum.congress.attendance.NoteScan;
import plenum.congress.attendance.Scan;
import plenum.congress.attendance.SettleDoubt;
import plenum.congress.attendance.Way;
import plenum.congress.bodies.Office;
import plenum.journal.Journal;
import plenum.server.badges.Badges;
import plenum.server.clerk.Outcome;
import plenum.server.pages.AttendanceView;
import plenum.server.pages.CredentialsView;
import plenum.server.pages.DoorView;
import plenum.server.pages.Frame.Notice;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The stations at the doors of the hall, and what becomes of their scans.
///
/// A station keeps what it scans until the server has it. It knows a badge by the check of its code, so neither
/// codes nor names lie on a device that is lost.
final class DoorPages {
    private static final String PATH = "/door";
    private static final Kind<String> STATION = Kind.text(60);
    private static final Kind<Way> WAY = Kind.word(Way.ALL, Way::code);
    private static final Kind<Instant> MOMENT = new Kind<>("a moment such as 2027-03-13T14:32:05Z", Instant::parse);
    private static final String TIME = "a time such as 14:32, or a moment such as 2027-03-13T14:32:05Z";

    private final Badges badges;
    private final Journal journal;

    DoorPages(Badges badges, Journal journal) {
        this.badges = badges;
        this.journal = journal;
    }

    void addTo(Map<String, Page> table) {
        table.put(
                PATH,
                new Page("door", "door.title", visitor -> visitor.mustHold(Office.CREDENTIALS), true, this::values));
    }

    void addTo(Routes routes, Visitors visitors, Acting acting, Pages pages) {
        routes.post("/attendance/scans", request -> scanned(request, visitors, acting, pages));
        routes.post("/attendance/doubts", request -> acting.answer(request, settled(request)));
        routes.get("/attendance/checks.json", request -> checks(visitors.of(request)));
    }

    private Map<String, Object> values(Look look) {
        return Map.of(
                "view",
                DoorView.of(
                        look.visitor().congress(),
                        look.query().apply("station").flatMap(STATION::of).orElse(""),
                        look.query()
                                .apply("way")
                                .flatMap(WAY::of)
                                .orElse(Way.IN)
                                .code(),
                        answer(look),
                        look.visitor().zone()));
    }

    private Answer checks(Visitor visitor) {
        visitor.mustHold(Office.CREDENTIALS);
        return Answer.json(badges.checks(visitor.congress())).with("Cache-Control", "no-store");
    }

    private static Act<? super Assembly> settled(Request form) {
        var scan = new Scan(
                MOMENT.in(form, "at"),
                WAY.in(form, "way"),
                STATION.ifAny(form, "station").orElse(Scan.DESK));
        return new SettleDoubt(
                Kind.PERSON.in(form, "person"), scan, Kind.text(300).in(form, "note"));
    }

    private Answer scanned(Request request, Visitors visitors, Acting acting, Pages pages) {
        var visitor = visitors.of(request);
        visitor.signedIn();
        var station = STATION.ifAny(request, "station").orElse(Scan.DESK);
        var way = WAY.in(request, "way");
        var at = request.formIfAny("at", TIME, text -> moment(text, visitor));
        var who = request.form(
                "who", "a badge, a mandate or a person", Kind.text(200).reader());
        var bearer = new Bearers(badges).meant(who, visitor.congress());
        if (bearer.isEmpty()) {
            return unknown(request, visitor, pages);
        }
        var act = new NoteScan(bearer.get().person(), bearer.get().badge(), way, station, at);
        var outcome = acting.perform(request, act);
        if (outcome instanceof Outcome.Refused) {
            return acting.told(request, outcome);
        }
        var after = visitors.of(request);
        if (request.wantsJson()) {
            return Answer.json(told(outcome, act, after));
        }
        return outcome instanceof Outcome.Recorded(var entry, var _) && !station.equals(Scan.DESK)
                ? Answer.seeOther(address(station, way) + "&done=" + entry)
                : acting.told(request, outcome);
    }

    private static Instant moment(String text, Visitor visitor) {
        return MOMENT.of(text)
                .or(() -> AttendanceView.moment(text, visitor.congress().at(), visitor.zone()))
                .orElseThrow(() -> Rejected.unreadable("at", TIME));
    }

    private static String address(String station, Way way) {
        return PATH + "?station=" + URLEncoder.encode(station, StandardCharsets.UTF_8) + "&way=" + way.code();
    }

    private static Answer unknown(Request request, Visitor visitor, Pages pages) {
        var words = visitor.words().say("credentials.unknown");
        if (request.wantsJson()) {
            return Answer.json(409, Map.of("refused", "credentials.unknown", "article", "", "words", words));
        }
        var notice = Optional.of(new Notice(false, words, ""));
        return Answer.refused(pages.html(
                new Look(visitor, PATH, name -> request.formIfAny(name, "a station and a way", text -> text), notice)));
    }

    /// What a station's script is told.
    private static Map<String, Object> told(Outcome outcome, NoteScan act, Visitor visitor) {
        var values = new LinkedHashMap<String, Object>();
        if (outcome instanceof Outcome.Recorded(var entry, var _)) {
            values.put("recorded", entry);
        } else {
            values.put("unchanged", true);
        }
        var scan = new Scan(act.scannedAt().orElse(visitor.congress().at()), act.way(), act.station());
        var answer = verdict(act.person(), scan, visitor);
        values.put("good", answer.good());
        values.put("verdict", answer.verdict());
        values.put("details", answer.details());
        return values;
    }

    /// What a station says to whoever was scanned.
    private static CredentialsView.Answer verdict(PersonId person, Scan scan, Visitor visitor) {
        var words = visitor.words();
        var doubt = visitor.congress().attendance().doubts(person).stream()
                .filter(one -> one.scan().equals(scan))
                .map(Doubt::ground)
                .findFirst();
        var good = doubt.isEmpty() || doubt.get() != Ground.BADGE_NOT_VALID;
        var verdict = good ? scan.way() == Way.IN ? "door.in" : "door.out" : "door.not-let";
        var answer = CredentialsView.Answer.of(good, words.say(verdict), person, visitor.congress(), words);
        return doubt.map(ground -> new CredentialsView.Answer(
                        good, answer.verdict(), answer.details() + " · " + words.say("door.doubt." + ground.code())))
                .orElse(answer);
    }

    /// The answer to the scan that was sent last without a script.
    private Optional<CredentialsView.Answer> answer(Look look) {
        if (look.notice().isPresent()) {
            var notice = look.notice().get();
            return Optional.of(new CredentialsView.Answer(notice.good(), notice.text(), notice.article()));
        }
        return look.entryDone()
                .flatMap(journal::entry)
                .flatMap(filed -> filed.payload()
                        .map(payload -> Minute.FORM.parse(payload.bytes()).act())
                        .filter(NoteScan.class::isInstance)
                        .map(NoteScan.class::cast)
                        .map(act -> verdict(
                                act.person(),
                                new Scan(act.scannedAt().orElse(filed.entry().time()), act.way(), act.station()),
                                look.visitor())));
    }
}
