package plenum.server.pages;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.credentials.HasCredentials;
import plenum.congress.mandates.Difference;
import plenum.congress.mandates.Difference.ElectedWithoutMandate;
import plenum.congress.mandates.Difference.MandateWithoutElection;
import plenum.congress.mandates.Difference.OtherAlternates;
import plenum.congress.mandates.Difference.OtherVoice;
import plenum.congress.mandates.ElectionProtocol;
import plenum.congress.mandates.EnteredProtocol;
import plenum.congress.mandates.ProtocolFile;
import plenum.congress.mandates.Voice;

/// The protocol of the election in a unit.
///
/// @param number which of the unit's protocols it is, from 1
/// @param entered when it was entered, in a sentence, and `reason` why it replaced another; empty for the first
/// @param held when and where the unit met, in a sentence, and `figures` how many voted
/// @param order what the order of the alternates rests on
/// @param file its name; empty if none was handed in
public record ProtocolView(
        int number,
        String entered,
        String reason,
        String held,
        String figures,
        List<Line> delegates,
        String order,
        List<Line> alternates,
        String file,
        String sha256) {
    /// Somebody elected, with the votes in words.
    public record Line(String name, String votes) {}

    /// All protocols of a unit, the one that counts first.
    static List<ProtocolView> all(UnitId unit, HasCredentials congress, Words words, ZoneId zone) {
        var views = new ArrayList<ProtocolView>();
        for (var entered : congress.mandates().delegations().protocols(unit)) {
            views.add(of(views.size() + 1, entered, congress, words, zone));
        }
        return List.copyOf(views.reversed());
    }

    private static ProtocolView of(
            int number, EnteredProtocol entered, HasCredentials congress, Words words, ZoneId zone) {
        var protocol = entered.protocol();
        return new ProtocolView(
                number,
                words.say("protocol.entered", words.date(entered.at(), zone), words.time(entered.at(), zone)),
                entered.reason(),
                words.say("protocol.held", words.day(protocol.day()), protocol.place()),
                words.say("protocol.figures", protocol.entitled(), protocol.cast(), protocol.invalid()),
                protocol.delegates().stream()
                        .map(one -> line(one, congress, words))
                        .toList(),
                words.say("protocol.order." + protocol.order().code()),
                protocol.alternates().stream()
                        .map(one -> new Line(
                                ChallengeView.name(one.person(), congress), words.say("protocol.votes", one.votes())))
                        .toList(),
                protocol.file().map(ProtocolFile::name).orElse(""),
                protocol.file().map(ProtocolFile::sha256).orElse(""));
    }

    private static Line line(ElectionProtocol.Delegate delegate, HasCredentials congress, Words words) {
        var votes = words.say("protocol.votes", delegate.votes());
        return new Line(
                ChallengeView.name(delegate.person(), congress),
                delegate.voice() == Voice.DECISIVE ? votes : votes + ", " + words.say("mandates.consultative"));
    }

    /// Where protocol and mandates of a unit do not go together, in sentences.
    static List<String> differences(UnitId unit, HasCredentials congress, Words words) {
        return Difference.of(unit, congress.mandates()).stream()
                .map(difference -> told(difference, congress, words))
                .toList();
    }

    private static String told(Difference difference, HasCredentials congress, Words words) {
        return switch (difference) {
            case ElectedWithoutMandate(var person, var other) ->
                other.map(mandate -> words.say("protocol.other-unit", ChallengeView.name(person, congress), mandate))
                        .orElseGet(() -> words.say("protocol.without-mandate", ChallengeView.name(person, congress)));
            case MandateWithoutElection(var mandate, var person) ->
                words.say("protocol.without-election", mandate, ChallengeView.name(person, congress));
            case OtherVoice(var mandate, var person, var elected) ->
                words.say("protocol.other-voice." + elected.code(), mandate, ChallengeView.name(person, congress));
            case OtherAlternates(var elected, var listed) ->
                words.say("protocol.other-alternates", names(elected, congress, words), names(listed, congress, words));
        };
    }

    private static String names(List<PersonId> persons, HasCredentials congress, Words words) {
        return persons.isEmpty()
                ? words.say("protocol.nobody")
                : String.join(
                        ", ",
                        persons.stream()
                                .map(person -> ChallengeView.name(person, congress))
                                .toList());
    }
}
