package plenum.server.pages;

import java.util.List;
import java.util.Optional;
import plenum.congress.ItemId;
import plenum.congress.agenda.Item;
import plenum.congress.record.HasRecord;

/// What anybody sees first: what is happening now, the programme, the latest decisions.
///
/// @param founded whether there is a congress at all
public record FrontView(
        boolean founded,
        String organisation,
        String place,
        Situation now,
        Optional<Speaking> speaking,
        Optional<VoteView> vote,
        List<RecordView.SittingLine> sittings,
        List<ItemLine> agenda,
        List<DecisionLine> decisions,
        List<ElectionLine> elections) {
    private static final int LATEST = 5;

    /// An item of the agenda.
    ///
    /// @param depth how deep it stands in the tree, from 0
    /// @param progress `pending`, `under-way` or `closed`
    /// @param quorum what is asked for it beside the usual quorum, in words; empty if nothing is
    public record ItemLine(
            String id, int depth, String number, String title, String rapporteur, String progress, String quorum) {}

    public static FrontView of(HasRecord seen, Words words) {
        var organisation = seen.bodies().organisation();
        return new FrontView(
                organisation.isPresent(),
                organisation.map(founded -> founded.name()).orElse(""),
                organisation.map(founded -> founded.place()).orElse(""),
                Situation.of(seen, words),
                Speaking.now(seen, words),
                seen.voting().current().map(vote -> VoteView.of(vote, seen, words)),
                RecordView.sittings(seen, words),
                agenda(seen, words),
                DecisionLine.all(seen, words).stream().limit(LATEST).toList(),
                ElectionLine.underWay(seen, words));
    }

    static List<ItemLine> agenda(HasRecord seen, Words words) {
        return seen.agenda().items().stream()
                .map(item -> new ItemLine(
                        item.id().toString(),
                        depth(item, seen),
                        item.number(),
                        item.title(),
                        item.rapporteur(),
                        switch (item.progress()) {
                            case PENDING -> "pending";
                            case UNDER_WAY -> "under-way";
                            case CLOSED -> "closed";
                        },
                        item.quorum().map(words::quorum).orElse("")))
                .toList();
    }

    private static int depth(Item item, HasRecord seen) {
        var depth = 0;
        Optional<ItemId> above = item.parent();
        while (above.isPresent()) {
            depth++;
            above = above.flatMap(seen.agenda()::item).flatMap(Item::parent);
        }
        return depth;
    }
}
