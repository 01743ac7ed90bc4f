package plenum.server.pages;

import java.util.List;
import plenum.congress.ElectionId;
import plenum.congress.elections.Election;
import plenum.congress.elections.ElectionFact;
import plenum.congress.elections.GroupOfPersons;
import plenum.congress.elections.Nomination;
import plenum.congress.record.HasRecord;

/// What has happened in an election, in words.
record ElectionTold(HasRecord seen, Words words) {
    /// Whether it is set as a decision.
    static boolean decides(ElectionFact fact) {
        return fact instanceof ElectionFact.ElectionDecided
                || fact instanceof ElectionFact.NameChallengeDecided
                || fact instanceof ElectionFact.ElectionAnnulled
                || fact instanceof ElectionFact.ElectedInstalled
                || fact instanceof ElectionFact.AnotherRoundRequired;
    }

    String told(ElectionFact fact) {
        return switch (fact) {
            case ElectionFact.ElectionCalled called -> called(called);
            case ElectionFact.Nominated(var id, var nominations) ->
                words.say(
                        "told.elections.nominated",
                        ElectionView.by(nominations.getFirst(), seen, words),
                        id,
                        String.join(
                                ", ",
                                nominations.stream().map(ElectionTold::named).toList()));
            case ElectionFact.NominationAccepted(var id, var number) ->
                words.say("told.elections.accepted", names(id, List.of(number)), id);
            case ElectionFact.NominationDeclined(var id, var number) ->
                words.say("told.elections.declined", names(id, List.of(number)), id);
            case ElectionFact.NominationWithdrawn(var id, var number) ->
                words.say("told.elections.withdrawn", names(id, List.of(number)), id);
            case ElectionFact.FurtherNamesAsked(var id, var _) -> words.say("told.elections.further", title(id));
            case ElectionFact.CandidateIntroduced(var id, var number, var _) ->
                words.say("told.elections.introduced", names(id, List.of(number)), id);
            case ElectionFact.CandidateAsked(var id, var number, var _, var by, var question) ->
                words.say("told.elections.asked", Speaking.name(by, seen), names(id, List.of(number)), question);
            case ElectionFact.QuestionAnswered(var id, var number, var _, var answer) ->
                words.say("told.elections.answered", names(id, List.of(number)), answer);
            case ElectionFact.NameChallenged(var id, var number, var _, var by, var grounds, var _) ->
                words.say(
                        "told.elections.challenged", Speaking.name(by, seen), names(id, List.of(number)), id, grounds);
            case ElectionFact.NameChallengeWithdrawn(var id, var number, var _) ->
                words.say("told.elections.challenge-withdrawn", names(id, List.of(number)), id);
            case ElectionFact.NameChallengeDecided(var id, var number, var _, var upheld, var vote) ->
                words.say(
                        upheld ? "told.elections.challenge-upheld" : "told.elections.challenge-dismissed",
                        names(id, List.of(number)),
                        id,
                        vote);
            case ElectionFact.NameStruck(var id, var number) ->
                words.say("told.elections.struck", names(id, List.of(number)), id);
            case ElectionFact.NominationsClosed(var id, var standing) ->
                words.say("told.elections.nominations-closed", id, names(id, standing));
            case ElectionFact.BallotOpened opened -> opened(opened);
            case ElectionFact.PaperBallotsEntered(var id, var _) -> words.say("told.elections.paper", id);
            case ElectionFact.BallotClosed(var id, var round) ->
                words.say("told.elections.ballot-closed", title(id), round);
            case ElectionFact.BallotVoid(var id, var round, var _) ->
                words.say("told.elections.ballot-void", title(id), round);
            case ElectionFact.LotRequired(var id, var _, var among, var _) ->
                words.say("told.elections.lot-required", title(id), names(id, among));
            case ElectionFact.SourceAgreed(var id, var source) ->
                words.say("told.elections.source-agreed", title(id), source);
            case ElectionFact.CastingVoteGiven(var id, var number, var chair) ->
                words.say("told.elections.casting-vote", Speaking.name(chair, seen), names(id, List.of(number)));
            case ElectionFact.LotDrawn(var id, var number, var seed) ->
                words.say(
                        seed.isPresent() ? "told.elections.lot-by-seed" : "told.elections.lot-drawn",
                        names(id, List.of(number)),
                        seed.orElse(""));
            case ElectionFact.AnotherRoundRequired(var id, var elected, var _, var _, var _) ->
                words.say("told.elections.another-round", title(id), some(id, elected));
            case ElectionFact.RoundCalled(var id, var round) -> words.say("told.elections.round", title(id), round);
            case ElectionFact.ElectionDecided(var id, var elected, var vacant, var _) ->
                words.say(
                        vacant == 0 ? "told.elections.decided" : "told.elections.decided-vacant",
                        title(id),
                        some(id, elected),
                        vacant);
            case ElectionFact.ElectionAnnulled(var id, var reason) ->
                words.say("told.elections.annulled", title(id), reason);
            case ElectionFact.OfficeAccepted(var id, var numbers) ->
                words.say("told.elections.office-accepted", title(id), several(id, numbers));
            case ElectionFact.OfficeRefused(var id, var number) ->
                words.say("told.elections.office-refused", title(id), names(id, List.of(number)));
            case ElectionFact.SeatOffered(var id, var number, var among) ->
                words.say(
                        among.size() > 1 ? "told.elections.offered-by-lot" : "told.elections.offered",
                        title(id),
                        names(id, List.of(number)));
            case ElectionFact.ElectedInstalled(var id, var numbers, var from, var sworn) ->
                words.say(
                        sworn ? "told.elections.sworn-in" : "told.elections.installed",
                        title(id),
                        several(id, numbers),
                        words.day(from));
        };
    }

    private String called(ElectionFact.ElectionCalled called) {
        var quotas =
                called.quotas().map(some -> QuotasView.of(some, words).lines()).orElse(List.of());
        var told = words.say(
                quotas.isEmpty() ? "told.elections.called" : "told.elections.called-with-quotas",
                called.election(),
                called.title(),
                called.seats(),
                words.say("elections.rule." + called.rule()),
                String.join("; ", quotas));
        return called.electorate()
                .map(body -> told + " " + words.say("told.elections.electorate", seen.name(body)))
                .orElse(told);
    }

    private String opened(ElectionFact.BallotOpened opened) {
        var told = words.say("told.elections.ballot-opened", title(opened.election()), opened.round());
        return opened.electors().isEmpty()
                ? told
                : told + " ("
                        + words.say("elections.electors", opened.electors().size(), opened.members()) + ")";
    }

    private static String named(Nomination nomination) {
        var groups = nomination.groups().stream().map(GroupOfPersons::toString).toList();
        return groups.isEmpty() ? nomination.name() : nomination.name() + " (" + String.join("; ", groups) + ")";
    }

    private String title(ElectionId id) {
        return seen.elections()
                .election(id)
                .map(election -> election.called().title())
                .orElse(id.toString());
    }

    private String some(ElectionId id, List<Integer> numbers) {
        return numbers.isEmpty() ? words.say("elections.nobody") : names(id, numbers);
    }

    /// Names in a line, as long as it is one.
    private String several(ElectionId id, List<Integer> numbers) {
        return numbers.size() > 12 ? words.say("elections.so-many", numbers.size()) : names(id, numbers);
    }

    private String names(ElectionId id, List<Integer> numbers) {
        return String.join(
                ", ",
                seen.elections()
                        .election(id)
                        .map((Election election) -> election.names(numbers))
                        .orElse(List.of()));
    }
}
