package plenum.congress.orders;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The rules by which a congress judges its acts: data, not code.
///
/// @param quorum the usual one
/// @param quorums further conditions of it, and those of single matters
public record StandingOrders(
        Edition edition,
        List<Article> articles,
        QuorumRule quorum,
        FloorRule floor,
        MotionRule motions,
        VotingRule voting,
        SecretRule secret,
        MandateRule mandates,
        RecordRule record,
        boolean chairMayReorderAgenda,
        ElectionRule elections,
        List<QuorumFor> quorums) {
    public static final ObjectForm<StandingOrders> FORM = Form.of(
            Field.of("edition", StandingOrders::edition, Edition.FORM),
            Field.of("articles", StandingOrders::articles, Form.list(Article.FORM)),
            Field.of("quorum", StandingOrders::quorum, QuorumRule.FORM),
            Field.of("floor", StandingOrders::floor, FloorRule.FORM),
            Field.of("motions", StandingOrders::motions, MotionRule.FORM),
            Field.of("voting", StandingOrders::voting, VotingRule.FORM),
            Field.of("secret", StandingOrders::secret, SecretRule.FORM),
            Field.of("mandates", StandingOrders::mandates, MandateRule.FORM),
            Field.of("record", StandingOrders::record, RecordRule.FORM),
            Field.of("chairMayReorderAgenda", StandingOrders::chairMayReorderAgenda, Form.TRUTH),
            Field.added("elections", StandingOrders::elections, ElectionRule.FORM, ElectionRule.ANY),
            Field.added("quorums", StandingOrders::quorums, Form.list(QuorumFor.FORM), List.of()),
            StandingOrders::new);

    /// Orders with one quorum for everything that leave the rule of an election to the chair.
    public StandingOrders(
            Edition edition,
            List<Article> articles,
            QuorumRule quorum,
            FloorRule floor,
            MotionRule motions,
            VotingRule voting,
            SecretRule secret,
            MandateRule mandates,
            RecordRule record,
            boolean chairMayReorderAgenda) {
        this(
                edition,
                articles,
                quorum,
                floor,
                motions,
                voting,
                secret,
                mandates,
                record,
                chairMayReorderAgenda,
                ElectionRule.ANY,
                List.of());
    }

    /// What is in force before a congress has adopted orders of its own: general parliamentary law at its plainest.
    public static StandingOrders general() {
        return new StandingOrders(
                new Edition("general", 0, "General parliamentary law"),
                List.of(),
                new QuorumRule(1, 2, true),
                new FloorRule(List.of(), 0, true, false),
                new MotionRule(1, false, 1),
                new VotingRule(List.of(), TieRule.REJECTED, true, 0),
                SecretRule.usual(),
                MandateRule.usual(),
                RecordRule.usual(),
                false);
    }

    /// The conditions of the quorum for a matter, all to be met: its own or, if it has none, the usual ones.
    public List<QuorumRule> quorum(String matter) {
        var own = named(matter).toList();
        return own.isEmpty()
                ? Stream.concat(Stream.of(quorum), named(QuorumFor.USUAL)).toList()
                : own;
    }

    /// The conditions for the opening of a sitting; there may be none.
    public List<QuorumRule> quorumToOpen() {
        return named(QuorumFor.OPENING).toList();
    }

    private Stream<QuorumRule> named(String matter) {
        return quorums.stream().filter(one -> one.matter().equals(matter)).map(QuorumFor::rule);
    }

    /// The article that settles a matter, if the orders have one.
    public Optional<Article> article(Rule rule) {
        return articles.stream().filter(article -> article.rule() == rule).findFirst();
    }
}
