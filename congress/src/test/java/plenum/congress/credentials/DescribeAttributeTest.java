package plenum.congress.credentials;

import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.credentials.CredentialsFact.AttributeDescribed;
import plenum.congress.credentials.CredentialsRefusal.NoAttribute;
import plenum.congress.credentials.CredentialsRefusal.WrongFigures;

class DescribeAttributeTest {
    private static final Yardstick MEMBERS =
            new Yardstick(Yardstick.Of.MEMBERSHIP, List.of(400L, 500L), 1000, "the file of members");

    @Test
    void an_attribute_is_described_and_described_anew() {
        var first = new Described("sex", List.of("woman", "man"), List.of());
        var second = new Described("sex", List.of("woman", "man"), List.of(MEMBERS));
        given().when(SECRETARY, new DescribeAttribute(first))
                .recorded(new AttributeDescribed(first))
                .when(SECRETARY, new DescribeAttribute(second))
                .recorded(new AttributeDescribed(second))
                .when(SECRETARY, new DescribeAttribute(second))
                .unchanged();
    }

    @Test
    void not_without_a_name() {
        given().when(SECRETARY, new DescribeAttribute(new Described(" ", List.of(), List.of())))
                .refused(new NoAttribute());
    }

    @Test
    void not_with_a_value_twice() {
        given().when(SECRETARY, new DescribeAttribute(new Described("sex", List.of("man", "man"), List.of())))
                .refused(new NoAttribute());
    }

    @Test
    void figures_have_a_number_for_each_value() {
        given().when(SECRETARY, new DescribeAttribute(new Described("sex", List.of("man"), List.of(MEMBERS))))
                .refused(new WrongFigures("sex"));
    }

    @Test
    void the_parts_are_no_more_than_the_whole() {
        var tooMany = new Yardstick(Yardstick.Of.LAST_CONGRESS, List.of(7L, 8L), 14, "");
        given().when(SECRETARY, new DescribeAttribute(new Described("sex", List.of("woman", "man"), List.of(tooMany))))
                .refused(new WrongFigures("sex"));
    }

    @Test
    void one_yardstick_of_a_kind() {
        var described = new Described("sex", List.of("woman", "man"), List.of(MEMBERS, MEMBERS));
        given().when(SECRETARY, new DescribeAttribute(described)).refused(new WrongFigures("sex"));
    }
}
