package plenum.server.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.attendance.Interval;
import plenum.congress.bodies.Unit;
import plenum.congress.bodies.UnitHistory;
import plenum.congress.credentials.HasCredentials;
import plenum.congress.mandates.Difference;
import plenum.congress.mandates.Handover;
import plenum.congress.mandates.Mandate;
import plenum.congress.record.HasRecord;

/// A unit's delegation: its delegates, its alternates in order, and which mandate changed hands when.
///
/// @param leader empty if none is named
/// @param proxies who votes for whom, in sentences
/// @param motions that a delegate has moved, and `nominations` that one has made or stands by
/// @param challenges to mandates of the delegation
/// @param expected delegates who have not been seen at a door or the desk yet
/// @param loans cards and devices that delegates and alternates have
/// @param protocols of the unit's election, the one that counts first
/// @param differences between it and the mandates, in sentences
/// @param alternation how alternates follow, in a sentence
public record DelegationView(
        String unit,
        String name,
        String leader,
        String alternation,
        List<DelegateLine> delegates,
        List<AlternateLine> alternates,
        List<String> handovers,
        List<String> proxies,
        List<Matter> motions,
        List<Matter> nominations,
        List<Matter> challenges,
        List<String> expected,
        List<LoanLine> loans,
        List<ProtocolView> protocols,
        List<String> differences) {
    /// Something of the delegation that has a page.
    public record Matter(String path, String name, String note) {}

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
    ///
    /// @param protocol whether the protocol of its election is there, in words
    public record Entry(String unit, String name, long mandates, long present, long alternates, String protocol) {
        /// All delegations, in the order of their units.
        public static List<Entry> all(HasCredentials congress, Words words) {
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
                                    .size(),
                            protocol(unit.id(), congress, words)))
                    .filter(entry -> entry.mandates() > 0 || entry.alternates() > 0)
                    .toList();
        }

        private static String protocol(UnitId unit, HasCredentials congress, Words words) {
            var there = congress.mandates().delegations().protocol(unit).isPresent();
            return ProtocolDeskView.standing(
                    there, Difference.of(unit, congress.mandates()).size(), words);
        }
    }

    public static DelegationView of(Unit unit, HasRecord congress, Instant now, Words words, ZoneId zone) {
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
                        .map(mandate -> line(mandate, congress, now, words, zone))
                        .toList(),
                alternates(unit.id(), congress, words),
                handovers(unit.id(), congress, words, zone),
                proxies(unit.id(), congress, words),
                motions(unit.id(), congress),
                nominations(unit.id(), congress, words),
                challenges(unit, congress, words, zone),
                expected(unit.id(), congress),
                loans(unit.id(), congress, words, zone),
                ProtocolView.all(unit.id(), congress, words, zone),
                ProtocolView.differences(unit.id(), congress, words));
    }

    private static List<Mandate> delegation(UnitId unit, HasCredentials congress) {
        return congress.mandates().valid().stream()
                .filter(mandate -> mandate.unit().equals(unit))
                .toList();
    }

    private static DelegateLine line(Mandate mandate, HasCredentials congress, Instant now, Words words, ZoneId zone) {
        var elected = congress.mandates().elected(mandate.number()).orElseThrow();
        return new DelegateLine(
                mandate.number().toString(),
                mandate.holder().toString(),
                ChallengeView.name(mandate.holder(), congress),
                elected.equals(mandate.holder())
                        ? ""
                        : words.say("delegation.for", ChallengeView.name(elected, congress)),
                words.say(mandate.decisive() ? "mandates.decisive" : "mandates.consultative"),
                presence(congress.attendance().intervals(mandate.holder()), now, words, zone));
    }

    /// In the hall since when, gone since when, or not seen yet.
    private static String presence(List<Interval> stays, Instant now, Words words, ZoneId zone) {
        if (stays.isEmpty()) {
            return words.say("delegation.not-yet");
        }
        var last = stays.getLast();
        return last.until()
                .map(left -> words.say("delegation.gone-since", since(left, now, words, zone)))
                .orElseGet(() -> words.say("delegation.here-since", since(last.from(), now, words, zone)));
    }

    /// The time of day, and the day if it was another.
    private static String since(Instant moment, Instant now, Words words, ZoneId zone) {
        return words.date(moment, zone).equals(words.date(now, zone))
                ? words.time(moment, zone)
                : words.moment(moment, zone);
    }

    private static List<String> proxies(UnitId unit, HasCredentials congress, Words words) {
        return delegation(unit, congress).stream()
                .flatMap(mandate -> congress.mandates().proxyOf(mandate.number()).stream()
                        .map(holder -> words.say(
                                "delegation.proxy",
                                mandate.number(),
                                ChallengeView.name(holder, congress),
                                ChallengeView.name(mandate.holder(), congress))))
                .toList();
    }

    private static List<PersonId> delegates(UnitId unit, HasCredentials congress) {
        return delegation(unit, congress).stream().map(Mandate::holder).toList();
    }

    private static List<Matter> motions(UnitId unit, HasRecord congress) {
        var delegates = delegates(unit, congress);
        return congress.motions().all().stream()
                .filter(motion -> delegates.contains(motion.mover()))
                .map(motion -> new Matter(
                        "/motions/" + motion.id(),
                        motion.id() + " " + motion.title(),
                        ChallengeView.name(motion.mover(), congress)))
                .toList();
    }

    private static List<Matter> nominations(UnitId unit, HasRecord congress, Words words) {
        var delegates = delegates(unit, congress);
        var matters = new ArrayList<Matter>();
        for (var election : congress.elections().all()) {
            election.nominations().stream()
                    .filter(one -> delegates.contains(one.by())
                            || one.person().filter(delegates::contains).isPresent())
                    .map(one -> new Matter(
                            "/elections/" + election.id(),
                            one.name() + ", " + election.called().title(),
                            words.say("delegation.nominated-by", ChallengeView.name(one.by(), congress))))
                    .forEach(matters::add);
        }
        return List.copyOf(matters);
    }

    private static List<Matter> challenges(Unit unit, HasCredentials congress, Words words, ZoneId zone) {
        return ChallengeView.all(congress, words, zone).stream()
                .filter(challenge -> challenge.unit().equals(unit.name()))
                .map(challenge -> new Matter(
                        "/credentials/challenges/" + challenge.id(),
                        words.say("vote.mandate", challenge.mandate()) + " " + challenge.delegate(),
                        challenge.standing()))
                .toList();
    }

    private static List<String> expected(UnitId unit, HasCredentials congress) {
        return delegates(unit, congress).stream()
                .filter(person -> congress.attendance().intervals(person).isEmpty())
                .map(person -> ChallengeView.name(person, congress))
                .toList();
    }

    private static List<LoanLine> loans(UnitId unit, HasCredentials congress, Words words, ZoneId zone) {
        return Stream.concat(
                        delegates(unit, congress).stream(), congress.mandates().delegations().alternates(unit).stream())
                .distinct()
                .flatMap(person -> LoanLine.of(person, congress, words, zone).stream())
                .toList();
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
