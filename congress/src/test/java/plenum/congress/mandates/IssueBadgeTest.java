package plenum.congress.mandates;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.mandates.MandateFact.BadgeIssued;
import plenum.congress.mandates.MandateRefusal.NoSuchHolder;

class IssueBadgeTest {
    @Test
    void a_lost_badge_is_replaced_by_one_of_the_next_number() {
        beforeTheSitting()
                .when(new Actor.Organiser(), new IssueBadge(ANNA))
                .recorded(new BadgeIssued(ANNA, 1))
                .when(new Actor.Organiser(), new IssueBadge(ANNA))
                .recorded(new BadgeIssued(ANNA, 2));
    }

    @Test
    void nobody_has_a_badge_who_is_not_enrolled() {
        beforeTheSitting()
                .when(new Actor.Organiser(), new IssueBadge(new PersonId(99)))
                .refused(new NoSuchHolder(new PersonId(99)));
    }
}
