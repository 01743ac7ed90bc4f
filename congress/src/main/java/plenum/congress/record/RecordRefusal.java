package plenum.congress.record;

import java.util.List;
import plenum.congress.Refusal;
import plenum.congress.SpeechId;
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
}
