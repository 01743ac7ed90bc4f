package plenum.congress.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What a unit writes down of the election of its delegates, and sends to the congress.
///
/// @param day of the election, and `place` where the unit met
/// @param entitled how many could vote, `cast` how many papers were cast, and `invalid` how many of those do not count
/// @param alternates in the order in which they follow, and `order` what that order rests on
public record ElectionProtocol(
        UnitId unit,
        LocalDate day,
        String place,
        long entitled,
        long cast,
        long invalid,
        List<Delegate> delegates,
        AlternatesOrder order,
        List<Alternate> alternates,
        Optional<ProtocolFile> file) {
    public static final ObjectForm<ElectionProtocol> FORM = Form.of(
            Field.of("unit", ElectionProtocol::unit, UnitId.FORM),
            Field.of("day", ElectionProtocol::day, Form.DAY),
            Field.of("place", ElectionProtocol::place, Form.TEXT),
            Field.of("entitled", ElectionProtocol::entitled, Form.LONG),
            Field.of("cast", ElectionProtocol::cast, Form.LONG),
            Field.of("invalid", ElectionProtocol::invalid, Form.LONG),
            Field.of("delegates", ElectionProtocol::delegates, Form.list(Delegate.FORM)),
            Field.of("order", ElectionProtocol::order, AlternatesOrder.FORM),
            Field.of("alternates", ElectionProtocol::alternates, Form.list(Alternate.FORM)),
            Field.of("file", ElectionProtocol::file, Form.optional(ProtocolFile.FORM)),
            ElectionProtocol::new);

    /// Somebody elected as a delegate.
    public record Delegate(PersonId person, Voice voice, long votes) {
        public static final ObjectForm<Delegate> FORM = Form.of(
                Field.of("person", Delegate::person, PersonId.FORM),
                Field.of("voice", Delegate::voice, Voice.FORM),
                Field.of("votes", Delegate::votes, Form.LONG),
                Delegate::new);
    }

    /// Somebody elected as an alternate.
    public record Alternate(PersonId person, long votes) {
        public static final ObjectForm<Alternate> FORM = Form.of(
                Field.of("person", Alternate::person, PersonId.FORM),
                Field.of("votes", Alternate::votes, Form.LONG),
                Alternate::new);
    }

    /// The papers that count.
    public long valid() {
        return cast - invalid;
    }

    /// How many delegates of a voice were elected.
    public long elected(Voice voice) {
        return delegates.stream().filter(one -> one.voice() == voice).count();
    }

    /// As what somebody was elected to be a delegate, if at all.
    public Optional<Delegate> delegate(PersonId person) {
        return delegates.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /// The alternates, in their order.
    public List<PersonId> inOrder() {
        return alternates.stream().map(Alternate::person).toList();
    }
}
