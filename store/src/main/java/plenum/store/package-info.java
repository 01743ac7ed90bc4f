/// The durable store of a journal, in SQLite.
package plenum.store;
