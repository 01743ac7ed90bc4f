package plenum.server.pages;

import java.time.ZoneId;
import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.bodies.Unit;
import plenum.congress.credentials.Challenge;
import plenum.congress.credentials.Challenge.Stage;
import plenum.congress.credentials.HasCredentials;

/// A challenge to a mandate.
///
/// @param standing what became of it, in a sentence
/// @param heard what the delegate said; empty before the hearing
/// @param open whether it is still to be decided
/// @param commission whether the credentials commission decides
public record ChallengeView(
        String id,
        String mandate,
        String delegate,
        String unit,
        String lodged,
        String grounds,
        String heard,
        String standing,
        boolean open,
        boolean commission) {
    /// All challenges, the latest first.
    public static List<ChallengeView> all(HasCredentials congress, Words words, ZoneId zone) {
        return congress.credentials().challenges().stream()
                .map(challenge -> of(challenge, congress, words, zone))
                .toList()
                .reversed();
    }

    public static ChallengeView of(Challenge challenge, HasCredentials congress, Words words, ZoneId zone) {
        return new ChallengeView(
                challenge.id().toString(),
                challenge.mandate().toString(),
                name(challenge.delegate(), congress),
                congress.mandates()
                        .asIssued(challenge.mandate())
                        .flatMap(issued ->
                                congress.bodies().unit(issued.mandate().unit()))
                        .map(Unit::name)
                        .orElse(""),
                words.say(
                        "challenge.lodged",
                        name(challenge.by(), congress),
                        words.date(challenge.at(), zone),
                        words.time(challenge.at(), zone)),
                challenge.grounds(),
                challenge.heard().orElse(""),
                standing(challenge, words),
                challenge.open(),
                congress.orders().mandates().commissionDecides());
    }

    private static String standing(Challenge challenge, Words words) {
        return switch (challenge.stage()) {
            case Stage.Open() -> words.say(challenge.heard().isEmpty() ? "challenge.to-be-heard" : "challenge.heard");
            case Stage.Withdrawn() -> words.say("challenge.withdrawn");
            case Stage.Decided(var upheld, var reason, var vote) -> {
                var how = words.say(upheld ? "challenge.upheld" : "challenge.dismissed");
                yield vote.map(by -> how + " " + words.say("challenge.by-vote", by))
                        .orElse(how + " " + words.say("challenge.by-commission", reason));
            }
        };
    }

    static String name(PersonId person, HasCredentials congress) {
        return congress.bodies().person(person).map(one -> one.name()).orElse(person.toString());
    }
}
