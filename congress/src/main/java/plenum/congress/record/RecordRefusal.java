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
    record NothingToRecord() implements RecordRefusal {
        @Override
        public String code() {
            return "record.nothing-to-record";
        }
    }

    /// A paragraph or a note has a text.
    record NoText() implements RecordRefusal {
        @Override
        public String code() {
            return "record.no-text";
        }
    }

    /// Only the paragraph that is being spoken goes on.
    record NotTheLatest(UtteranceId utterance) implements RecordRefusal {
        @Override
        public String code() {
            return "record.not-the-latest";
        }

        @Override
        public List<Object> words() {
            return List.of(utterance);
        }
    }

    /// In a sitting without stenogram nothing that is said is taken down.
    record WithoutStenogram(SittingId sitting) implements RecordRefusal {
        @Override
        public String code() {
            return "record.without-stenogram";
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// There was no such speech.
    record NoSuchSpeech(SpeechId speech) implements RecordRefusal {
        @Override
        public String code() {
            return "record.no-such-speech";
        }

        @Override
        public List<Object> words() {
            return List.of(speech);
        }
    }

    /// Approved minutes stand.
    record MinutesAreApproved(SittingId sitting) implements RecordRefusal {
        @Override
        public String code() {
            return "record.minutes-approved";
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// The minutes have no such remark.
    record NoSuchRemark(SittingId sitting, int number) implements RecordRefusal {
        @Override
        public String code() {
            return "record.no-such-remark";
        }

        @Override
        public List<Object> words() {
            return List.of(sitting, number);
        }
    }

    /// Somebody answers for minutes before they are approved.
    record MinutesNotSigned(SittingId sitting) implements RecordRefusal {
        @Override
        public String code() {
            return "record.minutes-not-signed";
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// A body approves minutes in session.
    record MinutesOutOfSession() implements RecordRefusal {
        @Override
        public String code() {
            return "record.minutes-out-of-session";
        }
    }

    /// There is no such paragraph.
    record NoSuchUtterance(UtteranceId utterance) implements RecordRefusal {
        @Override
        public String code() {
            return "record.no-such-utterance";
        }

        @Override
        public List<Object> words() {
            return List.of(utterance);
        }
    }

    /// What was taken down stays as it is; later layers stand above it.
    record RawStands() implements RecordRefusal {
        @Override
        public String code() {
            return "record.raw-stands";
        }
    }

    /// The secretaries revise the record, and speakers their own words.
    record NotYourWords(UtteranceId utterance) implements RecordRefusal {
        @Override
        public String code() {
            return "record.not-your-words";
        }

        @Override
        public List<Object> words() {
            return List.of(utterance);
        }
    }

    /// Speakers correct their words but do not change the sense.
    record SenseStands() implements RecordRefusal {
        @Override
        public String code() {
            return "record.sense-stands";
        }
    }

    /// Speakers approve their own speeches.
    record NotYourSpeech(SpeechId speech) implements RecordRefusal {
        @Override
        public String code() {
            return "record.not-your-speech";
        }

        @Override
        public List<Object> words() {
            return List.of(speech);
        }
    }

    /// Of this speech nothing was taken down.
    record NothingTaken(SpeechId speech) implements RecordRefusal {
        @Override
        public String code() {
            return "record.nothing-taken";
        }

        @Override
        public List<Object> words() {
            return List.of(speech);
        }
    }

    /// What the speaker has approved, by word or by silence, the speaker no longer corrects.
    record Approved(SpeechId speech) implements RecordRefusal {
        @Override
        public String code() {
            return "record.approved";
        }

        @Override
        public List<Object> words() {
            return List.of(speech);
        }
    }

    /// What is published is no longer revised, but corrected.
    record Published(UtteranceId utterance) implements RecordRefusal {
        @Override
        public String code() {
            return "record.is-published";
        }

        @Override
        public List<Object> words() {
            return List.of(utterance);
        }
    }

    /// What is not published yet is revised.
    record NotPublished(UtteranceId utterance) implements RecordRefusal {
        @Override
        public String code() {
            return "record.not-published";
        }

        @Override
        public List<Object> words() {
            return List.of(utterance);
        }
    }

    /// The sitting is not in the programme.
    record NoSuchSitting(SittingId sitting) implements RecordRefusal {
        @Override
        public String code() {
            return "record.no-such-sitting";
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// The record of a sitting is published when the sitting is over.
    record SittingNotOver(SittingId sitting) implements RecordRefusal {
        @Override
        public String code() {
            return "record.sitting-not-over";
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// The record of a closed sitting is sealed.
    record UnderSeal(SittingId sitting) implements RecordRefusal {
        @Override
        public String code() {
            return "record.under-seal";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// These speeches can still be approved or corrected by those who held them.
    record AwaitingSpeakers(List<SpeechId> speeches) implements RecordRefusal {
        @Override
        public String code() {
            return "record.awaiting-speakers";
        }

        @Override
        public List<Object> words() {
            return List.of(speeches);
        }
    }

    /// A change of fact or sense is given a reason.
    record NoReason() implements RecordRefusal {
        @Override
        public String code() {
            return "record.no-reason";
        }
    }

    /// Reactions are noted in session.
    record NotInSession() implements RecordRefusal {
        @Override
        public String code() {
            return "record.not-in-session";
        }

        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// Intensity goes from 1 to 4.
    record NoSuchIntensity(int intensity) implements RecordRefusal {
        @Override
        public String code() {
            return "record.no-such-intensity";
        }

        @Override
        public List<Object> words() {
            return List.of(intensity);
        }
    }

    /// Who has which copy is kept in the open.
    record BehindClosedDoors(SittingId sitting) implements RecordRefusal {
        @Override
        public String code() {
            return "record.behind-closed-doors";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// A text in numbered copies has readers.
    record NoReaders() implements RecordRefusal {
        @Override
        public String code() {
            return "record.no-readers";
        }
    }

    /// A reader is enrolled, and has one copy.
    record NoSuchReader(PersonId reader) implements RecordRefusal {
        @Override
        public String code() {
            return "record.no-such-reader";
        }

        @Override
        public List<Object> words() {
            return List.of(reader);
        }
    }

    /// There is no such text in numbered copies.
    record NoSuchText(TextId text) implements RecordRefusal {
        @Override
        public String code() {
            return "record.no-such-text";
        }

        @Override
        public List<Object> words() {
            return List.of(text);
        }
    }

    /// A copy is for its reader.
    record NotYourCopy(TextId text, int number) implements RecordRefusal {
        @Override
        public String code() {
            return "record.not-your-copy";
        }

        @Override
        public List<Object> words() {
            return List.of(text, number);
        }
    }

    /// What is released is what was committed to.
    record NotTheText(TextId text) implements RecordRefusal {
        @Override
        public String code() {
            return "record.not-the-text";
        }

        @Override
        public List<Object> words() {
            return List.of(text);
        }
    }

    /// What is signed is what is known.
    record ListHasChanged(SittingId sitting) implements RecordRefusal {
        @Override
        public String code() {
            return "record.list-has-changed";
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }
}
