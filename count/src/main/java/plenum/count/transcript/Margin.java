package plenum.count.transcript;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import plenum.count.file.Json;

/// How close it was: the fewest ballots found whose change elects others.
///
/// To change a ballot is to put another one in its place; of a ballot that stands for several, some can be
/// changed. Others are elected when the changed ballots, counted by the same rule with the same lots, elect
/// somebody else for certain.
public sealed interface Margin {
    /// How many changes a text lists; JSON has all of them.
    int LISTED = 12;

    /// The change that was found, proved by counting again.
    ///
    /// @param ballots how many are changed
    /// @param of how many there are
    /// @param exact whether no fewer would do; else fewer might
    /// @param elected who is elected by the changed ballots and was not before
    /// @param instead who was elected and is no more
    record Found(
            BigInteger ballots,
            BigInteger of,
            boolean exact,
            List<Change> changes,
            List<String> elected,
            List<String> instead)
            implements Margin {
        public Found {
            changes = List.copyOf(changes);
            elected = List.copyOf(elected);
            instead = List.copyOf(instead);
        }

        @Override
        public List<String> lines() {
            var lines = new ArrayList<String>();
            var number = ballots.equals(BigInteger.ONE) ? "1 ballot" : ballots + " ballots";
            lines.add((exact ? "Exactly " : "At most ") + number + " of " + of + ": changed as follows they "
                    + (elected.isEmpty() ? "elect" : "elect " + String.join(", ", elected) + " instead of")
                    + (elected.isEmpty() ? " without " : " ")
                    + (instead.isEmpty() ? "nobody" : String.join(", ", instead)) + "; "
                    + (exact ? "no fewer would do." : "fewer might do."));
            changes.stream().limit(LISTED).forEach(change -> lines.add("  " + change.text()));
            if (changes.size() > LISTED) {
                lines.add("  and " + (changes.size() - LISTED) + " more kinds of ballots");
            }
            return lines;
        }

        @Override
        public String json() {
            return Json.object(List.of(
                    Json.member("ballots", Json.quoted(ballots.toString())),
                    Json.member("of", Json.quoted(of.toString())),
                    Json.member("exact", Boolean.toString(exact)),
                    Json.member("elected", Json.texts(elected)),
                    Json.member("instead", Json.texts(instead)),
                    Json.member(
                            "changes",
                            Json.list(changes.stream().map(Change::json).toList()))));
        }
    }

    /// Nothing was found, or there is nothing to be found.
    record None(String why) implements Margin {
        @Override
        public List<String> lines() {
            return List.of(why + ".");
        }

        @Override
        public String json() {
            return Json.object(List.of(Json.member("none", Json.quoted(why))));
        }
    }

    /// So many ballots that are alike and become alike.
    record Change(BigInteger ballots, Marked from, Marked to) {
        String text() {
            return ballots + " from " + from.text() + " to " + to.text();
        }

        String json() {
            return Json.object(List.of(
                    Json.member("ballots", Json.quoted(ballots.toString())),
                    Json.member("from", from.json()),
                    Json.member("to", to.json())));
        }
    }

    /// What stands on a ballot, for a reader and for a program.
    record Marked(String text, String json) {}

    /// What a chair can say of it.
    List<String> lines();

    /// The same for a program.
    String json();
}
