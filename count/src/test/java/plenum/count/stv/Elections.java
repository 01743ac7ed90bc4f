package plenum.count.stv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import plenum.count.ballots.BallotBox;
import plenum.count.ballots.BallotFile;
import plenum.count.ballots.Ballots;
import plenum.count.ballots.Bytes;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Transcript;

/// Elections for tests: written by hand, or small ones at random.
final class Elections {
    private Elections() {}

    /// An election at random, and the order drawn for its ties.
    ///
    /// @param papers the preferences on each paper, one for each paper there is
    record Small(int candidates, int seats, List<List<Integer>> papers, List<Integer> preferredFirst) {
        Ballots ballots() {
            var box = new BallotBox(candidates);
            for (var paper : papers) {
                box.open(1);
                paper.forEach(box::rank);
                box.close();
            }
            return box.seal(names(candidates), Ballots.Heading.NONE);
        }

        Lots lots() {
            return Lots.inOrder(preferredFirst);
        }

        Transcript countedBy(RankedRule rule) {
            return rule.count(ballots().papers(rule.treatment()), seats, lots());
        }
    }

    static List<String> names(int candidates) {
        return IntStream.range(0, candidates).mapToObj(c -> "C" + c).toList();
    }

    static Ballots read(String blt) {
        return BallotFile.read(Bytes.of(blt.getBytes(UTF_8)));
    }

    /// Tries so many elections of a few candidates and a few dozen papers; every one can be repeated by
    /// its number.
    static void each(int how, Consumer<Small> check) {
        for (var number = 0; number < how; number++) {
            var election = small(new Random(number));
            try {
                check.accept(election);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("election " + number + ": " + election, wrong);
            }
        }
    }

    private static Small small(Random random) {
        var candidates = 2 + random.nextInt(6);
        var seats = 1 + random.nextInt(4);
        var papers = new ArrayList<List<Integer>>();
        var kinds = 1 + random.nextInt(9);
        for (var kind = 0; kind < kinds; kind++) {
            var paper = shuffled(candidates, random).subList(0, random.nextInt(candidates + 1));
            for (var copies = 1 + random.nextInt(6); copies > 0; copies--) {
                papers.add(paper);
            }
        }
        return new Small(candidates, seats, papers, shuffled(candidates, random));
    }

    static List<Integer> shuffled(int candidates, Random random) {
        var order = new ArrayList<>(IntStream.range(0, candidates).boxed().toList());
        Collections.shuffle(order, random);
        return List.copyOf(order);
    }
}
