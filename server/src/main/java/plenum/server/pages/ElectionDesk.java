package plenum.server.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plenum.ballot.group.Group;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.HasElections;
import plenum.congress.orders.ElectionRule;
import plenum.count.quotas.Shortage;

/// What whoever presides needs to call elections and to lead them.
///
/// @param underWay the elections that are not over, the one called last first
/// @param seatings those in which somebody who was elected is still waited for
/// @param papers what a ballot paper may look like, each with the rules that count it
/// @param posts for which an election can be
/// @param bodies that can elect in place of the congress
/// @param shortages what can be provided where those who stand cannot meet the quotas of persons
public record ElectionDesk(
        List<ElectionView> underWay,
        List<SeatingView> seatings,
        List<Paper> papers,
        List<DelegateView.Option> posts,
        List<DelegateView.Option> bodies,
        List<DelegateView.Option> shortages) {
    /// A form of ballot paper.
    ///
    /// @param form its code
    /// @param rules that count it, the usual one first
    /// @param bounds whether a rule among them leaves the number of crosses to the congress
    /// @param groups in which such ballots can be encrypted, besides that of the standing orders
    public record Paper(
            String form, List<DelegateView.Option> rules, boolean bounds, List<DelegateView.Option> groups) {}

    public static ElectionDesk of(HasElections congress, Words words) {
        return new ElectionDesk(
                ElectionView.underWay(congress, words),
                SeatingView.underWay(congress, words),
                Stream.of(BallotForm.CROSSES, BallotForm.LIST, BallotForm.ANSWERS, BallotForm.RANKING)
                        .map(form -> paper(form, congress, words))
                        .filter(paper -> !paper.rules().isEmpty())
                        .toList(),
                congress.succession().bodies().stream()
                        .flatMap(body -> body.posts().stream())
                        .map(post -> new DelegateView.Option(post.id().toString(), congress.title(post.id())))
                        .toList(),
                congress.succession().bodies().stream()
                        .map(body -> new DelegateView.Option(body.id().toString(), body.name()))
                        .toList(),
                Stream.of(Shortage.values())
                        .map(shortage -> new DelegateView.Option(
                                shortage.id(), words.say("elections.shortage." + shortage.id())))
                        .toList());
    }

    private static Paper paper(BallotForm form, HasElections congress, Words words) {
        var rules = rules(form, congress.orders().elections());
        return new Paper(
                form.code(),
                rules.stream()
                        .map(rule -> new DelegateView.Option(rule, words.say("elections.rule." + rule)))
                        .toList(),
                rules.stream().anyMatch(form::leavesBounds),
                groups(form, congress, words));
    }

    /// Those that the orders name, in their order; all that count such ballots where they leave a choice.
    private static List<String> rules(BallotForm form, ElectionRule orders) {
        if (orders.oneSeat().isEmpty() || orders.severalSeats().isEmpty()) {
            return form.rules().stream()
                    .sorted(Comparator.comparing(rule -> !rule.equals(usual(form))))
                    .toList();
        }
        return Stream.concat(orders.oneSeat().stream(), orders.severalSeats().stream())
                .distinct()
                .filter(form.rules()::contains)
                .toList();
    }

    private static String usual(BallotForm form) {
        return switch (form) {
            case LIST -> "struck-names";
            case CROSSES -> "block-vote";
            case ANSWERS -> "yes-no-abstain";
            case RANKING -> "scottish-stv";
        };
    }

    private static List<DelegateView.Option> groups(BallotForm form, HasElections congress, Words words) {
        return congress.urns().ceremonies().keySet().stream()
                .filter(group -> !group.equals(congress.orders().secret().electionGroup()))
                .filter(group -> congress.urns().key(group).isPresent())
                .filter(group -> form != BallotForm.RANKING
                        || Group.named(group).flatMap(Group::embedding).isPresent())
                .map(group -> new DelegateView.Option(group, words.say("elections.call.other-group", group)))
                .toList();
    }
}
