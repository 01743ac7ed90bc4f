package plenum.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenum.congress.AmendmentId;
import plenum.congress.BodyId;
import plenum.congress.ChallengeId;
import plenum.congress.ElectionId;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.MotionId;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.Refusal;
import plenum.congress.ReportId;
import plenum.congress.RequestId;
import plenum.congress.RulingId;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.TermId;
import plenum.congress.TextId;
import plenum.congress.UnitId;
import plenum.congress.UrnId;
import plenum.congress.UtteranceId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaRefusal;
import plenum.congress.assembly.AssemblyRefusal;
import plenum.congress.assembly.Capacity;
import plenum.congress.attendance.AttendanceRefusal;
import plenum.congress.attendance.Piece;
import plenum.congress.attendance.PieceKind;
import plenum.congress.attendance.Quorum;
import plenum.congress.bodies.BodiesRefusal;
import plenum.congress.credentials.CredentialsRefusal;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.CandidacyRefusal;
import plenum.congress.elections.ElectionForms;
import plenum.congress.elections.ElectionRefusal;
import plenum.congress.elections.ElectorRefusal;
import plenum.congress.elections.GroupOfPersons;
import plenum.congress.elections.OfficeRefusal;
import plenum.congress.elections.PaperRefusal;
import plenum.congress.elections.QuotaRefusal;
import plenum.congress.elections.TieRefusal;
import plenum.congress.erasure.ErasureRefusal;
import plenum.congress.floor.FloorRefusal;
import plenum.congress.mandates.GuestRefusal;
import plenum.congress.mandates.MandateRefusal;
import plenum.congress.mandates.ProtocolRefusal;
import plenum.congress.motions.MotionRefusal;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.Nominator;
import plenum.congress.orders.OrdersRefusal;
import plenum.congress.orders.QuorumMeasure;
import plenum.congress.orders.QuorumRule;
import plenum.congress.record.RecordRefusal;
import plenum.congress.representation.RepresentationRefusal;
import plenum.congress.rulings.RulingRefusal;
import plenum.congress.sittings.SittingRefusal;
import plenum.congress.succession.Filling;
import plenum.congress.succession.SuccessionForms;
import plenum.congress.succession.SuccessionRefusal;
import plenum.congress.tellers.TellersRefusal;
import plenum.congress.urns.Ceremony;
import plenum.congress.urns.UrnRefusal;
import plenum.congress.voting.VotingRefusal;
import plenum.count.transcript.Tie;

class WordsTest {
    private static final List<Class<? extends Refusal>> FAMILIES = List.of(
            OrdersRefusal.class,
            BodiesRefusal.class,
            RepresentationRefusal.class,
            MandateRefusal.class,
            ProtocolRefusal.class,
            GuestRefusal.class,
            AttendanceRefusal.class,
            CredentialsRefusal.class,
            SittingRefusal.class,
            AgendaRefusal.class,
            FloorRefusal.class,
            MotionRefusal.class,
            RulingRefusal.class,
            VotingRefusal.class,
            SuccessionRefusal.class,
            CandidacyRefusal.class,
            ElectionRefusal.class,
            ElectorRefusal.class,
            TieRefusal.class,
            OfficeRefusal.class,
            PaperRefusal.class,
            QuotaRefusal.class,
            UrnRefusal.class,
            TellersRefusal.class,
            ErasureRefusal.class,
            RecordRefusal.class,
            AssemblyRefusal.class);

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(int.class, 3),
            Map.entry(long.class, 3L),
            Map.entry(String.class, "text"),
            Map.entry(List.class, List.of(new AmendmentId(new MotionId(2), 1))),
            Map.entry(Quorum.class, new Quorum(3, 5, 9)),
            Map.entry(PersonId.class, new PersonId(17)),
            Map.entry(UnitId.class, new UnitId(12)),
            Map.entry(MandateNumber.class, new MandateNumber(417)),
            Map.entry(Piece.class, new Piece(PieceKind.CARD, "17")),
            Map.entry(ItemId.class, new ItemId(3)),
            Map.entry(SittingId.class, new SittingId(19)),
            Map.entry(RequestId.class, new RequestId(8)),
            Map.entry(SpeechId.class, new SpeechId(4)),
            Map.entry(MotionId.class, new MotionId(2)),
            Map.entry(AmendmentId.class, new AmendmentId(new MotionId(2), 1)),
            Map.entry(RulingId.class, new RulingId(3)),
            Map.entry(VoteId.class, new VoteId(5)),
            Map.entry(ElectionId.class, new ElectionId(6)),
            Map.entry(ReportId.class, new ReportId(7)),
            Map.entry(ChallengeId.class, new ChallengeId(9)),
            Map.entry(BallotForm.class, BallotForm.RANKING),
            Map.entry(Nominator.class, Nominator.UNITS),
            Map.entry(TextId.class, new TextId(2)),
            Map.entry(GroupOfPersons.class, new GroupOfPersons("region", "North")),
            Map.entry(BodyId.class, new BodyId(2)),
            Map.entry(PostId.class, new PostId(new BodyId(2), 3)),
            Map.entry(TermId.class, new TermId(9)),
            Map.entry(LocalDate.class, LocalDate.parse("1956-02-27")),
            Map.entry(Filling.class, Filling.CO_OPTION),
            Map.entry(GuestKind.class, GuestKind.PRESS),
            Map.entry(UtteranceId.class, new UtteranceId(120)),
            Map.entry(UrnId.class, new UrnId(4)),
            Map.entry(Ceremony.Stage.class, Ceremony.Stage.COMMITMENTS));

    static Stream<Refusal> refusals() {
        return FAMILIES.stream()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(WordsTest::sample);
    }

    @Test
    void no_family_of_refusals_is_left_out() throws IOException {
        var codes = Path.of("../congress/src/test/resources/plenum/congress/golden/refusals.txt");
        assertThat(refusals().map(Refusal::code)).containsExactlyInAnyOrderElementsOf(Files.readAllLines(codes));
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void every_capacity_has_its_word(Capacity capacity) {
        for (var words : Words.ALL) {
            assertThat(words.say("capacity." + capacity.code())).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(QuorumMeasure.class)
    void a_quorum_says_what_it_counts(QuorumMeasure of) {
        for (var words : Words.ALL) {
            for (var represented : List.of(true, false)) {
                assertThat(words.quorum(List.of(new Quorum(3, 5, 9, of, represented), new Quorum(6, 5, 9))))
                        .contains("3", "5", "9", "; ")
                        .doesNotContain("{");
                assertThat(words.quorum(new QuorumRule(2, 3, represented, of, false)))
                        .contains("2/3");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BallotForm.class)
    void every_rule_that_counts_a_form_of_ballots_has_its_name(BallotForm form) {
        for (var words : Words.ALL) {
            assertThat(words.say("elections.form." + form.code())).isNotBlank();
            assertThat(form.rules())
                    .isNotEmpty()
                    .allSatisfy(rule ->
                            assertThat(words.say("elections.rule." + rule)).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Tie.Question.class)
    void every_question_of_a_tie_is_asked_in_words(Tie.Question question) {
        for (var words : Words.ALL) {
            assertThat(words.say("elections.waits.drawing." + question.id())).endsWith("?");
        }
    }

    @Test
    void every_act_on_an_election_or_a_body_is_told() {
        Stream.of(ElectionForms.ACTS, SuccessionForms.ACTS)
                .flatMap(List::stream)
                .forEach(act -> Words.ALL.forEach(
                        words -> assertThat(words.say("act." + act.name())).isNotBlank()));
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void every_way_to_fill_a_seat_has_its_word(Filling filling) {
        for (var words : Words.ALL) {
            assertThat(words.say("succession.filling." + filling.code())).isNotBlank();
            assertThat(words.say("succession.rule." + filling.code())).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_has_words_for_all_that_it_mentions(Refusal refusal) {
        for (var words : Words.ALL) {
            var sentence =
                    words.say("refusal." + refusal.code(), refusal.words().toArray());
            assertThat(sentence).endsWith(".").doesNotContain("{", "}");
            refusal.words().forEach(word -> assertThat(sentence).contains(word.toString()));
        }
    }

    @Test
    void all_languages_have_the_same_texts_with_the_same_arguments() {
        assertThat(Words.GERMAN.keys()).isEqualTo(Words.ENGLISH.keys());
        for (var key : Words.ENGLISH.keys()) {
            assertThat(arguments(Words.GERMAN, key)).as(key).isEqualTo(arguments(Words.ENGLISH, key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void no_key_stands_twice(String language) throws IOException {
        var file = Path.of("src/main/resources/plenum/server/messages_" + language + ".properties");
        var keys = Files.readAllLines(file).stream()
                .filter(line -> line.contains(" = "))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void no_text_has_a_straight_apostrophe_which_would_hide_its_arguments() {
        for (var words : Words.ALL) {
            assertThat(words.keys())
                    .allSatisfy(key ->
                            assertThat(words.say(key)).as(key).isNotBlank().doesNotContain("'"));
        }
    }

    @Test
    void a_reader_gets_the_language_he_prefers() {
        assertThat(Words.preferred("de-AT,de;q=0.9,en;q=0.5")).isSameAs(Words.GERMAN);
        assertThat(Words.preferred("fr,en;q=0.3")).isSameAs(Words.ENGLISH);
        assertThat(Words.preferred("ru")).isSameAs(Words.ENGLISH);
        assertThat(Words.preferred(null)).isSameAs(Words.ENGLISH);
        assertThat(Words.preferred(";;q=9")).isSameAs(Words.ENGLISH);
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        assertThat(Words.ENGLISH.say("vote.progress", 1200, 1349)).contains("1,200", "1,349");
        assertThat(Words.GERMAN.say("vote.progress", 1200, 1349)).contains("1.200", "1.349");
    }

    @Test
    void a_key_without_words_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> Words.ENGLISH.say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    private static int arguments(Words words, String key) {
        return new MessageFormat(words.say(key)).getFormatsByArgumentIndex().length;
    }

    private static Refusal sample(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Stream.of(types).map(SAMPLES::get).toArray();
            return (Refusal) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(type.getName(), broken);
        }
    }
}
