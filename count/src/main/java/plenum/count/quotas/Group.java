package plenum.count.quotas;

import java.util.List;

/// Those who are alike in something, and the seats that go to them.
///
/// @param attribute what they are alike in: `gender`. Nobody is in two groups of one attribute
/// @param name `women`
/// @param least seats they have at least
/// @param most seats they have at most, or [#UNLIMITED]
/// @param members places on the ballot paper
public record Group(String attribute, String name, int least, int most, List<Integer> members) {
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /// @throws IllegalArgumentException if a number is negative, or nothing lies between them
    public Group {
        members = List.copyOf(members);
        if (least < 0 || most < 0) {
            throw new IllegalArgumentException(attribute + " " + name + ": a negative number of seats");
        }
        if (least > most) {
            throw new IllegalArgumentException(
                    attribute + " " + name + ": a minimum of " + least + " above the maximum of " + most);
        }
    }

    Group atLeast(int seats) {
        return new Group(attribute, name, seats, most, members);
    }

    Group atMost(int seats) {
        return new Group(attribute, name, least, seats, members);
    }

    /// How many of some are in the group.
    int count(List<Integer> some) {
        return (int) some.stream().filter(members::contains).count();
    }

    @Override
    public String toString() {
        return attribute + " " + name;
    }
}
