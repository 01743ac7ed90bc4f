/// The script of a rehearsal: what happens when, read from `script.yaml` with the place of every mistake.
package plenum.rehearsal.script;
