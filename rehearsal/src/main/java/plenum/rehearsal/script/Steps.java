package plenum.rehearsal.script;

import java.util.List;
import plenum.ballot.group.Group;
import plenum.rehearsal.script.Step.Conduct;
import plenum.rehearsal.script.Step.FloorKind;
import plenum.rehearsal.script.Step.Method;
import plenum.rehearsal.script.Step.ReactionKind;
import plenum.rehearsal.script.Step.Subject;

/// Reads one step: its name is the first key of its mapping; source and mark may stand in it or beside
/// it.
final class Steps {
    private Steps() {}

    static Step step(Written step) {
        var name = step.keys().getFirst();
        return switch (name) {
            case "protocols" -> protocols(alone(step, name, "day", "place", "voters", "turnout", "struck"));
            case "check-in" -> checkIn(alone(step, name, "share", "seconds", "twice"));
            case "stations" -> stations(alone(step, name, "doors", "share", "seconds", "offline"));
            case "nominations" -> nominations(alone(step, name, "title", "count", "seconds"));
            case "leave" -> leave(alone(step, name, "share", "seconds"));
            case "open" -> open(step, alone(step, name, "by", "source", "mark"));
            case "hand-over" ->
                new Step.HandOver(
                        alone(step, name, "to", "source", "mark").at("to").text());
            case "admit" -> admit(alone(step, name, "persons", "guests", "source", "mark"));
            case "note" -> new Step.Note(beside(step, name).at(name).text(), Provenance.read(step));
            case "ceremony" -> ceremony(alone(step, name, "group", "threshold"));
            case "report" -> {
                alone(step, name);
                yield new Step.LayReport();
            }
            case "take-up" -> new Step.TakeUp(beside(step, name).at(name).text());
            case "close-item" -> new Step.CloseItem(beside(step, name).at(name).text());
            case "open-debate" ->
                new Step.OpenDebate(beside(step, name).at(name).text());
            case "withdraw" -> new Step.Withdraw(beside(step, name).at(name).text());
            case "speech" -> speech(step.only(name, "texts", "source", "mark"), step.at(name));
            case "debate" -> debate(alone(step, name, "speakers", "seconds"));
            case "motion" -> motion(step, alone(step, name, "key", "item", "title", "text", "subject", "seconders"));
            case "amendment" ->
                amendment(step, alone(step, name, "key", "motion", "passage", "text", "reason", "seconders"));
            case "form-body" -> formBody(step, alone(step, name, "key", "name", "posts"));
            case "election" -> election(step, beside(step, name).at(name));
            case "without-stenogram" -> {
                alone(step, name);
                yield new Step.WithoutStenogram();
            }
            case "keepers" ->
                new Step.Keepers(alone(step, name, "threshold").at("threshold").number(1));
            case "circulate" -> circulate(step.only(name, "texts", "source", "mark"), step.at(name));
            case "leak" -> leak(alone(step, name, "key", "copy"));
            case "release-text" ->
                new Step.ReleaseText(beside(step, name).at(name).text());
            case "release-in-part" -> releaseInPart(step.only(name, "black", "source", "mark"), name);
            case "release-sitting" ->
                new Step.ReleaseSitting(beside(step, name).at(name).text(), Provenance.read(step));
            case "open-doors" -> {
                alone(step, name);
                yield new Step.OpenDoors();
            }
            case "vote" -> vote(step, beside(step, name).at(name));
            case "reaction" -> reaction(step, alone(step, name, "kind", "intensity", "rise"));
            case "mistakes" -> mistakes(alone(step, name, "count", "seconds"));
            case "recess" -> recess(alone(step, name, "until", "seconds", "mark"));
            case "adjourn" -> {
                alone(step, name);
                yield new Step.Adjourn();
            }
            default ->
                throw step.wrong("expected a step such as open, take-up, speech, debate, motion, vote; not " + name);
        };
    }

    private static Step protocols(Written step) {
        return new Step.Protocols(
                step.at("day").day(),
                step.at("place").text(),
                step.at("voters").number(1),
                step.at("turnout").share(),
                step.at("struck").share());
    }

    private static Step checkIn(Written step) {
        return new Step.CheckIn(
                step.at("share").share(),
                step.at("seconds").seconds(),
                step.at("twice").share());
    }

    private static Step stations(Written step) {
        return new Step.Stations(
                step.at("doors").number(1),
                step.at("share").share(),
                step.at("seconds").seconds(),
                step.at("offline").share());
    }

    private static Step nominations(Written step) {
        return new Step.Nominations(
                step.at("title").text(),
                step.at("count").number(1),
                step.at("seconds").seconds());
    }

    private static Step leave(Written step) {
        return new Step.Leave(step.at("share").share(), step.at("seconds").seconds());
    }

    private static Step open(Written around, Written step) {
        return new Step.Open(step.at("by").text(), Provenance.read(step).or(Provenance.read(around)));
    }

    private static Step admit(Written step) {
        return new Step.Admit(
                step.at("persons").list(Written::text),
                step.find("guests").map(guests -> guests.number(0)).orElse(0));
    }

    private static Step ceremony(Written step) {
        var group = step.at("group").text();
        if (Group.named(group).isEmpty()) {
            throw step.at("group").wrong("expected BELENIOS-2048, Ed25519 or RFC-3526-2048, not " + group);
        }
        return new Step.Ceremony(group, step.at("threshold").number(1));
    }

    private static Step speech(Written around, Written step) {
        step.only("by", "kind", "seconds");
        return new Step.Speech(
                step.at("by").text(),
                step.at("kind").word(FloorKind.class),
                step.at("seconds").seconds(),
                around.find("texts").map(texts -> texts.list(Written::text)).orElse(List.of()),
                Provenance.read(around));
    }

    private static Step circulate(Written around, Written step) {
        step.only("key", "title", "copies");
        return new Step.Circulate(
                step.at("key").text(),
                step.at("title").text(),
                step.at("copies").number(1),
                around.at("texts").list(Written::text),
                Provenance.read(around));
    }

    private static Step leak(Written step) {
        return new Step.Leak(step.at("key").text(), step.at("copy").number(1));
    }

    private static Step releaseInPart(Written step, String name) {
        return new Step.ReleaseInPart(
                step.at(name).text(), step.at("black").list(Written::text), Provenance.read(step));
    }

    private static Step debate(Written step) {
        return new Step.Debate(step.at("speakers").number(1), step.at("seconds").seconds());
    }

    private static Step motion(Written around, Written step) {
        return new Step.Motion(
                step.at("key").text(),
                step.find("item").map(Written::text),
                step.at("title").text(),
                step.at("text").text(),
                step.at("subject").word(Subject.class),
                step.at("seconders").number(0),
                Provenance.read(around));
    }

    private static Step amendment(Written around, Written step) {
        return new Step.Amendment(
                step.at("key").text(),
                step.at("motion").text(),
                step.find("passage").map(Written::text),
                step.at("text").text(),
                step.at("reason").text(),
                step.at("seconders").number(0),
                Provenance.read(around));
    }

    private static Step election(Written around, Written step) {
        step.only("title", "seats", "names", "name", "rule", "seconds", "turnout", "struck", "office");
        var office = step.find("office").map(Steps::office);
        if (office.isPresent() && step.find("name").isPresent()) {
            throw step.at("name").wrong("delegates stand for an office under their own names");
        }
        return new Step.Election(
                step.at("title").text(),
                step.at("seats").number(1),
                step.at("names").number(1),
                office.isPresent() ? "" : step.at("name").text(),
                step.at("rule").text(),
                step.at("seconds").seconds(),
                step.at("turnout").share(),
                step.at("struck").share(),
                office,
                Provenance.read(around));
    }

    private static Step formBody(Written around, Written step) {
        return new Step.FormBody(
                step.at("key").text(),
                step.at("name").text(),
                step.at("posts").list(Steps::post),
                Provenance.read(around));
    }

    private static Step.NewPost post(Written post) {
        post.only("title", "seats", "alternates", "from-among");
        return new Step.NewPost(
                post.at("title").text(),
                post.at("seats").number(1),
                post.find("alternates").map(Written::text),
                post.find("from-among").map(Written::text));
    }

    private static Step.Office office(Written office) {
        office.only("body", "post", "by", "from");
        return new Step.Office(
                office.at("body").text(),
                office.at("post").text(),
                office.find("by").map(Written::text),
                office.at("from").day());
    }

    private static Step vote(Written around, Written step) {
        step.only("on", "text", "method", "seconds", "turnout", "yes", "no", "abstain", "change", "twice");
        var on = step.at("on").text();
        if (on.equals("procedure") && step.find("text").isEmpty()) {
            throw step.wrong("a question of procedure needs its text");
        }
        var method = step.at("method").word(Method.class);
        return new Step.Vote(
                on,
                step.find("text").map(Written::text),
                method,
                step.at("seconds").seconds(),
                method == Method.ACCLAMATION ? new Conduct(0, 0, 0, 0, 0, 0) : conduct(step),
                Provenance.read(around));
    }

    private static Conduct conduct(Written step) {
        var yes = step.at("yes").share();
        var no = step.at("no").share();
        var abstain = step.at("abstain").share();
        if (Math.abs(yes + no + abstain - 1) > 1e-9) {
            throw step.at("yes").wrong("expected yes, no and abstain to sum to 1, not " + (yes + no + abstain));
        }
        return new Conduct(
                share(step, "turnout", 1), yes, no, abstain, share(step, "change", 0), share(step, "twice", 0));
    }

    private static double share(Written step, String name, double otherwise) {
        return step.find(name).map(Written::share).orElse(otherwise);
    }

    private static Step reaction(Written around, Written step) {
        var intensity = step.at("intensity").number(1);
        if (intensity > 4) {
            throw step.at("intensity").wrong("expected an intensity from 1 to 4, not " + intensity);
        }
        return new Step.Reaction(
                step.at("kind").word(ReactionKind.class),
                intensity,
                step.at("rise").yesOrNo(),
                Provenance.read(around));
    }

    private static Step mistakes(Written step) {
        return new Step.Mistakes(step.at("count").number(1), step.at("seconds").seconds());
    }

    private static Step recess(Written step) {
        return new Step.Recess(step.at("until").text(), step.at("seconds").seconds());
    }

    /// The value of a step that may have its source and mark beside it, with no keys but those known.
    private static Written alone(Written step, String name, String... known) {
        return beside(step, name).at(name).only(known);
    }

    private static Written beside(Written step, String name) {
        return step.only(name, "source", "mark");
    }
}
