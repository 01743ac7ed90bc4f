package plenum.ballot.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// What other programs made: belenios-tool in three versions, and an independent implementation in Java.
class CasesTest {
    @ParameterizedTest
    @MethodSource("plenum.ballot.v1.Case#names")
    void every_record_is_written_again_byte_for_byte(String name) {
        for (var bytes : Case.of(name).records()) {
            assertThat(Json.parse(bytes).bytes()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("plenum.ballot.v1.Case#names")
    void the_setup_is_written_again_and_keeps_all_rules(String name) {
        var read = Case.of(name);
        var setup = read.events().getFirst().data();
        assertThat(read.election().bytes()).isEqualTo(setup.get(0));
        assertThat(read.trustees().bytes()).isEqualTo(setup.get(1));
        assertThat(read.credentials().bytes()).isEqualTo(setup.get(2));
        assertThat(read.trustees().faults(read.election())).isEmpty();
        assertThat(read.credentials().faults(read.election())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plenum.ballot.v1.Case#accepted")
    void ballots_are_accepted_and_written_again(String name) {
        var read = Case.of(name);
        var scrutineer = new Scrutineer(read.election(), read.credentials());
        for (var bytes : read.ballots()) {
            var verdict = scrutineer.check(bytes);
            assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
            assertThat(((Verdict.Accepted) verdict).ballot().bytes()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BAD-proof-BELENIOS-2048, 3, SIGNED_HASH, INDIVIDUAL_PROOF",
        "BAD-overall-BELENIOS-2048, 3, SIGNED_HASH, OVERALL_PROOF",
        "BAD-sig-BELENIOS-2048, 3, SIGNATURE,",
        "BAD-stuffed-1000-votes-BELENIOS-2048, 0, INDIVIDUAL_PROOF, INDIVIDUAL_PROOF",
        "BAD-stuffed-1000-votes-Ed25519, 0, INDIVIDUAL_PROOF, INDIVIDUAL_PROOF",
    })
    void a_bad_ballot_is_refused_for_its_first_fault_and_by_its_proofs_alone(
            String name, int bad, BallotRule first, BallotRule ofProofs) {
        var read = Case.of(name);
        var scrutineer = new Scrutineer(read.election(), read.credentials());
        for (int i = 0; i < read.ballots().size(); i++) {
            var bytes = read.ballots().get(i);
            var proofs = scrutineer.answers(Ballot.parse(bytes, read.election()));
            switch (scrutineer.check(bytes)) {
                case Verdict.Accepted _ -> assertThat(i).isNotEqualTo(bad);
                case Verdict.Refused(var rule, var _) -> {
                    assertThat(i).isEqualTo(bad);
                    assertThat(rule).isEqualTo(first);
                }
            }
            assertThat(proofs.map(Verdict.Refused::rule).orElse(null)).isEqualTo(i == bad ? ofProofs : null);
        }
    }

    @ParameterizedTest
    @MethodSource("plenum.ballot.v1.Case#accepted")
    void the_tally_is_that_of_the_ballots_byte_for_byte(String name) {
        var read = Case.of(name);
        var counted = counted(read);
        var written = Part.of(Json.parse(read.of("EncryptedTally", 0).getFirst()));
        assertThat(counted.number()).isEqualTo(written.field("num_tallied").count());
        assertThat(counted.totalWeight())
                .isEqualTo(written.field("total_weight").whole());
        assertThat(counted.tally(read.election()).bytes())
                .isEqualTo(read.of("EncryptedTally", 1).getFirst());
    }

    @ParameterizedTest
    @MethodSource("plenum.ballot.v1.Case#accepted")
    void decryptions_are_written_again_and_give_the_result(String name) {
        var read = Case.of(name);
        var election = read.election();
        var given = new LinkedHashMap<Integer, PartialDecryption>();
        var owners = read.of("PartialDecryption", 0);
        for (int i = 0; i < owners.size(); i++) {
            var bytes = read.of("PartialDecryption", 1).get(i);
            var partial = PartialDecryption.parse(bytes, election.group());
            assertThat(partial.bytes()).isEqualTo(bytes);
            given.put(Part.of(Json.parse(owners.get(i))).field("owner").count(), partial);
        }
        var decryption = new Decryption(
                election, read.trustees(), read.decrypted(), counted(read).totalWeight());
        var result = Result.parse(read.of("Result", 0).getFirst(), election);
        assertThat(result.bytes()).isEqualTo(read.of("Result", 0).getFirst());
        assertThat(decryption.decrypt(given)).isEqualTo(new Decryption.Outcome.Decrypted(result));
        assertThat(decryption.enough(given)).containsExactlyInAnyOrderEntriesOf(given);
    }

    private static CountedBallots counted(Case read) {
        var scrutineer = new Scrutineer(read.election(), read.credentials());
        return CountedBallots.of(read.ballots().stream()
                .map(scrutineer::check)
                .map(Verdict.Accepted.class::cast)
                .toList());
    }
}
