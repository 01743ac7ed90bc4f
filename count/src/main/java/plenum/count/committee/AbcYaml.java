package plenum.count.committee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import plenum.count.exact.Fraction;
import plenum.count.file.Reading;
import plenum.count.file.Unreadable;

/// The `.abc.yaml` files of abcvoting: `profile` with a list of approved candidates for each voter,
/// `num_cand`, `committeesize`, and where they are given `cand_names` and `voter_weights`. Candidates
/// are numbered from 0; other members of the file are left alone. Of YAML it reads what such files use:
/// one member on a line, and lists in brackets or with a dash before each element.
public final class AbcYaml {
    private static final int MOST = 1_000_000;

    private final Map<String, Reading> members = new LinkedHashMap<>();

    private AbcYaml() {}

    /// The approvals of a file.
    ///
    /// @throws Unreadable if the text is no such file
    public static ApprovalFile read(String text) {
        var file = new AbcYaml();
        file.split(text);
        return file.read();
    }

    /// A member begins at the margin with its name and a colon, and ends before the next.
    private void split(String text) {
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var colon = lines.get(i).indexOf(':');
            if (colon > 0 && lines.get(i).substring(0, colon).matches("\\w+")) {
                var value = new StringBuilder(lines.get(i).substring(colon + 1));
                for (var next = i + 1; next < lines.size() && continues(lines.get(next)); next++) {
                    value.append('\n').append(lines.get(next));
                }
                members.putIfAbsent(lines.get(i).substring(0, colon), new Reading(value.toString(), i + 1, colon + 2));
            }
        }
    }

    private static boolean continues(String line) {
        return line.isBlank() || !(Character.isLetterOrDigit(line.charAt(0)) || line.startsWith("#"));
    }

    private ApprovalFile read() {
        var size = member("num_cand")
                .orElseThrow(() -> new Unreadable(1, 1, "the member num_cand is missing"))
                .skipSpace()
                .whole(MOST);
        var names = member("cand_names").map(given -> names(given, size));
        var weights = member("voter_weights").map(AbcYaml::weights);
        var profile = member("profile").orElseThrow(() -> new Unreadable(1, 1, "the member profile is missing"));
        var ballots = ballots(profile, size);
        if (weights.isPresent() && weights.get().size() != ballots.size()) {
            throw profile.wrong(ballots.size() + " voters and " + weights.get().size() + " weights");
        }
        var weighted = IntStream.range(0, ballots.size())
                .mapToObj(i -> new Ballot(
                        ballots.get(i), weights.map(given -> given.get(i)).orElse(BigInteger.ONE)))
                .toList();
        var seats = member("committeesize").map(given -> given.skipSpace().whole(MOST));
        return new ApprovalFile(
                new Approvals(
                        names.orElseGet(() -> IntStream.range(0, size)
                                .mapToObj(Integer::toString)
                                .toList()),
                        weighted),
                seats.isPresent() ? OptionalInt.of(seats.get()) : OptionalInt.empty());
    }

    private Optional<Reading> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    private static List<List<Integer>> ballots(Reading profile, int size) {
        var ballots = new ArrayList<List<Integer>>();
        list(profile, () -> {
            var approved = new ArrayList<Integer>();
            list(profile, () -> {
                if (!Character.isDigit(profile.peek())) {
                    throw profile.wrong("a candidate is a number from 0 to " + (size - 1));
                }
                approved.add(profile.whole(size - 1));
            });
            ballots.add(approved);
        });
        return ballots;
    }

    private static List<String> names(Reading member, int size) {
        var names = new ArrayList<String>();
        list(member, () -> names.add(scalar(member)));
        if (names.size() != size) {
            throw member.wrong(names.size() + " names for " + size + " candidates");
        }
        return names;
    }

    private static List<BigInteger> weights(Reading member) {
        var weights = new ArrayList<BigInteger>();
        list(member, () -> {
            var number = weight(member, scalar(member));
            weights.add(number);
        });
        return weights;
    }

    private static BigInteger weight(Reading member, String text) {
        try {
            var weight = Fraction.parse(text);
            if (weight.isWhole() && weight.signum() >= 0) {
                return weight.numerator();
            }
        } catch (IllegalArgumentException notANumber) {
            throw member.wrong(String.valueOf(notANumber.getMessage()));
        }
        throw member.wrong("a weight of " + text + ": weights are whole numbers");
    }

    /// Reads a list in brackets or with dashes, calling back at each element.
    private static void list(Reading from, Runnable element) {
        from.skipSpace();
        if (from.take('[')) {
            while (!from.skipSpace().take(']')) {
                element.run();
                if (from.skipSpace().peek() != ']') {
                    from.expect(',');
                }
            }
        } else if (from.peek() == '-') {
            while (from.skipSpace().take('-')) {
                from.skipSpace();
                element.run();
            }
        } else {
            throw from.wrong("a list is missing");
        }
    }

    private static String scalar(Reading from) {
        var quote = from.peek();
        var text = new StringBuilder();
        if (quote == '"' || quote == '\'') {
            from.take();
            while (!from.atEnd() && from.peek() != quote) {
                text.append(from.take());
            }
            from.expect(quote);
            return text.toString();
        }
        while (!from.atEnd() && ",]\n".indexOf(from.peek()) < 0) {
            text.append(from.take());
        }
        return text.toString().strip();
    }
}
