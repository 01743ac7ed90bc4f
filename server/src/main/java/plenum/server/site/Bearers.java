package plenum.server.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.server.badges.Badges;
import plenum.server.web.BadgeCode;

/// Who is meant by what was scanned or typed at a desk or a door: the number of a mandate or a person, the code on a
/// badge or the link that holds it, or what a station makes of a code, such as `417-K7QF`.
record Bearers(Badges badges) {
    private static final Pattern LINK = Pattern.compile(".*[?&]code=([^&]+).*");
    private static final Pattern MANDATE = Pattern.compile("0*([1-9][0-9]{0,8})");
    private static final Pattern PERSON = Pattern.compile("[Pp][1-9][0-9]{0,8}");
    private static final Pattern CHECKED = Pattern.compile("([0-9]{1,9})-([0-9A-HJKMNP-TV-Z]{4})");

    /// Somebody, and the badge that was shown, if it was one.
    record Bearer(PersonId person, Optional<Integer> badge) {
        /// Whether somebody was named, or has shown a badge that is still valid.
        boolean valid(Assembly congress) {
            return badge.isEmpty() || congress.mandates().badge(person).equals(badge);
        }
    }

    Optional<Bearer> meant(String who, Assembly congress) {
        var mandate = MANDATE.matcher(who);
        if (mandate.matches()) {
            var number = Kind.MANDATE.reader().apply(mandate.group(1));
            return congress.mandates().mandate(number).map(found -> named(found.holder()));
        }
        if (PERSON.matcher(who).matches()) {
            return Optional.of(Kind.PERSON.reader().apply(who.toUpperCase(Locale.ROOT)))
                    .filter(person -> congress.bodies().person(person).isPresent())
                    .map(Bearers::named);
        }
        var checked = CHECKED.matcher(who);
        if (checked.matches()) {
            var serial = Integer.parseInt(checked.group(1));
            return badges.issuedTo(serial, checked.group(2)).map(person -> new Bearer(person, Optional.of(serial)));
        }
        var link = LINK.matcher(who);
        return BadgeCode.read(link.matches() ? link.group(1) : who)
                .flatMap(code -> badges.issuedTo(code).map(person -> new Bearer(person, Optional.of(code.serial()))));
    }

    private static Bearer named(PersonId person) {
        return new Bearer(person, Optional.empty());
    }
}
