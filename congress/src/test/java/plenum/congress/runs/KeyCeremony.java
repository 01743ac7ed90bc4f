package plenum.congress.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.minutes.Trustees;
import plenum.congress.runs.Chance.Deed;
import plenum.congress.urns.CallCeremony;
import plenum.congress.urns.CommitPolynomial;
import plenum.congress.urns.ConfirmKey;
import plenum.congress.urns.DisputeShare;
import plenum.congress.urns.OfferCertificate;
import plenum.congress.urns.RevealPolynomial;

/// The trustees make the key of the urns, after a first ceremony in which a share was wrong.
final class KeyCeremony {
    private KeyCeremony() {}

    static List<Deed> deeds() {
        var call = new Deed(new CallCeremony(Trustees.GROUP, 2), new Actor.Organiser());
        var deeds = new ArrayList<>(List.of(call));
        deeds.addAll(untilShown());
        deeds.add(
                new Deed(new DisputeShare(Trustees.GROUP, Trustees.ALL.getFirst()), Actor.of(Trustees.ALL.getLast())));
        deeds.add(call);
        deeds.addAll(untilShown());
        deeds.addAll(each(trustee -> new ConfirmKey(Trustees.GROUP, Trustees.verificationKey(trustee))));
        return deeds;
    }

    private static List<Deed> untilShown() {
        var deeds = new ArrayList<Deed>();
        deeds.addAll(each(trustee -> new OfferCertificate(Trustees.GROUP, Trustees.certificate(trustee))));
        deeds.addAll(each(trustee -> new CommitPolynomial(Trustees.GROUP, Trustees.commitment(trustee))));
        deeds.addAll(each(trustee -> new RevealPolynomial(Trustees.GROUP, Trustees.contribution(trustee))));
        return deeds;
    }

    private static List<Deed> each(Function<PersonId, Act<? super Assembly>> act) {
        return Trustees.ALL.stream()
                .map(trustee -> new Deed(act.apply(trustee), Actor.of(trustee)))
                .toList();
    }
}
