import fc from 'fast-check';

// The luck in property tests is pinned, so that a run tells of a change and not of the day: `SEED=7 npm test` looks
// elsewhere.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2019) });
