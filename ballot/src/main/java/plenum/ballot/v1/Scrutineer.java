package plenum.ballot.v1;

import java.util.List;
import java.util.Optional;
import plenum.ballot.group.Element;
import plenum.ballot.text.NonCanonical;
import plenum.ballot.text.Unreadable;
import plenum.ballot.v1.Verdict.Accepted;
import plenum.ballot.v1.Verdict.Refused;

/// Checks the ballots of one election, each by itself. Sections 4.5 and 5.2, rule 6. What all checks need is computed
/// once; safe for use by several threads, so that ballots may be checked side by side.
///
/// Two things are for whoever has all ballots to see: that none was cast before, and that no ciphertext was copied
/// from another voter's.
public final class Scrutineer {
    private static final int LONGEST = 16 << 20;

    private final Election election;
    private final CredentialList credentials;
    private final String phi;
    private final PublicKey key;

    /// For one election.
    ///
    /// @param credentials who may vote, a list without [CredentialList#faults]
    public Scrutineer(Election election, CredentialList credentials) {
        this.election = election;
        this.credentials = credentials;
        this.phi = election.fingerprint();
        this.key = new PublicKey(election.group(), election.publicKey());
    }

    /// Checks a ballot as it was cast, against the rules in their order.
    public Verdict check(byte[] text) {
        if (text.length > LONGEST) {
            return new Refused(BallotRule.READABLE, "expected at most " + LONGEST + " bytes, found " + text.length);
        }
        try {
            return check(Ballot.parse(text, election));
        } catch (NonCanonical differently) {
            return new Refused(BallotRule.CANONICAL, differently.getMessage());
        } catch (Unreadable wrong) {
            return new Refused(BallotRule.READABLE, wrong.getMessage());
        }
    }

    private Verdict check(Ballot ballot) {
        var voter = credentials.voter(ballot.credential());
        return header(ballot)
                .or(() -> voter.isEmpty()
                        ? refuse(BallotRule.CREDENTIAL, "the credential is not in the list")
                        : Optional.empty())
                .or(() -> signature(ballot))
                .or(() -> answers(ballot))
                .<Verdict>map(refused -> refused)
                .orElseGet(() -> new Accepted(ballot, voter.orElseThrow().weight()));
    }

    private Optional<Refused> header(Ballot ballot) {
        if (!ballot.electionUuid().equals(election.uuid())) {
            return refuse(BallotRule.UUID, "the ballot is of election " + ballot.electionUuid());
        }
        return ballot.electionHash().equals(phi)
                ? Optional.empty()
                : refuse(BallotRule.FINGERPRINT, "the ballot is of an election with another fingerprint");
    }

    private Optional<Refused> signature(Ballot ballot) {
        if (!ballot.signature().hash().equals(ballot.signedHash())) {
            return refuse(BallotRule.SIGNED_HASH, "the hash that is signed is not that of the ballot");
        }
        return ballot.signature().isBy(ballot.credential())
                ? Optional.empty()
                : refuse(BallotRule.SIGNATURE, "the signature is not by the credential");
    }

    /// The first rule that an answer breaks, whoever signed it.
    Optional<Refused> answers(Ballot ballot) {
        var s0 = phi + "|" + ballot.credential();
        for (int i = 0; i < ballot.answers().size(); i++) {
            var broken = answer(ballot.answers().get(i), election.questions().get(i), s0);
            if (broken.isPresent()) {
                var words = "question " + (i + 1) + ": " + broken.get().words();
                return refuse(broken.get().rule(), words);
            }
        }
        return Optional.empty();
    }

    private Optional<Refused> answer(Answer answer, Question question, String s0) {
        return switch (answer) {
            case Answer.Homomorphic homomorphic -> homomorphic(homomorphic, (Question.Homomorphic) question, s0);
            case Answer.NonHomomorphic nonHomomorphic -> nonHomomorphic(nonHomomorphic, s0);
        };
    }

    private Optional<Refused> homomorphic(Answer.Homomorphic answer, Question.Homomorphic question, String s0) {
        var statement = Statement.of(question, answer.choices(), s0);
        var check = new DisjunctionCheck(key);
        answer.choices().forEach(check::member);
        var individual = statement.individual();
        for (int i = 0; i < individual.size(); i++) {
            var words = "choice " + (i + 1) + ": the proof that it is 0 or 1 is wrong";
            check.proof(
                    BallotRule.INDIVIDUAL_PROOF,
                    words,
                    individual.get(i),
                    answer.individualProofs().get(i));
        }
        check.proof(
                BallotRule.OVERALL_PROOF,
                "the proof about the number of choices is wrong",
                statement.overall(),
                answer.overallProof());
        statement
                .blank()
                .ifPresent(blank -> check.proof(
                        BallotRule.BLANK_PROOF,
                        "the proof about the blank vote is wrong",
                        blank,
                        answer.blankProof().orElseThrow()));
        return check.broken();
    }

    private Optional<Refused> nonHomomorphic(Answer.NonHomomorphic answer, String s0) {
        var group = key.group();
        var challenge = answer.proof().challenge();
        var powers = group.powers(answer.choices().alpha(), List.of(challenge, group.order()));
        if (!powers.getLast().equals(group.one())
                || !group.contains(answer.choices().beta())) {
            return refuse(BallotRule.SUBGROUP, "the ciphertext is outside the subgroup");
        }
        Element toChallenge = powers.getFirst();
        var prefix = Answer.NonHomomorphic.prefix(s0, key, answer.choices());
        return Knowledge.holds(group, prefix, answer.proof(), toChallenge)
                ? Optional.empty()
                : refuse(BallotRule.RANKING_PROOF, "the proof that the randomness is known is wrong");
    }

    private static Optional<Refused> refuse(BallotRule rule, String words) {
        return Optional.of(new Refused(rule, words));
    }
}
