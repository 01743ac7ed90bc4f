package plenum.server.pages;

import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.HasElections;
import plenum.congress.elections.Nomination;
import plenum.congress.elections.Nomination.Reply;

/// The own nomination, with what can be said to it now.
///
/// @param number of the nomination
/// @param answer what was said so far, in words
/// @param open whether it can be accepted or declined
/// @param withdrawable whether the name can be taken back
/// @param page of the candidate, with what can be said there
/// @param introduction the own one; empty if there is none
/// @param questions that were asked and have no answer yet
/// @param speaks whether the introduction and answers are taken now
/// @param seat whether the person is elected to a post and has still to say whether it is accepted
public record OwnNomination(
        String election,
        String title,
        int number,
        String answer,
        boolean open,
        boolean withdrawable,
        String page,
        String introduction,
        List<CandidateView.Asked> questions,
        boolean speaks,
        boolean seat) {
    static List<OwnNomination> all(HasElections congress, PersonId person, Words words) {
        return congress.elections().all().stream()
                .flatMap(election -> election.nominations().stream()
                        .filter(nomination -> election.unfinished() || waitsFor(election, nomination))
                        .filter(nomination -> nomination.person().stream().anyMatch(person::equals))
                        .map(nomination -> of(election, nomination, congress, words)))
                .toList();
    }

    private static OwnNomination of(Election election, Nomination nomination, HasElections congress, Words words) {
        var page = CandidateView.of(election, nomination, congress, words);
        var reply = election.reply(nomination.number());
        var seat = waitsFor(election, nomination);
        var answered = seat ? "elected" : reply.map(Reply::code).orElse("awaited");
        return new OwnNomination(
                election.id().toString(),
                election.called().title(),
                nomination.number(),
                words.say("elections.own." + answered),
                reply.isEmpty() && election.stage() instanceof Stage.Nominating,
                reply.filter(said -> said == Reply.ACCEPTED).isPresent() && election.beforeABallot(),
                page.candidate().page(),
                page.introduction(),
                page.questions().stream()
                        .filter(asked -> asked.answer().isEmpty())
                        .toList(),
                page.open(),
                seat);
    }

    private static boolean waitsFor(Election election, Nomination nomination) {
        return election.called().office().isPresent() && election.unanswered().contains(nomination.number());
    }
}
