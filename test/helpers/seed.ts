/**
 * Loaded before every test (`--import` in the npm scripts; the test runner hands it on to the process of each file):
 * property tests draw the same values in every run, so that a red run is red again at once. FUZZ_SEED chooses others.
 */
import fc from "fast-check";

const seed = Number(process.env.FUZZ_SEED ?? 20_240_607);
if (!Number.isInteger(seed)) throw new Error("FUZZ_SEED must be a whole number");
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
