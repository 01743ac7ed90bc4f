/// The shares of the keys of closed sittings on their way to the keepers and back: [plenum.server.seals.KeyShares].
package plenum.server.seals;
