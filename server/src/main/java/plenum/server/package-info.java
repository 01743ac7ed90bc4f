/// The server: [PlenumServer] serves one congress from its data folder.
///
/// `clerk` works the queue of acts, `site` answers requests, `pages` puts the congress into words, `web` knows HTTP,
/// `badges` and `founding` begin a congress, `publishing` shows it to whoever wants to check it,
/// and `archive` finds things in it.
package plenum.server;
