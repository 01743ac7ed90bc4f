/// What a rehearsal has measured, for the terminal and as `report.json`.
package plenum.rehearsal.report;
