// The votes of one person: each vote of a mandate has a credential of its own, made from the person's secret. So weights
// and proxies need no secret of their own, and nobody but the voter and the registrar sees which belong together.
import {BASE58, number} from "./bytes.js";
import {publicKeyOf, readCredential} from "./credential.js";
import {readElection} from "./election.js";
import {parse} from "./json.js";
import {sha256} from "./sha256.js";

const DIGITS = 22;

/** The credential for one vote of a mandate, counted from 1. */
export function unitCredential(secret, mandate, unit) {
  let value = number(sha256(`unit|${readCredential(secret)}|${mandate}|${unit}`));
  let digits = "";
  for (let i = 0; i < DIGITS; i++) {
    digits = BASE58[Number(value % 58n)] + digits;
    value /= 58n;
  }
  return readCredential(digits);
}

/**
 * The lines of an urn's roll for which a secret votes, in steps that yield the part done. All lines are tried, so that
 * nobody has to know a number; once one is found, only the same voter's are.
 *
 * @param wanted {election, credentials, roll, secret}: the records as texts, and the roll's lines {mandate, voter, weight}
 */
export function* unitSteps({election: record, credentials, roll, secret}) {
  const {group, uuid} = readElection(record);
  const listed = new Set(parse(credentials, "credentials"));
  const votes = ({mandate}) => listed.has(publicKeyOf(group, uuid, unitCredential(secret, mandate, 1)));
  const found = [];
  for (const [i, line] of roll.entries()) {
    if ((found.length === 0 || line.voter === found[0].voter) && votes(line)) found.push(line);
    yield (i + 1) / roll.length;
  }
  return found;
}
