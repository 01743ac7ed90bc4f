package plenum.server.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.UtteranceId;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Chamber;
import plenum.congress.assembly.Minute;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.AttributeKind;
import plenum.congress.bodies.Bodies;
import plenum.congress.bodies.BodiesFact.ConsentGiven;
import plenum.congress.bodies.BodiesFact.PersonsCorrected;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.Person;
import plenum.congress.elections.ElectionFact.CandidateIntroduced;
import plenum.congress.elections.ElectionFact.QuestionAnswered;
import plenum.congress.erasure.Data;
import plenum.congress.form.Form;
import plenum.congress.record.RecordFact.UtteranceContinued;
import plenum.congress.record.RecordFact.UtteranceCorrected;
import plenum.congress.record.RecordFact.UtteranceRevised;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.journal.Span;

/// Where in payloads the data of a person stand.
final class Traces {
    /// Shorter answers, such as a profession, stand in too many places.
    private static final int SHORTEST = 6;

    private final PersonId person;
    private final List<Data> data;
    private final Bodies bodies;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> answers = new TreeSet<>();
    private final Set<UtteranceId> paragraphs = new HashSet<>();
    private final Set<String> nominations = new HashSet<>();

    Traces(Wanted wanted, List<Data> data, Assembly congress) {
        this.person = wanted.person();
        this.data = data;
        this.bodies = congress.bodies();
        if (data.contains(Data.NAME)) {
            this.names.addAll(wanted.words());
        }
        spoken(congress.open());
        congress.closed().values().forEach(this::spoken);
        congress.elections()
                .all()
                .forEach(election -> election.nominations().stream()
                        .filter(nomination ->
                                nomination.person().filter(person::equals).isPresent())
                        .forEach(nomination -> nominations.add(election.id() + "/" + nomination.number())));
    }

    private void spoken(Chamber chamber) {
        chamber.record().utterances().values().stream()
                .filter(paragraph -> paragraph
                        .speech()
                        .flatMap(chamber.floor()::speech)
                        .filter(speech -> speech.person().equals(person))
                        .isPresent())
                .forEach(paragraph -> paragraphs.add(paragraph.id()));
    }

    /// Learns by which names the person was ever recorded, and with which answers that nobody else gave: reports
    /// tell them, too.
    void learn(Minute minute) {
        for (var fact : minute.facts()) {
            persons(fact).filter(one -> one.id().equals(person)).forEach(this::learn);
            if (fact instanceof ConsentGiven(var who, var answer) && who.equals(person)) {
                learn(answer);
            }
        }
    }

    private void learn(Person recorded) {
        if (data.contains(Data.NAME) && !recorded.name().contains(Person.ERASED)) {
            names.add(recorded.name());
        }
        recorded.attributes().forEach(this::learn);
    }

    private void learn(Attribute answer) {
        if (data.contains(Data.ANSWERS) && telling(answer)) {
            answers.add(answer.value());
        }
    }

    /// Whether an answer alone tells of whom it is: a text of some length that nobody else has given.
    private boolean telling(Attribute answer) {
        var asText = bodies.attributes()
                .named(answer.name())
                .map(rule -> rule.kind() == AttributeKind.TEXT)
                .orElse(true);
        return asText
                && answer.value().length() >= SHORTEST
                && !answer.withheld()
                && !answer.value().contains(Person.ERASED)
                && bodies.persons().stream()
                        .filter(one -> !one.id().equals(person))
                        .noneMatch(one -> one.attribute(answer.name()).equals(Optional.of(answer.value())));
    }

    private static Stream<Person> persons(Fact fact) {
        return switch (fact) {
            case PersonsEnrolled(var enrolled) -> enrolled.stream();
            case PersonsCorrected(var corrected, var _) -> corrected.stream();
            default -> Stream.of();
        };
    }

    /// The spans of a payload in which data stand that are to go.
    List<Span> in(Minute minute, byte[] payload) {
        var spans = new ArrayList<Span>();
        var others = others(minute, payload);
        Stream.concat(names.stream(), answers.stream())
                .flatMap(words -> words(payload, words).stream())
                .filter(span -> others.stream().noneMatch(other -> within(span, other)))
                .forEach(spans::add);
        for (var fact : minute.facts()) {
            if (data.contains(Data.ANSWERS)) {
                answers(fact, payload, spans);
            }
            texts(fact).filter(Traces::legible).forEach(text -> spans.addAll(quoted(payload, text)));
        }
        return spans;
    }

    /// Where other persons stand in a list: somebody else of the same name keeps it.
    private List<Span> others(Minute minute, byte[] payload) {
        var listed = minute.facts().stream()
                .flatMap(Traces::persons)
                .filter(one -> !one.id().equals(person))
                .filter(one -> names.stream().anyMatch(one.name()::contains));
        return listed.flatMap(one -> occurrences(payload, Person.FORM.bytes(one)).stream())
                .toList();
    }

    private static boolean within(Span inner, Span outer) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private void answers(Fact fact, byte[] payload, List<Span> spans) {
        persons(fact)
                .filter(one -> one.id().equals(person))
                .forEach(one -> occurrences(payload, Person.FORM.bytes(one))
                        .forEach(span ->
                                one.attributes().forEach(answer -> spans.addAll(values(payload, answer, span)))));
        if (fact instanceof ConsentGiven(var who, var answer) && who.equals(person)) {
            spans.addAll(values(payload, answer, new Span(0, payload.length)));
        }
    }

    private static List<Span> values(byte[] payload, Attribute answer, Span within) {
        if (answer.withheld() || answer.value().contains(Person.ERASED)) {
            return List.of();
        }
        var value = Form.TEXT.bytes(answer.value());
        return occurrences(payload, Attribute.FORM.bytes(answer)).stream()
                .filter(span -> within(span, within))
                .map(span -> new Span(span.end() - value.length, span.end() - 2))
                .toList();
    }

    private Stream<String> texts(Fact fact) {
        var introductions = data.contains(Data.INTRODUCTIONS);
        return switch (fact) {
            case CandidateIntroduced(var election, var nomination, var text)
            when introductions && nominations.contains(election + "/" + nomination) -> Stream.of(text);
            case QuestionAnswered answered
            when introductions && nominations.contains(answered.election() + "/" + answered.nomination()) ->
                Stream.of(answered.answer());
            default -> spoken(fact).stream();
        };
    }

    private Optional<String> spoken(Fact fact) {
        if (!data.contains(Data.SPEECHES)) {
            return Optional.empty();
        }
        return switch (fact) {
            case UtteranceTaken(var id, var _, var text) when paragraphs.contains(id) -> Optional.of(text);
            case UtteranceContinued(var id, var text) when paragraphs.contains(id) -> Optional.of(text);
            case UtteranceRevised revised when paragraphs.contains(revised.utterance()) -> Optional.of(revised.text());
            case UtteranceCorrected corrected
            when paragraphs.contains(corrected.utterance()) -> Optional.of(corrected.text());
            default -> Optional.empty();
        };
    }

    /// Whether there are words left in a text.
    private static boolean legible(String text) {
        return text.replace(Person.ERASED, "").chars().anyMatch(Character::isLetterOrDigit);
    }

    /// Where a whole text stands.
    private static List<Span> quoted(byte[] payload, String text) {
        return occurrences(payload, Form.TEXT.bytes(text));
    }

    /// Where words stand that are not parts of longer ones.
    private static List<Span> words(byte[] payload, String words) {
        var text = Form.TEXT.bytes(words);
        return occurrences(payload, Arrays.copyOfRange(text, 1, text.length - 1)).stream()
                .filter(span -> !letter(payload, span.end())
                        && (!letter(payload, span.start() - 1) || payload[span.start() - 2] == '\\'))
                .toList();
    }

    private static boolean letter(byte[] payload, int at) {
        return at >= 0 && at < payload.length && (payload[at] < 0 || Character.isLetterOrDigit((char) payload[at]));
    }

    private static List<Span> occurrences(byte[] payload, byte[] looked) {
        var found = new ArrayList<Span>();
        if (looked.length == 0) {
            return found;
        }
        for (int start = 0; start + looked.length <= payload.length; start++) {
            if (payload[start] == looked[0]
                    && Arrays.equals(payload, start, start + looked.length, looked, 0, looked.length)) {
                found.add(new Span(start, start + looked.length));
            }
        }
        return found;
    }

    /// The words of a span, as they read.
    static String text(byte[] payload, Span span) {
        return new String(payload, span.start(), span.end() - span.start(), UTF_8);
    }
}
