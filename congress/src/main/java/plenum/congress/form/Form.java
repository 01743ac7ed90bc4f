package plenum.congress.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// How a value is written as canonical JSON and read back, declared once and by hand: the names in the journal do not
/// change when a Java name does.
///
/// ```java
/// static final Form<Moved> FORM = Form.of(
///         Field.of("motion", Moved::motion, MotionId.FORM), Field.of("text", Moved::text, Form.TEXT), Moved::new);
/// ```
///
/// A form is total: every value has one writing, and reading accepts that writing only.
public sealed class Form<T> permits ObjectForm, Family {
    public static final Form<String> TEXT = new Form<>((value, to) -> to.text(value), JsonReader::text);
    public static final Form<Long> LONG = new Form<>((value, to) -> to.number(value), JsonReader::number);
    public static final Form<Integer> INT = LONG.as(Form::whole, Integer::longValue);
    public static final Form<Boolean> TRUTH = new Form<>((value, to) -> to.truth(value), JsonReader::truth);
    public static final Form<Instant> INSTANT = TEXT.as(Form::instant, Instant::toString);
    public static final Form<LocalDate> DATE = TEXT.as(Form::date, LocalDate::toString);

    /// A day such as `1956-02-14`.
    public static final Form<LocalDate> DAY = TEXT.as(Form::day, LocalDate::toString);

    private final BiConsumer<T, JsonWriter> writer;
    private final Function<JsonReader, T> reader;

    Form(BiConsumer<T, JsonWriter> writer, Function<JsonReader, T> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    public final void write(T value, JsonWriter to) {
        writer.accept(value, to);
    }

    public final T read(JsonReader from) {
        return reader.apply(from);
    }

    /// The canonical bytes of a value.
    public final byte[] bytes(T value) {
        var writer = new JsonWriter();
        write(value, writer);
        return writer.bytes();
    }

    /// The value whose canonical bytes these are.
    ///
    /// @throws Unreadable if there is none
    public final T parse(byte[] bytes) {
        var reader = new JsonReader(bytes);
        var value = read(reader);
        reader.end();
        return value;
    }

    /// The same writing for another type: `read` turns what is written into the value and may throw an
    /// [IllegalArgumentException], which becomes an [Unreadable].
    public final <R> Form<R> as(Function<T, R> read, Function<R, T> write) {
        return new Form<>((value, to) -> this.write(write.apply(value), to), from -> {
            try {
                return read.apply(read(from));
            } catch (IllegalArgumentException | ArithmeticException wrong) {
                throw new Unreadable(String.valueOf(wrong.getMessage()));
            }
        });
    }

    /// A number with a letter before it, such as `"M7"`; without a letter, such as `"417"`.
    public static <R> Form<R> id(String letter, ToIntFunction<R> number, IntFunction<R> make) {
        return TEXT.as(text -> make.apply(numberAfter(letter, text)), value -> letter + number.applyAsInt(value));
    }

    /// One of a few words; each value's word is written by hand, so that renaming a constant changes no bytes.
    public static <R> Form<R> word(List<R> values, Function<R, String> word) {
        return TEXT.as(
                text -> values.stream()
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is none of "
                                + values.stream().map(word).toList())),
                word);
    }

    public static <E> Form<List<E>> list(Form<E> element) {
        return new Form<>(
                (values, to) -> {
                    to.beginArray();
                    values.forEach(value -> element.write(value, to));
                    to.endArray();
                },
                from -> {
                    var values = new ArrayList<E>();
                    from.beginArray();
                    while (from.hasNext()) {
                        values.add(element.read(from));
                    }
                    from.endArray();
                    return List.copyOf(values);
                });
    }

    /// What may be absent, and is then written as `null`.
    public static <E> Form<Optional<E>> optional(Form<E> present) {
        return new Form<>(
                (value, to) -> value.ifPresentOrElse(some -> present.write(some, to), to::nothing),
                from -> from.nothing() ? Optional.empty() : Optional.of(present.read(from)));
    }

    public static <T> ObjectForm<T> of(Supplier<T> make) {
        return new ObjectForm<>(List.of(), _ -> make.get());
    }

    public static <T, A> ObjectForm<T> of(Field<T, A> a, Function<A, T> make) {
        return new ObjectForm<>(List.of(a), from -> make.apply(a.read(from)));
    }

    public static <T, A, B> ObjectForm<T> of(Field<T, A> a, Field<T, B> b, Of2<A, B, T> make) {
        return new ObjectForm<>(List.of(a, b), from -> make.of(a.read(from), b.read(from)));
    }

    public static <T, A, B, C> ObjectForm<T> of(Field<T, A> a, Field<T, B> b, Field<T, C> c, Of3<A, B, C, T> make) {
        return new ObjectForm<>(List.of(a, b, c), from -> make.of(a.read(from), b.read(from), c.read(from)));
    }

    public static <T, A, B, C, D> ObjectForm<T> of(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Of4<A, B, C, D, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d), from -> make.of(a.read(from), b.read(from), c.read(from), d.read(from)));
    }

    public static <T, A, B, C, D, E> ObjectForm<T> of(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Field<T, E> e, Of5<A, B, C, D, E, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e),
                from -> make.of(a.read(from), b.read(from), c.read(from), d.read(from), e.read(from)));
    }

    public static <T, A, B, C, D, E, F> ObjectForm<T> of(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Of6<A, B, C, D, E, F, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e, f),
                from -> make.of(a.read(from), b.read(from), c.read(from), d.read(from), e.read(from), f.read(from)));
    }

    public static <T, A, B, C, D, E, F, G> ObjectForm<T> of(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Of7<A, B, C, D, E, F, G, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e, f, g),
                from -> make.of(
                        a.read(from),
                        b.read(from),
                        c.read(from),
                        d.read(from),
                        e.read(from),
                        f.read(from),
                        g.read(from)));
    }

    public static <T, A, B, C, D, E, F, G, H> ObjectForm<T> of(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Of8<A, B, C, D, E, F, G, H, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e, f, g, h),
                from -> make.of(
                        a.read(from),
                        b.read(from),
                        c.read(from),
                        d.read(from),
                        e.read(from),
                        f.read(from),
                        g.read(from),
                        h.read(from)));
    }

    public static <T, A, B, C, D, E, F, G, H, I> ObjectForm<T> of(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Of9<A, B, C, D, E, F, G, H, I, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e, f, g, h, i),
                from -> make.of(
                        a.read(from),
                        b.read(from),
                        c.read(from),
                        d.read(from),
                        e.read(from),
                        f.read(from),
                        g.read(from),
                        h.read(from),
                        i.read(from)));
    }

    public static <T, A, B, C, D, E, F, G, H, I, J> ObjectForm<T> of(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Field<T, J> j,
            Of10<A, B, C, D, E, F, G, H, I, J, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e, f, g, h, i, j),
                from -> make.of(
                        a.read(from),
                        b.read(from),
                        c.read(from),
                        d.read(from),
                        e.read(from),
                        f.read(from),
                        g.read(from),
                        h.read(from),
                        i.read(from),
                        j.read(from)));
    }

    public static <T, A, B, C, D, E, F, G, H, I, J, K> ObjectForm<T> of(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Field<T, J> j,
            Field<T, K> k,
            Of11<A, B, C, D, E, F, G, H, I, J, K, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e, f, g, h, i, j, k),
                from -> make.of(
                        a.read(from),
                        b.read(from),
                        c.read(from),
                        d.read(from),
                        e.read(from),
                        f.read(from),
                        g.read(from),
                        h.read(from),
                        i.read(from),
                        j.read(from),
                        k.read(from)));
    }

    public static <T, A, B, C, D, E, F, G, H, I, J, K, L> ObjectForm<T> of(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Field<T, J> j,
            Field<T, K> k,
            Field<T, L> l,
            Of12<A, B, C, D, E, F, G, H, I, J, K, L, T> make) {
        return new ObjectForm<>(
                List.of(a, b, c, d, e, f, g, h, i, j, k, l),
                from -> make.of(
                        a.read(from),
                        b.read(from),
                        c.read(from),
                        d.read(from),
                        e.read(from),
                        f.read(from),
                        g.read(from),
                        h.read(from),
                        i.read(from),
                        j.read(from),
                        k.read(from),
                        l.read(from)));
    }

    @FunctionalInterface
    public interface Of2<A, B, T> {
        T of(A a, B b);
    }

    @FunctionalInterface
    public interface Of3<A, B, C, T> {
        T of(A a, B b, C c);
    }

    @FunctionalInterface
    public interface Of4<A, B, C, D, T> {
        T of(A a, B b, C c, D d);
    }

    @FunctionalInterface
    public interface Of5<A, B, C, D, E, T> {
        T of(A a, B b, C c, D d, E e);
    }

    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, T> {
        T of(A a, B b, C c, D d, E e, F f);
    }

    @FunctionalInterface
    public interface Of7<A, B, C, D, E, F, G, T> {
        T of(A a, B b, C c, D d, E e, F f, G g);
    }

    @FunctionalInterface
    public interface Of8<A, B, C, D, E, F, G, H, T> {
        T of(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    @FunctionalInterface
    public interface Of9<A, B, C, D, E, F, G, H, I, T> {
        T of(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    @FunctionalInterface
    public interface Of10<A, B, C, D, E, F, G, H, I, J, T> {
        T of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    @FunctionalInterface
    public interface Of11<A, B, C, D, E, F, G, H, I, J, K, T> {
        T of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    @FunctionalInterface
    public interface Of12<A, B, C, D, E, F, G, H, I, J, K, L, T> {
        T of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }

    private static int whole(long number) {
        return Math.toIntExact(number);
    }

    private static LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.toString().equals(text)) {
                return date;
            }
        } catch (DateTimeException _) {
            // The sentence below says what was expected.
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a date, such as 1956-02-27");
    }

    private static Instant instant(String text) {
        var instant = Instant.parse(text);
        if (!instant.toString().equals(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not the plain writing of an instant");
        }
        return instant;
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.toString().equals(text)) {
                return day;
            }
        } catch (DateTimeException _) {
            // The sentence below says what was expected.
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a day such as 1956-02-14");
    }

    /// The number in a text such as `M7`.
    ///
    /// @throws IllegalArgumentException if it is not the letter and a number without leading zeros
    public static int numberAfter(String letter, String text) {
        if (text.startsWith(letter)) {
            var digits = text.substring(letter.length());
            if (digits.matches("0|[1-9][0-9]{0,8}")) {
                return Integer.parseInt(digits);
            }
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is not a number" + (letter.isEmpty() ? "" : " after " + letter));
    }
}
