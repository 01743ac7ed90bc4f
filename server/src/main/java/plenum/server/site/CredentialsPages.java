package plenum.server.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenum.congress.bodies.Office;
import plenum.congress.credentials.Challenge;
import plenum.server.pages.ChallengeView;
import plenum.server.pages.DelegationView;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;

/// The pages of challenges and of delegations. Programs are answered with JSON about challenges.
final class CredentialsPages {
    private static final String CHALLENGES = "/credentials/challenges";
    private static final String DELEGATIONS = "/delegations";

    private CredentialsPages() {}

    static void addTo(Map<String, Page> table) {
        table.put(CHALLENGES, Page.open("challenges", "challenges.title", true, CredentialsPages::challenges));
        table.put(CHALLENGES + "/", Page.open("challenge", "challenge.title", true, CredentialsPages::challenge));
        table.put(DELEGATIONS, Page.open("delegations", "delegations.title", true, CredentialsPages::delegations));
        table.put(DELEGATIONS + "/", Page.open("delegation", "delegation.title", true, CredentialsPages::delegation));
    }

    static boolean answers(String path) {
        return path.equals(CHALLENGES);
    }

    static Answer forPrograms(Visitor visitor) {
        return Answer.json(visitor.congress().credentials().challenges().stream()
                .map(CredentialsPages::summary)
                .toList());
    }

    private static Map<String, @Nullable Object> summary(Challenge challenge) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("challenge", challenge.id().toString());
        values.put("mandate", challenge.mandate().number());
        values.put("delegate", challenge.delegate().toString());
        values.put("by", challenge.by().toString());
        values.put("grounds", challenge.grounds());
        values.put("lodged", challenge.at().toString());
        values.put("heard", challenge.heard().orElse(null));
        values.put(
                "upheld",
                challenge.stage() instanceof Challenge.Stage.Decided(var upheld, var _, var _) ? upheld : null);
        values.put("open", challenge.open());
        return values;
    }

    private static Map<String, Object> challenges(Look look) {
        var visitor = look.visitor();
        return Map.of("view", ChallengeView.all(visitor.congress(), visitor.words(), visitor.zone()));
    }

    private static Map<String, Object> challenge(Look look) {
        var visitor = look.visitor();
        var view = Kind.CHALLENGE
                .of(look.subject())
                .flatMap(visitor.congress().credentials()::challenge)
                .map(found -> ChallengeView.of(found, visitor.congress(), visitor.words(), visitor.zone()));
        return Map.of("view", view.orElseThrow(Rejected::notFound), "desk", visitor.holds(Office.CREDENTIALS));
    }

    private static Map<String, Object> delegations(Look look) {
        return Map.of(
                "view",
                DelegationView.Entry.all(
                        look.visitor().congress(), look.visitor().words()));
    }

    private static Map<String, Object> delegation(Look look) {
        var visitor = look.visitor();
        var view = Kind.UNIT
                .of(look.subject())
                .flatMap(visitor.congress().bodies()::unit)
                .map(unit -> DelegationView.of(
                        unit,
                        visitor.congress().inTheOpen(),
                        visitor.congress().at(),
                        visitor.words(),
                        visitor.zone()));
        return Map.of(
                "view",
                view.orElseThrow(Rejected::notFound),
                "desk",
                visitor.holds(Office.CREDENTIALS),
                "leads",
                leads(look),
                "enters",
                visitor.holds(Office.CREDENTIALS) || visitor.holds(Office.ORGANISER),
                "reads",
                Kind.UNIT
                        .of(look.subject())
                        .filter(unit -> ProtocolDesk.mayRead(unit, visitor))
                        .isPresent());
    }

    private static boolean leads(Look look) {
        var visitor = look.visitor();
        return Kind.UNIT
                .of(look.subject())
                .flatMap(visitor.congress().mandates().delegations()::leader)
                .filter(leader -> visitor.person().equals(Optional.of(leader)))
                .isPresent();
    }
}
