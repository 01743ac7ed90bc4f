package plenum.server.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.agenda.Progress;
import plenum.congress.bodies.Unit;
import plenum.congress.elections.HasElections;
import plenum.congress.floor.FloorKind;
import plenum.congress.mandates.Mandate;
import plenum.congress.motions.Stage.Moved;
import plenum.congress.motions.Stage.Tabled;
import plenum.congress.motions.Subject;
import plenum.congress.orders.GuestRule;
import plenum.congress.record.HasRecord;
import plenum.congress.voting.HasVoting;
import plenum.congress.voting.Method;
import plenum.congress.voting.RollLine;
import plenum.congress.voting.Vote;

/// The desk of a delegate: what all of them see, and what only this one does.
///
/// @param ruling of the chair, while one can appeal from it or an appeal waits
/// @param waitingMotions motions that wait for seconders or for their debate
/// @param items on which a motion may be moved, the one under way first
/// @param elections that are not over, the one called last first
/// @param subjects of what kind a motion may be
/// @param kinds what one may ask to speak for
public record DelegateView(
        Situation now,
        Optional<Speaking> speaking,
        List<String> waiting,
        Optional<RulingView> ruling,
        Optional<VoteView> vote,
        Optional<MotionView> motion,
        List<MotionLine> waitingMotions,
        List<Option> kinds,
        List<Option> items,
        List<Option> subjects,
        List<ElectionView> elections) {

    /// What all delegates see.
    public static DelegateView of(HasRecord congress, Words words) {
        return new DelegateView(
                Situation.of(congress, words),
                Speaking.now(congress, words),
                Speaking.waiting(congress),
                RulingView.shown(congress, words),
                VoteView.shown(congress, words),
                MotionView.current(congress, words),
                congress.motions().all().stream()
                        .filter(motion -> motion.stage() instanceof Moved || motion.stage() instanceof Tabled)
                        .map(motion -> new MotionLine(
                                motion.id().toString(),
                                motion.title(),
                                Speaking.name(motion.mover(), congress),
                                MotionView.state(motion.stage(), words),
                                motion.stage() instanceof Moved))
                        .toList(),
                FloorKind.ALL.stream()
                        .sorted(Comparator.comparing(kind -> kind != FloorKind.CONTRIBUTION))
                        .map(kind -> new Option(kind.code(), words.say("floor.kind." + kind.code())))
                        .toList(),
                congress.agenda().items().stream()
                        .filter(item -> item.progress() != Progress.CLOSED)
                        .sorted(Comparator.comparing(item -> item.progress() != Progress.UNDER_WAY))
                        .map(item -> new Option(item.id().toString(), item.number() + " " + item.title()))
                        .toList(),
                Subject.ALL.stream()
                        .map(subject -> new Option(subject.code(), words.say("motion.subject." + subject.code())))
                        .toList(),
                ElectionView.underWay(congress, words));
    }

    /// What only one delegate sees.
    ///
    /// @param vote the number of the open vote; empty if there is none
    /// @param ballots in the open vote, one for each mandate that this delegate votes for now
    /// @param mayObject whether the open vote is by acclamation and this delegate may object
    /// @param request the number of the own request to speak; empty if there is none
    /// @param appealed the ruling from which the own appeal can be withdrawn; empty if there is none
    /// @param proxy who votes for this delegate's mandate, where the orders allow that
    /// @param accredited as what one is accredited who has no mandate, and `rights` what the orders say of that
    /// @param asks whether an accreditation lets this one ask for the floor, and `moves` move motions
    /// @param nominations of this delegate in elections that are not over
    /// @param receipts the own acts, the latest first
    public record Mine(
            String vote,
            List<Ballot> ballots,
            boolean mayObject,
            String request,
            String appealed,
            List<Line> mandate,
            Optional<Proxy> proxy,
            String accredited,
            List<String> rights,
            boolean asks,
            boolean moves,
            List<OwnNomination> nominations,
            List<Receipt> receipts) {
        public static Mine of(HasElections congress, PersonId person, List<Receipt> receipts, Words words) {
            var open = congress.voting().current().filter(Vote::open);
            return new Mine(
                    open.map(vote -> vote.id().toString()).orElse(""),
                    open.filter(vote -> vote.method() == Method.DEVICES)
                            .map(vote -> toBeGiven(vote, person, congress, words))
                            .orElse(List.of()),
                    open.filter(vote -> vote.method() == Method.ACCLAMATION)
                            .filter(vote -> !vote.roll().linesOf(person).isEmpty())
                            .filter(vote -> !vote.objections().contains(person))
                            .isPresent(),
                    congress.floor().requests().stream()
                            .filter(request -> request.person().equals(person))
                            .findFirst()
                            .map(request -> request.id().toString())
                            .orElse(""),
                    RulingView.withdrawable(person, congress),
                    congress.mandates()
                            .of(person)
                            .map(mandate -> lines(mandate, congress, words))
                            .orElse(List.of()),
                    congress.mandates()
                            .of(person)
                            .filter(Mandate::decisive)
                            .filter(_ -> congress.orders().voting().proxiesPerHolder() > 0)
                            .map(mandate -> proxy(mandate, congress)),
                    congress.mandates().of(person).isPresent() ? "" : GuestsView.told(person, congress, words),
                    congress.guest(person)
                            .map(rule -> GuestsView.rights(rule, words))
                            .orElse(List.of()),
                    congress.silent(person).isEmpty(),
                    congress.guest(person).map(GuestRule::mayMove).orElse(true),
                    OwnNomination.all(congress, person, words),
                    receipts);
        }

        private static Proxy proxy(Mandate mandate, HasVoting congress) {
            var holder = congress.mandates().proxyOf(mandate.number());
            return new Proxy(
                    mandate.number().toString(),
                    holder.map(person -> Speaking.name(person, congress)).orElse(""));
        }
    }

    private static List<Ballot> toBeGiven(Vote vote, PersonId person, HasVoting congress, Words words) {
        return vote.roll().linesOf(person).stream()
                .map(line -> ballot(vote, line, person, congress, words))
                .toList();
    }

    private static Ballot ballot(Vote vote, RollLine line, PersonId person, HasVoting congress, Words words) {
        var choice = Optional.ofNullable(vote.ballots().get(line.mandate()));
        var holder =
                congress.mandates().mandate(line.mandate()).map(Mandate::holder).orElse(person);
        return new Ballot(
                line.mandate().toString(),
                holder.equals(person)
                        ? words.say("vote.mandate", line.mandate())
                        : words.say("vote.mandate-for", line.mandate(), Speaking.name(holder, congress)),
                choice.map(given -> given.code()).orElse(""),
                choice.map(given -> words.say("vote." + given.code())).orElse(""));
    }

    private static List<Line> lines(Mandate mandate, HasVoting congress, Words words) {
        var present = congress.attendance().present(mandate.holder());
        return List.of(
                new Line(words.say("credentials.number"), mandate.number().toString()),
                new Line(
                        words.say("credentials.unit"),
                        congress.bodies().unit(mandate.unit()).map(Unit::name).orElse("")),
                new Line(
                        words.say("mandates.voice"),
                        words.say(mandate.decisive() ? "mandates.decisive" : "mandates.consultative")),
                new Line(words.say("mandates.weight"), Long.toString(mandate.weight())),
                new Line(
                        words.say("credentials.state"),
                        words.say(present ? "credentials.present" : "credentials.absent")));
    }

    /// A motion that is not yet before the congress.
    ///
    /// @param unseconded whether it still waits for seconders
    public record MotionLine(String id, String title, String mover, String state, boolean unseconded) {}

    /// Who votes for a mandate in its holder's absence.
    ///
    /// @param holder empty if nobody does
    public record Proxy(String mandate, String holder) {}

    /// A vote to be given.
    ///
    /// @param choice `yes`, `no` or `abstain` as given so far; empty if nothing was
    public record Ballot(String mandate, String heading, String choice, String given) {}

    /// One line of a select box.
    public record Option(String value, String label) {}

    /// A label and what it says.
    public record Line(String label, String text) {}

    /// An own act that the journal holds.
    public record Receipt(long entry, String time, String act) {}
}
