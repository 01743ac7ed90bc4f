package plenum.congress.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.GRETA;
import static plenum.congress.minutes.Cast.HUGO;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import plenum.ballot.group.Group;
import plenum.ballot.v1.Ceremony;
import plenum.ballot.v1.Certificate;
import plenum.ballot.v1.Contribution;
import plenum.ballot.v1.Participant;
import plenum.ballot.v1.Participant.Received;
import plenum.ballot.v1.Seed;
import plenum.ballot.v1.SignedMessage;
import plenum.ballot.v1.VerificationKey;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.Office;
import plenum.congress.urns.UrnFact.CeremonyCalled;
import plenum.congress.urns.UrnFact.CertificateOffered;
import plenum.congress.urns.UrnFact.KeyMade;
import plenum.congress.urns.UrnFact.PartConfirmed;
import plenum.congress.urns.UrnFact.PolynomialCommitted;
import plenum.congress.urns.UrnFact.PolynomialRevealed;

/// What Felix, Greta and Hugo give in the ceremony in which they make a key, any two of whom can use it. It is what
/// their devices would give: made by the protocol's own rules, from a fixed seed.
public final class Trustees {
    public static final String GROUP = Group.ED25519.name();
    public static final List<PersonId> ALL = List.of(FELIX, GRETA, HUGO);
    public static final CeremonyCalled CALLED = new CeremonyCalled(GROUP, 2, ALL);

    private static final Random RANDOM = new Random(1956);
    private static final List<Seed> SEEDS = each(_ -> Seed.random(RANDOM));
    private static final List<SignedMessage> CERTIFICATES = each(i -> certificate(i, 3, 2));
    private static final Ceremony CEREMONY = new Ceremony(Group.ED25519, 2, CERTIFICATES);
    private static final List<Contribution> CONTRIBUTIONS =
            each(i -> new Participant(CEREMONY, i, seed(i)).contribute(RANDOM));
    private static final List<VerificationKey> KEYS = each(Trustees::received);

    /// The key that comes of it all, put together without the congress.
    public static final KeyMade KEY_MADE = keyMade();

    private Trustees() {}

    /// The three hold their office.
    public static Fact[] appointed() {
        return facts(trustee -> new OfficerAppointed(trustee, Office.TRUSTEE));
    }

    public static Fact[] certified() {
        return facts(trustee -> new CertificateOffered(GROUP, trustee, certificate(trustee)));
    }

    public static Fact[] committed() {
        return facts(trustee -> new PolynomialCommitted(GROUP, trustee, commitment(trustee)));
    }

    public static Fact[] revealed() {
        return facts(trustee -> new PolynomialRevealed(GROUP, trustee, contribution(trustee)));
    }

    public static Fact[] confirmed() {
        return facts(trustee -> new PartConfirmed(GROUP, trustee, verificationKey(trustee)));
    }

    public static String certificate(PersonId trustee) {
        return text(of(CERTIFICATES, trustee).bytes());
    }

    public static String commitment(PersonId trustee) {
        return of(CONTRIBUTIONS, trustee).commitment();
    }

    public static String contribution(PersonId trustee) {
        return text(of(CONTRIBUTIONS, trustee).bytes());
    }

    public static String verificationKey(PersonId trustee) {
        return text(of(KEYS, trustee).bytes());
    }

    /// A certificate of the trustee for a ceremony with a threshold of all three.
    public static String certificateOfAnother(PersonId trustee) {
        return text(certificate(ALL.indexOf(trustee) + 1, 3, 3).bytes());
    }

    /// A certificate of the first trustee for the place of the second, as if they were one.
    public static String certificateInPlaceOf(PersonId first, PersonId second) {
        var place = new Certificate.Context(Group.ED25519, 3, 2, ALL.indexOf(second) + 1);
        return text(seed(ALL.indexOf(first) + 1).certify(place, RANDOM).bytes());
    }

    private static SignedMessage certificate(int index, int size, int threshold) {
        return seed(index).certify(new Certificate.Context(Group.ED25519, size, threshold, index), RANDOM);
    }

    private static VerificationKey received(int index) {
        var commitments = CONTRIBUTIONS.stream().map(Contribution::commitment).toList();
        var received = new Participant(CEREMONY, index, seed(index)).receive(commitments, CONTRIBUTIONS, RANDOM);
        return ((Received.Key) received).verificationKey();
    }

    private static KeyMade keyMade() {
        var trustees = new plenum.ballot.v1.Trustees(Group.ED25519, List.of(CEREMONY.assemble(CONTRIBUTIONS, KEYS)));
        return new KeyMade(GROUP, trustees.electionKey().toString(), text(trustees.bytes()));
    }

    private static Seed seed(int index) {
        return SEEDS.get(index - 1);
    }

    private static <T> List<T> each(Function<Integer, T> made) {
        return IntStream.rangeClosed(1, ALL.size()).boxed().map(made).toList();
    }

    private static Fact[] facts(Function<PersonId, Fact> fact) {
        return ALL.stream().map(fact).toArray(Fact[]::new);
    }

    private static <T> T of(List<T> given, PersonId trustee) {
        return given.get(ALL.indexOf(trustee));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
