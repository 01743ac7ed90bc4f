package plenum.ballot.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenum.ballot.Cases;
import plenum.ballot.archive.Archive;
import plenum.ballot.archive.BrokenArchive;
import plenum.ballot.archive.EventType;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;
import plenum.ballot.text.Token;
import plenum.ballot.text.Unreadable;

class ShuffleTest {
    private static final Question.NonHomomorphic RANKING =
            new Question.NonHomomorphic(List.of("Anna", "Bert", "Cleo"), "Who?", Optional.empty());

    private final Random random = new Random(20);

    static Stream<Group> groups() {
        return Stream.of(Group.ED25519, Group.RFC_3526_2048);
    }

    @ParameterizedTest
    @CsvSource({"nh10-RFC-3526-2048-tool2.0,2", "nh200-Ed25519-tool3.3,0"})
    void shuffles_of_the_tool_hold(String folder, int question) throws IOException, BrokenArchive {
        try (var archive = Archive.open(Cases.archive(folder))) {
            var election = Election.parse(
                    archive.next().orElseThrow().data().getFirst().bytes());
            List<List<Ciphertext>> before = List.of();
            var shuffles = 0;
            for (var step = archive.next(); step.isPresent(); step = archive.next()) {
                if (step.get().event().type() == EventType.ENCRYPTED_TALLY) {
                    before = List.of(
                            Part.of(Json.parse(step.get().data().getFirst().bytes()))
                                    .items()
                                    .get(question)
                                    .list(part -> Ciphertext.read(part, election.group())));
                }
                if (step.get().event().type() == EventType.SHUFFLE) {
                    var record = step.get().data().getFirst().bytes();
                    var shuffle = Shuffle.parse(record, election);
                    assertThat(shuffle.bytes()).isEqualTo(record);
                    assertThat(shuffle.fault(election, before)).isEmpty();
                    before = shuffle.ciphertexts();
                    shuffles++;
                }
            }
            assertThat(shuffles).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void a_shuffle_of_any_size_holds_in_every_equation(int size) {
        for (var group : List.of(Group.ED25519, Group.RFC_3526_2048, Group.BELENIOS_2048)) {
            var key = key(group);
            var before = ciphertexts(key, size);
            var shuffling = new Shuffling(key, before, random);
            var about = about(key, before, shuffling);
            var equations =
                    new ShuffleEquations(about, shuffling.prove("phi", key.y().base()));
            assertThat(equations.equations()).hasSize(5 + size).allMatch(equation -> equation.holds(group));
            assertThat(equations.broken()).isEmpty();
        }
    }

    @Test
    void what_was_encrypted_is_only_reordered() {
        var x = BigInteger.valueOf(4711);
        var group = Group.ED25519;
        var key = new PublicKey(group, group.powersOfGenerator().power(x));
        var before = ciphertexts(key, 20);
        var after = new Shuffling(key, before, random).shuffled();
        assertThat(after).doesNotContainAnyElementsOf(before);
        assertThat(decrypted(after, x)).isNotEqualTo(decrypted(before, x)).hasSameElementsAs(decrypted(before, x));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void a_wrong_response_breaks_the_equations_it_stands_in_and_no_others(Group group) {
        var key = key(group);
        var before = ciphertexts(key, 2);
        var shuffling = new Shuffling(key, before, random);
        var about = about(key, before, shuffling);
        var good = shuffling.prove("phi", key.y().base());
        assertThat(broken(about, good)).isEmpty();
        assertThat(broken(about, altered(good, 0))).containsExactly("t1");
        assertThat(broken(about, altered(good, 1))).containsExactly("t2");
        assertThat(broken(about, altered(good, 2))).containsExactly("t3");
        assertThat(broken(about, altered(good, 3))).containsExactly("t41", "t42");
        assertThat(broken(about, altered(good, 5))).containsExactly("that_2");
        assertThat(broken(about, altered(good, 6))).containsExactly("t3", "t41", "t42", "that_1");
    }

    @ParameterizedTest
    @MethodSource("groups")
    void every_altered_leaf_of_the_record_is_noticed(Group group) {
        var election = election(group, "Board");
        var before = List.of(ciphertexts(new PublicKey(group, election.publicKey()), 2));
        var good = Shuffle.of(election, before, random);
        assertThat(good.fault(election, before)).isEmpty();
        var json = Json.parse(good.bytes());
        for (int leaf = 0; leaf < 4 + 5 + 2 + 4 + 2 + 2 + 2 + 2; leaf++) {
            var bad = altered(json, new int[] {leaf}, group);
            assertThat(bad).isNotEqualTo(json);
            assertThat(accepted(bad, election, before)).as("leaf " + leaf).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void nothing_is_left_out_doubled_or_put_in(Group group) {
        var election = election(group, "Board");
        var key = new PublicKey(group, election.publicKey());
        var before = List.of(ciphertexts(key, 3));
        var good = Shuffle.of(election, before, random);
        var list = good.ciphertexts().getFirst();
        for (var after : List.of(
                list.subList(0, 2),
                List.of(list.get(0), list.get(0), list.get(2)),
                List.of(list.get(0), list.get(1), ciphertexts(key, 1).getFirst()),
                before.getFirst(),
                List.<Ciphertext>of())) {
            assertThat(new Shuffle(List.of(after), good.proofs()).fault(election, before))
                    .isPresent();
        }
        assertThat(new Shuffle(List.of(), List.of()).fault(election, before)).isPresent();
        assertThat(new Shuffle(good.ciphertexts(), List.of()).fault(election, before))
                .isPresent();
        assertThat(good.fault(election(group, "Another"), before)).isPresent();
    }

    /// In half of all weighted products the element of order 2 would cancel out.
    @ParameterizedTest
    @MethodSource("groups")
    void elements_outside_the_subgroup_are_refused(Group group) {
        var election = election(group, "Board");
        var before = List.of(ciphertexts(new PublicKey(group, election.publicKey()), 1));
        var good = Shuffle.of(election, before, random);
        var ciphertext = good.ciphertexts().getFirst().getFirst();
        var bad = new Ciphertext(ciphertext.alpha(), group.multiply(ciphertext.beta(), minusOne(group)));
        assertThat(new Shuffle(List.of(List.of(bad)), good.proofs()).fault(election, before))
                .hasValueSatisfying(fault -> assertThat(fault.what()).contains("outside the subgroup"));
    }

    /// The element of order 2: the point (0, -1), or p - 1 for the safe prime p = 2q + 1.
    private static Element minusOne(Group group) {
        return group.element(
                group.equals(Group.ED25519)
                        ? "7" + "f".repeat(61) + "ec"
                        : group.order().shiftLeft(1).toString());
    }

    private PublicKey key(Group group) {
        return new PublicKey(group, group.powersOfGenerator().power(Zq.of(group).random(random)));
    }

    private Election election(Group group, String name) {
        return new Election(
                "",
                name,
                group,
                group.powersOfGenerator().power(BigInteger.valueOf(4711)),
                List.of(RANKING),
                new Token("AAAAAAAAAAAAAA"),
                Optional.empty(),
                Optional.empty());
    }

    private List<Ciphertext> ciphertexts(PublicKey key, int size) {
        return Stream.generate(() -> key.encrypt(key.zq().random(random), BigInteger.valueOf(random.nextInt(1000))))
                .limit(size)
                .toList();
    }

    private static ShuffleTranscript about(PublicKey key, List<Ciphertext> before, Shuffling shuffling) {
        return new ShuffleTranscript(key.group(), "phi", key.y().base(), before, shuffling.shuffled());
    }

    private static List<Element> decrypted(List<Ciphertext> ciphertexts, BigInteger x) {
        var group = ciphertexts.getFirst().alpha().group();
        return ciphertexts.stream()
                .map(ciphertext -> group.multiply(ciphertext.beta(), group.invert(group.power(ciphertext.alpha(), x))))
                .toList();
    }

    /// The names of the equations that do not hold, each looked at alone.
    private static List<String> broken(ShuffleTranscript about, ShuffleProof proof) {
        var equations = new ShuffleEquations(about, proof);
        var names = equations.equations().stream()
                .filter(equation -> !equation.holds(about.group()))
                .map(Equation::name)
                .toList();
        assertThat(equations.broken()).isEqualTo(names.stream().findFirst());
        return names;
    }

    /// The proof with one response altered; they are counted s1 to s4, shat, sp.
    private static ShuffleProof altered(ShuffleProof proof, int response) {
        var s = new ArrayList<>(proof.responses().toList());
        s.set(response, s.get(response).xor(BigInteger.ONE));
        var size = proof.c().size();
        return new ShuffleProof(
                proof.t1(),
                proof.t2(),
                proof.t3(),
                proof.t41(),
                proof.t42(),
                proof.tHat(),
                s.get(0),
                s.get(1),
                s.get(2),
                s.get(3),
                s.subList(4, 4 + size),
                s.subList(4 + size, 4 + 2 * size),
                proof.c(),
                proof.cHat());
    }

    private static boolean accepted(Json json, Election election, List<List<Ciphertext>> before) {
        try {
            return Shuffle.parse(json.bytes(), election).fault(election, before).isEmpty();
        } catch (Unreadable _) {
            return false;
        }
    }

    /// The JSON with one text replaced by another.
    ///
    /// @param left how many texts come before it; counted down
    private static Json altered(Json json, int[] left, Group group) {
        return switch (json) {
            case Json.Items(var all) -> Json.items(all, member -> altered(member, left, group));
            case Json.Fields(var all) ->
                new Json.Fields(all.stream()
                        .map(field -> new Json.Field(field.name(), altered(field.value(), left, group)))
                        .toList());
            case Json.Text(var text) -> Json.text(left[0]-- == 0 ? other(text, group) : text);
            default -> json;
        };
    }

    /// Of an element another element, of a number another number; in a prime field the text does not say which it
    /// is, so that it becomes an element there.
    private static String other(String text, Group group) {
        return !group.equals(Group.ED25519) || text.length() == 64
                ? group.multiply(group.element(text), group.generator()).toString()
                : new BigInteger(text).xor(BigInteger.ONE).toString();
    }
}
