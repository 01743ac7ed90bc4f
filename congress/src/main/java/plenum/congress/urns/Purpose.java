package plenum.congress.urns;

import java.util.List;
import plenum.congress.ElectionId;
import plenum.congress.VoteId;
import plenum.congress.form.Family;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What an urn is for.
public sealed interface Purpose {
    /// A vote, of the open sittings.
    record OnVote(VoteId vote) implements Purpose {
        static final ObjectForm<OnVote> FORM = Form.of(Field.of("vote", OnVote::vote, VoteId.FORM), OnVote::new);

        @Override
        public String toString() {
            return vote.toString();
        }
    }

    /// One round of an election, counted from 1.
    record OnElection(ElectionId election, int round) implements Purpose {
        static final ObjectForm<OnElection> FORM = Form.of(
                Field.of("election", OnElection::election, ElectionId.FORM),
                Field.of("round", OnElection::round, Form.INT),
                OnElection::new);

        @Override
        public String toString() {
            return election.toString();
        }
    }

    Family<Purpose> FORM = Family.of(
            "for",
            List.of(
                    Family.member("vote", OnVote.class, OnVote.FORM),
                    Family.member("election", OnElection.class, OnElection.FORM)));
}
