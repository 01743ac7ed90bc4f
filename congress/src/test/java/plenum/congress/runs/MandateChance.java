package plenum.congress.runs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import plenum.congress.Act;
import plenum.congress.ChallengeId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.ReportId;
import plenum.congress.UnitId;
import plenum.congress.assembly.Assembly;
import plenum.congress.credentials.Challenge;
import plenum.congress.credentials.DecideChallenge;
import plenum.congress.credentials.DescribeAttribute;
import plenum.congress.credentials.Described;
import plenum.congress.credentials.HandOver;
import plenum.congress.credentials.HearChallenge;
import plenum.congress.credentials.LayReport;
import plenum.congress.credentials.LodgeChallenge;
import plenum.congress.credentials.TakeBack;
import plenum.congress.credentials.WithdrawChallenge;
import plenum.congress.credentials.Yardstick;
import plenum.congress.mandates.Accredit;
import plenum.congress.mandates.AlternatesOrder;
import plenum.congress.mandates.Cause;
import plenum.congress.mandates.ElectionProtocol;
import plenum.congress.mandates.EnterProtocol;
import plenum.congress.mandates.GiveProxy;
import plenum.congress.mandates.ListAlternates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.NameLeader;
import plenum.congress.mandates.RevokeProxy;
import plenum.congress.mandates.Voice;
import plenum.congress.mandates.WithdrawAccreditation;
import plenum.congress.mandates.WithdrawMandate;
import plenum.congress.orders.GuestKind;
import plenum.congress.voting.Question;

/// What becomes of mandates and what the credentials commission does, drawn from a seed.
record MandateChance(Random random) {
    Act<? super Assembly> act(Assembly assembly) {
        return switch (below(29)) {
            case 0 -> new LayReport();
            case 1 -> new DescribeAttribute(described());
            case 2 -> new WithdrawMandate(mandate(), "moved away");
            case 3, 4 -> new RevokeProxy(mandate());
            case 5, 6 -> new ListAlternates(unit(), List.of(person()));
            case 7 -> new NameLeader(unit(), person());
            case 8, 9 -> new HandOver(mandate(), once(2) ? Optional.of(person()) : Optional.empty(), one(Cause.ALL));
            case 10, 11, 12 -> new HandOver(unattended(assembly), Optional.empty(), Cause.ABSENT);
            case 13, 14, 15, 16 -> new TakeBack(handedOver(assembly));
            case 17, 18 -> new LodgeChallenge(mandate(), once(5) ? "" : "The unit did not meet.");
            case 19, 20, 21 -> new HearChallenge(challenge(assembly), "It did.");
            case 26, 27 -> new Accredit(person(), one(GuestKind.ALL), once(3) ? "" : "The Daily");
            case 28 -> new WithdrawAccreditation(accredited(assembly), once(5) ? "" : "left");
            case 24, 25 -> new EnterProtocol(protocol(), once(3) ? "" : "read again");
            case 22 -> new DecideChallenge(challenge(assembly), once(2), "It met.");
            default -> new WithdrawChallenge(challenge(assembly));
        };
    }

    /// The one person who can have meant this act.
    static Optional<PersonId> meant(Act<? super Assembly> act, Assembly assembly) {
        var mandates = assembly.mandates();
        return switch (act) {
            case GiveProxy(var principal, var _) -> mandates.mandate(principal).map(Mandate::holder);
            case RevokeProxy(var principal) -> mandates.mandate(principal).map(Mandate::holder);
            case HandOver(var mandate, var _, var _) ->
                mandates.mandate(mandate).map(Mandate::holder);
            case TakeBack(var mandate) -> mandates.elected(mandate);
            case WithdrawChallenge(var challenge) ->
                assembly.credentials().challenge(challenge).map(Challenge::by);
            default -> Optional.empty();
        };
    }

    Question question(Assembly assembly) {
        return once(3)
                ? new Question.OnReport(
                        new ReportId(1 + below(assembly.credentials().reports().size() + 1)))
                : new Question.OnChallenge(challenge(assembly));
    }

    private Described described() {
        return new Described(
                once(4) ? "" : "sex",
                List.of("woman", once(9) ? "woman" : "man"),
                List.of(new Yardstick(one(Yardstick.Of.ALL), List.of((long) below(9), 3L), 9, "")));
    }

    private PersonId accredited(Assembly assembly) {
        var all = assembly.mandates().accreditations();
        return all.isEmpty() ? person() : all.lastKey();
    }

    private ElectionProtocol protocol() {
        long cast = below(40);
        return new ElectionProtocol(
                unit(),
                LocalDate.of(1955, 7, 14),
                once(9) ? "" : "At the works",
                30,
                cast,
                below(3),
                List.of(new ElectionProtocol.Delegate(person(), one(Voice.ALL), below(9))),
                one(AlternatesOrder.ALL),
                List.of(
                        new ElectionProtocol.Alternate(person(), below(9)),
                        new ElectionProtocol.Alternate(person(), below(9))),
                Optional.empty());
    }

    private static MandateNumber firstAbsent(Assembly assembly, MandateNumber otherwise) {
        return assembly.mandates().valid().stream()
                .filter(mandate -> !assembly.attendance().present(mandate.holder()))
                .map(Mandate::number)
                .findFirst()
                .orElse(otherwise);
    }

    private MandateNumber unattended(Assembly assembly) {
        return firstAbsent(assembly, mandate());
    }

    private MandateNumber handedOver(Assembly assembly) {
        var handovers = assembly.mandates().delegations().handovers();
        return handovers.isEmpty() ? mandate() : handovers.getLast().mandate();
    }

    private ChallengeId challenge(Assembly assembly) {
        return new ChallengeId(1 + below(assembly.credentials().challenges().size() + 1));
    }

    private MandateNumber mandate() {
        return new MandateNumber(1 + below(10));
    }

    private PersonId person() {
        return new PersonId(1 + below(Chance.PERSONS + 1));
    }

    private UnitId unit() {
        return new UnitId(1 + below(Chance.UNITS));
    }

    private <T> T one(List<T> values) {
        return values.get(below(values.size()));
    }

    private boolean once(int in) {
        return below(in) == 0;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}
