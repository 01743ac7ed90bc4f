// The long works by name, each a generator of steps.
import {ballotSteps} from "./ballot.js";
import {decryptionSteps} from "./decryption.js";
import {preparation} from "./election.js";
import {measurement} from "./measure.js";
import {checkSteps} from "./opening.js";
import {shuffleSteps} from "./shuffle.js";
import {archiveSteps} from "./tally.js";
import {unitSteps} from "./units.js";
import {verificationSteps} from "./verify.js";

export const WORKS = {
  prepare: preparation,
  findUnits: unitSteps,
  makeBallot: ballotSteps,
  verifyBallot: verificationSteps,
  check: checkSteps,
  checkArchive: archiveSteps,
  partialDecryption: decryptionSteps,
  shuffle: shuffleSteps,
  measure: measurement,
};
