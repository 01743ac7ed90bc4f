package plenum.server.pages;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import plenum.congress.UnitId;
import plenum.congress.bodies.Unit;
import plenum.congress.bodies.UnitHistory;
import plenum.congress.credentials.HasCredentials;
import plenum.congress.mandates.Handover;
import plenum.congress.mandates.Mandate;

/// A unit's delegation: its delegates, its alternates in order, and which mandate changed hands when.
///
/// @param leader empty if none is named
/// @param alternation how alternates follow, in a sentence
public record DelegationView(
        String unit,
        String name,
        String leader,
        String alternation,
        List<DelegateLine> delegates,
        List<AlternateLine> alternates,
        List<String> handovers) {
    /// A mandate of the delegation.
    ///
    /// @param elected whom the unit elected, if somebody else acts now; otherwise empty
    /// @param presence in words
    public record DelegateLine(
            String mandate, String person, String name, String elected, String voice, String presence) {}

    /// An alternate.
    ///
    /// @param state in words: free, or for which mandate he or she acts
    public record AlternateLine(String person, String name, String state, boolean free) {}

    /// A delegation in a line.
    public record Entry(String unit, String name, long mandates, long present, long alternates) {
        /// All delegations, in the order of their units.
        public static List<Entry> all(HasCredentials congress) {
            return congress.bodies().units().stream()
                    .map(UnitHistory::unit)
                    .map(unit -> new Entry(
                            unit.id().toString(),
                            unit.name(),
                            delegation(unit.id(), congress).size(),
                            delegation(unit.id(), congress).stream()
                                    .filter(mandate -> congress.attendance().present(mandate.holder()))
                                    .count(),
                            congress.mandates()
                                    .delegations()
                                    .alternates(unit.id())
                                    .size()))
                    .filter(entry -> entry.mandates() > 0 || entry.alternates() > 0)
                    .toList();
        }
    }

    public static DelegationView of(Unit unit, HasCredentials congress, Words words, ZoneId zone) {
        return new DelegationView(
                unit.id().toString(),
                unit.name(),
                congress.mandates()
                        .delegations()
                        .leader(unit.id())
                        .map(person -> ChallengeView.name(person, congress))
                        .orElse(""),
                words.say("delegation.alternation."
                        + congress.orders().mandates().alternation().code()),
                delegation(unit.id(), congress).stream()
                        .map(mandate -> line(mandate, congress, words))
                        .toList(),
                alternates(unit.id(), congress, words),
                handovers(unit.id(), congress, words, zone));
    }

    private static List<Mandate> delegation(UnitId unit, HasCredentials congress) {
        return congress.mandates().valid().stream()
                .filter(mandate -> mandate.unit().equals(unit))
                .toList();
    }

    private static DelegateLine line(Mandate mandate, HasCredentials congress, Words words) {
        var elected = congress.mandates().elected(mandate.number()).orElseThrow();
        return new DelegateLine(
                mandate.number().toString(),
                mandate.holder().toString(),
                ChallengeView.name(mandate.holder(), congress),
                elected.equals(mandate.holder())
                        ? ""
                        : words.say("delegation.for", ChallengeView.name(elected, congress)),
                words.say(mandate.decisive() ? "mandates.decisive" : "mandates.consultative"),
                words.say(
                        congress.attendance().present(mandate.holder())
                                ? "credentials.present"
                                : "credentials.absent"));
    }

    private static List<AlternateLine> alternates(UnitId unit, HasCredentials congress, Words words) {
        return congress.mandates().delegations().alternates(unit).stream()
                .map(person -> {
                    var acts = congress.mandates().of(person);
                    return new AlternateLine(
                            person.toString(),
                            ChallengeView.name(person, congress),
                            acts.map(mandate -> words.say("delegation.acts", mandate.number()))
                                    .orElse(words.say("delegation.free")),
                            acts.isEmpty());
                })
                .toList();
    }

    private static List<String> handovers(UnitId unit, HasCredentials congress, Words words, ZoneId zone) {
        var told = new ArrayList<String>();
        for (var handover : congress.mandates().delegations().handovers().reversed()) {
            if (congress.mandates()
                    .asIssued(handover.mandate())
                    .filter(issued -> issued.mandate().unit().equals(unit))
                    .isPresent()) {
                told.add(words.say(
                        "delegation.told",
                        words.date(handover.at(), zone),
                        words.time(handover.at(), zone),
                        told(handover, congress, words)));
            }
        }
        return List.copyOf(told);
    }

    private static String told(Handover handover, HasCredentials congress, Words words) {
        var from = ChallengeView.name(handover.from(), congress);
        var to = ChallengeView.name(handover.to(), congress);
        return handover.cause()
                .map(cause -> words.say("told.handed-over." + cause.code(), handover.mandate(), from, to))
                .orElseGet(() -> words.say("told.taken-back", handover.mandate(), from, to));
    }
}
