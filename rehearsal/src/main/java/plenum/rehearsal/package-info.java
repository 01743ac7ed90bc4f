/// The rehearsal: simulated delegates that drive a server through HTTP and nothing else.
package plenum.rehearsal;
