package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Where the ballots of one election are made. Section 4.5. What all of them need is computed once; safe for use by
/// several threads.
public final class Booth {
    private final Election election;
    private final String phi;
    private final PublicKey key;

    public Booth(Election election) {
        this.election = election;
        this.phi = election.fingerprint();
        this.key = new PublicKey(election.group(), election.publicKey());
    }

    /// Makes a ballot.
    ///
    /// @param votes to each question, a number for each of its choices: 0 or 1, the blank vote first where there is
    ///     one; or ranks and grades
    /// @param random must be cryptographically secure, except in tests
    /// @throws IllegalArgumentException if the votes do not fit the questions
    public MadeBallot make(Credential credential, List<List<Integer>> votes, RandomGenerator random) {
        return make(credential.secret(election.uuid(), key.zq()), votes, random);
    }

    MadeBallot make(BigInteger s, List<List<Integer>> votes, RandomGenerator random) {
        if (votes.size() != election.questions().size()) {
            throw new IllegalArgumentException(
                    "expected votes on " + election.questions().size() + " questions");
        }
        var publicCredential = key.g().secretPower(s);
        var s0 = phi + "|" + publicCredential;
        var answers = new ArrayList<Answer>();
        var disclosures = new ArrayList<Disclosure.OfAnswer>();
        for (int i = 0; i < votes.size(); i++) {
            var made = answer(i, votes.get(i), s0, random);
            answers.add(made.answer());
            disclosures.add(made.disclosure());
        }
        var hash = Ballot.signedHash(election.uuid(), phi, publicCredential, answers);
        var signature = Signature.sign(hash, election.group(), s, random);
        return new MadeBallot(
                new Ballot(election.uuid(), phi, publicCredential, answers, signature), new Disclosure(disclosures));
    }

    private record MadeAnswer(Answer answer, Disclosure.OfAnswer disclosure) {}

    private MadeAnswer answer(int index, List<Integer> votes, String s0, RandomGenerator random) {
        try {
            return switch (election.questions().get(index)) {
                case Question.Homomorphic question -> homomorphic(question, votes, s0, random);
                case Question.NonHomomorphic question -> nonHomomorphic(question, votes, s0, random);
            };
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("question " + (index + 1) + ": " + wrong.getMessage(), wrong);
        }
    }

    private MadeAnswer homomorphic(
            Question.Homomorphic question, List<Integer> votes, String s0, RandomGenerator random) {
        question.check(votes);
        var openings = votes.stream()
                .map(vote -> new Opening(key.zq().random(random), BigInteger.valueOf(vote)))
                .toList();
        var choices = openings.stream()
                .map(opening -> key.encrypt(opening.r(), opening.m()))
                .toList();
        var statement = Statement.of(question, choices, s0);
        var answer = new Answer.Homomorphic(
                choices,
                individual(statement, openings, random),
                overall(statement, openings, random),
                blank(statement, openings, random));
        return new MadeAnswer(
                answer,
                new Disclosure.OfAnswer(openings.stream().map(Opening::r).toList(), votes));
    }

    private List<List<Proof>> individual(Statement statement, List<Opening> openings, RandomGenerator random) {
        var disjunctions = statement.individual();
        return IntStream.range(0, openings.size())
                .mapToObj(i -> {
                    var both = List.of(openings.get(i), openings.get(i));
                    return disjunctions.get(i).prove(key, both, random);
                })
                .toList();
    }

    private List<Proof> overall(Statement statement, List<Opening> openings, RandomGenerator random) {
        return prove(statement, statement.overall(), openings, random);
    }

    private Optional<List<Proof>> blank(Statement statement, List<Opening> openings, RandomGenerator random) {
        return statement.blank().map(disjunction -> prove(statement, disjunction, openings, random));
    }

    /// Proves what is claimed about the blank vote and about the sum of all others.
    private List<Proof> prove(
            Statement statement, Disjunction disjunction, List<Opening> openings, RandomGenerator random) {
        var named = statement.question().blank() ? openings.subList(1, openings.size()) : openings;
        var sum = Opening.sum(key.zq(), named);
        var ofClaims = disjunction.claims().stream()
                .map(claim -> claim.of().equals(statement.sum()) ? sum : openings.getFirst())
                .toList();
        return disjunction.prove(key, ofClaims, random);
    }

    private MadeAnswer nonHomomorphic(
            Question.NonHomomorphic question, List<Integer> votes, String s0, RandomGenerator random) {
        question.check(votes);
        var r = key.zq().random(random);
        var embedding = election.group().embedding().orElseThrow();
        var choices = key.encrypt(r, embedding.embed(votes));
        var proof = Knowledge.prove(election.group(), Answer.NonHomomorphic.prefix(s0, key, choices), r, random);
        return new MadeAnswer(new Answer.NonHomomorphic(choices, proof), new Disclosure.OfAnswer(List.of(r), votes));
    }
}
