package plenum.congress.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plenum.congress.golden.ExamplesOfActs;

/// Who may do what, as a table of act and capacity: written here once more, by hand, so that nobody
/// gains or loses a right by mistake.
class PermissionsTest {
    private static final String TABLE = """
            orders.adopt-orders               organiser
            bodies.found-organisation         organiser
            bodies.register-units             organiser
            bodies.place-unit                 organiser credentials
            bodies.rename-unit                organiser credentials
            bodies.close-unit                 organiser credentials
            bodies.enter-figures              organiser credentials
            bodies.declare-attributes         organiser
            bodies.enrol-persons              organiser credentials
            bodies.give-consent               organiser enrolled
            bodies.withdraw-consent           organiser enrolled
            bodies.correct-persons            organiser credentials
            bodies.appoint-officer            organiser
            bodies.relieve-officer            organiser
            representation.lay-down-rule      organiser credentials
            representation.apportion-seats    organiser credentials
            mandates.issue-mandates           organiser credentials
            mandates.withdraw-mandate         credentials
            mandates.list-alternates          organiser credentials
            mandates.name-leader              organiser credentials
            mandates.issue-badge              organiser credentials
            mandates.give-proxy               delegate credentials
            mandates.revoke-proxy             delegate credentials
            mandates.enter-protocol           organiser credentials
            mandates.accredit                 organiser credentials
            mandates.withdraw-accreditation   organiser credentials
            attendance.check-in               credentials
            attendance.check-out              credentials
            attendance.note-scan              credentials
            attendance.settle-doubt           credentials
            attendance.lend-piece             credentials
            attendance.return-piece           credentials
            attendance.miss-piece             credentials
            credentials.describe-attribute    organiser credentials
            credentials.lay-report            credentials
            credentials.hand-over             enrolled
            credentials.take-back             enrolled
            credentials.lodge-challenge       delegate credentials
            credentials.withdraw-challenge    delegate credentials
            credentials.hear-challenge        credentials
            credentials.decide-challenge      credentials
            sittings.plan-sitting             organiser secretary
            sittings.open-sitting             chair
            sittings.recess                   presiding
            sittings.resume                   presiding
            sittings.adjourn                  presiding
            sittings.hand-over-chair          presiding
            sittings.admit-guest              organiser secretary presiding
            sittings.dismiss-guest            organiser secretary presiding
            sittings.open-doors               presiding
            sittings.waive-stenogram          organiser secretary chair
            sittings.name-keepers             organiser secretary chair
            sittings.take-share               enrolled
            sittings.order-release            organiser secretary chair
            sittings.release                  enrolled
            sittings.release-in-part          secretary
            agenda.propose-item               organiser secretary chair
            agenda.move-item                  organiser secretary chair
            agenda.drop-item                  organiser secretary chair
            agenda.take-up-item               presiding
            agenda.close-item                 presiding
            floor.request-floor               enrolled
            floor.withdraw-request            enrolled
            floor.call-speaker                presiding
            floor.give-floor                  presiding
            floor.extend-time                 presiding
            floor.end-speech                  enrolled
            floor.close-list                  presiding
            floor.reopen-list                 presiding
            motions.move-motion               delegate accredited
            motions.second-motion             delegate
            motions.open-debate               presiding
            motions.withdraw-motion           delegate accredited
            motions.move-amendment            delegate accredited
            motions.second-amendment          delegate
            motions.withdraw-amendment        delegate accredited
            motions.bring-orders-into-force   presiding
            rulings.rule-on-point             presiding
            rulings.appeal-ruling             delegate
            rulings.second-appeal             delegate
            rulings.withdraw-appeal           enrolled
            urns.call-ceremony                organiser chair
            urns.offer-certificate            trustee
            urns.commit-polynomial            trustee
            urns.reveal-polynomial            trustee
            urns.confirm-key                  trustee
            urns.dispute-share                trustee
            urns.put-on-paper                 credentials teller
            urns.put-elector-on-paper         credentials teller
            urns.open-urn                     registrar
            urns.cast-ballot                  voter
            urns.test-ballot                  voter
            urns.enter-verification           organiser
            urns.find-fault                   organiser
            urns.enter-tally                  organiser
            urns.enter-shuffle                enrolled
            urns.enter-decryption             enrolled
            urns.enter-result                 organiser
            voting.put-question               presiding
            voting.cast-vote                  enrolled
            voting.raise-objection            enrolled
            voting.enter-cards                teller
            voting.enter-paper                teller
            voting.close-vote                 presiding
            voting.declare-result             presiding
            voting.give-casting-vote          presiding
            voting.annul-vote                 presiding
            succession.form-body              organiser secretary
            succession.create-post            organiser secretary
            succession.change-seats           organiser presiding
            succession.enter-term             organiser secretary
            succession.resign                 enrolled
            succession.recall                 presiding
            succession.record-death           secretary presiding
            succession.move-up                secretary presiding
            succession.co-opt                 presiding
            succession.name-interim           presiding
            elections.call-election           presiding
            elections.nominate                enrolled
            elections.accept-nomination       enrolled
            elections.decline-nomination      enrolled
            elections.withdraw-nomination     enrolled
            elections.agree-on-source         presiding
            elections.ask-for-further-names   presiding
            elections.introduce-candidate     enrolled
            elections.ask-candidate           enrolled
            elections.answer-question         enrolled
            elections.challenge-name          enrolled
            elections.withdraw-name-challenge enrolled
            elections.decide-name-challenge   presiding
            elections.close-nominations       presiding
            elections.open-ballot             presiding
            elections.close-ballot            presiding
            elections.enter-paper-ballots     teller
            elections.declare-elected         presiding
            elections.draw-lot                presiding
            elections.break-tie               presiding
            elections.draw-lot-by-seed        presiding
            elections.next-round              presiding
            elections.leave-vacant            presiding
            elections.annul-election          presiding
            elections.accept-office           enrolled
            elections.refuse-office           enrolled
            elections.offer-seat              presiding
            elections.install-elected         presiding
            tellers.count-paper               teller
            tellers.seal-count                teller
            tellers.open-count                organiser
            tellers.decide-unclear            teller
            tellers.order-recount             presiding
            tellers.sign-report               teller
            tellers.read-report               teller presiding
            erasure.ask                       enrolled
            erasure.decline                   secretary
            erasure.erase-data                secretary
            record.take-down                  secretary
            record.continue-utterance         secretary
            record.revise                     enrolled
            record.approve-speech             enrolled
            record.publish                    secretary
            record.correct                    secretary
            record.note-reaction              secretary
            record.sign-attendance-list       credentials secretary presiding chair
            record.circulate-text             secretary
            record.note-reading               enrolled
            record.release-text               secretary
            record.add-note                   secretary
            record.take-turn                  secretary
            record.remark-on-minutes          secretary
            record.sign-minutes               secretary presiding chair
            record.approve-minutes            presiding
            """;

    @Test
    void each_act_is_for_those_in_the_table_and_nobody_else() {
        var written = new LinkedHashMap<String, List<String>>();
        for (var act : ExamplesOfActs.all()) {
            written.put(
                    Acts.FORM.nameOf(act),
                    Permissions.of(act).stream().map(Capacity::code).sorted().toList());
        }
        assertThat(written).containsExactlyInAnyOrderEntriesOf(table());
    }

    @Test
    void every_act_stands_in_the_table() {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(Acts.FORM.members().stream()
                        .map(member -> member.name())
                        .toList());
    }

    private static Map<String, List<String>> table() {
        return TABLE.lines()
                .map(line -> List.of(line.strip().split("\\s+", -1)))
                .collect(Collectors.toMap(
                        List::getFirst,
                        line -> line.subList(1, line.size()).stream().sorted().toList()));
    }
}
