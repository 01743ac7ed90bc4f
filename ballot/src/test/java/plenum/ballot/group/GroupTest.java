package plenum.ballot.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupTest {
    private final Random random = new Random(1956);

    static Stream<Group> groups() {
        return Stream.of(Group.BELENIOS_2048, Group.RFC_3526_2048, Group.ED25519);
    }

    @Test
    void the_three_groups_are_found_by_name() {
        assertThat(Group.named("BELENIOS-2048")).containsSame(Group.BELENIOS_2048);
        assertThat(Group.named("RFC-3526-2048")).containsSame(Group.RFC_3526_2048);
        assertThat(Group.named("Ed25519")).containsSame(Group.ED25519);
        assertThat(Group.named("ed25519")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void the_generator_has_the_prime_order(Group group) {
        assertThat(group.order().isProbablePrime(64)).isTrue();
        assertThat(group.contains(group.generator())).isTrue();
        assertThat(group.power(group.generator(), group.order())).isEqualTo(group.one());
        assertThat(group.generator()).isNotEqualTo(group.one());
    }

    @ParameterizedTest
    @MethodSource("groups")
    void exponents_add_up(Group group) {
        var q = group.order();
        var a = new BigInteger(q.bitLength(), random).mod(q);
        var b = new BigInteger(q.bitLength(), random).mod(q);
        var g = group.powersOfGenerator();
        assertThat(group.multiply(g.power(a), g.power(b)))
                .isEqualTo(g.power(a.add(b).mod(q)));
        assertThat(group.power(g.power(a), b)).isEqualTo(g.power(a.multiply(b).mod(q)));
        assertThat(group.secretPower(g.secretPower(a), b))
                .isEqualTo(g.power(a.multiply(b).mod(q)));
        assertThat(group.invert(g.power(a))).isEqualTo(g.power(q.subtract(a)));
        assertThat(group.powers(g.power(a), List.of(b, q, BigInteger.ZERO)))
                .containsExactly(group.power(g.power(a), b), group.one(), group.one());
        assertThat(group.product(List.of(g.power(a), g.power(b)), List.of(b, a)))
                .isEqualTo(g.power(a.multiply(b).shiftLeft(1).mod(q)));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void what_is_written_is_read(Group group) {
        var element = group.power(group.generator(), new BigInteger(250, random));
        assertThat(group.element(element.toString())).isEqualTo(element).hasSameHashCodeAs(element);
        assertThat(group.texts(List.of(element, group.one())))
                .containsExactly(element.toString(), group.one().toString());
    }

    @Test
    void independent_generators_are_those_of_the_tool() {
        assertThat(Group.ED25519.independentGenerator(-1))
                .hasToString("d6f7c1ea42e2474a28baea1141185bb7b39fe58011e5fc31d093b5c9345f18c7");
        assertThat(Group.ED25519.independentGenerator(0))
                .hasToString("c95c81b40c41366b2e62e68fec3c5fa4dbb93f0c3c242ac2fe7a07c0e0fd92fe");
        assertThat(Group.BELENIOS_2048.independentGenerator(-1).toString()).startsWith("11471048776557023035");
        assertThat(Group.BELENIOS_2048.independentGenerator(0).toString()).startsWith("22489975738993043489");
    }

    @Test
    void rankings_are_written_into_elements_and_read_back() {
        assertThat(Group.BELENIOS_2048.embedding()).isEmpty();
        for (var group : List.of(Group.RFC_3526_2048, Group.ED25519)) {
            var embedding = group.embedding().orElseThrow();
            var numbers = random.ints(embedding.room(), 0, 256).boxed().toList();
            var element = embedding.embed(numbers);
            assertThat(group.contains(element)).isTrue();
            assertThat(embedding.read(element, numbers.size())).isEqualTo(numbers);
        }
    }

    @Test
    void the_published_credential_of_the_tool_is_made() {
        var s = new BigInteger("2672279134161029352753930814909677878241719005198389687096044181922410747354");
        assertThat(Group.ED25519.powersOfGenerator().secretPower(s))
                .hasToString("e1585a59591d97de2a2574c472e79ed54ec97d913bd56bbffe406d140328dcef");
    }

    @Test
    void what_is_not_an_element_is_refused() {
        assertThatThrownBy(() -> Group.BELENIOS_2048.element("007"))
                .isInstanceOf(NotAnElement.class)
                .hasMessageContaining("leading zeros");
        assertThatThrownBy(() -> Group.ED25519.element("00")).isInstanceOf(NotAnElement.class);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void a_product_of_many_powers_is_that_of_one_by_one(Group group) {
        for (var count : List.of(0, 1, 5, 400)) {
            var exponents = Stream.generate(() -> new BigInteger(40, random))
                    .limit(count)
                    .toList();
            var bases = exponents.stream()
                    .map(exponent -> group.powersOfGenerator().power(exponent))
                    .toList();
            var sum = exponents.stream().map(e -> e.multiply(e)).reduce(BigInteger.ZERO, BigInteger::add);
            assertThat(group.product(bases, exponents))
                    .isEqualTo(group.powersOfGenerator().power(sum));
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void exponents_are_from_0_to_the_order(Group group) {
        var g = group.generator();
        for (var wrong : List.of(BigInteger.ONE.negate(), group.order().add(BigInteger.ONE))) {
            assertThatThrownBy(() -> group.power(g, wrong)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> group.powers(g, List.of(wrong))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> group.product(List.of(g), List.of(wrong)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> group.powersOfGenerator().power(wrong))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> group.secretPower(g, wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> group.secretPower(g, group.order())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> group.product(List.of(g), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 bases and 0 exponents");
    }

    @ParameterizedTest
    @MethodSource("groups")
    void elements_of_another_group_are_refused(Group group) {
        var other = groups().filter(each -> !each.equals(group)).findFirst().orElseThrow();
        assertThatThrownBy(() -> group.multiply(group.generator(), other.generator()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an element of " + other.name() + " is not one of " + group.name());
        assertThat(group.one()).isNotEqualTo(other.one());
    }

    @Test
    void an_embedding_takes_the_first_element_that_begins_so() {
        for (var group : List.of(Group.RFC_3526_2048, Group.ED25519)) {
            var embedding = group.embedding().orElseThrow();
            for (var numbers : List.of(List.<Integer>of(), List.of(0), List.of(0, 0, 7), List.of(255, 0, 1, 2))) {
                var element = embedding.embed(numbers);
                assertThat(embedding.read(element, numbers.size())).isEqualTo(numbers);
                assertNoneBefore(group, element);
            }
        }
    }

    private static void assertNoneBefore(Group group, Element element) {
        var radix = group.equals(Group.ED25519) ? 16 : 10;
        var padding = BigInteger.valueOf(group.equals(Group.ED25519) ? 1 << 14 : 1 << 8);
        var number = new BigInteger(element.toString(), radix);
        var start = number.subtract(number.mod(padding));
        for (var i = start; i.compareTo(number) < 0; i = i.add(BigInteger.ONE)) {
            var text = radix == 16 ? String.format("%064x", i) : i.toString();
            assertThat(member(group, text)).as(text).isFalse();
        }
    }

    private static boolean member(Group group, String text) {
        try {
            return group.contains(group.element(text));
        } catch (NotAnElement _) {
            return false;
        }
    }

    @Test
    void any_element_is_read_as_numbers() {
        for (var group : List.of(Group.RFC_3526_2048, Group.ED25519)) {
            var embedding = group.embedding().orElseThrow();
            assertThat(embedding.read(group.generator(), embedding.room())).hasSize(embedding.room());
            assertThatThrownBy(() -> embedding.read(group.generator(), embedding.room() + 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("room for " + embedding.room());
            assertThatThrownBy(() -> embedding.embed(List.of(256)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("from 0 to 255, not 256");
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void independent_generators_are_members_and_all_different(Group group) {
        var generators =
                IntStream.range(-1, 8).mapToObj(group::independentGenerator).toList();
        assertThat(generators).doesNotHaveDuplicates().allMatch(group::contains);
        assertThatThrownBy(() -> group.independentGenerator(-2)).isInstanceOf(IllegalArgumentException.class);
    }
}
