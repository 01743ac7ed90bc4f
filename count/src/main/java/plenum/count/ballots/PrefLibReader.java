package plenum.count.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Reads PrefLib's orders: strict or with ties, complete or not (soc, soi, toc, toi), in the present
/// form and in the one before 2022.
///
/// ```
/// # ALTERNATIVE NAME 1: Anna        3
/// # NUMBER VOTERS: 5                1,Anna
/// 4: 1,{2,3}                        4,1,{2,3}
/// ```
///
/// Numbers of voters and of different orders must agree with what follows: else the file is not whole.
final class PrefLibReader {
    private final Text text;
    private final Map<Long, Integer> places = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private String title = "";
    private OptionalLong voters = OptionalLong.empty();
    private OptionalLong orders = OptionalLong.empty();
    private OptionalLong alternatives = OptionalLong.empty();
    private long counted;

    PrefLibReader(Text text) {
        this.text = text;
    }

    /// The form in use since 2022.
    Ballots read() {
        header();
        agree("alternatives", alternatives, names.size());
        var box = box();
        var lines = 0L;
        for (var more = atOrder(); more; more = atOrder()) {
            var weight = text.number();
            text.skipBlanks();
            if (text.next() != ':') {
                throw text.wrong("\":\" was expected after the number of voters");
            }
            order(box, weight);
            lines++;
        }
        agree("different orders", orders, lines);
        return sealed(box);
    }

    /// The form before 2022.
    Ballots readOlder() {
        var count = numberOf("alternatives");
        for (var i = 0L; i < count; i++) {
            text.skipToContent();
            var number = numberOf("an alternative's number");
            text.skipBlanks();
            name(number, text.restOfLine().strip());
        }
        text.skipToContent();
        voters = OptionalLong.of(numberOf("voters"));
        numberOf("the sum of the orders");
        orders = OptionalLong.of(numberOf("different orders"));
        var box = box();
        var lines = 0L;
        for (var more = atOrder(); more; more = atOrder()) {
            order(box, text.number());
            lines++;
        }
        agree("different orders", orders, lines);
        return sealed(box);
    }

    private Ballots sealed(BallotBox box) {
        agree("voters", voters, counted);
        var heading = Ballots.Heading.NONE;
        return box.seal(names, new Ballots.Heading(title, heading.seats(), heading.withdrawn(), heading.tieOrder()));
    }

    private BallotBox box() {
        if (names.isEmpty() || names.size() > Ballots.MOST_CANDIDATES) {
            throw text.wrong(names.size() + " alternatives");
        }
        return new BallotBox(names.size());
    }

    private void header() {
        while (text.peek() == '#' || text.peek() == '\n' || text.peek() == '\r') {
            var complaint = text.wrong("a whole number was expected in this line");
            var line = text.restOfLine();
            var parts = line.replaceFirst("^#\\s*", "").split(":", 2);
            if (parts.length == 2) {
                try {
                    entry(parts[0].strip(), parts[1].strip());
                } catch (NumberFormatException _) {
                    throw complaint;
                }
            }
        }
    }

    private void entry(String key, String value) {
        switch (key) {
            case "TITLE" -> title = value;
            case "NUMBER ALTERNATIVES" -> alternatives = OptionalLong.of(Long.parseLong(value));
            case "NUMBER VOTERS" -> voters = OptionalLong.of(Long.parseLong(value));
            case "NUMBER UNIQUE ORDERS" -> orders = OptionalLong.of(Long.parseLong(value));
            default -> {
                if (key.startsWith("ALTERNATIVE NAME ")) {
                    name(
                            Long.parseLong(
                                    key.substring("ALTERNATIVE NAME ".length()).strip()),
                            value);
                }
            }
        }
    }

    private void name(long number, String name) {
        if (name.isEmpty()) {
            throw text.wrong("alternative " + number + " has no name");
        }
        if (places.putIfAbsent(number, names.size()) != null) {
            throw text.wrong("alternative " + number + " is named twice");
        }
        names.add(name);
    }

    private boolean atOrder() {
        text.skipToContent();
        if (text.peek() == Text.END) {
            return false;
        }
        if (!text.atDigit()) {
            throw text.wrong("a number of voters was expected, found " + text.found());
        }
        return true;
    }

    private void order(BallotBox box, long weight) {
        try {
            box.open(weight);
        } catch (ArithmeticException _) {
            throw text.wrong("more than " + Long.MAX_VALUE + " voters in all");
        }
        counted += weight;
        var inTie = false;
        var first = true;
        for (text.skipBlanks(); !text.atEndOfLine(); text.skipBlanks()) {
            if (text.atDigit()) {
                var place = place();
                if (inTie && !first) {
                    box.level(place);
                } else {
                    box.rank(place);
                }
                first = false;
            } else if (text.peek() == (inTie ? '}' : '{')) {
                inTie = !inTie;
                first = true;
                text.next();
            } else {
                throw text.wrong("an alternative was expected, found " + text.found());
            }
        }
        if (inTie) {
            throw text.wrong("\"}\" was expected, found " + text.found());
        }
        box.close();
    }

    private int place() {
        var complaint = text.wrong("an alternative that the file does not name");
        var place = places.get(text.number());
        if (place == null) {
            throw complaint;
        }
        return place;
    }

    private long numberOf(String what) {
        text.skipBlanks();
        if (!text.atDigit()) {
            throw text.wrong(what + ": a number was expected, found " + text.found());
        }
        return text.number();
    }

    private void agree(String what, OptionalLong said, long found) {
        if (said.isPresent() && said.getAsLong() != found) {
            throw text.wrong("the file says " + said.getAsLong() + " " + what + ", but has " + found);
        }
    }
}
