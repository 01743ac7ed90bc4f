package plenum.server.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import plenum.congress.AmendmentId;
import plenum.congress.BodyId;
import plenum.congress.ChallengeId;
import plenum.congress.ElectionId;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.MotionId;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.ReportId;
import plenum.congress.RequestId;
import plenum.congress.RulingId;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.TermId;
import plenum.congress.UnitId;
import plenum.congress.UrnId;
import plenum.congress.UtteranceId;
import plenum.congress.VoteId;
import plenum.server.web.Request;

/// What a field of a request may hold.
///
/// @param expected completes "expected …" when a field holds something else
record Kind<T>(String expected, Function<String, T> reader) {
    static final Kind<PersonId> PERSON = id("P", "a person such as P17", PersonId::new);
    static final Kind<MandateNumber> MANDATE = id("", "the number of a mandate", MandateNumber::new);
    static final Kind<SittingId> SITTING = id("S", "a sitting such as S3", SittingId::new);
    static final Kind<ItemId> ITEM = id("A", "an item such as A2", ItemId::new);
    static final Kind<RequestId> REQUEST = id("R", "a request such as R5", RequestId::new);
    static final Kind<SpeechId> SPEECH = id("L", "a speech such as L4", SpeechId::new);
    static final Kind<MotionId> MOTION = id("M", "a motion such as M7", MotionId::new);
    static final Kind<AmendmentId> AMENDMENT = new Kind<>("an amendment such as M7.2", AmendmentId::parse);
    static final Kind<RulingId> RULING = id("G", "a ruling such as G1", RulingId::new);
    static final Kind<VoteId> VOTE = id("V", "a vote such as V9", VoteId::new);
    static final Kind<ElectionId> ELECTION = id("E", "an election such as E1", ElectionId::new);
    static final Kind<ReportId> REPORT = id("C", "a report such as C1", ReportId::new);
    static final Kind<ChallengeId> CHALLENGE = id("H", "a challenge such as H1", ChallengeId::new);
    static final Kind<BodyId> BODY = id("B", "a body such as B1", BodyId::new);
    static final Kind<PostId> POST = new Kind<>("a post such as B1.2", PostId::parse);
    static final Kind<TermId> TERM = id("H", "a term such as H7", TermId::new);
    static final Kind<UrnId> URN = id("U", "an urn such as U2", UrnId::new);
    static final Kind<UtteranceId> UTTERANCE = id("T", "a paragraph such as T12", UtteranceId::new);
    static final Kind<UnitId> UNIT = id("U", "a unit such as U2", UnitId::new);
    static final Kind<LocalDate> DAY = new Kind<>("a day such as 2027-03-13", LocalDate::parse);
    static final Kind<String> TEXT = new Kind<>("text", text -> text);
    static final Kind<Boolean> TRUTH = word(List.of(true, false), String::valueOf);

    /// A whole number within bounds, both of them included.
    static Kind<Integer> whole(int least, int most) {
        return new Kind<>("a whole number from " + least + " to " + most, text -> {
            var number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException(text);
            }
            return number;
        });
    }

    /// Text of at most so many characters.
    static Kind<String> text(int most) {
        return new Kind<>("text of at most " + most + " characters", text -> {
            if (text.length() > most) {
                throw new IllegalArgumentException(text);
            }
            return text;
        });
    }

    /// One of a few values by its code.
    static <T> Kind<T> word(List<T> all, Function<T, String> code) {
        var expected = "one of " + String.join(", ", all.stream().map(code).toList());
        return new Kind<>(
                expected,
                text -> all.stream()
                        .filter(one -> code.apply(one).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)));
    }

    private static <T> Kind<T> id(String letter, String expected, IntFunction<T> make) {
        var written = Pattern.compile(letter + "([1-9][0-9]{0,8})");
        return new Kind<>(expected, text -> {
            var number = written.matcher(text);
            if (!number.matches()) {
                throw new IllegalArgumentException(text);
            }
            return make.apply(Integer.parseInt(number.group(1)));
        });
    }

    /// What a text means, if it means anything.
    Optional<T> of(String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The variable of the route's path.
    T path(Request request, String name) {
        return request.path(name, expected, reader);
    }

    /// The field of the form, which must be there.
    T in(Request request, String name) {
        return request.form(name, expected, reader);
    }

    /// The field of the form unless it was left empty.
    Optional<T> ifAny(Request request, String name) {
        return request.formIfAny(name, expected, reader);
    }
}
