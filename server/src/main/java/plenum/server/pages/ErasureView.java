package plenum.server.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Person;
import plenum.congress.erasure.Data;
import plenum.congress.erasure.Erasure;
import plenum.congress.erasure.Ground;
import plenum.congress.erasure.HasErasures;
import plenum.server.erasure.Plan;
import plenum.server.erasure.Wanted;

/// What an erasure would do, for the secretary who decides it.
///
/// @param choices what can be erased, each with its word and whether it is marked
/// @param words that name the person, one a line
/// @param asked what the person has asked for and nobody has answered, each kind marked
/// @param grounds on which it can be declined
/// @param before what was erased of this person's data, and what was declined
/// @param plan what would go and what would stay; none before it was looked for
public record ErasureView(
        String id,
        String name,
        List<Choice> choices,
        String words,
        String reason,
        List<Choice> asked,
        List<Choice> grounds,
        List<String> before,
        Optional<Planned> plan) {
    /// Somebody of whom something can be erased.
    ///
    /// @param asked what he or she has asked for; empty if nothing
    public record Listed(String id, String name, String asked) {}

    /// One kind of data.
    public record Choice(String code, String word, boolean marked) {}

    /// What would go and what would stay.
    ///
    /// @param mark by which the erasure knows that it is what was shown
    /// @param stays what stays, and why
    public record Planned(String mark, List<Line> lines, List<String> stays, int passages) {}

    /// An entry in which something stands.
    public record Line(long entry, String when, String act, String words, boolean left) {}

    /// What the person has asked for, in words.
    public String askedFor() {
        return asked.stream().map(Choice::word).collect(Collectors.joining(", "));
    }

    public static ErasureView of(
            Person person,
            Assembly congress,
            Wanted wanted,
            String reason,
            Optional<Plan> plan,
            String mark,
            ZoneId zone,
            Words words) {
        var choices = Data.ALL.stream()
                .map(one ->
                        new Choice(one.code(), data(one, words), wanted.data().contains(one)))
                .toList();
        return new ErasureView(
                person.id().toString(),
                person.name(),
                choices,
                String.join("\n", wanted.words()),
                reason,
                congress.erasures().askedBy(person.id()).orElse(List.of()).stream()
                        .map(one -> new Choice(one.code(), data(one, words), true))
                        .toList(),
                Ground.ALL.stream()
                        .map(ground -> new Choice(ground.code(), ground(ground, words), ground == Ground.ARCHIVE))
                        .toList(),
                Stream.concat(
                                congress.erasures().of(person.id()).stream().map(one -> done(one, zone, words)),
                                declined(person.id(), congress, zone, words).stream())
                        .toList(),
                plan.map(one -> new Planned(
                        mark,
                        lines(one, wanted, zone, words),
                        stays(one, words),
                        one.passages().size())));
    }

    private static String done(Erasure erasure, ZoneId zone, Words words) {
        return words.say(
                "erasure.done", when(erasure.at(), zone, words), data(erasure.data(), words), erasure.reason());
    }

    /// What was declined of a person's requests, when, on which grounds and why.
    static List<String> declined(PersonId person, HasErasures congress, ZoneId zone, Words words) {
        return congress.erasures().declinedOf(person).stream()
                .map(one -> words.say(
                        "erasure.was-declined",
                        when(one.at(), zone, words),
                        data(one.data(), words),
                        one.grounds().stream()
                                .map(ground -> ground(ground, words))
                                .collect(Collectors.joining("; ")),
                        one.reason()))
                .toList();
    }

    private static String ground(Ground ground, Words words) {
        return words.say("erasure.ground." + ground.code());
    }

    private static String when(Instant at, ZoneId zone, Words words) {
        return words.day(LocalDate.ofInstant(at, zone)) + ", " + words.time(at, zone);
    }

    /// Kinds of data in words.
    public static String data(List<Data> data, Words words) {
        return data.stream().map(one -> data(one, words)).collect(Collectors.joining(", "));
    }

    private static String data(Data data, Words words) {
        return words.say("erasure.data." + data.code());
    }

    private static List<Line> lines(Plan plan, Wanted wanted, ZoneId zone, Words words) {
        return plan.found().stream()
                .map(found -> new Line(
                        found.entry().number(),
                        when(found.entry().time(), zone, words),
                        words.say("act." + found.act()),
                        found.words().stream().map(text -> "“" + text + "”").collect(Collectors.joining(" · ")),
                        wanted.left().contains(found.entry().number())))
                .toList();
    }

    private static List<String> stays(Plan plan, Words words) {
        var stays = new ArrayList<String>();
        if (plan.nameStays()) {
            stays.add(words.say("erasure.stays.name"));
        }
        if (!plan.neededBy().isEmpty()) {
            stays.add(words.say("erasure.stays.count", numbers(plan.neededBy())));
        }
        if (!plan.older().isEmpty()) {
            stays.add(words.say("erasure.stays.older", numbers(plan.older())));
        }
        if (plan.sealed() > 0) {
            stays.add(words.say("erasure.stays.sealed", plan.sealed()));
        }
        if (plan.inPart() > 0) {
            stays.add(words.say("erasure.stays.in-part", plan.inPart()));
        }
        if (!plan.resting().isEmpty()) {
            stays.add(words.say("erasure.resting", numbers(plan.resting())));
        }
        return stays;
    }

    private static String numbers(Collection<Long> entries) {
        return entries.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
