package plenum.congress.mandates;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.mandates.MandateFact.AccreditationWithdrawn;
import plenum.congress.mandates.MandateFact.Accredited;
import plenum.congress.mandates.MandateFact.AlternatesListed;
import plenum.congress.mandates.MandateFact.BadgeIssued;
import plenum.congress.mandates.MandateFact.LeaderNamed;
import plenum.congress.mandates.MandateFact.MandateHandedOver;
import plenum.congress.mandates.MandateFact.MandateTakenBack;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.MandateFact.ProtocolEntered;
import plenum.congress.mandates.MandateFact.ProxyGiven;
import plenum.congress.mandates.MandateFact.ProxyRevoked;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class MandateForms {
    public static final List<Family.Member<? extends MandateFact>> FACTS = List.of(
            Family.member("mandates.issued", MandatesIssued.class, MandatesIssued.FORM),
            Family.member("mandates.withdrawn", MandateWithdrawn.class, MandateWithdrawn.FORM),
            Family.member("mandates.alternates-listed", AlternatesListed.class, AlternatesListed.FORM),
            Family.member("mandates.leader-named", LeaderNamed.class, LeaderNamed.FORM),
            Family.member("mandates.handed-over", MandateHandedOver.class, MandateHandedOver.FORM),
            Family.member("mandates.taken-back", MandateTakenBack.class, MandateTakenBack.FORM),
            Family.member("mandates.badge-issued", BadgeIssued.class, BadgeIssued.FORM),
            Family.member("mandates.proxy-given", ProxyGiven.class, ProxyGiven.FORM),
            Family.member("mandates.proxy-revoked", ProxyRevoked.class, ProxyRevoked.FORM),
            Family.member("mandates.protocol-entered", ProtocolEntered.class, ProtocolEntered.FORM),
            Family.member("mandates.accredited", Accredited.class, Accredited.FORM),
            Family.member(
                    "mandates.accreditation-withdrawn", AccreditationWithdrawn.class, AccreditationWithdrawn.FORM));

    public static final List<Family.Member<? extends MandateAct>> ACTS = List.of(
            Family.member("mandates.issue-mandates", IssueMandates.class, IssueMandates.FORM),
            Family.member("mandates.withdraw-mandate", WithdrawMandate.class, WithdrawMandate.FORM),
            Family.member("mandates.list-alternates", ListAlternates.class, ListAlternates.FORM),
            Family.member("mandates.name-leader", NameLeader.class, NameLeader.FORM),
            Family.member("mandates.issue-badge", IssueBadge.class, IssueBadge.FORM),
            Family.member("mandates.give-proxy", GiveProxy.class, GiveProxy.FORM),
            Family.member("mandates.revoke-proxy", RevokeProxy.class, RevokeProxy.FORM),
            Family.member("mandates.enter-protocol", EnterProtocol.class, EnterProtocol.FORM),
            Family.member("mandates.accredit", Accredit.class, Accredit.FORM),
            Family.member("mandates.withdraw-accreditation", WithdrawAccreditation.class, WithdrawAccreditation.FORM));

    private MandateForms() {}
}
