package plenum.server.founding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plenum.ballot.group.Group;
import plenum.congress.elections.BallotForm;
import plenum.congress.floor.FloorKind;
import plenum.congress.orders.Alternation;
import plenum.congress.orders.Article;
import plenum.congress.orders.Edition;
import plenum.congress.orders.ElectionRule;
import plenum.congress.orders.ElectionTie;
import plenum.congress.orders.FloorRule;
import plenum.congress.orders.GuestHall;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.GuestRule;
import plenum.congress.orders.GuestSpeech;
import plenum.congress.orders.MajorityFor;
import plenum.congress.orders.MandateRule;
import plenum.congress.orders.MotionRule;
import plenum.congress.orders.Nominator;
import plenum.congress.orders.QuorumFor;
import plenum.congress.orders.RecordRule;
import plenum.congress.orders.Rule;
import plenum.congress.orders.SecretRule;
import plenum.congress.orders.SpeakingTime;
import plenum.congress.orders.StandingOrders;
import plenum.congress.orders.TieRule;
import plenum.congress.orders.VotingRule;
import plenum.count.majority.MajorityRule;

/// Standing orders as a YAML document: every rule, and the article that says it.
///
/// A document that is only `preset: association` stands for the preset of that name.
public final class OrdersDocument {
    /// The presets at hand, by name.
    public static final List<String> PRESETS =
            List.of("association", "german-party", "trade-union", "roberts-rules", "twentieth-congress");

    /// What a majority may be for.
    public static final List<String> MATTERS =
            List.of("motion", "amendment", "agenda", "procedure", "credentials", "closed-sitting", "orders");

    /// An appeal from a ruling of the chair, for which orders need not name a majority.
    private static final String APPEAL = "appeal";

    /// What may have a quorum of its own.
    public static final List<String> QUORUMS = Stream.concat(
                    MATTERS.stream(),
                    Stream.of(APPEAL, QuorumFor.ELECTIONS, QuorumFor.BODIES, QuorumFor.OPENING, QuorumFor.SECOND_CALL))
            .toList();

    private static final String GROUPS = "one of [BELENIOS-2048, Ed25519, RFC-3526-2048]";

    private OrdersDocument() {}

    /// The orders of a document.
    ///
    /// @param file the name that stands before line and column of a fault
    /// @throws Fault naming the first place that is not as it must be
    public static StandingOrders read(String file, String text) {
        var document = YamlTable.parse(file, text);
        if (document.has("preset")) {
            var preset = document.read("preset", "one of " + PRESETS, OrdersDocument::preset);
            document.end();
            return preset;
        }
        var edition = document.table("edition");
        var agenda = document.table("agenda");
        var quorum = document.table("quorum");
        var guests = document.has("guests") ? guests(document.table("guests")) : List.<GuestRule>of();
        var orders = new StandingOrders(
                edition(edition),
                articles(document.table("articles"), guests),
                QuorumTable.condition(quorum),
                floor(document.table("floor")),
                motions(document.table("motions")),
                voting(document.table("voting")),
                secret(document.table("secret")),
                mandates(document.table("mandates"), guests),
                record(document.table("record")),
                agenda.truth("chair-may-reorder"),
                document.has("elections") ? elections(document.table("elections")) : ElectionRule.ANY,
                QuorumTable.further(quorum, QUORUMS));
        quorum.end();
        agenda.end();
        document.end();
        return orders;
    }

    /// The orders of a preset, if there is one of that name.
    public static Optional<StandingOrders> preset(String name) {
        return text(name).map(text -> read(name + ".yaml", text));
    }

    /// The document of a preset, to be copied and changed.
    public static Optional<String> text(String name) {
        if (!PRESETS.contains(name)) {
            return Optional.empty();
        }
        try (var in = OrdersDocument.class.getResourceAsStream("/plenum/server/presets/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the preset " + name + " is not in the jar");
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Edition edition(YamlTable table) {
        var edition = new Edition(table.text("id"), table.whole("version", 1, 1_000_000), table.text("title"));
        table.end();
        return edition;
    }

    /// Orders that know no guests need no article on them.
    private static List<Article> articles(YamlTable table, List<GuestRule> guests) {
        var articles = new ArrayList<Article>();
        for (var rule : Rule.ALL) {
            if (rule == Rule.GUESTS && guests.isEmpty() && !table.has(rule.code())) {
                continue;
            }
            var article = table.table(rule.code());
            articles.add(new Article(rule, article.text("number"), article.text("text")));
            article.end();
        }
        table.end();
        return List.copyOf(articles);
    }

    private static FloorRule floor(YamlTable table) {
        var seconds = table.table("seconds");
        var times = new ArrayList<SpeakingTime>();
        for (var kind : FloorKind.ALL) {
            times.add(new SpeakingTime(kind.code(), seconds.whole(kind.code(), 0, 86_400)));
        }
        seconds.end();
        var floor = new FloorRule(
                List.copyOf(times),
                table.whole("contributions-per-item", 0, 1000),
                table.truth("consultative-may-speak"),
                table.truth("guests-may-speak"));
        table.end();
        return floor;
    }

    private static MotionRule motions(YamlTable table) {
        var motions = new MotionRule(
                table.whole("seconders", 0, 100_000),
                table.truth("consultative-may-move"),
                table.whole("amendment-degrees", 0, 1),
                table.has("appeal-seconders") ? table.whole("appeal-seconders", 0, 100_000) : 0);
        table.end();
        return motions;
    }

    private static VotingRule voting(YamlTable table) {
        var majorities = new ArrayList<MajorityFor>();
        var each = table.table("majorities");
        for (var matter : MATTERS) {
            majorities.add(new MajorityFor(matter, each.read(matter, majorities(), OrdersDocument::majority)));
        }
        if (each.has(APPEAL)) {
            majorities.add(new MajorityFor(APPEAL, each.read(APPEAL, majorities(), OrdersDocument::majority)));
        }
        each.end();
        var voting = new VotingRule(
                List.copyOf(majorities),
                word(table, "tie", List.of(TieRule.values()), TieRule::code),
                table.truth("change-until-closing"),
                table.whole("proxies-per-holder", 0, 1000));
        table.end();
        return voting;
    }

    private static SecretRule secret(YamlTable table) {
        var secret = new SecretRule(
                table.read("vote-group", GROUPS, OrdersDocument::group),
                table.read("election-group", GROUPS, OrdersDocument::group),
                table.whole("minimum-turnout", 1, 1_000_000),
                table.whole("shuffles", 2, 100),
                table.has("paper-counts") ? table.whole("paper-counts", 1, 2) : 1);
        table.end();
        return secret;
    }

    private static ElectionRule elections(YamlTable table) {
        var elections = new ElectionRule(
                rules(table, "one-seat"), rules(table, "several-seats"), ties(table), nominators(table));
        table.end();
        return elections;
    }

    private static ElectionTie ties(YamlTable table) {
        return table.has("ties") ? word(table, "ties", ElectionTie.ALL, ElectionTie::code) : ElectionTie.LOT;
    }

    private static List<Nominator> nominators(YamlTable table) {
        if (!table.has("nominate")) {
            return ElectionRule.ANY.nominators();
        }
        var codes = Nominator.ALL.stream().map(Nominator::code).toList();
        var named = table.texts("nominate");
        if (named.isEmpty() || !codes.containsAll(named)) {
            throw table.fault("nominate", "expected some of " + codes);
        }
        return Nominator.ALL.stream()
                .filter(nominator -> named.contains(nominator.code()))
                .toList();
    }

    private static List<String> rules(YamlTable table, String seats) {
        var known = BallotForm.ALL.stream()
                .flatMap(form -> form.rules().stream())
                .distinct()
                .toList();
        var named = table.texts(seats);
        if (!known.containsAll(named)) {
            throw table.fault(seats, "expected some of " + known);
        }
        return named;
    }

    private static RecordRule record(YamlTable table) {
        var record = new RecordRule(table.whole("approval-days", 0, 3650));
        table.end();
        return record;
    }

    private static MandateRule mandates(YamlTable table, List<GuestRule> guests) {
        var mandates = new MandateRule(
                word(table, "alternates", Alternation.ALL, Alternation::code),
                table.truth("may-return"),
                table.whole("challenge-hours", 0, 100_000),
                table.truth("commission-decides"),
                guests);
        table.end();
        return mandates;
    }

    /// What those may do who come without a mandate, kind by kind. A kind that is not named does not exist.
    private static List<GuestRule> guests(YamlTable table) {
        var rules = new ArrayList<GuestRule>();
        for (var kind : GuestKind.ALL) {
            if (table.has(kind.code())) {
                rules.add(guest(kind, table.table(kind.code())));
            }
        }
        table.end();
        return List.copyOf(rules);
    }

    private static GuestRule guest(GuestKind kind, YamlTable table) {
        var rule = new GuestRule(
                kind,
                word(table, "hall", GuestHall.ALL, GuestHall::code),
                word(table, "speech", GuestSpeech.ALL, GuestSpeech::code),
                table.truth("may-move"),
                table.truth("sees-closed"),
                table.truth("may-record"));
        table.end();
        return rule;
    }

    private static Optional<String> group(String name) {
        return Group.named(name).map(Group::name);
    }

    private static Optional<String> majority(String id) {
        return MajorityRule.named(id).map(MajorityRule::id);
    }

    private static String majorities() {
        return oneOf(MajorityRule.ALL, MajorityRule::id)
                + ", or a share such as 3/4 of votes cast, more than 1/2 of those present, 2/3 of all members";
    }

    /// What a field says that holds one of several words.
    private static <T> T word(YamlTable table, String key, List<T> values, Function<T, String> code) {
        return table.read(
                key,
                oneOf(values, code),
                word -> values.stream()
                        .filter(value -> code.apply(value).equals(word))
                        .findFirst());
    }

    private static <T> String oneOf(List<T> values, Function<T, String> code) {
        return "one of " + values.stream().map(code).toList();
    }
}
