package plenum.congress.mandates;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;

/// All badges ever issued, by their serials.
///
/// @param serials of each person, the valid one last
public record IssuedBadges(TreePMap<Integer, Badge> all, PMap<PersonId, PVector<Integer>> serials) {
    static final IssuedBadges NONE = new IssuedBadges(TreePMap.empty(), HashTreePMap.empty());

    /// The serial of the badge that a person has now.
    public Optional<Integer> of(PersonId person) {
        return Optional.ofNullable(serials.get(person)).map(PVector::getLast);
    }

    /// Whom the badge was issued to, whether it is still valid or not.
    public Optional<PersonId> bearer(int serial) {
        return badge(serial).map(Badge::person);
    }

    /// Whether the badge was its person's valid one at a moment: issued, and not yet replaced by another.
    public boolean validAt(int serial, Instant moment) {
        return badge(serial)
                .filter(badge -> !badge.issuedAt().isAfter(moment))
                .map(badge -> after(badge)
                        .map(next -> moment.isBefore(next.issuedAt()))
                        .orElse(true))
                .orElse(false);
    }

    private Optional<Badge> after(Badge badge) {
        var own = serials.getOrDefault(badge.person(), TreePVector.empty());
        var place = own.indexOf(badge.serial()) + 1;
        return place < own.size() ? badge(own.get(place)) : Optional.empty();
    }

    int nextSerial() {
        return all.isEmpty() ? 1 : all.lastKey() + 1;
    }

    IssuedBadges with(Badge badge) {
        var own = serials.getOrDefault(badge.person(), TreePVector.empty()).plus(badge.serial());
        return new IssuedBadges(all.plus(badge.serial(), badge), serials.plus(badge.person(), own));
    }

    private Optional<Badge> badge(int serial) {
        return Optional.ofNullable(all.get(serial));
    }
}
