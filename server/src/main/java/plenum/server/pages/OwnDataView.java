package plenum.server.pages;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import plenum.congress.attendance.Interval;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.AttributeKind;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.Unit;
import plenum.congress.erasure.Data;
import plenum.congress.erasure.HasErasures;

/// What is recorded about one person, as the person sees it.
///
/// @param unit to which he or she belongs, or as what and for whom somebody without a unit is accredited
/// @param stays in the hall, in words
/// @param loans cards and devices that the person has, or has lost
/// @param choices what the person can ask to have erased
/// @param asked what he or she has asked to have erased, in words; empty if nothing
/// @param declined what was declined of that, when and why
public record OwnDataView(
        String id,
        String name,
        String unit,
        List<Answer> answers,
        List<String> stays,
        List<LoanLine> loans,
        List<Choice> choices,
        String asked,
        List<String> declined) {
    /// One question and its answer.
    ///
    /// @param choices the answers to choose from; none where something is written
    /// @param consent whether it is kept only with consent
    public record Answer(
            int number, String name, String purpose, String value, boolean consent, List<String> choices) {}

    /// A kind of data, and its word.
    public record Choice(String code, String word) {}

    public static OwnDataView of(Person person, HasErasures congress, Words words, ZoneId hall) {
        var rules = congress.bodies().attributes().all();
        var answers = rules.isEmpty()
                ? person.attributes().stream()
                        .map(one -> new Answer(0, one.name(), "", one.value(), false, List.of()))
                        .toList()
                : IntStream.range(0, rules.size())
                        .mapToObj(i -> {
                            var rule = rules.get(i);
                            var choices = rule.kind() == AttributeKind.CHOICE ? rule.values() : List.<String>of();
                            return new Answer(
                                    i + 1,
                                    rule.name(),
                                    rule.purpose(),
                                    value(person, rule.name(), words),
                                    rule.consent(),
                                    choices);
                        })
                        .toList();
        return new OwnDataView(
                person.id().toString(),
                person.name(),
                person.unit()
                        .flatMap(congress.bodies()::unit)
                        .map(Unit::name)
                        .orElseGet(() -> GuestsView.told(person.id(), congress, words)),
                answers,
                congress.attendance().intervals(person.id()).stream()
                        .map(stay -> stay(stay, words, hall))
                        .toList(),
                LoanLine.of(person.id(), congress, words, hall),
                Data.ALL.stream()
                        .map(one -> new Choice(one.code(), words.say("erasure.data." + one.code())))
                        .toList(),
                congress.erasures()
                        .askedBy(person.id())
                        .map(asked -> ErasureView.data(asked, words))
                        .orElse(""),
                ErasureView.declined(person.id(), congress, hall, words));
    }

    private static String stay(Interval stay, Words words, ZoneId hall) {
        var from = words.moment(stay.from(), hall);
        return stay.until()
                .map(until -> words.say("attendance.stay", from, words.moment(until, hall)))
                .orElseGet(() -> words.say("attendance.since", from));
    }

    private static String value(Person person, String name, Words words) {
        return person.attribute(name)
                .map(value -> value.equals(Attribute.WITHHELD) ? words.say("organisation.withheld") : value)
                .orElseGet(() -> words.say("own-data.not-recorded"));
    }
}
