/// What `./plenum` runs: one class per sub-command, each named after it.
///
/// [Plenum] is the way in. The sub-command `test` is not here: it builds the sources, so the script itself does it.
package plenum.launcher;
