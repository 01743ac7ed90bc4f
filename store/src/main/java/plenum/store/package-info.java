/// Where a journal is kept with its attachments: [plenum.store.SqliteStore], one file, durable at every commit.
package plenum.store;
