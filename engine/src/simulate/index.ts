export { replayableStudies, replayStudy } from './replay-study.ts';
export { type SimulateDosesOptions, simulateDoses } from './simulate-doses.ts';
export { simulateScenario } from './simulate-scenario.ts';
export { type SimulatedOutcome, type SimulationResult, simulationResultSchema } from './simulation-result.ts';
export { type ReplayedStatement, type StudyReplay, studyReplaySchema } from './study-replay.ts';
