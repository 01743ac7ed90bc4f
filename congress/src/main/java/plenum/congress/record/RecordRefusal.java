package plenum.congress.record;

import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.TextId;
import plenum.congress.UtteranceId;
import plenum.congress.orders.Rule;

/// Why something is not written in the record.
public sealed interface RecordRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.RECORD;
    }

    /// The record begins with the first sitting.
    record NothingToRecord() implements RecordRefusal {}

    /// A paragraph or a note has a text.
    record NoText() implements RecordRefusal {}

    /// Only the paragraph that is being spoken goes on.
    record NotTheLatest(UtteranceId utterance) implements RecordRefusal {}

    /// In a sitting without stenogram nothing that is said is taken down.
    record WithoutStenogram(SittingId sitting) implements RecordRefusal {}

    /// There was no such speech.
    record NoSuchSpeech(SpeechId speech) implements RecordRefusal {}

    /// Approved minutes stand.
    record MinutesAreApproved(SittingId sitting) implements RecordRefusal {
        @Override
        public String code() {
            return "record.minutes-approved";
        }
    }

    /// The minutes have no such remark.
    record NoSuchRemark(SittingId sitting, int number) implements RecordRefusal {}

    /// Somebody answers for minutes before they are approved.
    record MinutesNotSigned(SittingId sitting) implements RecordRefusal {}

    /// A body approves minutes in session.
    record MinutesOutOfSession() implements RecordRefusal {}

    /// There is no such paragraph.
    record NoSuchUtterance(UtteranceId utterance) implements RecordRefusal {}

    /// What was taken down stays as it is; later layers stand above it.
    record RawStands() implements RecordRefusal {}

    /// The secretaries revise the record, and speakers their own words.
    record NotYourWords(UtteranceId utterance) implements RecordRefusal {}

    /// Speakers correct their words but do not change the sense.
    record SenseStands() implements RecordRefusal {}

    /// Speakers approve their own speeches.
    record NotYourSpeech(SpeechId speech) implements RecordRefusal {}

    /// Of this speech nothing was taken down.
    record NothingTaken(SpeechId speech) implements RecordRefusal {}

    /// What the speaker has approved, by word or by silence, the speaker no longer corrects.
    record Approved(SpeechId speech) implements RecordRefusal {}

    /// What is published is no longer revised, but corrected.
    record Published(UtteranceId utterance) implements RecordRefusal {
        @Override
        public String code() {
            return "record.is-published";
        }
    }

    /// What is not published yet is revised.
    record NotPublished(UtteranceId utterance) implements RecordRefusal {}

    /// The sitting is not in the programme.
    record NoSuchSitting(SittingId sitting) implements RecordRefusal {}

    /// The record of a sitting is published when the sitting is over.
    record SittingNotOver(SittingId sitting) implements RecordRefusal {}

    /// The record of a closed sitting is sealed.
    record UnderSeal(SittingId sitting) implements RecordRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// These speeches can still be approved or corrected by those who held them.
    record AwaitingSpeakers(List<SpeechId> speeches) implements RecordRefusal {}

    /// A change of fact or sense is given a reason.
    record NoReason() implements RecordRefusal {}

    /// Reactions are noted in session.
    record NotInSession() implements RecordRefusal {
        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// Intensity goes from 1 to 4.
    record NoSuchIntensity(int intensity) implements RecordRefusal {}

    /// Who has which copy is kept in the open.
    record BehindClosedDoors(SittingId sitting) implements RecordRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// A text in numbered copies has readers.
    record NoReaders() implements RecordRefusal {}

    /// A reader is enrolled, and has one copy.
    record NoSuchReader(PersonId reader) implements RecordRefusal {}

    /// There is no such text in numbered copies.
    record NoSuchText(TextId text) implements RecordRefusal {}

    /// A copy is for its reader.
    record NotYourCopy(TextId text, int number) implements RecordRefusal {}

    /// What is released is what was committed to.
    record NotTheText(TextId text) implements RecordRefusal {}

    /// What is signed is what is known.
    record ListHasChanged(SittingId sitting) implements RecordRefusal {}
}
