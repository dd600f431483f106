import fc from 'fast-check';

// Property tests draw the same examples in every run, so that a failure is one of the code. A test may have its own seed.
fc.configureGlobal({ seed: 20_181_122 });
