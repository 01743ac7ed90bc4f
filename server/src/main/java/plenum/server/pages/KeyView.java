package plenum.server.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import plenum.ballot.text.Sha256;
import plenum.congress.PersonId;
import plenum.congress.urns.Ceremony;
import plenum.congress.urns.Ceremony.Ending;
import plenum.congress.urns.HasUrns;

/// The key of a group of urns, and how far its trustees have come with making it.
///
/// @param stage its word, as in the key of a message
/// @param standing where the ceremony stands and for whom it waits, in a sentence
/// @param publicKey empty before it is made
public record KeyView(
        String group, String stage, String standing, int threshold, List<Trustee> trustees, String publicKey) {
    /// A trustee and what he or she has given.
    ///
    /// @param fingerprint of the certificate, by which trustees compare it aloud; empty before it was given
    /// @param given the last thing given after the certificate, as in the key of a message; empty before that
    public record Trustee(int index, String person, String name, String fingerprint, String given) {}

    public static List<KeyView> all(HasUrns congress, Words words) {
        return congress.urns().ceremonies().values().stream()
                .map(ceremony -> of(ceremony, congress, words))
                .toList();
    }

    private static KeyView of(Ceremony ceremony, HasUrns congress, Words words) {
        return new KeyView(
                ceremony.group(),
                ceremony.stage().code(),
                standing(ceremony, congress, words),
                ceremony.threshold(),
                ceremony.trustees().stream()
                        .map(trustee -> trustee(ceremony, trustee, congress))
                        .toList(),
                ceremony.key().map(Ending.Key::publicKey).orElse(""));
    }

    private static Trustee trustee(Ceremony ceremony, PersonId trustee, HasUrns congress) {
        var certificate = ceremony.certificates().get(trustee);
        return new Trustee(
                ceremony.index(trustee).orElseThrow(),
                trustee.toString(),
                Speaking.name(trustee, congress),
                certificate == null ? "" : Sha256.b64(certificate.getBytes(UTF_8)),
                given(ceremony, trustee));
    }

    private static String given(Ceremony ceremony, PersonId trustee) {
        if (ceremony.verificationKeys().containsKey(trustee)) {
            return "confirmed";
        }
        if (ceremony.contributions().containsKey(trustee)) {
            return "revealed";
        }
        return ceremony.commitments().containsKey(trustee) ? "committed" : "";
    }

    private static String standing(Ceremony ceremony, HasUrns congress, Words words) {
        return ceremony.ending()
                .map(ending -> switch (ending) {
                    case Ending.Key _ ->
                        words.say(
                                "keys.made",
                                ceremony.threshold(),
                                ceremony.trustees().size());
                    case Ending.Disputed(var trustee, var sender) ->
                        words.say("keys.disputed", Speaking.name(trustee, congress), Speaking.name(sender, congress));
                })
                .orElseGet(() -> words.say(
                        "keys.waits",
                        words.say("urns.ceremony." + ceremony.stage().code()),
                        ceremony.awaited().stream()
                                .map(person -> Speaking.name(person, congress))
                                .collect(Collectors.joining(", "))));
    }
}
