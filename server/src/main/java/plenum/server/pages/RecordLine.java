package plenum.server.pages;

import java.time.ZoneId;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.ReportId;
import plenum.congress.SittingId;
import plenum.congress.TextId;
import plenum.congress.UtteranceId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact;
import plenum.congress.credentials.CredentialsFact;
import plenum.congress.credentials.Figures;
import plenum.congress.elections.ElectionFact;
import plenum.congress.floor.FloorFact;
import plenum.congress.floor.FloorKind;
import plenum.congress.mandates.MandateFact;
import plenum.congress.mandates.Voice;
import plenum.congress.motions.Motion;
import plenum.congress.motions.MotionFact;
import plenum.congress.orders.OrdersFact;
import plenum.congress.record.Circular;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Layer;
import plenum.congress.record.Line;
import plenum.congress.record.RecordFact;
import plenum.congress.rulings.RulingFact;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact;
import plenum.congress.succession.SuccessionFact;
import plenum.congress.tellers.TellersFact;
import plenum.congress.urns.UrnFact;
import plenum.congress.voting.Result;
import plenum.congress.voting.Tally;
import plenum.congress.voting.VotingFact;

/// One line of the record, in words.
///
/// @param entry the entry of the journal that it tells
/// @param style how it is set: `heading`, `speaker`, `utterance`, `correction`, `reaction`, `note`, `decision`
///     or `event`
/// @param link where more about it is; empty if nowhere
public record RecordLine(long entry, String time, String style, String text, String link) {
    /// The id of the paragraph, if the line is one.
    public String paragraph() {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private record Told(String style, String text, String link) {
        static Told event(String text) {
            return new Told("event", text, "");
        }

        static Told linked(String style, String text, String link) {
            return new Told(style, text, link);
        }
    }

    /// A line as the page of the record shows it.
    public static RecordLine of(Line line, HasRecord seen, Words words, ZoneId zone) {
        var told = new Teller(seen, words).told(line.fact());
        return new RecordLine(line.number(), words.time(line.at(), zone), told.style(), told.text(), told.link());
    }

    /// Puts facts into words.
    private record Teller(HasRecord seen, Words words) {
        Told told(Fact fact) {
            return switch (fact) {
                case OrdersFact.OrdersAdopted(var orders) ->
                    Told.event(words.say(
                            "told.orders",
                            orders.edition().title(),
                            orders.edition().version()));
                case CredentialsFact credentials -> told(credentials);
                case MandateFact mandates -> told(mandates);
                case SittingFact sitting -> told(sitting);
                case AgendaFact agenda -> told(agenda);
                case FloorFact.SpeechBegun(var _, var person, var kind, var _, var _, var _) ->
                    Told.linked("speaker", speaker(person, kind), "");
                case MotionFact motion -> told(motion);
                case RulingFact ruling -> told(ruling);
                case VotingFact voting -> told(voting);
                case ElectionFact election ->
                    Told.linked(
                            ElectionTold.decides(election) ? "decision" : "event",
                            new ElectionTold(seen, words).told(election),
                            "/elections/" + election.election());
                case TellersFact.RecountOrdered(var urn, var reason) ->
                    Told.linked("event", words.say("told.tellers.recount", urn, reason), "/urns/" + urn);
                case TellersFact.ReportRead(var urn, var _, var report, var signed) ->
                    Told.linked("decision", TellersReportView.inFull(urn, report, signed, seen, words), "/urns/" + urn);
                case UrnFact urn -> Told.linked("event", new UrnTold(seen, words).told(urn), urn(urn));
                case SuccessionFact changed -> {
                    var told = new SuccessionTold(seen, words);
                    yield Told.linked("event", told.told(changed), told.link(changed));
                }
                case RecordFact written -> told(written);
                default -> Told.event("");
            };
        }

        private static String urn(UrnFact fact) {
            return switch (fact) {
                case UrnFact.UrnClosed(var urn, var _) -> "/urns/" + urn;
                case UrnFact.UrnWithheld(var urn, var _) -> "/urns/" + urn;
                case UrnFact.UrnCounted(var urn, var _, var _) -> "/urns/" + urn;
                default -> "";
            };
        }

        private String speaker(PersonId person, FloorKind kind) {
            var name = Speaking.name(person, seen);
            return kind == FloorKind.CONTRIBUTION
                    ? name
                    : words.say("told.speaker", name, words.say("floor.kind." + kind.code()));
        }

        private Told told(CredentialsFact fact) {
            return switch (fact) {
                case CredentialsFact.ReportLaid(var id, var figures) ->
                    Told.linked("event", laid(id, figures), "/credentials/reports/" + id);
                case CredentialsFact.ReportDecided(var id, var adopted, var _) ->
                    Told.linked(
                            "decision",
                            words.say(adopted ? "told.report-adopted" : "told.report-rejected", id),
                            "/credentials/reports/" + id);
                case CredentialsFact.ChallengeLodged(var id, var mandate, var delegate, var by, var _) ->
                    Told.linked(
                            "event",
                            words.say(
                                    "told.challenge", Speaking.name(by, seen), mandate, Speaking.name(delegate, seen)),
                            "/credentials/challenges/" + id);
                case CredentialsFact.ChallengeHeard(var id, var _) ->
                    Told.linked("event", words.say("told.challenge-heard", id), "/credentials/challenges/" + id);
                case CredentialsFact.ChallengeWithdrawn(var id) ->
                    Told.linked("event", words.say("told.challenge-withdrawn", id), "/credentials/challenges/" + id);
                case CredentialsFact.ChallengeDecided(var id, var upheld, var _, var _) ->
                    Told.linked(
                            "decision",
                            words.say(upheld ? "told.challenge-upheld" : "told.challenge-dismissed", id),
                            "/credentials/challenges/" + id);
                case CredentialsFact.AttributeDescribed _ -> Told.event("");
            };
        }

        private Told told(MandateFact fact) {
            return switch (fact) {
                case MandateFact.MandateHandedOver(var mandate, var from, var to, var cause) ->
                    Told.event(words.say(
                            "told.handed-over." + cause.code(),
                            mandate,
                            Speaking.name(from, seen),
                            Speaking.name(to, seen)));
                case MandateFact.MandateTakenBack(var mandate, var from, var to) ->
                    Told.event(
                            words.say("told.taken-back", mandate, Speaking.name(from, seen), Speaking.name(to, seen)));
                default -> Told.event("");
            };
        }

        private String laid(ReportId id, Figures figures) {
            return figures.of(Voice.DECISIVE)
                    .map(part -> words.say(
                            "told.report-laid",
                            id,
                            part.heads().elected(),
                            part.heads().credentialed(),
                            part.heads().present()))
                    .orElseGet(() -> words.say("report.number", id));
        }

        private Told told(SittingFact fact) {
            return switch (fact) {
                case SittingFact.SittingOpened(var id, var person) ->
                    Told.linked(
                            "heading",
                            words.say("told.opened", title(id), Speaking.name(person, seen)),
                            "/record/" + id);
                case SittingFact.SittingRecessed(var _, var until) ->
                    Told.event(until.isBlank() ? words.say("told.recess") : words.say("told.recess-until", until));
                case SittingFact.SittingResumed _ -> Told.event(words.say("told.resumed"));
                case SittingFact.SittingAdjourned _ -> Told.event(words.say("told.adjourned"));
                case SittingFact.ChairHandedOver(var _, var person) ->
                    Told.event(words.say("told.chair", Speaking.name(person, seen)));
                case SittingFact.DoorsClosed _ -> Told.event(words.say("told.doors-closed"));
                case SittingFact.DoorsOpened _ -> Told.event(words.say("told.doors-opened"));
                case SittingFact.ReleaseOrdered(var id, var decision, var inPart) ->
                    Told.event(words.say(
                            inPart ? "told.release-ordered-in-part" : "told.release-ordered", title(id), decision));
                case SittingFact.SittingReleasedInPart(var id, var _, var _, var withheld) ->
                    Told.linked(
                            "decision",
                            words.say("told.released-in-part", title(id), withheld.size()),
                            "/record/" + id);
                case SittingFact.SittingReleased(var id, var _, var _) ->
                    Told.linked("decision", words.say("told.released", title(id)), "/record/" + id);
                default -> Told.event("");
            };
        }

        private String title(SittingId id) {
            return seen.sittings().sitting(id).map(Sitting::title).orElse(id.toString());
        }

        private Told told(AgendaFact fact) {
            return switch (fact) {
                case AgendaFact.AgendaAdopted() -> Told.event(words.say("told.agenda"));
                case AgendaFact.ItemTakenUp(var item) -> Told.linked("heading", title(item), "");
                case AgendaFact.ItemClosed(var item) -> Told.event(words.say("told.item-closed", title(item)));
                default -> Told.event("");
            };
        }

        private String title(ItemId id) {
            return seen.agenda()
                    .item(id)
                    .map(item -> item.number() + "  " + item.title())
                    .orElse(id.toString());
        }

        private Told told(MotionFact fact) {
            return switch (fact) {
                case MotionFact.MotionMoved(var id, var mover, var _, var _, var title, var _) ->
                    Told.linked(
                            "event", words.say("told.motion", Speaking.name(mover, seen), id, title), "/motions/" + id);
                case MotionFact.DebateOpened(var id) ->
                    Told.linked("event", words.say("told.debate", id, title(id.toString())), "/motions/" + id);
                case MotionFact.MotionWithdrawn(var id) ->
                    Told.linked("event", words.say("told.motion-withdrawn", id), "/motions/" + id);
                case MotionFact.MotionDecided(var id, var carried, var vote) ->
                    Told.linked(
                            "decision",
                            words.say(carried ? "told.carried" : "told.rejected", id, title(id.toString())),
                            "/votes/" + vote);
                case MotionFact.AmendmentMoved(var id, var mover, var _, var _) ->
                    Told.linked(
                            "event",
                            words.say("told.amendment", Speaking.name(mover, seen), id),
                            "/motions/" + id.motion());
                case MotionFact.AmendmentWithdrawn(var id) ->
                    Told.linked("event", words.say("told.amendment-withdrawn", id), "/motions/" + id.motion());
                case MotionFact.AmendmentDecided(var id, var carried, var vote) ->
                    Told.linked(
                            "decision",
                            words.say(carried ? "told.amendment-carried" : "told.amendment-rejected", id),
                            "/votes/" + vote);
                default -> Told.event("");
            };
        }

        private String title(String motion) {
            return seen.motions().all().stream()
                    .filter(one -> one.id().toString().equals(motion))
                    .map(Motion::title)
                    .findFirst()
                    .orElse("");
        }

        private Told told(RulingFact fact) {
            return switch (fact) {
                case RulingFact.RulingGiven given -> Told.linked("decision", RulingView.inFull(given, seen, words), "");
                case RulingFact.RulingAppealed(var id, var person, var reason, var _) ->
                    Told.event(
                            reason.isBlank()
                                    ? words.say("told.ruling.appealed", Speaking.name(person, seen), id)
                                    : words.say(
                                            "told.ruling.appealed-because", Speaking.name(person, seen), id, reason));
                case RulingFact.AppealSeconded(var id, var person) ->
                    Told.event(words.say("told.ruling.seconded", Speaking.name(person, seen), id));
                case RulingFact.AppealWithdrawn(var id) -> Told.event(words.say("told.ruling.withdrawn", id));
                case RulingFact.AppealDecided(var id, var sustained, var vote) ->
                    Told.linked("decision", RulingView.settled(id, sustained, seen, words), "/votes/" + vote);
            };
        }

        private Told told(VotingFact fact) {
            return switch (fact) {
                case VotingFact.VoteOpened opened -> Told.linked("event", voteOn(opened), "/votes/" + opened.vote());
                case VotingFact.ObjectionRaised(var _, var person) ->
                    Told.event(words.say("told.objection", Speaking.name(person, seen)));
                case VotingFact.VoteClosed(var vote, var tally, var result, var _) -> closed(vote, tally, result);
                case VotingFact.CastingVoteGiven(var vote, var chair, var choice) ->
                    Told.linked(
                            "decision",
                            words.say(
                                    "told.casting-vote",
                                    Speaking.name(chair, seen),
                                    words.say("vote." + choice.code())),
                            "/votes/" + vote);
                case VotingFact.VoteAnnulled(var vote, var reason) ->
                    Told.linked("decision", words.say("told.annulled", vote, reason), "/votes/" + vote);
                default -> Told.event("");
            };
        }

        private String voteOn(VotingFact.VoteOpened opened) {
            var asked = VoteView.asked(opened.question(), seen, words);
            return opened.quorum().isEmpty()
                    ? words.say("told.vote", asked)
                    : words.say("told.vote-quorate", asked, words.quorum(opened.quorum()));
        }

        private Told closed(VoteId vote, Tally tally, Result result) {
            return Told.linked(
                    "decision",
                    words.say(
                            "told.result",
                            words.say("vote.result." + result.code()),
                            tally.yes(),
                            tally.no(),
                            tally.abstain()),
                    "/votes/" + vote);
        }

        private Told told(RecordFact fact) {
            return switch (fact) {
                case RecordFact.UtteranceTaken(var id, var _, var text) ->
                    Told.linked("utterance", latest(id, text), "/record/" + id);
                case RecordFact.ReactionNoted(var kind, var intensity, var rise, var wording) ->
                    Told.linked(
                            "reaction",
                            "(" + (wording.isBlank() ? Reaction.wording(kind, intensity, rise, words) : wording) + ")",
                            "");
                case RecordFact.NoteAdded(var text) -> Told.linked("note", text, "");
                case RecordFact.RecordPublished(var id) ->
                    Told.linked("event", words.say("told.record-published", title(id)), "/record/" + id);
                case RecordFact.UtteranceCorrected(var id, var paragraph, var text, var _, var reason, var _) ->
                    Told.linked(
                            "correction",
                            words.say("told.correction", id, paragraph, text, reason),
                            "/record/" + paragraph);
                case RecordFact.TextCirculated(var id, var title, var _, var _, var readers) ->
                    Told.linked("event", words.say("told.circulated", id, title, readers.size()), "/texts/" + id);
                case RecordFact.TextReleased(var id, var _, var _) ->
                    Told.linked("decision", words.say("told.text-released", id, textTitle(id)), "/texts/" + id);
                case RecordFact.MinutesApproved(var id) ->
                    Told.linked("decision", words.say("told.minutes-approved", title(id)), "/minutes/" + id);
                case RecordFact.UtteranceRevised _,
                        RecordFact.UtteranceContinued _,
                        RecordFact.SpeechApproved _,
                        RecordFact.CopyRead _ -> Told.event("");
                case RecordFact.TurnTaken _, RecordFact.MinutesRemarked _, RecordFact.MinutesSigned _ -> Told.event("");
                case RecordFact.AttendanceListSigned _ -> Told.event("");
            };
        }

        private String textTitle(TextId id) {
            return seen.record().text(id).map(Circular::title).orElse("");
        }

        private String latest(UtteranceId id, String taken) {
            return seen.record()
                    .utterance(id)
                    .map(utterance -> utterance.text(Layer.PUBLISHED))
                    .orElse(taken);
        }
    }
}
