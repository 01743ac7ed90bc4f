package plenum.server.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.Unit;
import plenum.congress.floor.HasFloor;
import plenum.congress.floor.Speech;

/// Who has the floor.
///
/// @param from the unit that sent the speaker; empty for a guest
/// @param kind what he speaks for, in words
/// @param ends when the time is over; nothing if it is not limited
/// @param allowance the time in words, for whoever has no running clock
public record Speaking(String name, String from, String kind, Instant began, Optional<Instant> ends, String allowance) {
    /// How many of those who wait are named.
    private static final int NAMED = 3;

    public static Optional<Speaking> now(HasFloor congress, Words words) {
        return congress.floor().speaking().map(speech -> of(speech, congress, words));
    }

    private static Speaking of(Speech speech, HasFloor congress, Words words) {
        return new Speaking(
                name(speech.person(), congress),
                congress.bodies()
                        .person(speech.person())
                        .flatMap(Person::unit)
                        .flatMap(congress.bodies()::unit)
                        .map(Unit::name)
                        .orElse(""),
                words.say("floor.kind." + speech.kind().code()),
                speech.since(),
                speech.endsAt(),
                speech.seconds() == 0
                        ? words.say("floor.unlimited")
                        : words.say("floor.limit", words.minutes(speech.seconds())));
    }

    /// Who has the next turns.
    public static List<String> waiting(HasFloor congress) {
        return congress.floor().queue().stream()
                .limit(NAMED)
                .map(request -> name(request.person(), congress))
                .toList();
    }

    /// The name of a person.
    public static String name(PersonId person, HasFloor congress) {
        return congress.bodies().person(person).map(Person::name).orElse(person.toString());
    }
}
