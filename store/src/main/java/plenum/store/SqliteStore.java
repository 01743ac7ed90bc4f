package plenum.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import plenum.journal.Hash;
import plenum.journal.Kept;
import plenum.journal.Payload;
import plenum.journal.Standing;
import plenum.journal.Store;
import plenum.journal.StoreFailed;
import plenum.journal.Stored;

/// A journal in one SQLite file: write-ahead log, synced in full at every commit, deleted content overwritten.
///
/// The file belongs to one process at a time. When the medium fails in the middle of an append, the store takes no
/// further one until it is opened anew: what is on the disk then is known, what a failing disk does is not.
public final class SqliteStore implements Store {
    private static final String SCHEMA = """
            create table if not exists entries (
                number integer primary key,
                entry blob not null,
                leaf blob not null,
                salt blob,
                payload blob,
                seal text
            ) strict;
            create table if not exists standing (
                one integer primary key check (one = 1),
                size integer not null,
                root blob not null
            ) strict;
            create table if not exists attachments (hash blob primary key, bytes blob not null) strict;
            create table if not exists carried (
                hash blob not null,
                entry integer not null,
                primary key (hash, entry)
            ) strict, without rowid;
            create table if not exists cabinet (name text primary key, secret blob not null) strict;
            """;

    /// Beside what is left of a payload after words were erased: its salt is gone with them.
    private static final byte[] NO_SALT = {};

    private final Path file;
    private final FileChannel lock;
    private final Connection writer;
    private final Connection reader;
    private boolean failed;

    private SqliteStore(Path file, FileChannel lock, Connection writer, Connection reader) {
        this.file = file;
        this.lock = lock;
        this.writer = writer;
        this.reader = reader;
    }

    /// Opens the store in a file, which is made if it is not there.
    ///
    /// @throws StoreFailed if the file cannot be used, or another process has it open
    public static SqliteStore open(Path file) {
        FileChannel lock = null;
        Connection writer = null;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            lock = locked(file);
            writer = connect(file);
            try (var statement = writer.createStatement()) {
                statement.executeUpdate(SCHEMA);
            }
            writer.setAutoCommit(false);
            return new SqliteStore(file, lock, writer, connect(file));
        } catch (IOException | SQLException wrong) {
            closeQuietly(writer);
            closeQuietly(lock);
            throw new StoreFailed("cannot open " + file + ": " + wrong.getMessage(), wrong);
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        var path = file.resolveSibling(file.getFileName() + ".lock");
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // Another store of this process has it: the same answer.
        }
        channel.close();
        throw new IOException("another process is using it");
    }

    private static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setBusyTimeout(10_000);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    @Override
    public void append(List<Stored> batch, Standing after) {
        synchronized (writer) {
            writing("append", () -> {
                insert(batch);
                attach(batch);
                try (var statement =
                        writer.prepareStatement("insert or replace into standing (one, size, root) values (1, ?, ?)")) {
                    statement.setLong(1, after.size());
                    statement.setBytes(2, after.root().bytes());
                    statement.executeUpdate();
                }
            });
        }
    }

    private void insert(List<Stored> batch) throws SQLException {
        try (var statement = writer.prepareStatement(
                "insert into entries (number, entry, leaf, salt, payload, seal) values (?, ?, ?, ?, ?, ?)")) {
            for (var row : batch) {
                statement.setLong(1, row.number());
                statement.setBytes(2, row.entry());
                statement.setBytes(3, row.leaf().bytes());
                if (row.payload().isPresent()) {
                    beside(row.payload().get(), statement);
                } else {
                    statement.setNull(4, Types.BLOB);
                    statement.setNull(5, Types.BLOB);
                    statement.setNull(6, Types.VARCHAR);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// Keeps the attachments of a batch. Bytes that are there already stay, unless somebody has altered them.
    private void attach(List<Stored> batch) throws SQLException {
        try (var bytes = writer.prepareStatement("insert into attachments (hash, bytes) values (?, ?)"
                        + " on conflict do update set bytes = excluded.bytes where bytes is not excluded.bytes");
                var carried = writer.prepareStatement("insert or ignore into carried (hash, entry) values (?, ?)")) {
            for (var row : batch) {
                for (var attachment : row.attachments()) {
                    bytes.setBytes(1, attachment.hash().bytes());
                    bytes.setBytes(2, attachment.bytes());
                    bytes.executeUpdate();
                    carried.setBytes(1, attachment.hash().bytes());
                    carried.setLong(2, row.number());
                    carried.executeUpdate();
                }
            }
        }
    }

    private static void beside(Kept kept, PreparedStatement statement) throws SQLException {
        switch (kept) {
            case Kept.Open(var payload) -> {
                statement.setBytes(4, payload.salt());
                statement.setBytes(5, payload.bytes());
                statement.setNull(6, Types.VARCHAR);
            }
            case Kept.Sealed(var sitting, var ciphertext) -> {
                statement.setNull(4, Types.BLOB);
                statement.setBytes(5, ciphertext);
                statement.setString(6, sitting);
            }
            case Kept.InPart _ -> throw new IllegalArgumentException("what is appended is whole");
        }
    }

    @Override
    public Standing standing() {
        return reading("read the standing", () -> {
            try (var statement = reader.createStatement();
                    var rows = statement.executeQuery("select size, root from standing")) {
                return rows.next() ? new Standing(rows.getLong(1), Hash.of(rows.getBytes(2))) : Standing.EMPTY;
            }
        });
    }

    @Override
    public void read(long from, long to, Consumer<Stored> consumer) {
        reading("read the entries", () -> {
            try (var statement = reader.prepareStatement("select number, entry, leaf, salt, payload, seal from entries"
                    + " where number >= ? and number < ? order by number")) {
                statement.setLong(1, from);
                statement.setLong(2, to);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        consumer.accept(row(rows));
                    }
                }
            }
            return true;
        });
    }

    private static Stored row(ResultSet rows) throws SQLException {
        return new Stored(rows.getLong(1), bytes(rows, 2), hash(bytes(rows, 3)), kept(rows));
    }

    /// The bytes of a column, none where a file edited by somebody else holds nothing.
    private static byte[] bytes(ResultSet rows, int column) throws SQLException {
        return Objects.requireNonNullElse(rows.getBytes(column), new byte[0]);
    }

    /// What should be a hash. One of the wrong length is handed on as one that is nobody's.
    private static Hash hash(byte[] bytes) {
        return bytes.length == Hash.LENGTH ? Hash.of(bytes) : Hash.of(new byte[Hash.LENGTH]);
    }

    /// What lies beside an entry. A salt of the wrong length is handed on as one that fits no commitment.
    private static Optional<Kept> kept(ResultSet rows) throws SQLException {
        var salt = rows.getBytes(4);
        var bytes = rows.getBytes(5);
        var seal = rows.getString(6);
        if (salt == null && bytes == null) {
            return Optional.empty();
        }
        if (salt != null && salt.length == 0 && bytes != null) {
            return Optional.of(new Kept.InPart(Optional.ofNullable(seal), bytes));
        }
        if (seal != null) {
            return Optional.of(new Kept.Sealed(seal, bytes == null ? new byte[0] : bytes));
        }
        var whole = salt != null && salt.length == Hash.LENGTH && bytes != null;
        return Optional.of(new Kept.Open(
                new Payload(whole ? salt : new byte[Hash.LENGTH], whole ? bytes : new byte[0], Optional.empty())));
    }

    @Override
    public Optional<byte[]> attachment(Hash hash) {
        return reading("read attachment " + hash, () -> {
            try (var statement = reader.prepareStatement("select bytes from attachments where hash = ?")) {
                statement.setBytes(1, hash.bytes());
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(bytes(rows, 1)) : Optional.<byte[]>empty();
                }
            }
        });
    }

    @Override
    public void erase(long number) {
        synchronized (writer) {
            writing("erase entry " + number, () -> {
                erase(number, "update entries set salt = null, payload = null where number = ?");
                erase(
                        number,
                        "delete from attachments where hash in (select hash from carried group by hash"
                                + " having min(entry) = max(entry) and min(entry) = ?)");
                erase(number, "delete from carried where entry = ?");
            });
            emptyLog();
        }
    }

    private void erase(long number, String sql) throws SQLException {
        try (var statement = writer.prepareStatement(sql)) {
            statement.setLong(1, number);
            statement.executeUpdate();
        }
    }

    @Override
    public void replace(long number, Kept.InPart left) {
        synchronized (writer) {
            writing("erase from entry " + number, () -> {
                try (var statement =
                        writer.prepareStatement("update entries set salt = ?1, payload = ?2 where number = ?3")) {
                    statement.setBytes(1, NO_SALT);
                    statement.setBytes(2, left.line());
                    statement.setLong(3, number);
                    statement.executeUpdate();
                }
            });
            emptyLog();
        }
    }

    /// Moves everything from the write-ahead log into the file and empties the log, where what was erased still stood.
    private void emptyLog() {
        reading("empty the write-ahead log", () -> {
            try (var statement = reader.createStatement();
                    var result = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                if (!result.next() || result.getInt(1) != 0) {
                    throw new SQLException("it is being read; what was erased may still stand in it");
                }
            }
            return true;
        });
    }

    @Override
    public Optional<byte[]> secret(String name) {
        return reading("read from the cabinet", () -> {
            try (var statement = reader.prepareStatement("select secret from cabinet where name = ?")) {
                statement.setString(1, name);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.<byte[]>empty();
                }
            }
        });
    }

    @Override
    public void keep(String name, byte[] secret) {
        synchronized (writer) {
            writing("keep " + name, () -> {
                try (var statement =
                        writer.prepareStatement("insert or replace into cabinet (name, secret) values (?, ?)")) {
                    statement.setString(1, name);
                    statement.setBytes(2, secret);
                    statement.executeUpdate();
                }
            });
        }
    }

    @Override
    public void forget(String name) {
        synchronized (writer) {
            writing("forget " + name, () -> {
                try (var statement = writer.prepareStatement("delete from cabinet where name = ?")) {
                    statement.setString(1, name);
                    statement.executeUpdate();
                }
            });
            emptyLog();
        }
    }

    @Override
    public void forgetAll(String beginning) {
        synchronized (writer) {
            writing("forget " + beginning, () -> {
                try (var statement =
                        writer.prepareStatement("delete from cabinet where substr(name, 1, length(?1)) = ?1")) {
                    statement.setString(1, beginning);
                    statement.executeUpdate();
                }
            });
            emptyLog();
        }
    }

    private void writing(String what, Writing writing) {
        if (failed) {
            throw failure(
                    what, new SQLException("an earlier write failed; the store takes no more until it is reopened"));
        }
        try {
            writing.run();
            writer.commit();
        } catch (SQLException wrong) {
            failed = true;
            rollBack();
            throw failure(what, wrong);
        }
    }

    private void rollBack() {
        try {
            writer.rollback();
        } catch (SQLException _) {
            // SQLite rolls back what was not committed when the file is opened next.
        }
    }

    private <T> T reading(String what, Reading<T> reading) {
        synchronized (reader) {
            try {
                return reading.run();
            } catch (SQLException wrong) {
                throw failure(what, wrong);
            }
        }
    }

    private StoreFailed failure(String what, SQLException wrong) {
        return new StoreFailed("cannot " + what + " in " + file + ": " + wrong.getMessage(), wrong);
    }

    @Override
    public void close() {
        synchronized (writer) {
            synchronized (reader) {
                closeQuietly(reader);
                closeQuietly(writer);
                closeQuietly(lock);
            }
        }
    }

    private static void closeQuietly(@Nullable AutoCloseable resource) {
        try {
            if (resource != null) {
                resource.close();
            }
        } catch (Exception _) {
            // Everything that was acknowledged is committed; there is nothing left to lose.
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws SQLException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T run() throws SQLException;
    }
}
