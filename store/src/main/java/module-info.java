import org.jspecify.annotations.NullMarked;

/// The durable store of a journal, in SQLite.
@NullMarked
module plenum.store {
    requires static org.jspecify;
    requires transitive plenum.journal;
    requires java.sql;
    requires org.xerial.sqlitejdbc;

    exports plenum.store;
}
