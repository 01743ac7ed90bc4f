/// Motions and amendments in one degree: [plenum.congress.motions.Motions].
///
///     moved ──seconded──▶ tabled ──debate──▶ under debate ──put──▶ voting ──▶ decided ──▶ in force
///       │                   │                 │       ▲               │
///       │                   │                 │       └───returned────┘
///       └───────────────────┴─────────────────┴──▶ withdrawn
///
/// A motion is in force only if it was about the standing orders and they have been brought into force. An amendment
/// goes the same way without a debate of its own. The stages are [plenum.congress.motions.Stage].
package plenum.congress.motions;
