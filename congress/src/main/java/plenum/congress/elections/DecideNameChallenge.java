package plenum.congress.elections;

import java.time.Instant;
import java.util.List;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.VoteId;
import plenum.congress.elections.CandidacyRefusal.NoChallenge;
import plenum.congress.elections.CandidacyRefusal.NotOnTheName;
import plenum.congress.elections.ElectionFact.NameChallengeDecided;
import plenum.congress.elections.ElectionFact.NameStruck;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Result;
import plenum.congress.voting.Vote;

/// What the congress has resolved on a challenge to a name: if the question whether to strike it was carried,
/// it is struck, and it stays.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; if it has no such
/// nomination; while it is voted on, and afterwards; of who has declined or withdrawn or was struck; if no
/// challenge to the name waits for the congress; unless the vote was on a question of procedure with the name
/// in it, put after the challenge was raised, decided, and not on another challenge.
public record DecideNameChallenge(ElectionId election, int nomination, VoteId vote) implements ElectionAct {
    public static final ObjectForm<DecideNameChallenge> FORM = Form.of(
            Field.of("election", DecideNameChallenge::election, ElectionId.FORM),
            Field.of("nomination", DecideNameChallenge::nomination, Form.INT),
            Field.of("vote", DecideNameChallenge::vote, VoteId.FORM),
            DecideNameChallenge::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.inElection(
                election, _ -> congress.ofCandidate(election, nomination, candidacy -> decided(congress, candidacy)));
    }

    private Decision decided(HasElections congress, Candidacy candidacy) {
        var name = congress.candidate(election, nomination);
        var challenge = candidacy.openChallenge();
        if (challenge.isEmpty()) {
            return Decision.refuse(new NoChallenge(name));
        }
        var called = congress.elections().election(election).orElseThrow();
        var found = congress.voting().vote(vote).filter(resolved -> decides(congress, resolved, called, nomination));
        if (found.isEmpty()) {
            return Decision.refuse(new NotOnTheName(vote, name));
        }
        var upheld = found.get().carried();
        var resolved =
                new NameChallengeDecided(election, nomination, challenge.get().number(), upheld, vote);
        return upheld ? Decision.allow(resolved, new NameStruck(election, nomination)) : Decision.allow(resolved);
    }

    /// Whether a vote decides the challenge that waits to somebody's name. A vote decides one, and of two names
    /// of which one is a part of the other it is on the longer one.
    static boolean decides(HasElections congress, Vote vote, Election called, int nomination) {
        var name = called.names(List.of(nomination)).getFirst();
        var inTime = called.candidacy(nomination)
                .openChallenge()
                .filter(challenge -> vote.id().compareTo(challenge.from()) >= 0)
                .isPresent();
        return inTime
                && vote.stage() instanceof Vote.Stage.Closed(var _, var result, var _)
                && result != Result.OBJECTED
                && vote.question() instanceof OnProcedure(var text)
                && text.contains(name)
                && called.nominations().stream().map(Nomination::name).noneMatch(other -> isMeant(other, name, text))
                && congress.elections().all().stream().noneMatch(election -> election.isDecidedBy(vote.id()));
    }

    private static boolean isMeant(String other, String than, String text) {
        return other.length() > than.length() && other.contains(than) && text.contains(other);
    }
}
