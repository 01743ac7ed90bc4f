package plenum.server.pages;

import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.RulingId;
import plenum.congress.rulings.Finding;
import plenum.congress.rulings.HasRulings;
import plenum.congress.rulings.Ruling;
import plenum.congress.rulings.RulingFact.RulingGiven;

/// A ruling of the chair as everybody sees it while one can appeal from it, and until an appeal is decided.
///
/// @param told on what was ruled, how, and why, in whole sentences
/// @param standing what became of it, in a sentence
/// @param appealable whether a delegate can appeal from it now
/// @param secondable whether an appeal waits for seconders
public record RulingView(String id, String told, String standing, boolean appealable, boolean secondable) {
    /// The last ruling, while it is of interest.
    public static Optional<RulingView> shown(HasRulings congress, Words words) {
        return congress.rulings().all().stream()
                .reduce((_, later) -> later)
                .filter(ruling -> congress.timely(ruling) || ruling.ripe())
                .map(ruling -> of(ruling, congress, words));
    }

    /// The ruling from which somebody appeals and can withdraw the appeal; empty if there is none.
    static String withdrawable(PersonId person, HasRulings congress) {
        return congress.rulings().all().stream()
                .filter(congress::timely)
                .filter(ruling -> ruling.stage() instanceof Ruling.Stage.Appealed appealed
                        && appealed.by().equals(person))
                .map(ruling -> ruling.id().toString())
                .findFirst()
                .orElse("");
    }

    private static RulingView of(Ruling ruling, HasRulings congress, Words words) {
        var timely = congress.timely(ruling);
        return new RulingView(
                ruling.id().toString(),
                inFull(ruling.given(), congress, words),
                standing(ruling, congress, words),
                timely
                        && ruling.given().finding() != Finding.ANSWERED
                        && ruling.stage() instanceof Ruling.Stage.Standing,
                timely && ruling.appealed() && !ruling.ripe());
    }

    private static String standing(Ruling ruling, HasRulings congress, Words words) {
        return switch (ruling.stage()) {
            case Ruling.Stage.Standing() ->
                words.say(
                        ruling.given().finding() == Finding.ANSWERED
                                ? "rulings.no-appeal"
                                : "rulings.appeal-until-business");
            case Ruling.Stage.Appealed appealed ->
                appealed.seconded()
                        ? words.say("rulings.appealed", Speaking.name(appealed.by(), congress))
                        : words.say(
                                "rulings.waits-for-seconders",
                                Speaking.name(appealed.by(), congress),
                                appealed.needed() - appealed.seconders().size());
            case Ruling.Stage.Settled(var _, var sustained, var _) -> settled(ruling.id(), sustained, congress, words);
        };
    }

    /// A ruling in whole sentences: the point, what the chair found, why, and by which article.
    static String inFull(RulingGiven given, HasRulings congress, Words words) {
        var point = given.raisedBy()
                .map(person -> words.say(
                        given.finding() == Finding.ANSWERED ? "told.ruling.inquired" : "told.ruling.raised",
                        Speaking.name(person, congress),
                        given.point()))
                .orElseGet(() -> words.say("told.ruling.unasked", given.point()));
        var found = words.say(
                "told.ruling." + given.finding().code(), Speaking.name(given.chair(), congress), given.reasons());
        var ruled = words.say("told.ruling", given.ruling(), point, found);
        return given.article().isBlank() ? ruled : ruled + " " + words.say("told.ruling.cited", given.article());
    }

    /// What the congress has decided on an appeal, and what follows for the point of order.
    static String settled(RulingId id, boolean sustained, HasRulings congress, Words words) {
        var wellTaken = congress.rulings()
                .ruling(id)
                .filter(ruling -> ruling.given().finding() == Finding.WELL_TAKEN)
                .isPresent();
        return words.say(
                sustained
                        ? "told.ruling.sustained"
                        : wellTaken ? "told.ruling.reversed-not-well-taken" : "told.ruling.reversed-well-taken",
                id);
    }
}
