package plenum.congress.credentials;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.ChallengeId;
import plenum.congress.MandateNumber;
import plenum.congress.ReportId;
import plenum.congress.credentials.CredentialsFact.AttributeDescribed;
import plenum.congress.credentials.CredentialsFact.ChallengeDecided;
import plenum.congress.credentials.CredentialsFact.ChallengeHeard;
import plenum.congress.credentials.CredentialsFact.ChallengeLodged;
import plenum.congress.credentials.CredentialsFact.ChallengeWithdrawn;
import plenum.congress.credentials.CredentialsFact.ReportDecided;
import plenum.congress.credentials.CredentialsFact.ReportLaid;

/// What the credentials commission has laid before the congress, and which mandates were challenged.
///
/// @param described the attributes of which reports tell, in their order
public record Credentials(
        PVector<Described> described,
        TreePMap<ReportId, Report> byId,
        TreePMap<ChallengeId, Challenge> challengesById) {
    public static Credentials none() {
        return new Credentials(TreePVector.empty(), TreePMap.empty(), TreePMap.empty());
    }

    /// All reports, in the order in which they were laid.
    public Collection<Report> reports() {
        return byId.values();
    }

    public Optional<Report> report(ReportId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The report that was laid last.
    public Optional<Report> latest() {
        return byId.isEmpty() ? Optional.empty() : Optional.of(byId.lastEntry().getValue());
    }

    public Optional<Described> described(String attribute) {
        return described.stream()
                .filter(one -> one.attribute().equals(attribute))
                .findFirst();
    }

    /// All challenges, in the order in which they were lodged.
    public Collection<Challenge> challenges() {
        return challengesById.values();
    }

    public Optional<Challenge> challenge(ChallengeId id) {
        return Optional.ofNullable(challengesById.get(id));
    }

    /// The challenge to a mandate that is still to be decided.
    public Optional<Challenge> openAgainst(MandateNumber mandate) {
        return challenges().stream()
                .filter(challenge -> challenge.open() && challenge.mandate().equals(mandate))
                .findFirst();
    }

    ChallengeId nextChallenge() {
        return new ChallengeId(challengesById.size() + 1);
    }

    ReportId next() {
        return new ReportId(byId.size() + 1);
    }

    /// The credentials after a fact. Nothing is refused here: what the journal holds has happened.
    public Credentials evolve(CredentialsFact fact, Instant at) {
        return switch (fact) {
            case AttributeDescribed(var attribute) -> new Credentials(with(attribute), byId, challengesById);
            case ReportLaid(var id, var figures) ->
                new Credentials(
                        described, byId.plus(id, new Report(id, at, figures, Optional.empty())), challengesById);
            case ReportDecided(var id, var adopted, var vote) ->
                new Credentials(
                        described,
                        byId.plus(id, report(id).orElseThrow().decided(new Report.Verdict(adopted, vote))),
                        challengesById);
            case ChallengeLodged(var id, var mandate, var delegate, var by, var grounds) ->
                with(new Challenge(
                        id, mandate, delegate, by, grounds, at, Optional.empty(), new Challenge.Stage.Open()));
            case ChallengeHeard(var id, var statement) -> with(known(id).hearing(statement));
            case ChallengeWithdrawn(var id) -> with(known(id).at(new Challenge.Stage.Withdrawn()));
            case ChallengeDecided(var id, var upheld, var reason, var vote) ->
                with(known(id).at(new Challenge.Stage.Decided(upheld, reason, vote)));
        };
    }

    private Challenge known(ChallengeId id) {
        return challenge(id).orElseThrow();
    }

    private Credentials with(Challenge challenge) {
        return new Credentials(described, byId, challengesById.plus(challenge.id(), challenge));
    }

    private PVector<Described> with(Described attribute) {
        var names = described.stream().map(Described::attribute).toList();
        var place = names.indexOf(attribute.attribute());
        return place < 0 ? described.plus(attribute) : described.with(place, attribute);
    }
}
