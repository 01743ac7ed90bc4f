package plenum.ballot.group;

/// All that is needed to raise something to powers that anybody may know.
interface Monoid<E> {
    E one();

    E multiply(E left, E right);

    E square(E factor);
}
