/// The badges of a congress: their codes, kept only as seals, and the list from which they are printed.
package plenum.server.badges;
