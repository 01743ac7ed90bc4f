package plenum.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.Act;
import plenum.congress.agenda.CloseItem;
import plenum.congress.agenda.Item;
import plenum.congress.agenda.Progress;
import plenum.congress.agenda.TakeUpItem;
import plenum.congress.assembly.Assembly;
import plenum.congress.floor.CallSpeaker;
import plenum.congress.floor.EndSpeech;
import plenum.congress.floor.ExtendTime;
import plenum.congress.floor.FloorKind;
import plenum.congress.floor.SpeechRequest;
import plenum.congress.motions.Amendment;
import plenum.congress.motions.Motion;
import plenum.congress.motions.OpenDebate;
import plenum.congress.motions.Stage.Tabled;
import plenum.congress.motions.Stage.UnderDebate;
import plenum.congress.rulings.Ruling;
import plenum.congress.sittings.Adjourn;
import plenum.congress.sittings.OpenSitting;
import plenum.congress.sittings.Resume;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage.Planned;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.Urn;
import plenum.congress.voting.Choice;
import plenum.congress.voting.CloseVote;
import plenum.congress.voting.DeclareResult;
import plenum.congress.voting.GiveCastingVote;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question;
import plenum.congress.voting.Vote;

/// What a chair could do next, in the order of business. Whether it is lawful is for the congress to decide.
record Steps(Assembly congress, Words words) {
    private static final int MINUTE = 60;

    /// A step as it is decided and as it is offered.
    record Step(Act<? super Assembly> act, Offer offer) {}

    List<Step> inOrder() {
        if (congress.sittings().current().isEmpty()) {
            return opening();
        }
        if (ChairView.inRecess(congress)) {
            return List.of(step(new Resume(), words.say("step.resume"), "/sittings/current/resumption"));
        }
        var steps = new ArrayList<Step>();
        congress.voting().current().ifPresent(vote -> steps.addAll(finishing(vote)));
        appeals().forEach(steps::add);
        if (congress.floor().speaking().isPresent()) {
            steps.addAll(speaking());
        }
        var queue = congress.floor().queue();
        queue.stream().filter(Steps::interrupts).findFirst().map(this::calling).ifPresent(steps::add);
        var elections = new ElectionSteps(congress, words);
        steps.addAll(elections.due());
        if (!congress.agenda().adopted()) {
            steps.add(putting(new Question.OnAgenda(), "agenda", words.say("vote.on-agenda")));
        }
        congress.credentials()
                .latest()
                .filter(report -> report.verdict().isEmpty())
                .map(report -> putting(
                        new Question.OnReport(report.id()),
                        "report:" + report.id(),
                        words.say("vote.on-report", report.id())))
                .ifPresent(steps::add);
        heard().forEach(steps::add);
        amendments().forEach(steps::add);
        queue.stream()
                .filter(request -> !interrupts(request))
                .findFirst()
                .map(this::calling)
                .ifPresent(steps::add);
        steps.addAll(elections.later());
        debated().forEach(steps::add);
        tabled().forEach(steps::add);
        steps.addAll(business());
        return steps;
    }

    private static boolean interrupts(SpeechRequest request) {
        return request.kind() == FloorKind.POINT_OF_ORDER;
    }

    private List<Step> opening() {
        return congress.sittings().all().stream()
                .filter(sitting -> sitting.stage() instanceof Planned)
                .findFirst()
                .map(this::opening)
                .stream()
                .toList();
    }

    private Step opening(Sitting sitting) {
        return step(
                new OpenSitting(sitting.id()),
                words.say("step.open", sitting.title()),
                "/sittings/" + sitting.id() + "/opening");
    }

    private List<Step> finishing(Vote vote) {
        if (vote.method() == Method.SECRET && vote.open()) {
            return secret(vote);
        }
        if (vote.open()) {
            return List.of(step(
                    new CloseVote(vote.id()),
                    words.say("step.close-vote", vote.id()),
                    "/votes/" + vote.id() + "/closing"));
        }
        var label = words.say("step.casting-vote", vote.id());
        var offer = new Offer(
                label,
                "/votes/" + vote.id() + "/casting-vote",
                Map.of(),
                Stream.of(Choice.YES, Choice.NO)
                        .map(choice -> new Offer.Button(words.say("vote." + choice.code()), "choice", choice.code()))
                        .toList());
        return List.of(new Step(new GiveCastingVote(vote.id(), Choice.YES), offer));
    }

    /// While ballots come in the urn can be closed; when it is counted the result can be declared; in between the
    /// trustees are at work.
    private List<Step> secret(Vote vote) {
        var urn = congress.urns().of(new OnVote(vote.id()));
        if (urn.filter(Urn::open).isPresent()) {
            return List.of(step(
                    new CloseVote(vote.id()),
                    words.say("step.close-urn", vote.id()),
                    "/votes/" + vote.id() + "/closing"));
        }
        return urn
                .flatMap(Urn::result)
                .map(_ -> step(
                        new DeclareResult(vote.id()),
                        words.say("step.declare", vote.id()),
                        "/votes/" + vote.id() + "/declaration"))
                .stream()
                .toList();
    }

    private List<Step> speaking() {
        var longer = Stream.of(1, 5)
                .map(minutes -> new Offer.Button(
                        words.say("step.minutes", minutes), "seconds", Integer.toString(minutes * MINUTE)))
                .toList();
        return List.of(
                step(new EndSpeech(), words.say("step.end-speech"), "/floor/speeches/current/end"),
                new Step(
                        new ExtendTime(MINUTE),
                        new Offer(words.say("step.extend"), "/floor/speeches/current/extension", Map.of(), longer)));
    }

    private Step calling(SpeechRequest request) {
        return step(
                new CallSpeaker(request.id()),
                words.say("step.call", Speaking.name(request.person(), congress)),
                "/floor/requests/" + request.id() + "/call");
    }

    private Stream<Step> amendments() {
        return congress.motions().all().stream()
                .filter(motion -> motion.stage() instanceof UnderDebate)
                .flatMap(motion -> motion.amendments().values().stream())
                .filter(amendment -> amendment.stage() instanceof Tabled)
                .map(Amendment::id)
                .map(id -> putting(new Question.OnAmendment(id), "amendment:" + id, words.say("motion.amendment", id)));
    }

    /// Challenges to mandates whose delegates were heard.
    private Stream<Step> heard() {
        return congress.credentials().challenges().stream()
                .filter(challenge -> challenge.open() && challenge.heard().isPresent())
                .map(challenge -> putting(
                        new Question.OnChallenge(challenge.id()),
                        "challenge:" + challenge.id(),
                        words.say(
                                "vote.on-challenge",
                                challenge.id(),
                                ChallengeView.name(challenge.delegate(), congress))));
    }

    /// Appeals from rulings that the congress has to decide, before anything else goes on.
    private Stream<Step> appeals() {
        return congress.rulings().all().stream()
                .filter(Ruling::ripe)
                .map(ruling -> putting(
                        new Question.OnAppeal(ruling.id()),
                        "appeal:" + ruling.id(),
                        words.say("vote.on-appeal", ruling.id())));
    }

    private Stream<Step> debated() {
        return congress.motions().all().stream()
                .filter(motion -> motion.stage() instanceof UnderDebate)
                .map(this::putting);
    }

    private Step putting(Motion motion) {
        return putting(
                new Question.OnMotion(motion.id()),
                "motion:" + motion.id(),
                words.say("vote.on-motion", motion.id(), motion.title()));
    }

    private Step putting(Question question, String code, String subject) {
        var secret = congress.urns().key(congress.orders().secret().voteGroup()).isPresent();
        var methods = Method.ALL.stream()
                .filter(method -> method != Method.SECRET || secret)
                .map(method -> new Offer.Button(words.say("step.by." + method.code()), "method", method.code()))
                .toList();
        return new Step(
                new PutQuestion(question, Method.DEVICES),
                new Offer(words.say("step.put", subject), "/votes", Map.of("question", code), methods));
    }

    private Stream<Step> tabled() {
        return congress.motions().all().stream()
                .filter(motion -> motion.stage() instanceof Tabled)
                .map(motion -> step(
                        new OpenDebate(motion.id()),
                        words.say("step.debate", motion.id(), motion.title()),
                        "/motions/" + motion.id() + "/debate"));
    }

    private List<Step> business() {
        var steps = new ArrayList<Step>();
        congress.agenda()
                .current()
                .flatMap(congress.agenda()::item)
                .ifPresent(item -> steps.add(step(
                        new CloseItem(item.id()),
                        words.say("step.close-item", named(item)),
                        "/agenda/items/" + item.id() + "/closing")));
        nextItem()
                .ifPresent(item -> steps.add(step(
                        new TakeUpItem(item.id()),
                        words.say("step.take-up", named(item)),
                        "/agenda/items/" + item.id() + "/taking-up")));
        steps.add(step(new Adjourn(), words.say("step.adjourn"), "/sittings/current/adjournment"));
        return steps;
    }

    private Optional<Item> nextItem() {
        return congress.agenda().items().stream()
                .filter(item -> item.progress() == Progress.PENDING)
                .findFirst();
    }

    private static String named(Item item) {
        return item.number() + " " + item.title();
    }

    private Step step(Act<? super Assembly> act, String label, String action) {
        return new Step(act, new Offer(label, action, Map.of(), List.of(new Offer.Button(label, "", ""))));
    }
}
