package plenum.count.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import plenum.count.file.Field;
import plenum.count.file.Unreadable;

/// Reads the Condorcet Election Format (`.cvotes`), version 1 of 27 April 2022.
///
/// ```
/// #/Candidates: Anna ; Bert ; Cleo
/// #/Number of Seats: 2
/// #/Implicit Ranking: true
/// #/Weight Allowed: true
/// north, mail || Anna > Bert = Cleo ^7 * 42   # tags, ranking, weight, quantifier
/// /EMPTY/
/// ```
///
/// With implicit ranking, which is the default, whoever is not named stands at one more rank, the last.
/// Without it nobody is compared with those who are not named. A weight counts only where weights are
/// allowed, which is not the default. Names that are not candidates are passed over; where the candidates
/// are not listed, everybody who is named is one, in alphabetical order, so that the order of the ballots
/// says nothing. Where the file names no number of seats it says nothing of them, other than the format's
/// own default of 100. Parameters that the format does not know are passed over.
final class CefReader {
    private static final Pattern RESERVED = Pattern.compile("[;,#/<*^|]");
    private static final String EMPTY = "/EMPTY/";

    private final Text text;
    private final Set<String> parameters = new HashSet<>();
    private final Map<String, Integer> places = new HashMap<>();
    private boolean listed;
    private boolean implicit = true;
    private boolean weighted;
    private OptionalInt seats = OptionalInt.empty();
    private final List<Vote> votes = new ArrayList<>();

    /// A vote line, before it is known who else is a candidate.
    private record Vote(List<List<Integer>> ranks, long number) {}

    CefReader(Text text) {
        this.text = text;
    }

    Ballots read() {
        while (text.peek() != Text.END) {
            var line = text.line();
            var content = text.utf8Line();
            if (content.startsWith("#/")) {
                parameter(content, line);
            } else {
                vote(content, line);
            }
        }
        return sealed();
    }

    private void parameter(String content, long line) {
        var colon = content.indexOf(':');
        if (colon < 0) {
            throw new Unreadable(line, content.length() + 1L, "a colon after the name of the parameter was expected");
        }
        if (!votes.isEmpty()) {
            throw new Unreadable(line, 1, "a parameter after the first vote");
        }
        var name = content.substring(2, colon);
        if (!name.equals(name.stripTrailing())) {
            throw new Unreadable(line, colon, "a space before the colon");
        }
        if (content.indexOf('#', 2) >= 0) {
            throw new Unreadable(line, content.indexOf('#', 2) + 1L, "a comment beside a parameter");
        }
        var value = part(content, colon + 1, content.length(), line);
        var key = name.strip().toLowerCase(Locale.ROOT);
        if (!parameters.add(key)) {
            throw new Unreadable(line, 1, "the parameter " + name.strip() + " comes twice");
        }
        switch (key) {
            case "candidates" -> candidates(content, colon + 1, line);
            case "number of seats", "number of seat" -> seats = OptionalInt.of(seats(value));
            case "implicit ranking" -> implicit = truth(value);
            case "weight allowed" -> weighted = truth(value);
            default -> {}
        }
    }

    private static int seats(Field value) {
        var number = value.whole(Integer.MAX_VALUE);
        if (number == 0) {
            throw value.wrong("at least 1 seat was expected");
        }
        return number;
    }

    private static boolean truth(Field value) {
        return switch (value.text().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw value.wrong("true or false was expected, found \"" + value.text() + "\"");
        };
    }

    private void candidates(String content, int from, long line) {
        listed = true;
        for (var name : parts(content, from, content.length(), ';', line)) {
            if (places.putIfAbsent(name(name), places.size()) != null) {
                throw name.wrong("\"" + name.text() + "\" comes twice");
            }
            refuseTooMany(name);
        }
    }

    private void vote(String content, long line) {
        var comment = content.indexOf('#');
        var end = comment < 0 ? content.length() : comment;
        if (comment >= 0
                && content.startsWith("#/", comment)
                && content.substring(0, comment).isBlank()) {
            throw new Unreadable(line, comment + 1L, "a parameter begins at the beginning of its line");
        }
        if (content.substring(0, end).isBlank()) {
            return;
        }
        var tags = content.substring(0, end).indexOf("||");
        var from = tags < 0 ? 0 : tags + 2;
        var star = content.substring(0, end).indexOf('*', from);
        var caret = content.substring(0, end).indexOf('^', from);
        if (star >= 0 && caret > star) {
            throw new Unreadable(line, caret + 1L, "the weight (^) goes before the quantifier (*)");
        }
        var quantifier = star < 0 ? 1 : number(part(content, star + 1, end, line));
        var rankingEnd = star < 0 ? end : star;
        var weight = caret < 0 ? 1 : number(part(content, caret + 1, rankingEnd, line));
        rankingEnd = caret < 0 ? rankingEnd : caret;
        votes.add(new Vote(ranks(content, from, rankingEnd, line), product(quantifier, weighted ? weight : 1, line)));
    }

    private static long number(Field field) {
        try {
            return field.whole().longValueExact();
        } catch (ArithmeticException _) {
            throw field.wrong("more than " + Long.MAX_VALUE);
        }
    }

    private static long product(long quantifier, long weight, long line) {
        try {
            return Math.multiplyExact(quantifier, weight);
        } catch (ArithmeticException _) {
            throw new Unreadable(line, 1, "more than " + Long.MAX_VALUE + " ballots in one line");
        }
    }

    private List<List<Integer>> ranks(String content, int from, int end, long line) {
        if (part(content, from, end, line).text().equals(EMPTY)) {
            return List.of();
        }
        var ranks = new ArrayList<List<Integer>>();
        var seen = new HashSet<String>();
        var start = from;
        for (var rank : content.substring(from, end).split(">", -1)) {
            var tier = new ArrayList<Integer>();
            for (var name : parts(content, start, start + rank.length(), '=', line)) {
                if (!seen.add(name(name))) {
                    throw name.wrong("\"" + name.text() + "\" comes twice in a vote");
                }
                place(name).ifPresent(tier::add);
            }
            if (!tier.isEmpty()) {
                ranks.add(tier);
            }
            start += rank.length() + 1;
        }
        return ranks;
    }

    private OptionalInt place(Field name) {
        if (listed) {
            var place = places.get(name.text());
            return place == null ? OptionalInt.empty() : OptionalInt.of(place);
        }
        var place = places.computeIfAbsent(name.text(), _ -> places.size());
        refuseTooMany(name);
        return OptionalInt.of(place);
    }

    private void refuseTooMany(Field name) {
        if (places.size() > Ballots.MOST_CANDIDATES) {
            throw name.wrong("more than " + Ballots.MOST_CANDIDATES + " names");
        }
    }

    private static String name(Field field) {
        if (field.text().isEmpty()) {
            throw field.wrong("a name was expected");
        }
        if (field.text().equals(EMPTY)) {
            throw field.wrong(EMPTY + " stands for a whole vote, not at a rank");
        }
        var reserved = RESERVED.matcher(field.text());
        if (reserved.find()) {
            throw new Unreadable(
                    field.line(), field.column() + reserved.start(), "\"" + reserved.group() + "\" in a name");
        }
        return field.text();
    }

    /// What stands between separators, without the blanks around it.
    private static List<Field> parts(String content, int from, int end, char separator, long line) {
        var parts = new ArrayList<Field>();
        var start = from;
        for (var at = from; at <= end; at++) {
            if (at == end || content.charAt(at) == separator) {
                parts.add(part(content, start, at, line));
                start = at + 1;
            }
        }
        return parts;
    }

    private static Field part(String content, int from, int end, long line) {
        var piece = content.substring(from, end);
        var indent = piece.length() - piece.stripLeading().length();
        return new Field(piece.strip(), Math.toIntExact(line), from + indent + 1);
    }

    private Ballots sealed() {
        if (places.isEmpty()) {
            throw text.wrong("neither the parameter \"#/Candidates:\" nor a vote names a candidate");
        }
        var names = listed ? places : new TreeMap<>(places);
        var order = new ArrayList<>(names.keySet());
        if (listed) {
            order.sort((a, b) -> Integer.compare(places.getOrDefault(a, 0), places.getOrDefault(b, 0)));
        }
        var moved = new int[order.size()];
        for (var place = 0; place < moved.length; place++) {
            moved[places.getOrDefault(order.get(place), 0)] = place;
        }
        var box = new BallotBox(order.size());
        votes.forEach(vote -> mark(box, vote, moved));
        return box.seal(
                order,
                new Ballots.Heading(
                        "",
                        seats,
                        List.of(),
                        List.of(),
                        implicit ? Ballots.Unnamed.LAST : Ballots.Unnamed.NOT_COMPARED));
    }

    private void mark(BallotBox box, Vote vote, int[] moved) {
        try {
            box.open(vote.number());
        } catch (ArithmeticException _) {
            throw text.wrong("more than " + Long.MAX_VALUE + " ballots in all");
        }
        var named = new boolean[moved.length];
        for (var rank : vote.ranks()) {
            rank(box, rank.stream().map(place -> moved[place]).sorted().toList(), named);
        }
        if (implicit) {
            var unnamed = new ArrayList<Integer>();
            for (var place = 0; place < named.length; place++) {
                if (!named[place]) {
                    unnamed.add(place);
                }
            }
            rank(box, unnamed, named);
        }
        box.close();
    }

    private static void rank(BallotBox box, List<Integer> tier, boolean[] named) {
        for (var at = 0; at < tier.size(); at++) {
            if (at == 0) {
                box.rank(tier.get(at));
            } else {
                box.level(tier.get(at));
            }
            named[tier.get(at)] = true;
        }
    }
}
