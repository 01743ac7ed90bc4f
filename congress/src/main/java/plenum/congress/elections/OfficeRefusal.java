package plenum.congress.elections;

import plenum.congress.ElectionId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why those who were elected do not take their seats, or nobody follows them.
public sealed interface OfficeRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.SUCCESSION;
    }

    /// Who is elected is not declared yet, or nobody ever will be.
    record NotDecided(ElectionId election) implements OfficeRefusal {}

    /// Only whoever is elected, or is next, takes the office or refuses it.
    record NotElected(int nomination) implements OfficeRefusal {}

    /// Who has begun in office resigns from it.
    record AlreadyInstalled(String name) implements OfficeRefusal {}

    /// The election was for no post that the congress knows.
    record NoPost(ElectionId election) implements OfficeRefusal {}

    /// Nobody has accepted who has not begun.
    record NobodyToInstall(ElectionId election) implements OfficeRefusal {}

    /// The statutes have holders of the post sworn in.
    record OathMissing(String post) implements OfficeRefusal {}

    /// No seat of the election is left to be offered.
    record NoSeatOpen(ElectionId election) implements OfficeRefusal {}

    /// The seats of the election are not filled by whoever had the next most votes.
    record NobodyIsNext(ElectionId election) implements OfficeRefusal {}

    /// Others have more votes among those who were not elected.
    record NotNext(String next) implements OfficeRefusal {}
}
