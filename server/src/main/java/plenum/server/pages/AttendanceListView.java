package plenum.server.pages;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import plenum.congress.PersonId;
import plenum.congress.bodies.HasBodies;
import plenum.congress.bodies.Person;
import plenum.congress.record.AttendanceList;
import plenum.congress.record.SittingMinutes.SignedList;

/// The attendance list of a sitting, as it reads now or as it was signed.
///
/// @param hash of the list that is shown, as hex
/// @param figures how many of how many were there, in sentences
/// @param signed whether somebody answers for the list that is shown
/// @param signatures under this list and others of the sitting, in their order
public record AttendanceListView(
        String congress,
        String sitting,
        String title,
        String opened,
        String adjourned,
        String hash,
        List<String> figures,
        List<OfUnit> units,
        boolean signed,
        List<Signature> signatures) {
    /// The delegates of a unit.
    public record OfUnit(String name, String present, List<Line> lines) {}

    /// A mandate and who held it.
    ///
    /// @param stays as times of the hall's clock; empty if absent
    /// @param proxy who votes for the mandate; empty without one
    public record Line(String mandate, String name, String voice, String stays, String proxy) {}

    /// Somebody who answers for a list.
    ///
    /// @param shown whether it is the list that is shown
    /// @param size of the journal with the signature, and the root it then had
    /// @param later how many lines read differently now
    public record Signature(String by, String at, String hash, boolean shown, long size, String root, long later) {}

    /// What the journal says about a signature: the root after its entry.
    public interface Roots {
        String root(long size);
    }

    /// The view of a list.
    ///
    /// @param shown what is shown
    /// @param now how the list reads now
    /// @param read the list that was signed under a hash, if it is kept
    public static AttendanceListView of(
            AttendanceList shown,
            AttendanceList now,
            List<SignedList> signed,
            Function<String, Optional<AttendanceList>> read,
            Roots roots,
            HasBodies congress,
            Words words,
            ZoneId hall) {
        var hash = shown.hash();
        return new AttendanceListView(
                shown.congress(),
                shown.sitting().toString(),
                shown.title(),
                words.moment(shown.opened(), hall),
                words.moment(shown.adjourned(), hall),
                hash,
                figures(shown, words),
                shown.units().stream()
                        .map(unit -> unit(unit, congress, words, hall))
                        .toList(),
                signed.stream().anyMatch(list -> list.hash().equals(hash)),
                signed.stream()
                        .map(list -> new Signature(
                                name(list.by(), congress),
                                words.moment(list.at(), hall),
                                list.hash(),
                                list.hash().equals(hash),
                                list.entry() + 1,
                                roots.root(list.entry() + 1),
                                read.apply(list.hash())
                                        .map(old -> later(old, now))
                                        .orElse(0L)))
                        .toList());
    }

    private static long later(AttendanceList old, AttendanceList now) {
        var known = new HashSet<>(old.lines());
        var changed = now.lines().stream().filter(line -> !known.contains(line)).count();
        return Math.max(changed, old.equals(now) ? 0 : 1);
    }

    private static List<String> figures(AttendanceList list, Words words) {
        var decisive =
                list.lines().stream().filter(AttendanceList.Line::decisive).toList();
        return List.of(
                words.say("attendance-list.decisive", count(decisive, _ -> true), decisive.size()),
                words.say(
                        "attendance-list.consultative",
                        count(list.lines(), line -> !line.decisive()),
                        list.lines().size() - decisive.size()),
                words.say(
                        "attendance-list.votes",
                        votes(decisive.stream()
                                .filter(AttendanceList.Line::present)
                                .toList()),
                        votes(decisive)),
                words.say(
                        "attendance-list.units",
                        list.units().stream()
                                .filter(unit -> unit.lines().stream().anyMatch(AttendanceList.Line::present))
                                .count(),
                        list.units().size()),
                words.say(
                        "attendance-list.proxies",
                        list.lines().stream()
                                .filter(line -> line.proxy().isPresent())
                                .count()));
    }

    private static long count(List<AttendanceList.Line> lines, Predicate<AttendanceList.Line> which) {
        return lines.stream().filter(AttendanceList.Line::present).filter(which).count();
    }

    private static long votes(List<AttendanceList.Line> lines) {
        return lines.stream().mapToLong(AttendanceList.Line::weight).sum();
    }

    private static OfUnit unit(AttendanceList.OfUnit unit, HasBodies congress, Words words, ZoneId hall) {
        return new OfUnit(
                unit.name(),
                words.say(
                        "attendance-list.of",
                        count(unit.lines(), _ -> true),
                        unit.lines().size()),
                unit.lines().stream()
                        .map(line -> line(line, congress, words, hall))
                        .toList());
    }

    private static Line line(AttendanceList.Line line, HasBodies congress, Words words, ZoneId hall) {
        return new Line(
                line.mandate().toString(),
                line.name(),
                words.say(line.decisive() ? "mandates.decisive" : "mandates.consultative"),
                String.join(
                        ", ",
                        line.stays().stream()
                                .map(stay -> words.time(stay.from(), hall) + "–" + words.time(stay.until(), hall))
                                .toList()),
                line.proxy().map(holder -> name(holder, congress)).orElse(""));
    }

    private static String name(PersonId person, HasBodies congress) {
        return congress.bodies().person(person).map(Person::name).orElse(person.toString());
    }
}
