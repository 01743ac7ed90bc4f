package plenum.ballot.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import plenum.ballot.group.Element;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// The answers to all rankings of an election, in an order that nobody but the trustee who shuffled them knows,
/// with the proof that they are still the same answers. Section 4.8.
///
/// @param ciphertexts a list for each ranking, in the order of the questions
/// @param proofs one for each of them
public record Shuffle(List<List<Ciphertext>> ciphertexts, List<ShuffleProof> proofs) {
    public Shuffle {
        ciphertexts = ciphertexts.stream().map(List::copyOf).toList();
        proofs = List.copyOf(proofs);
    }

    /// Shuffles what is to be decrypted.
    ///
    /// @param before a list of ciphertexts for each ranking: those of the encrypted tally, or of the shuffle before
    /// @param random must be cryptographically secure, except in tests
    public static Shuffle of(Election election, List<List<Ciphertext>> before, RandomGenerator random) {
        var key = new PublicKey(election.group(), election.publicKey());
        var shuffled = new ArrayList<List<Ciphertext>>();
        var proofs = new ArrayList<ShuffleProof>();
        for (var list : before) {
            var shuffling = new Shuffling(key, list, random);
            shuffled.add(shuffling.shuffled());
            proofs.add(shuffling.prove(election.fingerprint(), election.publicKey()));
        }
        return new Shuffle(shuffled, proofs);
    }

    /// Reads the record of a shuffle. Whether it is right is asked with [#fault].
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none, or not canonical
    public static Shuffle parse(byte[] text, Election election) {
        return Json.canonical(text, part -> read(part, election), Shuffle::json);
    }

    private static Shuffle read(Part part, Election election) {
        part.only("ciphertexts", "proofs");
        var group = election.group();
        return new Shuffle(
                part.field("ciphertexts").list(list -> list.list(member -> Ciphertext.read(member, group))),
                part.field("proofs").list(proof -> ShuffleProof.read(proof, group)));
    }

    private Json json() {
        return Json.fields()
                .with("ciphertexts", Json.items(ciphertexts, list -> Json.items(list, Ciphertext::json)))
                .with("proofs", Json.items(proofs, ShuffleProof::json));
    }

    /// The record.
    public byte[] bytes() {
        return json().bytes();
    }

    /// What is wrong with the shuffle; nothing if each list is the one before, shuffled and encrypted anew.
    ///
    /// @param before what was shuffled, whose elements lie in the subgroup
    public Optional<Fault> fault(Election election, List<List<Ciphertext>> before) {
        if (ciphertexts.size() != before.size() || proofs.size() != before.size()) {
            return Optional.of(new Fault(
                    "the shuffle",
                    "has " + ciphertexts.size() + " lists and " + proofs.size() + " proofs for " + before.size()
                            + " rankings"));
        }
        for (int i = 0; i < before.size(); i++) {
            var wrong = wrong(election, i, before.get(i));
            if (wrong.isPresent()) {
                return Optional.of(new Fault("ranking " + (i + 1), wrong.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> wrong(Election election, int number, List<Ciphertext> before) {
        var after = ciphertexts.get(number);
        var proof = proofs.get(number);
        if (after.size() != before.size() || !proof.hasLength(before.size())) {
            return Optional.of("there are " + before.size() + " ciphertexts, but a list has another length");
        }
        if (!elements(after, proof).allMatch(election.group()::contains)) {
            return Optional.of("an element lies outside the subgroup");
        }
        var about =
                new ShuffleTranscript(election.group(), election.fingerprint(), election.publicKey(), before, after);
        return new ShuffleEquations(about, proof)
                .broken()
                .map(equation -> "the proof of the shuffle is wrong in the equation of " + equation);
    }

    private static Stream<Element> elements(List<Ciphertext> after, ShuffleProof proof) {
        return Stream.concat(
                after.stream().flatMap(ciphertext -> Stream.of(ciphertext.alpha(), ciphertext.beta())),
                proof.elements());
    }
}
