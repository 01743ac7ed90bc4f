package plenum.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.UtteranceId;
import plenum.congress.assembly.Minute;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.form.Unreadable;
import plenum.congress.record.Layer;
import plenum.congress.record.RecordFact.UtteranceContinued;
import plenum.congress.record.RecordFact.UtteranceRevised;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.journal.Checkpoint;
import plenum.journal.Entry;
import plenum.journal.Finding;
import plenum.journal.Hash;
import plenum.journal.MerkleProof;
import plenum.journal.Opening;
import plenum.journal.Payload;
import plenum.journal.Receipt;
import plenum.journal.VerifierKey;

/// A quotation with everything that is needed to check it, in one file: without the congress, its server or its log.
///
/// @param text what is quoted: the paragraph or a part of it
/// @param layer in which the paragraph reads so
/// @param entry the envelope of the entry that gave the paragraph these words, as it stands in the log
/// @param salt of the payload, in hexadecimal digits; of a payload of which some stays black, what proves the rest
///     instead: an [Opening]
/// @param payload what the entry says, as it was journaled, or as it is shown
/// @param proof that the entry is in the log: the text of a C2SP tlog-proof
/// @param key the key of the log
public record Quotation(
        String text,
        UtteranceId utterance,
        Layer layer,
        String entry,
        String salt,
        String payload,
        String proof,
        String key) {
    private static final ObjectForm<Quotation> FORM = Form.of(
            Field.of("quotation", Quotation::text, Form.TEXT),
            Field.of("paragraph", Quotation::utterance, UtteranceId.FORM),
            Field.of("layer", Quotation::layer, Layer.FORM),
            Field.of("entry", Quotation::entry, Form.TEXT),
            Field.of("salt", Quotation::salt, Form.TEXT),
            Field.of("payload", Quotation::payload, Form.TEXT),
            Field.of("proof", Quotation::proof, Form.TEXT),
            Field.of("key", Quotation::key, Form.TEXT),
            Quotation::new);

    /// The quotation in a file.
    ///
    /// @throws Unreadable if it is not one
    public static Quotation parse(byte[] file) {
        return FORM.parse(new String(file, UTF_8).strip().getBytes(UTF_8));
    }

    /// The file of the quotation.
    public byte[] bytes() {
        return FORM.bytes(this);
    }

    /// The same paragraph with other words quoted from it.
    public Quotation quoting(String other) {
        return new Quotation(other, utterance, layer, entry, salt, payload, proof, key);
    }

    /// Checks every step from the words to the signature, each by itself, so that it shows which of them fails.
    ///
    /// @param announced the key that must have signed; if empty, the file's own is taken, and the report says so
    public Report check(Optional<VerifierKey> announced) {
        var checked = new ArrayList<String>();
        var findings = new ArrayList<Finding>();
        step(
                "text",
                words(),
                "the words stand in paragraph " + utterance + ", layer " + layer.code(),
                checked,
                findings);
        step("payload", commitment(), "the entry commits to its payload with this salt", checked, findings);
        step("proof", inclusion(), "the entry is in the log under the root of the checkpoint", checked, findings);
        step("checkpoint", signature(announced), "the checkpoint is signed by the key", checked, findings);
        var unchecked = new ArrayList<String>();
        if (announced.isEmpty()) {
            unchecked.add("whether the key is that of this congress: compare it with the one announced: " + key);
        }
        unchecked.add("whether the paragraph was revised afterwards: look into the record");
        return new Report(checked, unchecked, findings);
    }

    private static void step(
            String name, Optional<String> wrong, String right, List<String> checked, List<Finding> findings) {
        wrong.ifPresentOrElse(what -> findings.add(Finding.file(name, what)), () -> checked.add(right));
    }

    /// What is wrong with the words, if anything.
    private Optional<String> words() {
        try {
            var said = Minute.FORM.parse(payload.getBytes(UTF_8)).facts().stream()
                    .flatMap(fact -> said(fact).stream())
                    .findFirst();
            if (said.isEmpty()) {
                return Optional.of("the payload is not about paragraph " + utterance + " in layer " + layer.code());
            }
            return !text.isBlank() && even(said.get()).contains(even(text))
                    ? Optional.empty()
                    : Optional.of("the words do not stand in paragraph " + utterance + ", which reads: " + said.get());
        } catch (Unreadable wrong) {
            return Optional.of("the payload cannot be read: " + wrong.getMessage());
        }
    }

    private Optional<String> said(Fact fact) {
        return switch (fact) {
            case UtteranceTaken(var id, var _, var taken)
            when id.equals(utterance) && layer == Layer.RAW -> Optional.of(taken);
            case UtteranceContinued(var id, var taken)
            when id.equals(utterance) && layer == Layer.RAW -> Optional.of(taken);
            case UtteranceRevised(var id, var revised, var reads, var _, var _, var _)
            when id.equals(utterance) && revised == layer -> Optional.of(reads);
            default -> Optional.empty();
        };
    }

    /// Line breaks and double spaces are lost on the way through other programs.
    private static String even(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private Optional<String> commitment() {
        if (salt.startsWith("{")) {
            return trying(this::opening);
        }
        return trying(() -> {
            var opened = new Payload(HexFormat.of().parseHex(salt), payload.getBytes(UTF_8), Optional.empty());
            return envelope().commitsTo(opened)
                    ? Optional.empty()
                    : Optional.of("the entry commits to another payload or another salt");
        });
    }

    private Optional<String> opening() {
        return Opening.parse(salt, payload.getBytes(UTF_8))
                        .filter(part -> part.commitment().equals(envelope().commitment()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("the entry commits to other words than those that are shown");
    }

    private Optional<String> inclusion() {
        return trying(() -> {
            var receipt = Receipt.parse(proof);
            var standing = Checkpoint.open(receipt.checkpoint(), VerifierKey.parse(key))
                    .standing();
            var included = MerkleProof.includes(
                    Hash.leaf(entry.getBytes(UTF_8)),
                    receipt.index(),
                    standing.size(),
                    receipt.path(),
                    standing.root());
            if (receipt.index() != envelope().number()) {
                return Optional.of("the proof is for entry " + receipt.index() + ", not "
                        + envelope().number());
            }
            return included ? Optional.empty() : Optional.of("does not lead from the entry to the signed root");
        });
    }

    private Optional<String> signature(Optional<VerifierKey> announced) {
        return trying(() -> {
            var must = announced.orElse(VerifierKey.parse(key));
            var _ = Checkpoint.open(Receipt.parse(proof).checkpoint(), must);
            return Optional.empty();
        });
    }

    private Entry envelope() {
        return Entry.parse(entry.getBytes(UTF_8));
    }

    private interface Step {
        Optional<String> wrong();
    }

    private static Optional<String> trying(Step step) {
        try {
            return step.wrong();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(String.valueOf(unreadable.getMessage()));
        }
    }
}
