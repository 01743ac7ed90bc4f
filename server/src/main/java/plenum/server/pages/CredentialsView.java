package plenum.server.pages;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.Unit;
import plenum.congress.bodies.UnitHistory;
import plenum.congress.sittings.Stage;
import plenum.congress.urns.HasUrns;

/// The credentials desk.
///
/// @param answer to the last scan
/// @param found persons by the search; nobody if nothing was searched
/// @param doubts scans that do not go together, for somebody to look at
/// @param settled those that somebody has looked at
/// @param loans cards and devices that are out
/// @param over whether all sittings are over, so that everything should be back
/// @param open the units a person can be entered under
public record CredentialsView(
        Optional<Answer> answer,
        Situation now,
        long present,
        long absent,
        List<UnitLine> units,
        String search,
        List<PersonLine> found,
        List<DoubtLine> doubts,
        List<DoubtLine> settled,
        List<LoanLine> loans,
        boolean over,
        List<UnitView.Link> open,
        Optional<NewCode> code) {

    /// How many persons a search shows at most.
    private static final int MOST_FOUND = 50;

    /// The desk as it is now.
    ///
    /// @param search a part of a name or unit, or a number; empty if nobody is searched for
    public static CredentialsView of(
            HasUrns congress,
            Words words,
            ZoneId hall,
            Optional<Answer> answer,
            String search,
            Optional<NewCode> code) {
        var perUnit = new TreeMap<UnitId, long[]>();
        var inTheHall = 0L;
        for (var mandate : congress.mandates().valid()) {
            var figures = perUnit.computeIfAbsent(mandate.unit(), _ -> new long[2]);
            figures[0]++;
            if (congress.attendance().present(mandate.holder())) {
                figures[1]++;
                inTheHall++;
            }
        }
        var units = perUnit.entrySet().stream()
                .map(unit -> new UnitLine(
                        congress.bodies().unit(unit.getKey()).map(Unit::name).orElse(""),
                        unit.getValue()[0],
                        unit.getValue()[1]))
                .toList();
        return new CredentialsView(
                answer,
                Situation.of(congress, words),
                inTheHall,
                congress.mandates().valid().size() - inTheHall,
                units,
                search,
                search(search, congress, words),
                DoubtLine.all(congress, words, hall, true),
                DoubtLine.all(congress, words, hall, false),
                LoanLine.all(congress, words, hall),
                over(congress),
                congress.bodies().units().stream()
                        .filter(UnitHistory::open)
                        .map(unit -> UnitView.Link.of(unit.unit()))
                        .toList(),
                code);
    }

    private static boolean over(HasUrns congress) {
        var sittings = congress.sittings().all();
        return !sittings.isEmpty() && sittings.stream().allMatch(sitting -> sitting.stage() instanceof Stage.Adjourned);
    }

    /// Persons by a part of their names or units, of what they are accredited as or for whom, or by a number; nobody if
    /// nothing is sought.
    public static List<PersonLine> search(String search, HasUrns congress, Words words) {
        return search.isBlank() ? List.of() : found(search.strip(), congress, words);
    }

    private static List<PersonLine> found(String search, HasUrns congress, Words words) {
        return congress.bodies().persons().stream()
                .map(person -> line(person, congress, words))
                .filter(line -> line.fits(search))
                .limit(MOST_FOUND)
                .toList();
    }

    private static PersonLine line(Person person, HasUrns congress, Words words) {
        return new PersonLine(
                person.id().toString(),
                person.name(),
                congress.mandates()
                        .of(person.id())
                        .map(mandate -> mandate.number().toString())
                        .orElse(""),
                person.unit().flatMap(congress.bodies()::unit).map(Unit::name).orElse(""),
                person.unit().map(UnitId::toString).orElse(""),
                GuestsView.told(person.id(), congress, words),
                congress.attendance().present(person.id()),
                congress.mandates()
                        .of(person.id())
                        .filter(mandate -> congress.urns().onPaper().contains(mandate.number()))
                        .isPresent());
    }

    /// What the desk says to whoever has just been scanned.
    public record Answer(boolean good, String verdict, String details) {
        /// A verdict on a person, with name, mandate and unit.
        public static Answer of(boolean good, String verdict, PersonId person, HasUrns congress, Words words) {
            var details = congress.bodies()
                    .person(person)
                    .map(one -> line(one, congress, words))
                    .map(line -> Stream.of(
                                    line.name(),
                                    line.mandate().isEmpty() ? "" : words.say("vote.mandate", line.mandate()),
                                    line.unit(),
                                    line.accredited())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")))
                    .orElse("");
            return new Answer(good, verdict, details);
        }
    }

    /// A unit and how many of its delegates are in the hall.
    public record UnitLine(String name, long mandates, long present) {}

    /// Somebody enrolled.
    ///
    /// @param mandate the number; empty without a mandate
    /// @param unitId the number of the unit; empty without one
    /// @param accredited as what, and for whom; empty of those who are not
    /// @param paper whether the mandate votes on paper in secret votes
    public record PersonLine(
            String id,
            String name,
            String mandate,
            String unit,
            String unitId,
            String accredited,
            boolean present,
            boolean paper) {
        private boolean fits(String search) {
            var sought = search.toLowerCase(Locale.ROOT);
            return mandate.equals(search)
                    || id.equalsIgnoreCase(search)
                    || name.toLowerCase(Locale.ROOT).contains(sought)
                    || unit.toLowerCase(Locale.ROOT).contains(sought)
                    || accredited.toLowerCase(Locale.ROOT).contains(sought);
        }
    }

    /// A code that has just been made; it is shown this once.
    ///
    /// @param qr the drawing of the link
    public record NewCode(String name, String code, String link, String qr) {
        public static NewCode of(String name, String code, String link, Words words) {
            return new NewCode(name, code, link, QrCode.svg(link, words.say("credentials.qr")));
        }
    }
}
