package plenum.server.pages;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.credentials.HasCredentials;
import plenum.congress.mandates.Accreditation;
import plenum.congress.orders.GuestHall;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.GuestRule;

/// Where those are accredited who come without a mandate.
///
/// @param kinds that the orders know; none where they are silent
/// @param withdrawn accreditations that were taken back, in sentences
public record GuestsView(List<Kind> kinds, List<Line> accredited, List<String> withdrawn, Typed typed) {
    /// A kind and what it may do, in sentences.
    ///
    /// @param here how many of the kind are in the hall, of how many accredited
    public record Kind(String code, String name, List<String> rights, String here) {}

    /// Somebody accredited.
    ///
    /// @param state whether he or she is in the hall, in words
    public record Line(String person, String name, String kind, String organisation, String state, String since) {}

    /// What stands in the fields of the form.
    public record Typed(String who, String kind, String organisation) {
        public static final Typed NOTHING = new Typed("", "", "");
    }

    public static GuestsView of(Typed typed, HasCredentials congress, Words words, ZoneId zone) {
        var all = congress.mandates().accreditations().values().stream()
                .sorted(Comparator.comparing(Accreditation::kind)
                        .thenComparing(one -> ChallengeView.name(one.person(), congress)))
                .toList();
        return new GuestsView(
                congress.orders().mandates().guests().stream()
                        .map(rule -> kind(rule, all, congress, words))
                        .toList(),
                all.stream()
                        .filter(Accreditation::valid)
                        .map(one -> line(one, congress, words, zone))
                        .toList(),
                all.stream()
                        .filter(one -> !one.valid())
                        .map(one -> withdrawn(one, congress, words, zone))
                        .toList(),
                typed);
    }

    private static Kind kind(GuestRule rule, List<Accreditation> all, HasCredentials congress, Words words) {
        var own = all.stream()
                .filter(one -> one.valid() && one.kind() == rule.kind())
                .map(Accreditation::person)
                .toList();
        var here = own.stream().filter(congress.attendance()::present).count();
        return new Kind(
                rule.kind().code(),
                name(rule.kind(), words),
                rights(rule, words),
                words.say("guests.here", here, own.size()));
    }

    private static Line line(Accreditation one, HasCredentials congress, Words words, ZoneId zone) {
        return new Line(
                one.person().toString(),
                ChallengeView.name(one.person(), congress),
                name(one.kind(), words),
                one.organisation(),
                state(one.person(), congress, words),
                words.date(one.at(), zone));
    }

    private static String state(PersonId person, HasCredentials congress, Words words) {
        var mandate = congress.mandates().of(person);
        var hall = words.say(congress.attendance().present(person) ? "credentials.present" : "credentials.absent");
        return mandate.map(held -> hall + ", " + words.say("vote.mandate", held.number()))
                .orElse(hall);
    }

    private static String withdrawn(Accreditation one, HasCredentials congress, Words words, ZoneId zone) {
        var taken = one.withdrawn().orElseThrow();
        return words.say(
                "guests.withdrawn",
                ChallengeView.name(one.person(), congress),
                name(one.kind(), words),
                words.date(taken.at(), zone),
                taken.reason());
    }

    static String name(GuestKind kind, Words words) {
        return words.say("guests.kind." + kind.code());
    }

    /// As what somebody is accredited and for whom; empty of others.
    static String told(PersonId person, HasCredentials congress, Words words) {
        return congress.mandates()
                .accreditation(person)
                .map(one -> {
                    var name = one.valid() ? name(one.kind(), words) : words.say("guests.not-any-more");
                    return one.organisation().isEmpty() ? name : name + ", " + one.organisation();
                })
                .orElse("");
    }

    /// What those of a kind may do and what they may not, in sentences.
    public static List<String> rights(GuestRule rule, Words words) {
        var rights = new ArrayList<String>();
        rights.add(words.say("guests.hall." + rule.hall().code()));
        if (rule.hall() == GuestHall.ADMITTED) {
            rights.add(words.say(rule.seesClosed() ? "guests.sees-closed" : "guests.sees-not-closed"));
        }
        rights.add(words.say("guests.speech." + rule.speech().code()));
        rights.add(words.say(rule.mayMove() ? "guests.moves" : "guests.moves-not"));
        rights.add(words.say(rule.mayRecord() ? "guests.records" : "guests.records-not"));
        return List.copyOf(rights);
    }
}
