package plenum.count.apportion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenum.count.file.Field;
import plenum.count.file.Table;

/// The constituencies of a federal election with first and second votes, as the case's table has them.
record Bundestag(List<String> parties, List<Constituency> constituencies) {
    private static final int FIRST_PARTY = 2;

    record Constituency(String land, List<Integer> first, List<Integer> second) {}

    static Bundestag read(String csv) {
        var rows = Table.rows(csv, ';');
        var parties = new ArrayList<String>();
        for (var column = FIRST_PARTY; column < rows.getFirst().size(); column += 2) {
            parties.add(rows.getFirst().get(column).text());
        }
        var constituencies = new ArrayList<Constituency>();
        for (var row : rows.subList(2, rows.size())) {
            var first = new ArrayList<Integer>();
            var second = new ArrayList<Integer>();
            for (var column = FIRST_PARTY; column < row.size(); column += 2) {
                first.add(votes(row.get(column)));
                second.add(votes(row.get(column + 1)));
            }
            constituencies.add(new Constituency(row.get(1).text(), first, second));
        }
        return new Bundestag(parties, constituencies);
    }

    private static int votes(Field field) {
        return field.isBlank() ? 0 : field.whole(Integer.MAX_VALUE);
    }

    Map<String, Integer> secondVotes() {
        var votes = new LinkedHashMap<String, Integer>();
        for (var constituency : constituencies) {
            for (var i = 0; i < parties.size(); i++) {
                votes.merge(parties.get(i), constituency.second().get(i), Integer::sum);
            }
        }
        return votes;
    }

    /// By Land, then by party.
    Map<String, Map<String, Integer>> directMandates() {
        var mandates = new LinkedHashMap<String, Map<String, Integer>>();
        for (var constituency : constituencies) {
            var most =
                    constituency.first().stream().max(Comparator.naturalOrder()).orElseThrow();
            var winner = parties.get(constituency.first().indexOf(most));
            mandates.computeIfAbsent(constituency.land(), _ -> new LinkedHashMap<>())
                    .merge(winner, 1, Integer::sum);
        }
        return mandates;
    }

    List<String> admitted(Threshold threshold, int mandates) {
        var votes = secondVotes();
        var all = votes.values().stream()
                .map(number -> BigInteger.valueOf(number))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return parties.stream()
                .filter(party -> threshold.reachedBy(BigInteger.valueOf(votes.getOrDefault(party, 0)), all)
                        || directMandates().values().stream()
                                        .mapToInt(land -> land.getOrDefault(party, 0))
                                        .sum()
                                >= mandates)
                .toList();
    }

    /// The lists of some parties in one Land, with their second votes there.
    List<Unit> lists(String land, List<String> wanted) {
        return wanted.stream()
                .map(party -> Unit.of(
                        party,
                        constituencies.stream()
                                .filter(constituency -> constituency.land().equals(land))
                                .mapToLong(constituency -> constituency.second().get(parties.indexOf(party)))
                                .sum()))
                .filter(list -> list.votes().signum() > 0)
                .toList();
    }
}
