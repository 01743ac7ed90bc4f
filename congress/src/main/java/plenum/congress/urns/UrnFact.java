package plenum.congress.urns;

import java.util.List;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.orders.SecretRule;

/// What happens with the trustees' keys and with urns.
public sealed interface UrnFact extends Fact {
    /// These persons are to make a key for a group together; so many of them will be needed to open an urn. An earlier
    /// ceremony for the group is over.
    record CeremonyCalled(String group, int threshold, List<PersonId> trustees) implements UrnFact {
        public static final ObjectForm<CeremonyCalled> FORM = Form.of(
                Field.of("group", CeremonyCalled::group, Form.TEXT),
                Field.of("threshold", CeremonyCalled::threshold, Form.INT),
                Field.of("trustees", CeremonyCalled::trustees, Form.list(PersonId.FORM)),
                CeremonyCalled::new);
    }

    /// A trustee has made the keys that the ceremony itself needs.
    record CertificateOffered(String group, PersonId trustee, String certificate) implements UrnFact {
        public static final ObjectForm<CertificateOffered> FORM = Form.of(
                Field.of("group", CertificateOffered::group, Form.TEXT),
                Field.of("trustee", CertificateOffered::trustee, PersonId.FORM),
                Field.of("certificate", CertificateOffered::certificate, Form.TEXT),
                CertificateOffered::new);
    }

    /// A trustee is bound to a polynomial that nobody else has seen.
    record PolynomialCommitted(String group, PersonId trustee, String commitment) implements UrnFact {
        public static final ObjectForm<PolynomialCommitted> FORM = Form.of(
                Field.of("group", PolynomialCommitted::group, Form.TEXT),
                Field.of("trustee", PolynomialCommitted::trustee, PersonId.FORM),
                Field.of("commitment", PolynomialCommitted::commitment, Form.TEXT),
                PolynomialCommitted::new);
    }

    /// A trustee shows the public side of the polynomial, and sends every trustee an encrypted share.
    ///
    /// @param contribution the signed polynomial, the signature of all certificates, and the shares
    record PolynomialRevealed(String group, PersonId trustee, String contribution) implements UrnFact {
        public static final ObjectForm<PolynomialRevealed> FORM = Form.of(
                Field.of("group", PolynomialRevealed::group, Form.TEXT),
                Field.of("trustee", PolynomialRevealed::trustee, PersonId.FORM),
                Field.of("contribution", PolynomialRevealed::contribution, Form.TEXT),
                PolynomialRevealed::new);
    }

    /// A trustee has checked the shares received, and shows the public side of the own part of the key.
    record PartConfirmed(String group, PersonId trustee, String verificationKey) implements UrnFact {
        public static final ObjectForm<PartConfirmed> FORM = Form.of(
                Field.of("group", PartConfirmed::group, Form.TEXT),
                Field.of("trustee", PartConfirmed::trustee, PersonId.FORM),
                Field.of("verificationKey", PartConfirmed::verificationKey, Form.TEXT),
                PartConfirmed::new);
    }

    /// All trustees have confirmed: from now on urns of the group are locked with this key.
    ///
    /// @param trustees the record as it stands in archives
    record KeyMade(String group, String publicKey, String trustees) implements UrnFact {
        public static final ObjectForm<KeyMade> FORM = Form.of(
                Field.of("group", KeyMade::group, Form.TEXT),
                Field.of("publicKey", KeyMade::publicKey, Form.TEXT),
                Field.of("trustees", KeyMade::trustees, Form.TEXT),
                KeyMade::new);
    }

    /// A share is not what its sender's polynomial says: the ceremony is over without a key.
    record ShareDisputed(String group, PersonId trustee, PersonId sender) implements UrnFact {
        public static final ObjectForm<ShareDisputed> FORM = Form.of(
                Field.of("group", ShareDisputed::group, Form.TEXT),
                Field.of("trustee", ShareDisputed::trustee, PersonId.FORM),
                Field.of("sender", ShareDisputed::sender, PersonId.FORM),
                ShareDisputed::new);
    }

    /// A mandate votes on paper from now on, or from the device again.
    record PaperChosen(MandateNumber mandate, boolean paper) implements UrnFact {
        public static final ObjectForm<PaperChosen> FORM = Form.of(
                Field.of("mandate", PaperChosen::mandate, MandateNumber.FORM),
                Field.of("paper", PaperChosen::paper, Form.TRUTH),
                PaperChosen::new);
    }

    /// Somebody who elects as a member of a body does so on paper from now on, or no longer.
    record ElectorPaperChosen(PersonId elector, boolean paper) implements UrnFact {
        public static final ObjectForm<ElectorPaperChosen> FORM = Form.of(
                Field.of("elector", ElectorPaperChosen::elector, PersonId.FORM),
                Field.of("paper", ElectorPaperChosen::paper, Form.TRUTH),
                ElectorPaperChosen::new);
    }

    /// An urn stands ready and waits for the list of those who may use it.
    ///
    /// @param uuid the name of its archive
    /// @param units how many credentials there will be: one for each vote of weight 1 that is not cast on paper
    /// @param onPaper the mandates of the roll that vote on paper, in their order
    /// @param rule of the standing orders then in force
    /// @param electorsOnPaper those who elect as members of a body, and do so on paper, in their order
    record UrnPrepared(
            UrnId urn,
            String uuid,
            Purpose purpose,
            String group,
            BallotPaper paper,
            long units,
            List<MandateNumber> onPaper,
            SecretRule rule,
            List<PersonId> electorsOnPaper)
            implements UrnFact {
        public static final ObjectForm<UrnPrepared> FORM = Form.of(
                Field.of("urn", UrnPrepared::urn, UrnId.FORM),
                Field.of("uuid", UrnPrepared::uuid, Form.TEXT),
                Field.of("purpose", UrnPrepared::purpose, Purpose.FORM),
                Field.of("group", UrnPrepared::group, Form.TEXT),
                Field.of("paper", UrnPrepared::paper, BallotPaper.FORM),
                Field.of("units", UrnPrepared::units, Form.LONG),
                Field.of("onPaper", UrnPrepared::onPaper, Form.list(MandateNumber.FORM)),
                Field.of("rule", UrnPrepared::rule, SecretRule.FORM),
                Field.added("electorsOnPaper", UrnPrepared::electorsOnPaper, Form.list(PersonId.FORM), List.of()),
                UrnPrepared::new);

        /// An urn of mandates.
        public UrnPrepared(
                UrnId urn,
                String uuid,
                Purpose purpose,
                String group,
                BallotPaper paper,
                long units,
                List<MandateNumber> onPaper,
                SecretRule rule) {
            this(urn, uuid, purpose, group, paper, units, onPaper, rule, List.of());
        }

        /// Whether there are papers beside it.
        public boolean somebodyOnPaper() {
            return !onPaper.isEmpty() || !electorsOnPaper.isEmpty();
        }
    }

    /// The urn is open to the holders of these credentials. With it the archive begins.
    ///
    /// @param election the record that says what is asked
    /// @param trustees the record that says who holds the key
    /// @param credentials public keys, as they stand in the archive
    record UrnOpened(UrnId urn, String election, String trustees, List<String> credentials, String head)
            implements UrnFact {
        public static final ObjectForm<UrnOpened> FORM = Form.of(
                Field.of("urn", UrnOpened::urn, UrnId.FORM),
                Field.of("election", UrnOpened::election, Form.TEXT),
                Field.of("trustees", UrnOpened::trustees, Form.TEXT),
                Field.of("credentials", UrnOpened::credentials, Form.list(Form.TEXT)),
                Field.of("head", UrnOpened::head, Form.TEXT),
                UrnOpened::new);
    }

    /// A ballot is in the urn, in place of an earlier one of the same credential.
    ///
    /// @param credential its place in the list, from 0
    /// @param ballot the SHA-256 of the ballot, in hex; the ballot is attached to the entry
    /// @param height the place of the event in the archive
    /// @param head the hash of that event
    record BallotCast(UrnId urn, int credential, String ballot, int height, String head) implements UrnFact {
        public static final ObjectForm<BallotCast> FORM = Form.of(
                Field.of("urn", BallotCast::urn, UrnId.FORM),
                Field.of("credential", BallotCast::credential, Form.INT),
                Field.of("ballot", BallotCast::ballot, Form.TEXT),
                Field.of("height", BallotCast::height, Form.INT),
                Field.of("head", BallotCast::head, Form.TEXT),
                BallotCast::new);
    }

    /// A voter has tested a ballot: whoever has its openings can read it, so it is never put into the urn.
    ///
    /// @param ballot the SHA-256 of the ballot, in hex; the ballot is attached to the entry, for a second device
    record BallotTested(UrnId urn, String ballot) implements UrnFact {
        public static final ObjectForm<BallotTested> FORM = Form.of(
                Field.of("urn", BallotTested::urn, UrnId.FORM),
                Field.of("ballot", BallotTested::ballot, Form.TEXT),
                BallotTested::new);
    }

    /// No more ballots.
    record UrnClosed(UrnId urn, String head) implements UrnFact {
        public static final ObjectForm<UrnClosed> FORM = Form.of(
                Field.of("urn", UrnClosed::urn, UrnId.FORM),
                Field.of("head", UrnClosed::head, Form.TEXT),
                UrnClosed::new);
    }

    /// So few have voted that the result would betray them: the urn is never opened.
    record UrnWithheld(UrnId urn, int ballots) implements UrnFact {
        public static final ObjectForm<UrnWithheld> FORM = Form.of(
                Field.of("urn", UrnWithheld::urn, UrnId.FORM),
                Field.of("ballots", UrnWithheld::ballots, Form.INT),
                UrnWithheld::new);
    }

    /// The ballots are put together, still encrypted.
    ///
    /// @param tally the SHA-256 of the encrypted tally, attached to the entry
    record UrnTallied(UrnId urn, String tally, String head) implements UrnFact {
        public static final ObjectForm<UrnTallied> FORM = Form.of(
                Field.of("urn", UrnTallied::urn, UrnId.FORM),
                Field.of("tally", UrnTallied::tally, Form.TEXT),
                Field.of("head", UrnTallied::head, Form.TEXT),
                UrnTallied::new);
    }

    /// A trustee has mixed the ballots.
    ///
    /// @param owner the trustee's number in the archive, from 1
    /// @param shuffle the SHA-256 of the shuffle, attached to the entry
    record UrnShuffled(UrnId urn, PersonId trustee, int owner, String shuffle, String head) implements UrnFact {
        public static final ObjectForm<UrnShuffled> FORM = Form.of(
                Field.of("urn", UrnShuffled::urn, UrnId.FORM),
                Field.of("trustee", UrnShuffled::trustee, PersonId.FORM),
                Field.of("owner", UrnShuffled::owner, Form.INT),
                Field.of("shuffle", UrnShuffled::shuffle, Form.TEXT),
                Field.of("head", UrnShuffled::head, Form.TEXT),
                UrnShuffled::new);
    }

    /// The ballots are mixed enough.
    record ShufflesEnded(UrnId urn, String head) implements UrnFact {
        public static final ObjectForm<ShufflesEnded> FORM = Form.of(
                Field.of("urn", ShufflesEnded::urn, UrnId.FORM),
                Field.of("head", ShufflesEnded::head, Form.TEXT),
                ShufflesEnded::new);
    }

    /// A trustee has turned the own part of the key.
    ///
    /// @param owner the trustee's number in the archive, from 1
    /// @param decryption the SHA-256 of the partial decryption, attached to the entry
    record PartDecrypted(UrnId urn, PersonId trustee, int owner, String decryption, String head) implements UrnFact {
        public static final ObjectForm<PartDecrypted> FORM = Form.of(
                Field.of("urn", PartDecrypted::urn, UrnId.FORM),
                Field.of("trustee", PartDecrypted::trustee, PersonId.FORM),
                Field.of("owner", PartDecrypted::owner, Form.INT),
                Field.of("decryption", PartDecrypted::decryption, Form.TEXT),
                Field.of("head", PartDecrypted::head, Form.TEXT),
                PartDecrypted::new);
    }

    /// The urn is open, and this is what was in it.
    ///
    /// @param result the record with which the archive ends
    record UrnCounted(UrnId urn, String result, String head) implements UrnFact {
        public static final ObjectForm<UrnCounted> FORM = Form.of(
                Field.of("urn", UrnCounted::urn, UrnId.FORM),
                Field.of("result", UrnCounted::result, Form.TEXT),
                Field.of("head", UrnCounted::head, Form.TEXT),
                UrnCounted::new);
    }

    /// The archive keeps every rule of the protocol up to an event.
    ///
    /// @param height the place of the event in the archive
    /// @param head the hash of that event, which stands for all before it
    record UrnVerified(UrnId urn, int height, String head) implements UrnFact {
        public static final ObjectForm<UrnVerified> FORM = Form.of(
                Field.of("urn", UrnVerified::urn, UrnId.FORM),
                Field.of("height", UrnVerified::height, Form.INT),
                Field.of("head", UrnVerified::head, Form.TEXT),
                UrnVerified::new);
    }

    /// The archive breaks a rule of the protocol: nothing that follows from it counts.
    ///
    /// @param height the place of the event that breaks it
    /// @param rule its number in the protocol, section 5.2
    /// @param why what is wrong there, in the words of the verifier
    record FaultFound(UrnId urn, int height, int rule, String why) implements UrnFact {
        public static final ObjectForm<FaultFound> FORM = Form.of(
                Field.of("urn", FaultFound::urn, UrnId.FORM),
                Field.of("height", FaultFound::height, Form.INT),
                Field.of("rule", FaultFound::rule, Form.INT),
                Field.of("why", FaultFound::why, Form.TEXT),
                FaultFound::new);
    }

    /// The urn comes to nothing.
    record UrnAbandoned(UrnId urn, String reason) implements UrnFact {
        public static final ObjectForm<UrnAbandoned> FORM = Form.of(
                Field.of("urn", UrnAbandoned::urn, UrnId.FORM),
                Field.of("reason", UrnAbandoned::reason, Form.TEXT),
                UrnAbandoned::new);
    }
}
