package plenum.server.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.Nomination.Reply;
import plenum.congress.elections.QuotasOfPersons;
import plenum.server.pages.ElectionView;

/// An election, for programs.
final class ElectionSummary {
    private ElectionSummary() {}

    static Map<String, @Nullable Object> of(Election election) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("election", election.id().toString());
        values.put("title", election.called().title());
        values.put("seats", election.called().seats());
        values.put("form", election.called().form().code());
        values.put("rule", election.called().rule());
        values.put(
                "quotas",
                election.called().quotas().map(QuotasOfPersons::groups).orElse(List.of()).stream()
                        .map(ElectionSummary::quota)
                        .toList());
        values.put(
                "electorate",
                election.called().electorate().map(Object::toString).orElse(null));
        values.put("stage", ElectionView.stage(election));
        values.put("nominations", nominations(election));
        values.put("standing", standing(election));
        values.put("round", election.rounds().size());
        values.put(
                "urn",
                election.round().map(round -> round.opening().urn().toString()).orElse(null));
        values.put("elected", election.names(election.elected()));
        values.put("transcript", election.transcript().toList());
        return values;
    }

    private static Map<String, @Nullable Object> quota(QuotasOfPersons.Seats seats) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("group", seats.group().toString());
        values.put("least", seats.least());
        values.put("most", seats.most().orElse(null));
        return values;
    }

    private static List<Map<String, Object>> nominations(Election election) {
        return election.nominations().stream()
                .map(nomination -> Map.<String, Object>of(
                        "number",
                        nomination.number(),
                        "name",
                        nomination.name(),
                        "person",
                        nomination.person().map(Object::toString).orElse(""),
                        "groups",
                        nomination.groups().stream().map(Object::toString).toList(),
                        "reply",
                        election.reply(nomination.number()).map(Reply::code).orElse("")))
                .toList();
    }

    private static List<String> standing(Election election) {
        return switch (election.stage()) {
            case Stage.Ready(var _, var standing) -> election.names(standing);
            case Stage.Undecided(var _, var standing, var _, var _) -> election.names(standing);
            default ->
                election.round()
                        .map(round -> election.names(round.opening().standing()))
                        .orElse(List.of());
        };
    }
}
