/// Publishes the journal while it grows.
package plenum.server.publishing;
