package plenum.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;
import plenum.congress.TextId;
import plenum.congress.record.Circular;
import plenum.congress.record.ReleaseText;
import plenum.journal.MemoryStore;

class CopiesTest {
    private static final int READERS = 150;
    private static final String MASTER = master();

    private final Copies copies = Copies.keptIn(new MemoryStore());
    private final Copies.Made made = copies.make(MASTER, READERS);
    private final Circular circular = new Circular(
            new TextId(1),
            "Report",
            Optional.empty(),
            made.commitment(),
            IntStream.rangeClosed(1, READERS).mapToObj(PersonId::new).toList(),
            TreePVector.empty(),
            Optional.empty());
    private final Copies.Original original =
            copies.original(circular, made.archive()).orElseThrow();

    /// Sixty sentences, each of other words, half of them with an alternative.
    private static String master() {
        var random = new Random(25);
        return IntStream.range(0, 60)
                .mapToObj(n -> random.ints(14, 'a', 'z')
                                .mapToObj(letter -> "" + (char) letter + (char) ('a' + random.nextInt(26)) + "ord"
                                        + random.nextInt(999))
                                .collect(Collectors.joining(" "))
                        + (n % 2 == 0 ? " [[the committee|this body]] " : " – ")
                        + "ends “here” number" + n + ".")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_copy_is_for_its_code_and_reads_like_the_text() {
        var copy = copies.open(circular, 7, made.codes().get(6)).orElseThrow();
        assertThat(copies.open(circular, 7, made.codes().get(7))).isEmpty();
        assertThat(copies.open(circular, 0, made.codes().get(6))).isEmpty();
        assertThat(copies.open(circular, 7, made.codes().get(6).toLowerCase(Locale.ROOT)))
                .contains(copy);
        assertThat(copy).isNotEqualTo(original.text().plain());
        assertThat(copy.replace("this body", "the committee").replaceAll("[^\\p{L}\\p{N}]+", " "))
                .isEqualTo(original.text().plain().replaceAll("[^\\p{L}\\p{N}]+", " "));
        assertThat(ReleaseText.commitment(original.text().plain(), original.salt()))
                .isEqualTo(made.commitment());
    }

    @Test
    void a_leaked_copy_names_its_number() {
        assertNamed(97, copy(97));
    }

    @Test
    void so_does_a_third_of_it() {
        assertNamed(12, copy(12).lines().skip(20).limit(20).collect(Collectors.joining("\n")));
    }

    @Test
    void so_does_one_whose_spaces_were_made_plain() {
        var trace = assertNamed(33, copy(33).replace('\u00a0', ' '));
        assertThat(read(trace, MarkedText.Kind.SPACE).lost()).isTrue();
    }

    @Test
    void so_does_one_that_was_retyped_in_small_letters_without_any_marks() {
        var retyped = copy(150).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\n]+", " ");
        var trace = assertNamed(150, retyped);
        assertThat(read(trace, MarkedText.Kind.WORDING).found()).isEqualTo(30);
    }

    @Test
    void so_does_one_whose_wordings_happen_to_be_all_alike() {
        var text = MarkedText.parse(IntStream.range(0, 30)
                .mapToObj(n -> "Sentence number" + n + " is of [[the committee|this body]] and ends here" + n + ".")
                .collect(Collectors.joining("\n")));
        BiPredicate<Integer, Integer> marks = (copy, place) -> copy == 3 || (place * 7 + copy) % 3 == 0;
        var leaked = text.copy(place -> marks.test(3, place)).replace('\u00a0', ' ');
        assertThat(Trace.of(leaked, text, 5, marks).named().map(Trace.Score::number))
                .contains(3);
    }

    @Test
    void the_text_itself_or_another_names_nobody() {
        var fixed = original.text().copy(place -> place % 3 == 0);
        assertThat(copies.trace(circular, original, fixed).named()).isEmpty();
        assertThat(copies.trace(circular, original, "Something else altogether.")
                        .named())
                .isEmpty();
        assertThat(copies.trace(circular, original, original.text().plain()).named())
                .isEmpty();
    }

    @Test
    void too_little_of_a_copy_names_nobody() {
        var line = copy(5).lines().findFirst().orElseThrow();
        assertThat(copies.trace(circular, original, line).named()).isEmpty();
    }

    @Test
    void an_alternative_that_is_none_is_named() {
        assertThatThrownBy(() -> MarkedText.parse("So [[it is."))
                .hasMessage("at character 4 expected an alternative such as [[one|other]]");
    }

    @Test
    void copies_that_nobody_is_given_are_gone() {
        copies.forget(made);
        assertThat(copies.open(circular, 7, made.codes().get(6))).isEmpty();
        assertThat(copies.original(circular, made.archive())).isEmpty();
    }

    private static Trace.Read read(Trace trace, MarkedText.Kind kind) {
        return trace.marks().getOrDefault(kind, new Trace.Read(0, 0, false));
    }

    private String copy(int number) {
        return copies.open(circular, number, made.codes().get(number - 1)).orElseThrow();
    }

    private Trace assertNamed(int number, String leaked) {
        var trace = copies.trace(circular, original, leaked);
        assertThat(trace.named().orElseThrow().number()).isEqualTo(number);
        assertThat(trace.scores()).hasSize(READERS);
        return trace;
    }
}
