package plenum.congress.credentials;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.ReportId;
import plenum.congress.credentials.CredentialsFact.AttributeDescribed;
import plenum.congress.credentials.CredentialsFact.ReportDecided;
import plenum.congress.credentials.CredentialsFact.ReportLaid;

/// What the credentials commission has laid before the congress.
///
/// @param described the attributes of which reports tell, in their order
public record Credentials(PVector<Described> described, TreePMap<ReportId, Report> byId) {
    public static Credentials none() {
        return new Credentials(TreePVector.empty(), TreePMap.empty());
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

    ReportId next() {
        return new ReportId(byId.size() + 1);
    }

    /// The credentials after a fact. Nothing is refused here: what the journal holds has happened.
    public Credentials evolve(CredentialsFact fact, Instant at) {
        return switch (fact) {
            case AttributeDescribed(var attribute) -> new Credentials(with(attribute), byId);
            case ReportLaid(var id, var figures) ->
                new Credentials(described, byId.plus(id, new Report(id, at, figures, Optional.empty())));
            case ReportDecided(var id, var adopted, var vote) ->
                new Credentials(
                        described, byId.plus(id, report(id).orElseThrow().decided(new Report.Verdict(adopted, vote))));
        };
    }

    private PVector<Described> with(Described attribute) {
        var names = described.stream().map(Described::attribute).toList();
        var place = names.indexOf(attribute.attribute());
        return place < 0 ? described.plus(attribute) : described.with(place, attribute);
    }
}
