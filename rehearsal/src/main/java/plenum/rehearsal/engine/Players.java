package plenum.rehearsal.engine;

import plenum.rehearsal.script.Step;

/// Who plays which step.
final class Players {
    private final Hall hall;
    private final Credentials credentials;
    private final Doors doors;
    private final Nominators nominators;
    private final Presidium presidium;
    private final Secretariat secretariat;
    private final Speakers speakers;
    private final Movers movers;
    private final Voters voters;
    private final Electors electors;
    private final Keepers keepers;
    private final Copies copies;
    private final Mistakes mistakes;

    Players(Hall hall) {
        this.hall = hall;
        this.credentials = new Credentials(hall);
        this.doors = new Doors(hall);
        this.nominators = new Nominators(hall);
        this.presidium = new Presidium(hall);
        this.secretariat = new Secretariat(hall);
        this.speakers = new Speakers(hall);
        this.movers = new Movers(hall);
        this.voters = new Voters(hall);
        this.electors = new Electors(hall);
        this.keepers = new Keepers(hall);
        this.copies = new Copies(hall);
        this.mistakes = new Mistakes(hall);
    }

    void play(Step step) throws InterruptedException {
        switch (step) {
            case Step.Protocols protocols -> credentials.enter(protocols);
            case Step.CheckIn checkIn -> credentials.checkIn(checkIn);
            case Step.Stations stations -> doors.open(stations);
            case Step.Nominations nominations -> nominators.nominate(nominations);
            case Step.Leave leave -> credentials.leave(leave);
            case Step.LayReport _ -> credentials.report();
            case Step.Open open -> presidium.open(open);
            case Step.HandOver handOver -> presidium.handOver(handOver);
            case Step.Admit admit -> presidium.admit(admit);
            case Step.Ceremony ceremony -> hall.trustees.ceremony(ceremony);
            case Step.TakeUp takeUp -> presidium.takeUp(takeUp);
            case Step.CloseItem closeItem -> presidium.closeItem(closeItem);
            case Step.Recess recess -> presidium.recess(recess);
            case Step.Adjourn _ -> presidium.adjourn();
            case Step.Note note -> secretariat.note(note.provenance().on(note.text()));
            case Step.Reaction reaction -> secretariat.reaction(reaction);
            case Step.Speech speech -> speakers.speech(speech);
            case Step.Debate debate -> speakers.debate(debate);
            case Step.Motion motion -> movers.motion(motion);
            case Step.OpenDebate debate -> movers.openDebate(debate);
            case Step.Amendment amendment -> movers.amendment(amendment);
            case Step.Withdraw withdraw -> movers.withdraw(withdraw);
            case Step.Vote vote -> voters.vote(vote);
            case Step.FormBody body -> hall.bodies.form(body);
            case Step.Election election -> electors.elect(election);
            case Step.WithoutStenogram _ -> secretariat.waiveStenogram();
            case Step.Keepers named -> keepers.name(named);
            case Step.Circulate text -> copies.circulate(text);
            case Step.Leak leak -> copies.leak(leak);
            case Step.ReleaseText text -> copies.release(text);
            case Step.ReleaseInPart release -> keepers.releaseInPart(release);
            case Step.ReleaseSitting release -> keepers.release(release);
            case Step.OpenDoors _ -> presidium.openDoors();
            case Step.Mistakes made -> mistakes.make(made);
        }
    }

    /// The step in a word or two.
    static String name(Step step) {
        return switch (step) {
            case Step.Protocols _ -> "protocols of the units";
            case Step.CheckIn _ -> "check-in";
            case Step.Stations stations -> "check-in at " + stations.doors() + " doors";
            case Step.Nominations nominations -> "nominations: " + nominations.title();
            case Step.Leave _ -> "some leave and come back";
            case Step.LayReport _ -> "the credentials commission reports";
            case Step.Open _ -> "opening";
            case Step.HandOver _ -> "change of chair";
            case Step.Admit _ -> "guest list";
            case Step.Ceremony ceremony -> "key of " + ceremony.group();
            case Step.TakeUp takeUp -> "item " + takeUp.item();
            case Step.CloseItem closeItem -> "end of item " + closeItem.item();
            case Step.Recess _ -> "recess";
            case Step.Adjourn _ -> "adjournment";
            case Step.Note _ -> "note";
            case Step.Reaction _ -> "reaction";
            case Step.Speech speech -> "speech of " + speech.by();
            case Step.Debate _ -> "debate";
            case Step.Motion motion -> "motion " + motion.key();
            case Step.OpenDebate debate -> "debate on " + debate.motion();
            case Step.Amendment amendment -> "amendment " + amendment.key();
            case Step.Withdraw withdraw -> "withdrawal of " + withdraw.key();
            case Step.Vote vote -> "vote on " + vote.on();
            case Step.FormBody body -> "body " + body.key();
            case Step.Election election -> "election: " + election.title();
            case Step.WithoutStenogram _ -> "no stenogram";
            case Step.Keepers _ -> "keepers of the key";
            case Step.Circulate _ -> "numbered copies";
            case Step.Leak leak -> "leak of copy " + leak.copy();
            case Step.ReleaseText _ -> "release of the text";
            case Step.ReleaseInPart _ -> "release of the sitting in part";
            case Step.ReleaseSitting _ -> "release of the sitting";
            case Step.OpenDoors _ -> "opening of the doors";
            case Step.Mistakes _ -> "mistakes";
        };
    }
}
