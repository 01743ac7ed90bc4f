package plenum.congress.credentials;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.ReportId;
import plenum.congress.VoteId;

/// A report as it was laid, with the figures of that moment, and what the congress made of it.
public record Report(ReportId id, Instant at, Figures figures, Optional<Verdict> verdict) {
    /// What a vote decided on a report.
    public record Verdict(boolean adopted, VoteId vote) {}

    public boolean adopted() {
        return verdict.map(Verdict::adopted).orElse(false);
    }

    Report decided(Verdict decided) {
        return new Report(id, at, figures, Optional.of(decided));
    }
}
