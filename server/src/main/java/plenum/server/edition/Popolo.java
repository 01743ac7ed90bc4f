package plenum.server.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import plenum.congress.UnitId;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.UnitHistory;
import plenum.congress.record.HasRecord;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question;
import plenum.congress.voting.Vote;
import plenum.server.pages.MotionView;
import plenum.server.pages.VoteView;
import plenum.server.pages.Words;
import tools.jackson.databind.json.JsonMapper;

/// Persons, organisations, memberships, sittings, motions, votes and speeches in the Popolo format, by which civic
/// projects exchange them.
final class Popolo {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BODY = "congress";

    private final Proceedings proceedings;
    private final HasRecord seen;
    private final Words words;

    private Popolo(Proceedings proceedings, HasRecord seen, Words words) {
        this.proceedings = proceedings;
        this.seen = seen;
        this.words = words;
    }

    static byte[] of(Proceedings proceedings, HasRecord seen, Words words) {
        var popolo = new Popolo(proceedings, seen, words);
        return JSON.writeValueAsBytes(record(
                "persons", popolo.persons(),
                "organizations", popolo.organisations(),
                "memberships", popolo.memberships(),
                "events", popolo.events(),
                "motions", popolo.motions(),
                "vote_events", popolo.votes(),
                "speeches", popolo.speeches()));
    }

    private List<Object> persons() {
        return all(seen.bodies().persons(), person -> record("id", person.id().toString(), "name", person.name()));
    }

    private List<Object> organisations() {
        var organisations = new ArrayList<Object>();
        organisations.add(record("id", BODY, "name", proceedings.congress(), "classification", "congress"));
        organisations.addAll(all(
                seen.bodies().units(),
                unit -> record(
                        "id",
                        unit.id().toString(),
                        "name",
                        unit.unit().name(),
                        "classification",
                        "unit",
                        "parent_id",
                        parent(unit))));
        return organisations;
    }

    private static String parent(UnitHistory unit) {
        return unit.parent().map(UnitId::toString).orElse(BODY);
    }

    private List<Object> memberships() {
        var memberships = new ArrayList<Object>();
        for (var mandate : seen.mandates().valid()) {
            memberships.add(record(
                    "person_id", mandate.holder().toString(),
                    "organization_id", BODY,
                    "on_behalf_of_id", mandate.unit().toString(),
                    "role", mandate.voice().code()));
        }
        seen.bodies().persons().stream()
                .filter(person -> person.unit().isPresent())
                .forEach(person ->
                        memberships.add(record("person_id", person.id().toString(), "organization_id", unit(person))));
        return memberships;
    }

    private static String unit(Person person) {
        return person.unit().orElseThrow().toString();
    }

    private List<Object> events() {
        return all(
                proceedings.sittings(),
                sitting -> record(
                        "id", sitting.id().toString(),
                        "name", sitting.title(),
                        "classification", sitting.closed() ? "closed sitting" : "sitting",
                        "start_date", sitting.opened().map(Object::toString).orElse(""),
                        "organization_id", BODY));
    }

    private List<Object> motions() {
        return all(
                seen.motions().all(),
                motion -> record(
                        "id", motion.id().toString(),
                        "organization_id", BODY,
                        "creator_id", motion.mover().toString(),
                        "text", motion.title() + "\n\n" + motion.text(),
                        "classification", motion.subject().code(),
                        "result", MotionView.of(motion, seen, words).state()));
    }

    private List<Object> votes() {
        return all(seen.voting().all(), this::vote);
    }

    private Object vote(Vote vote) {
        var tally = vote.tally();
        var event = record(
                "id", vote.id().toString(),
                "identifier", vote.id().toString(),
                "organization_id", BODY,
                "classification", vote.method().code(),
                "start_date", vote.openedAt().toString(),
                "result", VoteTables.result(vote),
                "question", VoteView.asked(vote.question(), seen, words),
                "counts",
                        List.of(
                                record("option", "yes", "value", tally.yes()),
                                record("option", "no", "value", tally.no()),
                                record("option", "abstain", "value", tally.abstain())));
        if (vote.question() instanceof Question.OnMotion(var motion)) {
            event.put("motion_id", motion.toString());
        }
        if (vote.method() == Method.DEVICES && !vote.open()) {
            event.put(
                    "votes",
                    all(
                            vote.roll().lines().values(),
                            line -> record(
                                    "voter_id", line.voter().toString(),
                                    "option",
                                            VoteTables.choice(vote, line).isEmpty()
                                                    ? "not voting"
                                                    : VoteTables.choice(vote, line),
                                    "weight", line.weight())));
        }
        return event;
    }

    private List<Object> speeches() {
        var speeches = new ArrayList<Object>();
        for (var sitting : proceedings.sittings()) {
            sitting.speeches()
                    .forEach(speech -> speech.paragraphs()
                            .forEach(paragraph -> speeches.add(record(
                                    "id", paragraph.id(),
                                    "creator_id", speech.person().toString(),
                                    "role", speech.role(),
                                    "event_id", sitting.id().toString(),
                                    "date", paragraph.at().toString(),
                                    "text", paragraph.text()))));
        }
        return speeches;
    }

    private static <T> List<Object> all(Iterable<T> values, java.util.function.Function<T, Object> as) {
        var list = new ArrayList<>();
        values.forEach(value -> list.add(as.apply(value)));
        return list;
    }

    /// A JSON object with its members in the order of the arguments: names and values in turns.
    static SequencedMap<String, Object> record(Object... members) {
        var record = new LinkedHashMap<String, Object>();
        for (int i = 0; i < members.length; i += 2) {
            record.put((String) members[i], members[i + 1]);
        }
        return record;
    }
}
