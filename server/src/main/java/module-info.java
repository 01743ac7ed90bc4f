import org.jspecify.annotations.NullMarked;

/// The server: the clerk who works the queue of acts, the desks as pages, live updates, sign-in and founding.
@NullMarked
module plenum.server {
    requires static org.jspecify;
    requires transitive plenum.congress;
    requires plenum.journal;
    requires plenum.store;
    requires plenum.verify;
}
