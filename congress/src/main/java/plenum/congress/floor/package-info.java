/// The floor: who asks to speak, who speaks, and for how long: [plenum.congress.floor.Floor].
///
///     asked ──call──▶ speaking ──end──▶ ended
///       └──withdraw──▶ withdrawn
package plenum.congress.floor;
