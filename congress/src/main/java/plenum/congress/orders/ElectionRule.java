package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// By which rules elections are counted, and who proposes names for them.
///
/// @param oneSeat for one seat, the names of rules in `plenum.count`, the usual one first; any rule if there is
/// none
/// @param severalSeats the same for several like seats
/// @param ties what decides between equals
/// @param nominators who proposes names
public record ElectionRule(
        List<String> oneSeat, List<String> severalSeats, ElectionTie ties, List<Nominator> nominators) {
    /// The chair chooses from all rules.
    public static final ElectionRule ANY = new ElectionRule(List.of(), List.of());

    public static final ObjectForm<ElectionRule> FORM = Form.of(
            Field.of("oneSeat", ElectionRule::oneSeat, Form.list(Form.TEXT)),
            Field.of("severalSeats", ElectionRule::severalSeats, Form.list(Form.TEXT)),
            Field.added("ties", ElectionRule::ties, ElectionTie.FORM, ElectionTie.LOT),
            Field.added("nominators", ElectionRule::nominators, Nominator.FORM, Nominator.USUAL),
            ElectionRule::new);

    /// With names from the floor and by list.
    public ElectionRule(List<String> oneSeat, List<String> severalSeats, ElectionTie ties) {
        this(oneSeat, severalSeats, ties, Nominator.USUAL);
    }

    /// With lots between equals.
    public ElectionRule(List<String> oneSeat, List<String> severalSeats) {
        this(oneSeat, severalSeats, ElectionTie.LOT);
    }

    public ElectionRule {
        oneSeat = List.copyOf(oneSeat);
        severalSeats = List.copyOf(severalSeats);
        nominators = List.copyOf(nominators);
    }

    /// The rules for so many seats, the usual one first; empty if the chair chooses from all.
    public List<String> rules(int seats) {
        return seats == 1 ? oneSeat : severalSeats;
    }
}
