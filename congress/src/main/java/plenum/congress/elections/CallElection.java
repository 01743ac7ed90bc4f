package plenum.congress.elections;

import java.time.Instant;
import java.util.Optional;
import plenum.ballot.group.Group;
import plenum.congress.Actor;
import plenum.congress.BodyId;
import plenum.congress.Decision;
import plenum.congress.Refusal;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.congress.elections.ElectionRefusal.ImpossibleBounds;
import plenum.congress.elections.ElectionRefusal.MoreThanSeats;
import plenum.congress.elections.ElectionRefusal.NoRankingIn;
import plenum.congress.elections.ElectionRefusal.NoSeats;
import plenum.congress.elections.ElectionRefusal.NoTitle;
import plenum.congress.elections.ElectionRefusal.OneSeatOnly;
import plenum.congress.elections.ElectionRefusal.UnknownRule;
import plenum.congress.elections.ElectorRefusal.NotOfTheOrders;
import plenum.congress.elections.QuotaRefusal.GroupsMissing;
import plenum.congress.elections.QuotaRefusal.RuleKeepsNoQuotas;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.orders.ElectionRule;
import plenum.congress.succession.SuccessionRefusal.NoSuchBody;
import plenum.congress.succession.SuccessionRefusal.NoSuchPost;
import plenum.congress.urns.UrnRefusal.UnknownGroup;
import plenum.count.rounds.Limited;
import plenum.count.rounds.RoundRule;

/// The chair calls an election, and nominations are asked for.
///
/// Refused, in this order: out of session; behind closed doors; without a title; without a seat; if no rule of
/// that name counts such ballots; unless the orders name it for so many seats, if they name any; if the rule
/// fills one seat and there are more; with bounds that leave no crosses, or where the rule sets them; with a
/// group that archives may not name; for rankings, if they cannot be encrypted in it; for a post that there is
/// not, or that has fewer seats; with quotas, if the rule keeps none, if one of them allows nothing, if the
/// minima of an attribute are more than the seats; by a body that there is not.
///
/// @param rule by which it is counted, by its name in `plenum.count`
/// @param minimum of crosses on a ballot, where the rule leaves it to the congress
/// @param maximum the same
/// @param group in which ballots are encrypted, if not that of the standing orders
/// @param office what the elected are to hold, if it is a post that the congress knows
/// @param quotas of persons that the elected are to meet, if the statutes have any
/// @param electorate the body that elects, by those who sit in it; the congress if left out
public record CallElection(
        String title,
        int seats,
        BallotForm form,
        String rule,
        Optional<Integer> minimum,
        Optional<Integer> maximum,
        Optional<String> group,
        Optional<ForOffice> office,
        Optional<QuotasOfPersons> quotas,
        Optional<BodyId> electorate)
        implements ElectionAct {
    public static final ObjectForm<CallElection> FORM = Form.of(
            Field.of("title", CallElection::title, Form.TEXT),
            Field.of("seats", CallElection::seats, Form.INT),
            Field.of("form", CallElection::form, BallotForm.FORM),
            Field.of("rule", CallElection::rule, Form.TEXT),
            Field.of("minimum", CallElection::minimum, Form.optional(Form.INT)),
            Field.of("maximum", CallElection::maximum, Form.optional(Form.INT)),
            Field.of("group", CallElection::group, Form.optional(Form.TEXT)),
            Field.of("office", CallElection::office, Form.optional(ForOffice.FORM)),
            Field.added("quotas", CallElection::quotas, Form.optional(QuotasOfPersons.FORM), Optional.empty()),
            Field.added("electorate", CallElection::electorate, Form.optional(BodyId.FORM), Optional.empty()),
            CallElection::new);

    /// An election by the congress in which no group has a claim to seats.
    public CallElection(
            String title,
            int seats,
            BallotForm form,
            String rule,
            Optional<Integer> minimum,
            Optional<Integer> maximum,
            Optional<String> group,
            Optional<ForOffice> office) {
        this(title, seats, form, rule, minimum, maximum, group, office, Optional.empty());
    }

    /// An election by the congress.
    public CallElection(
            String title,
            int seats,
            BallotForm form,
            String rule,
            Optional<Integer> minimum,
            Optional<Integer> maximum,
            Optional<String> group,
            Optional<ForOffice> office,
            Optional<QuotasOfPersons> quotas) {
        this(title, seats, form, rule, minimum, maximum, group, office, quotas, Optional.empty());
    }

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        var chosen = group.orElse(congress.orders().secret().electionGroup());
        var refusal = congress.unableToElect()
                .<Refusal>map(unable -> unable)
                .or(this::incomplete)
                .or(this::unknownRule)
                .or(() -> notOfTheOrders(congress.orders().elections()))
                .or(this::misfit)
                .or(() -> notIn(chosen))
                .or(() -> office.flatMap(wanted -> notFor(congress, wanted)))
                .or(() -> quotas.map(this::notKept).orElseGet(() -> tooFewGroups(0)))
                .or(() -> electorate.flatMap(body -> notFormed(congress, body)));
        return refusal.map(Decision::refuse)
                .orElseGet(() -> Decision.allow(new ElectionCalled(
                        congress.elections().next(),
                        title.strip(),
                        seats,
                        form,
                        rule,
                        chosen,
                        minimum,
                        maximum,
                        office,
                        quotas,
                        electorate)));
    }

    private Optional<Refusal> incomplete() {
        if (title.isBlank()) {
            return Optional.of(new NoTitle());
        }
        return seats < 1 ? Optional.of(new NoSeats(seats)) : Optional.empty();
    }

    private Optional<Refusal> unknownRule() {
        var known = RulesOfCount.inRounds(form, rule).isPresent()
                || RulesOfCount.ranked(form, rule).isPresent();
        return known ? Optional.empty() : Optional.of(new UnknownRule(rule, form));
    }

    private Optional<Refusal> notOfTheOrders(ElectionRule orders) {
        var named = orders.rules(seats);
        return named.isEmpty() || named.contains(rule)
                ? Optional.empty()
                : Optional.of(new NotOfTheOrders(rule, String.join(", ", named)));
    }

    private Optional<Refusal> misfit() {
        var inRounds = RulesOfCount.inRounds(form, rule);
        if (seats > 1 && inRounds.map(RoundRule::forOneSeat).orElse(false)) {
            return Optional.of(new OneSeatOnly(rule, seats));
        }
        var boundsFit = inRounds.filter(_ -> form == BallotForm.CROSSES)
                .map(this::boundsFit)
                .orElse(minimum.isEmpty() && maximum.isEmpty());
        return boundsFit ? Optional.empty() : Optional.of(new ImpossibleBounds(rule, seats));
    }

    private boolean boundsFit(RoundRule counting) {
        if (!(counting instanceof Limited limited)) {
            return minimum.isEmpty() && maximum.isEmpty();
        }
        try {
            limited.within(RulesOfCount.limits(minimum, maximum)).crosses(seats, seats);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private Optional<Refusal> notFor(HasElections congress, ForOffice wanted) {
        var post = congress.succession().post(wanted.post());
        if (post.isEmpty()) {
            return Optional.of(new NoSuchPost(wanted.post()));
        }
        return seats > post.get().seats()
                ? Optional.of(new MoreThanSeats(seats, post.get().seats()))
                : Optional.empty();
    }

    private static Optional<Refusal> notFormed(HasElections congress, BodyId body) {
        return congress.succession().body(body).isPresent() ? Optional.empty() : Optional.of(new NoSuchBody(body));
    }

    private Optional<Refusal> notKept(QuotasOfPersons wanted) {
        return RulesOfCount.keepsQuotas(form, rule)
                ? wanted.impossible(seats)
                        .<Refusal>map(why -> why)
                        .or(() -> tooFewGroups(wanted.groups().size()))
                : Optional.of(new RuleKeepsNoQuotas(rule));
    }

    private Optional<Refusal> tooFewGroups(int named) {
        var wanted = RulesOfCount.groups(form, rule);
        return named < wanted ? Optional.of(new GroupsMissing(rule, wanted)) : Optional.empty();
    }

    private Optional<Refusal> notIn(String chosen) {
        var named = Group.named(chosen);
        if (named.isEmpty()) {
            return Optional.of(new UnknownGroup(chosen));
        }
        return form == BallotForm.RANKING && named.get().embedding().isEmpty()
                ? Optional.of(new NoRankingIn(chosen))
                : Optional.empty();
    }
}
