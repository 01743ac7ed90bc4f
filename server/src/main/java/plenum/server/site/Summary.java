package plenum.server.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenum.congress.ItemId;
import plenum.congress.assembly.Assembly;
import plenum.congress.record.HasRecord;
import plenum.congress.voting.Vote;
import tools.jackson.databind.json.JsonMapper;

/// Where the congress stands, for programs: in a few words of JSON.
///
/// @param number the last entry of the journal that this tells of
/// @param sitting the sitting in progress; empty if there is none. So with `item` and `speaking`
/// @param present how many mandates with a decisive vote are in the hall
record Summary(long number, String sitting, String item, String speaking, Optional<OpenVote> vote, long present) {
    private static final JsonMapper JSON = new JsonMapper();

    /// The vote that is not finished.
    record OpenVote(String id, String question, boolean open) {}

    static Summary of(HasRecord seen, long number, boolean inside) {
        var hidden = seen.sittings().closed().isPresent() && !inside;
        return new Summary(
                number,
                seen.sittings()
                        .current()
                        .map(sitting -> sitting.id().toString())
                        .orElse(""),
                seen.agenda().current().map(ItemId::toString).orElse(""),
                hidden
                        ? ""
                        : seen.floor()
                                .speaking()
                                .map(speech -> speech.person().toString())
                                .orElse(""),
                hidden ? Optional.empty() : seen.voting().current().map(Summary::openVote),
                present(seen));
    }

    private static long present(HasRecord seen) {
        return seen.mandates().decisive().stream()
                .filter(mandate -> seen.attendance().present(mandate.holder()))
                .count();
    }

    private static OpenVote openVote(Vote vote) {
        return new OpenVote(vote.id().toString(), Questions.code(vote.question()), vote.open());
    }

    /// Whether nothing happened between two of them but people coming, going and voting.
    boolean sameBut(Summary later) {
        return sitting.equals(later.sitting)
                && item.equals(later.item)
                && speaking.equals(later.speaking)
                && vote.equals(later.vote);
    }

    byte[] json() {
        return JSON.writeValueAsBytes(values());
    }

    /// Everything with the programme: the agenda and the sittings.
    Map<String, @Nullable Object> withProgramme(Assembly congress) {
        var all = values();
        all.put(
                "agenda",
                congress.agenda().items().stream()
                        .map(item -> Map.of(
                                "id", item.id().toString(),
                                "number", item.number(),
                                "title", item.title(),
                                "progress", item.progress().name().toLowerCase(java.util.Locale.ROOT)))
                        .toList());
        all.put(
                "sittings",
                congress.sittings().all().stream()
                        .map(one -> Map.of("id", one.id().toString(), "title", one.title(), "closed", one.closed()))
                        .toList());
        return all;
    }

    private Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("number", number);
        values.put("sitting", sitting);
        values.put("item", item);
        values.put("speaking", speaking);
        values.put(
                "vote",
                vote.map(open -> Map.of("id", open.id(), "question", open.question(), "open", open.open()))
                        .orElse(null));
        values.put("present", present);
        return values;
    }
}
