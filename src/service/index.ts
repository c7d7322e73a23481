export { faultsOf, type Fault } from "./check.js";
export { DEFINITIONS } from "./definitions.js";
export { LIMITS } from "./limits.js";
export { call, operation, wordsOf, type Operation, type Result, type WordsFormat } from "./operation.js";
export { OPERATIONS } from "./operations.js";
export { problem, PROBLEM_KINDS, type Problem, type ProblemKind } from "./problems.js";
export { selfContained, type Definitions, type Schema } from "./schema.js";
export { RULESET } from "../api/ruleset.js";
