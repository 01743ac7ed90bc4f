package plenum.ballot.group;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A product that grows by one factor after the other. The first costs nothing, nor does squaring what is still one.
final class Product<E> {
    private final Monoid<E> monoid;
    private @Nullable E value;

    Product(Monoid<E> monoid) {
        this.monoid = monoid;
    }

    /// So many products without a factor yet.
    static <E> List<Product<E>> ones(Monoid<E> monoid, int count) {
        return Stream.generate(() -> new Product<>(monoid)).limit(count).toList();
    }

    void times(E factor) {
        value = value == null ? factor : monoid.multiply(value, factor);
    }

    void times(Product<E> factor) {
        if (factor.value != null) {
            times(factor.value);
        }
    }

    void square() {
        if (value != null) {
            value = monoid.square(value);
        }
    }

    E value() {
        return value == null ? monoid.one() : value;
    }
}
