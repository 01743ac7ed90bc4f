/// One class per sub-command of `./plenum`.
package plenum.launcher;
