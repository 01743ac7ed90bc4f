package plenum.congress.elections;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.Refusal;
import plenum.congress.elections.ElectionFact.OfficeAccepted;
import plenum.congress.elections.ElectionRefusal.AlreadyAnswered;
import plenum.congress.elections.Seating.Accession;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Whoever was elected accepts the office, or the chair enters that some have, or all who have not answered yet.
/// Accepting twice changes nothing.
///
/// Refused, in this order: if there is no such election; unless it is decided; of somebody who has got no seat; to
/// others than whoever is elected and the chair; after a refusal; of somebody whom the statutes do not let hold the
/// post.
///
/// @param nominations who accepts; all who have not answered, if empty
public record AcceptOffice(ElectionId election, List<Integer> nominations) implements ElectionAct {
    public static final ObjectForm<AcceptOffice> FORM = Form.of(
            Field.of("election", AcceptOffice::election, ElectionId.FORM),
            Field.of("nominations", AcceptOffice::nominations, Form.list(Form.INT)),
            AcceptOffice::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.ofDecided(election, decided -> {
            var meant = nominations.isEmpty() ? decided.unanswered() : nominations;
            return meant.stream()
                    .flatMap(number -> unable(congress, decided, number, by, at).stream())
                    .findFirst()
                    .map(Decision::refuse)
                    .orElseGet(() -> accepted(decided, meant));
        });
    }

    private Optional<Refusal> unable(HasElections congress, Election decided, int number, Actor by, Instant at) {
        var unable = congress.unableToTakeSeat(decided, number, by);
        if (unable.isPresent()) {
            return unable;
        }
        var nomination = decided.nomination(number).orElseThrow();
        if (decided.seating().answer(number).equals(Optional.of(Accession.REFUSED))) {
            return Optional.of(new AlreadyAnswered(nomination.name()));
        }
        return decided.seating().answer(number).isPresent()
                ? Optional.empty()
                : congress.unfit(decided, nomination, LocalDate.ofInstant(at, UTC))
                        .map(why -> why);
    }

    private Decision accepted(Election decided, List<Integer> meant) {
        var fresh = meant.stream()
                .filter(number -> decided.seating().answer(number).isEmpty())
                .distinct()
                .toList();
        return fresh.isEmpty() ? Decision.unchanged() : Decision.allow(new OfficeAccepted(election, fresh));
    }
}
