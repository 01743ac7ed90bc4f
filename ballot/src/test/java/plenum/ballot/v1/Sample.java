package plenum.ballot.v1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import plenum.ballot.group.Group;
import plenum.ballot.text.Token;

/// An election of our own, small, with two trustees who hold a key each; random, but the same for the same seed.
record Sample(
        Election election, Trustees trustees, List<TrusteeKey> keys, List<Credential> voters, CredentialList list) {
    static final Question MOTION = new Question.Homomorphic(List.of("Yes", "No", "Abstain"), false, 1, 1, "Adopt?");
    static final Question BOARD = new Question.Homomorphic(List.of("A", "B", "C", "D"), true, 1, 3, "Board");
    static final Question RANKING = new Question.NonHomomorphic(List.of("A", "B", "C"), "Rank", Optional.empty());

    /// @param weights of the voters, in order
    static Sample of(Group group, List<Question> questions, List<Long> weights, Random random) {
        var keys = List.of(TrusteeKey.random(group, random), TrusteeKey.random(group, random));
        var trustees = new Trustees(
                group,
                keys.stream()
                        .<Trustee>map(key -> new Trustee.Single(key.publish(random)))
                        .toList());
        return of(trustees, keys, questions, weights, random);
    }

    static Sample of(
            Trustees trustees, List<TrusteeKey> keys, List<Question> questions, List<Long> weights, Random random) {
        var group = trustees.group();
        var election = new Election(
                "Sample",
                "Sample",
                group,
                trustees.electionKey(),
                questions,
                Token.random(random),
                Optional.empty(),
                Optional.of("registrar"));
        var voters = new ArrayList<Credential>();
        var listed = new ArrayList<PublicCredential>();
        for (int i = 0; i < weights.size(); i++) {
            voters.add(i % 2 == 0 ? Credential.random(random) : Credential.randomShort(random));
            listed.add(PublicCredential.of(voters.get(i).publicKey(election.uuid(), group), weights.get(i)));
        }
        return new Sample(election, trustees, keys, voters, CredentialList.sorted(listed, group));
    }

    Scrutineer scrutineer() {
        return new Scrutineer(election, list);
    }

    /// Votes that the questions allow.
    List<List<Integer>> votes(Random random) {
        return election.questions().stream()
                .map(question -> switch (question) {
                    case Question.Homomorphic homomorphic -> votes(homomorphic, random);
                    case Question.NonHomomorphic ranking ->
                        ranking.answers().stream()
                                .map(answer -> random.nextInt(256))
                                .toList();
                })
                .toList();
    }

    private static List<Integer> votes(Question.Homomorphic question, Random random) {
        var votes = new ArrayList<>(Collections.nCopies(question.choices(), 0));
        if (question.blank() && random.nextInt(4) == 0) {
            votes.set(0, 1);
            return votes;
        }
        var answers = new ArrayList<>(IntStream.range(question.blank() ? 1 : 0, question.choices())
                .boxed()
                .toList());
        Collections.shuffle(answers, random);
        var chosen = question.min() + random.nextInt(question.max() - question.min() + 1);
        answers.subList(0, chosen).forEach(answer -> votes.set(answer, 1));
        return votes;
    }
}
