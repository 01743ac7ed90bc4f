/// Where a journal is kept: [plenum.store.SqliteStore], one file, durable at every commit.
package plenum.store;
