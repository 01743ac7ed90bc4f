package plenum.server.pages;

import java.util.stream.Collectors;
import plenum.congress.UrnId;
import plenum.congress.record.HasRecord;
import plenum.congress.urns.UrnFact;

/// What became of an urn, in words, with its figures.
record UrnTold(HasRecord seen, Words words) {
    String told(UrnFact fact) {
        return switch (fact) {
            case UrnFact.UrnClosed(var id, var _) -> urn(id, "told.urns.closed");
            case UrnFact.UrnWithheld(var id, var _) -> urn(id, "told.urns.withheld");
            case UrnFact.UrnCounted(var id, var _, var _) -> urn(id, "told.urns.counted");
            default -> "";
        };
    }

    private String urn(UrnId id, String key) {
        return seen.urns()
                .urn(id)
                .map(urn -> UrnView.of(urn, seen, words))
                .map(urn -> words.say(key, urn.title(), urn.ballots(), urn.units(), figures(urn)))
                .orElse("");
    }

    private String figures(UrnView urn) {
        return urn.counted().stream().map(this::figures).collect(Collectors.joining(" "));
    }

    private String figures(UrnView.Counted counted) {
        return counted.sums().isEmpty()
                ? words.say("told.urns.rankings", counted.question(), counted.rankings())
                : words.say(
                        "told.urns.votes",
                        counted.question(),
                        counted.sums().stream()
                                .map(sum -> sum.answer() + " " + words.number(sum.votes()))
                                .collect(Collectors.joining(", ")));
    }
}
