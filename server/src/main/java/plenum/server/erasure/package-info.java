/// Finds what the journal holds of a person, so that it can be erased: [plenum.server.erasure.Search].
package plenum.server.erasure;
